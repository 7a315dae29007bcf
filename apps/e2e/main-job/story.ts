import type { Visitor } from '../src/visitor.ts';
import { EVENT_DATE } from './dates.ts';

/** Who is in the story; each has a browser of their own. */
export interface Cast {
  readonly organiser: Visitor;
  readonly administrator: Visitor;
  /** Of the first partner. */
  readonly partner: Visitor;
  /** Of the second one; was invited by the administrator. */
  readonly secondPartner: Visitor;
  readonly trainer: Visitor;
  /** Without an account, and without JavaScript. */
  readonly participant: Visitor;
  /** Opens everybody's mail. */
  readonly postman: Visitor;
}

export const LEAD = 'Järvikylän kunta (esimerkki)';
export const EMPLOYMENT = 'Metsälahden työllisyysalue (esimerkki)';
export const BRIDGES = 'Sillanrakentajat ry (esimerkki)';
/** In the order of the agreement. */
export const PARTIES = [LEAD, EMPLOYMENT, BRIDGES] as const;

export const TITLE = {
  fi: 'Kohtaamisia palvelupoluilla',
  sv: 'Möten på servicestigar',
  en: 'Encounters on service paths',
} as const;
export const CAPACITY = 24;

const WEEKDAYS = ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'];

/** A day as the house writes it in Finnish: `pe 12.3.2027`. */
export function finnishDay(date: Temporal.PlainDate): string {
  return `${WEEKDAYS[date.dayOfWeek - 1]} ${date.day}.${date.month}.${date.year}`;
}

export const REGISTRATION_CLOSES = `${finnishDay(EVENT_DATE.subtract({ days: 7 }))} klo 16.00`;

/** What the steps find out for one another. */
export interface Finds {
  /** `/desk/events/…` */
  eventPage: string;
  /** The public page in Finnish. */
  publicPage: string;
  /** Personal links, in the order of registering. */
  personalLinks: string[];
}
