import { Injectable } from '@nestjs/common';
import { isFreshOn, markMatches, searchWords, snippetOf } from '@talkoot/curriculum';
import type { Lang } from '@talkoot/messages';
import { DataSource } from 'typeorm';
import type { Actor } from '../../platform/access/actor.ts';
import { Clock } from '../../platform/clock.ts';
import { ModuleAccess, type Viewer } from './module-access.ts';
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
    private readonly access: ModuleAccess,
    private readonly clock: Clock,
  ) {}

  /** Nothing is found for nothing: a list without a wish is what the library's own pages are. */
  async find(actor: Actor, query: SearchQueryDto): Promise<SearchAnswerView> {
    const words = searchWords(query.q);
    if (words.length === 0) return { hits: [], more: [] };
    const [terms, viewer] = await Promise.all([
      searchTerms(this.dataSource.manager, words),
      this.access.viewerOf(actor),
    ]);
    const kinds = query.kind ? [query.kind] : SEARCH_KINDS;
    const shown = (kind: SearchKind): number => (query.kind ? SHOWN_ALONE : SHOWN[kind]);
    const most = (Math.max(...kinds.map(shown)) + 1) * LANGUAGES;
    const limits = this.#limits(viewer, query, actor.locale);
    const today = this.clock.today();
    const found = await findEntries(this.dataSource.manager, kinds, terms, limits, most);
    const best = kinds.map((kind) => ({
      kind,
      all: bestOfEach(found.filter((entry) => entry.kind === kind)),
    }));
    return {
      hits: best.flatMap(({ kind, all }) =>
        all.slice(0, shown(kind)).map((entry) => hitOf(entry, terms, today)),
      ),
      more: best.filter(({ kind, all }) => all.length > shown(kind)).map(({ kind }) => kind),
    };
  }

  #limits(viewer: Viewer, query: SearchQueryDto, locale: Lang): SearchLimits {
    const { lang, sector, topic, method, maxMinutes, fresh, reader } = query;
    return {
      lang: lang ?? null,
      sector: sector ?? null,
      topic: topic || null,
      method: method ?? null,
      maxMinutes: maxMinutes ?? null,
      freshOn: fresh ? this.clock.today().toString() : null,
      reader: lang ?? reader ?? locale,
      viewer,
    };
  }
}

/** The first of each thing: it is the one in the best place, or the reader's language where places are equal. */
function bestOfEach(found: readonly FoundEntry[]): FoundEntry[] {
  return [...new Map(found.toReversed().map((entry) => [entry.key, entry])).values()].toReversed();
}

function hitOf(
  { kind, key, lang, title, lead, body, url, freshUntil }: FoundEntry,
  terms: SearchTerms,
  today: Temporal.PlainDate,
): SearchHitView {
  const fromLead = snippetOf(lead, terms.beginnings, SNIPPET_LENGTH);
  const fromBody = (): SearchHitView['snippet'] => snippetOf(body, terms.beginnings, SNIPPET_LENGTH);
  const isFound = (pieces: SearchHitView['snippet']): boolean => pieces.some(({ isMatch }) => isMatch);
  const marked = markMatches(title, terms.beginnings);
  const snippet = isFound(fromLead) || isFound(marked) || !body ? fromLead : fromBody();
  const isFresh = freshUntil === null || isFreshOn({ reviewBy: freshUntil }, today);
  return { kind, key, lang, title: marked, snippet, url, isFresh };
}
