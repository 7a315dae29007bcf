import { Component, computed, debounced, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { interfaceLang } from '@talkoot/messages';
import { Api } from '../api/api.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { lastValue } from '../ui/last-value.ts';
import { ResourceState } from '../ui/resource-state.ts';
import { StatusChip } from '../ui/status-chip.ts';
import { LibrarySearchLimits } from './library-search-limits.ts';
import { LibrarySearchWishes, NO_SEARCH } from './library-search-wishes.ts';
import { LibraryWords } from './library-words.ts';
import type { SearchHit, SearchKind } from './library-views.ts';
import { MarkedText } from './marked-text.ts';

const KINDS: readonly SearchKind[] = ['module', 'package', 'term', 'link'];
const TITLES = {
  module: 'curriculum.modules.title',
  package: 'curriculum.packages.title',
  term: 'curriculum.glossary.title',
  link: 'curriculum.links.title',
} as const;
const MORE = {
  module: 'curriculum.search.more-modules',
  package: 'curriculum.search.more-packages',
  term: 'curriculum.search.more-terms',
  link: 'curriculum.search.more-links',
} as const;
/** Between letters; an answer that is no longer asked for is called off. */
const PAUSE_MS = 120;

/** What was found in the library, by kind, the best first. */
@Component({
  selector: 'tk-library-search-results',
  imports: [EmptyState, LibrarySearchLimits, MarkedText, ResourceState, RouterLink, StatusChip, T],
  templateUrl: './library-search-results.html',
  styleUrl: './library-search-results.css',
})
export class LibrarySearchResults {
  private readonly wishes = inject(LibrarySearchWishes).wishes;
  private readonly reader = inject(Language).current;
  private readonly asked = debounced(() => this.wishes(), PAUSE_MS);
  protected readonly words = inject(LibraryWords);
  protected readonly titles = TITLES;
  protected readonly moreOf = MORE;
  protected readonly lang = interfaceLang;
  protected readonly answer = inject(Api).resource('/api/library/search', () => {
    if (!this.asked.hasValue()) return undefined;
    const { text, kind, sector, topic, lang, method, minutes, isFresh } = this.asked.value();
    const limits = { kind, sector, topic, lang, method, maxMinutes: minutes, fresh: isFresh ? 'true' : '' };
    const given = Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== ''));
    return { query: { q: text.trim(), reader: this.reader(), ...given } };
  });
  private readonly last = lastValue(this.answer);
  protected readonly kind = computed(() => this.wishes().kind);
  protected readonly isLimited = computed(() => {
    const { text: _text, ...limits } = this.wishes();
    return Object.values(limits).some(Boolean);
  });
  protected readonly found = computed(() => {
    const answer = this.last();
    return answer && { count: answer.hits.length, groups: KINDS.flatMap((kind) => groupOf(answer, kind)) };
  });

  protected showOnly(kind: SearchKind | ''): void {
    this.wishes.update((wishes) => ({ ...wishes, kind }));
  }

  protected removeLimits(): void {
    this.wishes.update(({ text }) => ({ ...NO_SEARCH, text }));
  }

  /** The glossary is a part of the page that the search stands before. */
  protected clear(): void {
    this.wishes.set(NO_SEARCH);
  }

  protected plain({ title }: SearchHit): string {
    return title.map(({ text }) => text).join('');
  }
}

function groupOf(answer: { hits: readonly SearchHit[]; more: readonly SearchKind[] }, kind: SearchKind) {
  const hits = answer.hits.filter((hit) => hit.kind === kind);
  return hits.length > 0 ? [{ kind, hits, hasMore: answer.more.includes(kind) }] : [];
}
