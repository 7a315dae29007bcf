import type { EventView } from './event-view.ts';

/** Lists to sign, one for each session that people chose among those side by side. */
export interface SessionListsView {
  event: EventView;
  sessions: SessionListView[];
  /** Empty rows of each list, for people who come without having chosen it. */
  blankRows: number;
  /** Why the lists are kept and when they are destroyed. */
  privacyNote: string;
}

export interface SessionListView {
  title: string;
  /** `klo 10.00–11.00`, with the room where there is one. */
  whenText: string;
  people: { name: string; organisation: string | null }[];
}
