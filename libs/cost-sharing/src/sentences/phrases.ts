import type { NoteKey } from '../describe-rule.ts';
import type { Scope } from '../rule.ts';

export type Language = 'fi' | 'sv' | 'en';

/**
 * The words of one language. Names of parties stand uninflected, after a colon or in apposition, so that
 * Finnish stays right whatever the name is. Clauses begin in lower case; the sentence maker capitalises.
 */
export interface Phrases {
  readonly and: string;
  readonly decimalMark: ',' | '.';
  readonly percent: (number: string) => string;
  readonly date: (year: number, month: number, day: number) => string;
  readonly equalAll: string;
  /** A bare `equal` for what is left: those who have no fixed amount, or no cap. */
  readonly equalRest: string;
  readonly equalAmong: (list: string) => string;
  readonly weights: (list: string) => string;
  readonly percentages: (list: string) => string;
  readonly headcount: (basis: string, list: string) => string;
  readonly headcountSource: Readonly<Record<'registered' | 'attended' | 'fixed', (date: string) => string>>;
  readonly single: (party: string) => string;
  readonly fixed: (list: string) => string;
  readonly rest: (clause: string) => string;
  readonly caps: (list: string) => string;
  readonly overflow: (clause: string) => string;
  readonly firstTier: (upTo: string, clause: string) => string;
  readonly middleTier: (from: string, upTo: string, clause: string) => string;
  readonly lastTier: (from: string, clause: string) => string;
  readonly notes: Readonly<Record<NoteKey, string>>;
  readonly scopes: Readonly<Record<Scope, string | null>>;
  readonly why: WhyPhrases;
}

export interface WhyPhrases {
  readonly item: (name: string, amount: string) => string;
  readonly pool: (amount: string) => string;
  readonly whole: (share: string) => string;
  readonly between: (below: string, fraction: string, above: string) => string;
  readonly left: (cents: number) => string;
  readonly up: (reason: string) => string;
  readonly down: (reason: string) => string;
  readonly largerFraction: (against: string) => string;
  readonly smallerFraction: (against: string) => string;
  readonly rank: (against: string, rank: number) => string;
  readonly carry: (against: string, carried: string) => string;
  readonly repair: (counterpart: string) => string;
  readonly mirror: (item: string) => string;
  readonly locked: string;
}
