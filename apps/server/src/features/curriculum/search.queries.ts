import type { ContentLang } from '@talkoot/curriculum';
import type { EntityManager } from 'typeorm';
import type { Viewer } from './module-access.ts';
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
  /** Until when its facts count as checked; null where nothing is checked. */
  readonly freshUntil: string | null;
}

/** As `visibleTo` of module-access says it; packages, terms and links have the same columns. */
export interface SearchLimits {
  readonly lang: ContentLang | null;
  readonly sector: string | null;
  readonly topic: string | null;
  readonly method: string | null;
  readonly maxMinutes: number | null;
  /** Only what is fresh on this day. */
  readonly freshOn: string | null;
  /** The language that comes first. */
  readonly reader: string;
  readonly viewer: Viewer;
}

/** So many rows of one place are ranked: what fits thousands of rows is no better found by ranking them all. */
const RANKED = { words: 400, texts: 100 };

const FILTERS = `
  ($4::text IS NULL OR lang = $4)
  AND ($5::text IS NULL OR sectors = '{}' OR $5 = ANY (sectors))
  AND ($6::text IS NULL OR $6 = ANY (topics))
  AND ($7::text IS NULL OR $7 = ANY (methods))
  AND ($8::int IS NULL OR minutes <= $8)
  AND ($9::date IS NULL OR fresh_until >= $9)
  AND (visibility = 'public' OR owner_organisation_id = ANY ($11::uuid[])
       OR ($15::boolean AND owner_organisation_id IS NULL)
       OR (visibility = 'partners' AND owner_organisation_id = ANY ($12::uuid[])))`;

const FRESH_UNTIL = `fresh_until::text AS "freshUntil"`;

const IN_TITLE = 'title_words @@ $1::tsquery';
const IN_LEAD = 'lead_words @@ $2::tsquery';
const IN_TEXT = 'words @@ $2::tsquery';
const INSIDE = 'folded_title LIKE ALL ($14::text[])';
const BEGINS = '(lang = $10 AND folded_title LIKE $16)';

const rank = (words: string): string =>
  `ts_rank(${words}, $3::tsquery, 1) * CASE WHEN lang = $10 THEN 2 ELSE 1 END AS rank`;

/**
 * Titles of the reader's language that begin with all that is typed, by the alphabet. The index gives them in this
 * order, so the first are the first of all, also where thousands begin so.
 */
const BEGINNINGS = `
  (SELECT kind, key, lang, 1 AS place, library_order, -row_number() OVER (ORDER BY folded_title USING ~<~)::float8 AS rank
     FROM search_entry WHERE kind = 'module' AND ${BEGINS} AND ${FILTERS}
    ORDER BY folded_title USING ~<~ LIMIT $13)`;

/** One place to look, and only rows that no better place has given. */
const tier = (place: number, matches: string, words: string, most: number): string => `
  (SELECT kind, key, lang, ${place} AS place, library_order, ${rank(words)}
     FROM (SELECT * FROM search_entry WHERE kind = 'module' AND ${matches} AND NOT ${BEGINS} AND ${FILTERS} LIMIT ${most}) AS t${place}
    ORDER BY rank DESC, library_order, key, lang LIMIT $13)`;

/**
 * The best modules: those whose title begins so, then those with all words in the title, then in topics, outcomes and
 * summary, then anywhere, then inside longer words of the title. PostgreSQL looks into a later place only when the
 * earlier ones did not fill the list, so a letter that begins thousands of words costs no more than a rare word.
 * A text is read and sent only where the words stand in nothing shorter, and once for each module.
 */
const MODULES = `
  WITH best AS MATERIALIZED (SELECT * FROM (
    ${BEGINNINGS}
    UNION ALL ${tier(2, IN_TITLE, 'title_words', RANKED.words)}
    UNION ALL ${tier(3, `${IN_LEAD} AND NOT ${IN_TITLE}`, 'lead_words', RANKED.words)}
    UNION ALL ${tier(4, `${IN_TEXT} AND NOT ${IN_LEAD} AND NOT ${IN_TITLE}`, 'words', RANKED.texts)}
    UNION ALL ${tier(5, `$14::text[] IS NOT NULL AND ${INSIDE} AND NOT ${IN_TEXT} AND NOT ${IN_TITLE}`, 'title_words', RANKED.words)}
  ) AS tiers LIMIT $13)
  SELECT kind, key, lang, e.title, e.lead, e.url, ${FRESH_UNTIL},
         CASE WHEN place = 4 AND nth = 1 THEN e.body ELSE '' END AS body
    FROM (SELECT *, row_number() OVER (PARTITION BY key ORDER BY place, rank DESC, lang) AS nth FROM best) AS best
    JOIN search_entry e USING (kind, key, lang)
   ORDER BY place, rank DESC, best.library_order, key, lang`;

/** Packages, terms and links are hundreds, not thousands: all that fit are ranked, by the same places. */
const OTHERS = `
  SELECT kind, key, lang, title, lead, body, url, ${FRESH_UNTIL} FROM (
    SELECT *, row_number() OVER (PARTITION BY kind ORDER BY place, rank DESC, library_order, key, lang) AS nth FROM (
      SELECT kind, key, lang, title, lead, body, url, fresh_until, library_order, ${rank('words')},
             CASE WHEN ${IN_TITLE} THEN 1 WHEN ${IN_LEAD} THEN 2 WHEN ${IN_TEXT} THEN 3 ELSE 4 END AS place
        FROM search_entry
       WHERE kind = ANY ($16::text[]) AND (${IN_TITLE} OR ${IN_TEXT} OR ($14::text[] IS NOT NULL AND ${INSIDE}))
         AND ${FILTERS}) AS fitting) AS numbered
   WHERE nth <= $13 ORDER BY kind, nth`;

/** The best entries of each kind, `count` at most; a thing may come once for each of its languages. */
export async function findEntries(
  manager: EntityManager,
  kinds: readonly SearchKind[],
  terms: SearchTerms,
  limits: SearchLimits,
  count: number,
): Promise<FoundEntry[]> {
  const { lang, sector, topic, method, maxMinutes, freshOn, reader, viewer } = limits;
  const given = [
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
    viewer.own,
    viewer.partners,
    count,
    terms.inside?.map((word) => `%${word}%`) ?? null,
    viewer.isAdministrator,
  ];
  const others = kinds.filter((kind) => kind !== 'module');
  const found = await Promise.all([
    kinds.includes('module') ? manager.query<FoundEntry[]>(MODULES, [...given, `${terms.beginning}%`]) : [],
    others.length > 0 ? manager.query<FoundEntry[]>(OTHERS, [...given, others]) : [],
  ]);
  return found.flat();
}
