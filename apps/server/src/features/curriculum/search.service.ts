import { Injectable } from '@nestjs/common';
import { markMatches, searchWords, snippetOf } from '@talkoot/curriculum';
import { DataSource } from 'typeorm';
import type { Actor } from '../../platform/access/actor.ts';
import { Clock } from '../../platform/clock.ts';
import { SEARCH_KINDS, type SearchKind } from './search-entry.entity.ts';
import { searchTerms, type SearchTerms } from './search-terms.ts';
import type { SearchAnswerView, SearchHitView, SearchQueryDto } from './search.dto.ts';
import { findEntries, type FoundEntry, type SearchLimits } from './search.queries.ts';

/** How much is shown of each kind when all kinds are, and of one that is asked for alone. */
const SHOWN: Readonly<Record<SearchKind, number>> = { module: 8, package: 4, term: 4, link: 4 };
const SHOWN_ALONE = 20;
/** A thing may be found in each of its languages. */
const LANGUAGES = 4;
const SNIPPET_LENGTH = 180;

/** One search over everything of the library. */
@Injectable()
export class LibrarySearch {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Nothing is found for nothing: a list without a wish is what the library's own pages are. */
  async find(actor: Actor, query: SearchQueryDto): Promise<SearchAnswerView> {
    const terms = await searchTerms(this.dataSource.manager, searchWords(query.q));
    if (!terms) return { hits: [], more: [] };
    const limits = this.#limits(actor, query);
    const kinds = SEARCH_KINDS.filter((kind) => !limits.kind || kind === limits.kind);
    const answers = await Promise.all(
      kinds.map(async (kind) => {
        const shown = limits.kind ? SHOWN_ALONE : SHOWN[kind];
        const count = (shown + 1) * LANGUAGES;
        const found = await findEntries(this.dataSource.manager, kind, terms, limits, count);
        return { kind, shown, best: bestOfEach(found) };
      }),
    );
    return {
      hits: answers.flatMap(({ best, shown }) => best.slice(0, shown).map((entry) => hitOf(entry, terms))),
      more: answers.filter(({ best, shown }) => best.length > shown).map(({ kind }) => kind),
    };
  }

  #limits(actor: Actor, query: SearchQueryDto): SearchLimits {
    const { kind, lang, sector, topic, method, maxMinutes, fresh, reader } = query;
    return {
      kind: kind ?? null,
      lang: lang ?? null,
      sector: sector ?? null,
      topic: topic || null,
      method: method ?? null,
      maxMinutes: maxMinutes ?? null,
      freshOn: fresh ? this.clock.today().toString() : null,
      reader: reader ?? actor.locale,
      organisations: actor.memberships.map(({ organisationId }) => organisationId),
      partners: [],
    };
  }
}

/** The first of each thing: it is the one in the best place, or the reader's language where places are equal. */
function bestOfEach(found: readonly FoundEntry[]): FoundEntry[] {
  return [...new Map(found.toReversed().map((entry) => [entry.key, entry])).values()].toReversed();
}

function hitOf({ kind, key, lang, title, lead, body, url }: FoundEntry, terms: SearchTerms): SearchHitView {
  const fromLead = snippetOf(lead, terms.beginnings, SNIPPET_LENGTH);
  const fromBody = (): SearchHitView['snippet'] => snippetOf(body, terms.beginnings, SNIPPET_LENGTH);
  const isFound = (pieces: SearchHitView['snippet']): boolean => pieces.some(({ isMatch }) => isMatch);
  const marked = markMatches(title, terms.beginnings);
  const snippet = isFound(fromLead) || isFound(marked) || !body ? fromLead : fromBody();
  return { kind, key, lang, title: marked, snippet, url };
}
