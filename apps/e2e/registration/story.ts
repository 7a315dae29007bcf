import type { Visitor } from '../src/visitor.ts';

/** Who is in the story; each has a browser of their own. */
export interface Cast {
  readonly lead: Visitor;
  /** Registers in Finnish, without JavaScript. */
  readonly participant: Visitor;
  /** Registers two people in Swedish. */
  readonly contact: Visitor;
  /** Opens everybody's mail. */
  readonly postman: Visitor;
  /** At the door with a telephone. */
  readonly doorkeeper: Visitor;
}

export const TITLE = {
  fi: 'Kaksi tuolia ja yksi pöytä',
  sv: 'Två stolar och ett bord',
  en: 'Two chairs and one table',
} as const;

/** Takes a seat and gives it up. */
export const AINO = { name: 'Aino Mäkinen', email: 'aino@example.org' };
/** Two who come together only; the first one is their contact. */
export const GUN = { name: 'Gun Öhman', email: 'gun@example.org' };
export const BERTIL = { name: 'Bertil Öhman', email: 'bertil@example.org' };
/** Registers after them, for whom one seat would do. */
export const DAUD = { name: 'Daud Rahimi', email: 'daud@example.org' };

/** What the steps find out for one another. */
export interface Finds {
  /** `/desk/events/…` */
  eventPage: string;
  /** The last part of the public address. */
  slug: string;
}
