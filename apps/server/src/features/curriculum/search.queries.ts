import type { ContentLang } from '@talkoot/curriculum';
import type { EntityManager } from 'typeorm';
import type { SearchKind } from './search-entry.entity.ts';
import type { SearchTerms } from './search-terms.ts';

export interface FoundEntry {
  readonly kind: SearchKind;
  readonly key: string;
  readonly lang: ContentLang;
  readonly title: string;
  readonly lead: string;
  readonly body: string;
  readonly url: string | null;
}

export interface SearchLimits {
  readonly kind: SearchKind | null;
  readonly lang: ContentLang | null;
  readonly sector: string | null;
  readonly topic: string | null;
  readonly method: string | null;
  readonly maxMinutes: number | null;
  /** Only what is fresh on this day. */
  readonly freshOn: string | null;
  /** The language that comes first. */
  readonly reader: string;
  /** Organisations whose own things are seen. */
  readonly organisations: readonly string[];
  /** Organisations whose things for partners are seen. */
  readonly partners: readonly string[];
}

/** So many rows of one tier are ranked: what fits thousands of rows is no better found by ranking them all. */
const RANKED = 400;

const FILTERS = `
  ($4::text IS NULL OR lang = $4)
  AND ($5::text IS NULL OR sectors = '{}' OR $5 = ANY (sectors))
  AND ($6::text IS NULL OR $6 = ANY (topics))
  AND ($7::text IS NULL OR $7 = ANY (methods))
  AND ($8::int IS NULL OR minutes <= $8)
  AND ($9::date IS NULL OR fresh_until >= $9)
  AND (visibility = 'public' OR owner_organisation_id = ANY ($11::uuid[])
       OR (visibility = 'partners' AND owner_organisation_id = ANY ($12::uuid[])))`;

/** One place to look, and only rows that no better place has given. */
const tier = (place: number, kinds: string, matches: string, rankedBy: string): string => `
  (SELECT kind, key, lang, ${place} AS place, library_order,
          ts_rank(${rankedBy}, $3::tsquery, 1) * CASE WHEN lang = $10 THEN 2 ELSE 1 END AS rank
     FROM (SELECT * FROM search_entry WHERE ${kinds} AND ${matches} AND ${FILTERS} LIMIT ${RANKED}) AS t${place}
    ORDER BY rank DESC, library_order, key, lang LIMIT $13)`;

const IN_TITLE = 'title_words @@ $1::tsquery';
const IN_LEAD = 'lead_words @@ $2::tsquery';
const IN_BODY = 'words @@ $2::tsquery';
const INSIDE = 'search_fold(title) LIKE ALL ($14::text[])';

/**
 * The best entries of some kinds: those with all words in the title, then in topics, outcomes and summary, then
 * anywhere, then inside longer words of the title. PostgreSQL looks into a later place only when the earlier ones
 * did not fill the list, so a letter that begins thousands of words costs no more than a rare word.
 */
function search(kinds: string): string {
  return `WITH best AS MATERIALIZED (SELECT * FROM (
    ${tier(1, kinds, IN_TITLE, 'title_words')}
    UNION ALL ${tier(2, kinds, `${IN_LEAD} AND NOT ${IN_TITLE}`, 'lead_words')}
    UNION ALL ${tier(3, kinds, `${IN_BODY} AND NOT ${IN_LEAD} AND NOT ${IN_TITLE}`, 'words')}
    UNION ALL ${tier(4, kinds, `$14::text[] IS NOT NULL AND ${INSIDE} AND NOT ${IN_BODY} AND NOT ${IN_TITLE}`, 'title_words')}
  ) AS tiers LIMIT $13)
  SELECT kind, key, lang, e.title, e.lead, e.body, e.url
    FROM best JOIN search_entry e USING (kind, key, lang)
   ORDER BY place, rank DESC, best.library_order, key, lang`;
}

/** Rows of one kind, best first; a thing may come once for each of its languages. */
export function findEntries(
  manager: EntityManager,
  kind: SearchKind,
  terms: SearchTerms,
  limits: SearchLimits,
  count: number,
): Promise<FoundEntry[]> {
  const { lang, sector, topic, method, maxMinutes, freshOn, reader, organisations, partners } = limits;
  return manager.query<FoundEntry[]>(search(`kind = '${kind}'`), [
    terms.inTitles,
    terms.inTexts,
    terms.any,
    lang,
    sector,
    topic,
    method,
    maxMinutes,
    freshOn,
    reader,
    organisations,
    partners,
    count,
    terms.inside?.map((word) => `%${word}%`) ?? null,
  ]);
}
