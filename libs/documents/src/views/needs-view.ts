import type { EventView } from './event-view.ts';

/** What people eat, and what they need to take part: counted, without names, each group on a page of its own. */
export interface NeedsView {
  event: EventView;
  /** How many come to the place. */
  people: number;
  groups: NeedGroupView[];
  /** Why it is counted and when it is destroyed. */
  privacyNote: string;
}

export interface NeedGroupView {
  heading: string;
  /** Whom the page is for and what is not on it. */
  help: string;
  questions: NeedQuestionView[];
}

export interface NeedQuestionView {
  title: string;
  /** Choices, or free text as it was typed; empty: nobody has said anything. */
  rows: { text: string; people: number }[];
}
