import type { EventView } from './event-view.ts';

/** List of participants to sign at the door, or the record of who came. */
export interface AttendanceListView {
  event: EventView;
  /** One column each to sign or mark in: a day, or morning and afternoon. */
  columns: string[];
  people: AttendeeView[];
  /** Empty rows for people who come without having registered. */
  blankRows: number;
  /** Why the list is kept and when it is destroyed. */
  privacyNote: string;
  /** Filled in afterwards; `null` on a list that is printed before the day. */
  summary: { registered: number; present: number } | null;
}

export interface AttendeeView {
  name: string;
  organisation: string | null;
  /** One mark for each column: present, absent, or not known yet (an empty box to sign). */
  marks: ('present' | 'absent' | 'open')[];
}
