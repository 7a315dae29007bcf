import type { EventView, Prose } from './event-view.ts';

/** The public programme of an event. */
export interface ProgrammeView {
  event: EventView;
  introduction: Prose | null;
  /** For whom it is, in words. */
  audience: string | null;
  days: ProgrammeDayView[];
  outcomes: string[];
  /** Rows of practical matters: accessibility, food, parking. */
  practical: { label: string; text: string }[];
  registration: RegistrationNoteView | null;
}

export interface ProgrammeDayView {
  /** Heading of the day; `null` when there is only one. */
  heading: string | null;
  sessions: ProgrammeSessionView[];
}

export interface ProgrammeSessionView {
  /** `8.45`. */
  startText: string;
  endText: string;
  minutes: number;
  kind: 'session' | 'exercise' | 'break';
  title: string;
  /** BCP 47 tag of title and summary where it differs from the document's. */
  lang: string | null;
  /** Parallel track, language and interpreting in words, where a row has them. */
  notes: string | null;
  /** Runs beside a longer track, which the picture of the day shows instead. */
  isBeside: boolean;
  speakers: { name: string; organisation: string | null }[];
  room: string | null;
  summary: string | null;
  /** Ways of working in words: `luento, parikeskustelu`. */
  methods: string | null;
}

export interface RegistrationNoteView {
  /** `ke 3.2.2027 klo 16.00`. */
  deadlineText: string | null;
  /** Printed and set as a QR code. http or https. */
  url: string | null;
  contact: string | null;
}
