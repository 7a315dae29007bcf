import type { SafeHtml } from '../safe-html.ts';

/** Text of one's own words: plain, or made from sanitised Markdown. */
export type Prose = string | SafeHtml;

/** Money as it is printed, and as integer cents, so that the library can check the sums it prints. */
export interface MoneyView {
  cents: number;
  /** With currency, as it is to be read: `1 234,56 €`. */
  text: string;
}

/** The event as every document names it. Dates, times and lists are formatted by the caller. */
export interface EventView {
  title: string;
  /** Kind of the event in the language of the document: `Koulutus`. */
  kind: string | null;
  /** `ti 9.2.2027`, or a range. */
  dateText: string;
  /** `klo 8.45–12.50`. */
  timeText: string | null;
  venue: string | null;
  address: string | null;
  organisers: OrganiserView[];
  /** Printed in the footer, so that two papers on a table can be told apart: `versio 3`. */
  version: string;
}

export interface OrganiserView {
  name: string;
  role: string | null;
}
