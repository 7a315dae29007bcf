import type { ContentLang } from '@talkoot/messages';

/** The grid of the day: every time and length of a request is a multiple of this many minutes. */
export const GRID_MINUTES = 5;

/** A module that may come into the programme. The order of the candidates is the library's order. */
export type ComposerModule = {
  id: string;
  /** The shortest, the usual and the longest time it is made for, minutes. It is never divided. */
  minutes: { min: number; default: number; max: number };
  /** How useful it is to somebody of a sector, 0–100. A sector that is not named counts 0. */
  utility: Readonly<Record<string, number>>;
  topics: readonly string[];
  /** Ids of modules that must come before this one, unless the audience knows them already. */
  prerequisites: readonly string[];
  languages: readonly ContentLang[];
};

/** A row the organiser has placed: it stays at its time whatever the composer chooses. */
export type FixedPoint = {
  id: string;
  /** Minutes of the day (09:00 is 540). */
  start: number;
  minutes: number;
  /** A break or a lunch ends a stretch; a session is content and counts into it. A fixed lunch is the lunch. */
  kind: 'session' | 'break' | 'lunch';
  /** The candidate that is given at this time (only for a session); its minutes are these. */
  moduleId?: string | undefined;
};

/** A row that stays at the beginning or the end of the programme: opening pair discussion, feedback. */
export type FreeRow = { id: string; minutes: number; kind: 'session' | 'break' };

export type BreakRules = {
  /** The longest content without a break, minutes. 90 when not given. */
  longestStretch: number;
  /** The shortest pause that ends a stretch, minutes. 15 when not given. */
  breakMinutes: number;
  /**
   * A lunch of so many minutes starts between these minutes of the day, both included, if the programme spans the
   * window: it starts at or before `from` and ends at or after `to`.
   */
  lunch?: { from: number; to: number; minutes: number } | undefined;
};

export type ComposerRequest = {
  /** Candidates in the library's order, at most {@link MAX_CANDIDATES}. */
  modules: readonly ComposerModule[];
  /** Sector → heads. */
  audience: Readonly<Record<string, number>>;
  /** Topic → votes, from the registration form. */
  wishes?: Readonly<Record<string, number>> | undefined;
  /** What one vote counts: 100 (when not given) is one head to whom a module is fully useful. */
  wishWeight?: number | undefined;
  /** The language of the event: a candidate that lacks it is left out. */
  language?: ContentLang | undefined;
  must?: readonly string[] | undefined;
  mustNot?: readonly string[] | undefined;
  /** Modules that the audience has had already: they count as met prerequisites, in or out. */
  known?: readonly string[] | undefined;
  /** Minutes of the day at which the programme starts. */
  startTime: number;
  /** From start to end, breaks and lunch included. */
  minutesAvailable: number;
  breaks?: Partial<BreakRules> | undefined;
  opening?: readonly FreeRow[] | undefined;
  closing?: readonly FreeRow[] | undefined;
  fixed?: readonly FixedPoint[] | undefined;
  /**
   * The most steps the search may take, the same on every machine; then the best found so far is proposed with what
   * is open. {@link DEFAULT_EFFORT} when not given.
   */
  effort?: number | undefined;
  /** Asked now and then: true ends the search early. With it the answer may depend on the machine. */
  isTimeUp?: (() => boolean) | undefined;
};

export const DEFAULT_BREAKS: BreakRules = { longestStretch: 90, breakMinutes: 15 };
export const DEFAULT_WISH_WEIGHT = 100;
export const DEFAULT_EFFORT = 3_000_000;
export const MAX_CANDIDATES = 1000;
export const MINUTES_IN_DAY = 24 * 60;
/** A proposal says what so many minutes more at its end would buy. */
export const MORE_MINUTES = [5, 15, 30] as const;

/** What is wrong in a request. `place` is a JSON pointer into it, `ids` the modules or rows concerned. */
export type RequestMistake = { code: RequestMistakeCode; place: string; ids?: readonly string[] };

export type RequestMistakeCode =
  /** Not a whole number, or out of its bounds. */
  | 'NUMBER_INVALID'
  /** Not a multiple of five minutes. */
  | 'NOT_ON_GRID'
  /** min ≤ default ≤ max does not hold. */
  | 'MINUTES_ORDER'
  | 'TOO_MANY_CANDIDATES'
  | 'ID_DUPLICATE'
  | 'ID_UNKNOWN'
  /** Prerequisites go in a circle: `ids` names it, each needs the next, and the last needs the first. */
  | 'PREREQUISITE_CYCLE'
  /** A fixed point starts before the programme does. */
  | 'FIXED_BEFORE_START'
  /** A fixed module is shorter or longer than it is made for. */
  | 'FIXED_MINUTES_OUT_OF_RANGE'
  /** Only a session can be a module, and a module can be given only once. */
  | 'FIXED_MODULE_INVALID'
  | 'LUNCH_WINDOW_ORDER'
  /** The numbers are so large that values would no longer be exact. */
  | 'VALUE_TOO_LARGE';
