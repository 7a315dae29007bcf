import { Service, signal } from '@angular/core';
import type { SearchKind } from './library-views.ts';

/** What is looked for in the whole library; an empty text is no limit. */
export interface SearchWishes {
  readonly text: string;
  readonly kind: SearchKind | '';
  readonly sector: string;
  readonly topic: string;
  readonly lang: string;
  readonly method: string;
  readonly minutes: string;
  readonly isFresh: boolean;
}

export const NO_SEARCH: SearchWishes = {
  ...{ text: '', kind: '', sector: '', topic: '', lang: '', method: '', minutes: '' },
  isFresh: false,
};

/** Kept while the desk is open: whoever comes back from a module finds what they found before. */
@Service()
export class LibrarySearchWishes {
  readonly wishes = signal<SearchWishes>(NO_SEARCH);
}
