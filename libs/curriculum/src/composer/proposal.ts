import type { RequestMistake } from './request.ts';

/** One row of the proposed programme. `start` is in minutes of the day. Rows follow each other without holes. */
export type ProposedRow = { start: number; minutes: number } & (
  | { kind: 'module'; moduleId: string }
  | { kind: 'opening' | 'closing'; id: string; isBreak: boolean }
  | { kind: 'fixed'; id: string; isBreak: boolean; moduleId?: string | undefined }
  | { kind: 'break' | 'lunch' }
  /** Time that nothing fills. It is too short for a break, or nothing comes after it that needs one. */
  | { kind: 'gap' }
);

/** A rule of the request, as it is named when rules contradict each other. */
export type ComposerRule =
  | { kind: 'must' | 'must-not' | 'language'; moduleId: string }
  /** `moduleId` needs `needs` before it. */
  | { kind: 'prerequisite'; moduleId: string; needs: string }
  | { kind: 'fixed' | 'opening' | 'closing'; id: string }
  | { kind: 'minutes-available' | 'longest-stretch' | 'lunch' };

/** What would change in the modules of the programme to make room for another, and what that loses in value. */
export type Sacrifice = {
  /** Modules that would have to go. */
  leaves: readonly string[];
  /** Modules that would have to be shortened, and by how many minutes. */
  shortened: readonly { moduleId: string; minutes: number }[];
  /** Modules that would get what is left over, and how many minutes. */
  lengthened: readonly { moduleId: string; minutes: number }[];
  loss: number;
};

/** Why a module has its minutes and not five more. */
export type LimitOfMinutes =
  /** It has the longest time it is made for. */
  | { kind: 'longest' }
  | { kind: 'fixed' }
  /** There is room, but five minutes more add nothing. */
  | { kind: 'no-gain' }
  /** Its stretch or its part of the day is full; no other module there can give five minutes away. */
  | { kind: 'no-room'; gain: number }
  /** `from` would have to give the five minutes and lose more than is gained. */
  | { kind: 'taken-from'; gain: number; from: string; loss: number };

export type ModuleIn = {
  moduleId: string;
  minutes: number;
  value: number;
  /** Sums, with `wishes`, to `value`. Only what is not nothing. */
  sectors: Readonly<Record<string, number>>;
  wishes: Readonly<Record<string, number>>;
  /** It is in because of a rule, or because another module needs it, and not only for its value. */
  because: readonly ({ kind: 'must' } | { kind: 'fixed' } | { kind: 'needed-by'; moduleId: string })[];
  fiveMore: LimitOfMinutes;
  /** What five minutes less would lose; null where it has the shortest time it is made for, or is fixed. */
  fiveLess: number | null;
};

export type ReasonOut =
  | { kind: 'must-not' }
  | { kind: 'language-missing' }
  /** A prerequisite cannot be in. */
  | { kind: 'prerequisite-out'; needs: string }
  /** Longer, at its shortest, than any free stretch of the day. */
  | { kind: 'too-long'; minutes: number; longestFree: number }
  /** It would add nothing for this audience. */
  | { kind: 'no-value' }
  /**
   * The best way to make room for it, at `minutes`, with its missing prerequisites (`brings`), would win `gain` and
   * lose `sacrifice.loss`, which is at least as much.
   */
  | { kind: 'pushed-out'; minutes: number; brings: readonly string[]; gain: number; sacrifice: Sacrifice }
  /** What must be in, and what that needs, leaves no room for it and its prerequisites. */
  | { kind: 'musts-fill' }
  /** The minutes would be there, but not in one piece at the right place: breaks, lunch, fixed points or the order. */
  | { kind: 'no-place'; minutes: number; brings: readonly string[]; gain: number; sacrifice: Sacrifice }
  /** The search ended before it was known whether this one would be better. */
  | { kind: 'not-decided' };

export type ModuleOut = { moduleId: string; reason: ReasonOut };

/** What a longer programme would be worth. */
export type MoreTime = {
  minutes: 5 | 15 | 30;
  value: number;
  bound: number;
  added: readonly string[];
  removed: readonly string[];
  /** Modules in both, and by how many minutes they change. */
  changed: readonly { moduleId: string; minutes: number }[];
};

export type ProposedProgramme = {
  ok: true;
  rows: readonly ProposedRow[];
  value: number;
  /** No programme that keeps every rule is worth more than this. */
  bound: number;
  /** `bound === value`: the best there is, proven. */
  isOptimal: boolean;
  explanations: { in: readonly ModuleIn[]; out: readonly ModuleOut[]; more: readonly MoreTime[] };
  /** Steps the search took (the measure of `effort`), without `more`. */
  steps: number;
};

export type Proposal =
  | ProposedProgramme
  /** The request itself is wrong, and nothing was tried. */
  | { ok: false; problem: 'request'; mistakes: readonly RequestMistake[] }
  /**
   * No programme keeps all the rules: these contradict each other, and without any one of them they do not.
   * `isSmallest`: no smaller set of rules does.
   */
  | { ok: false; problem: 'contradiction'; rules: readonly ComposerRule[]; isSmallest: boolean }
  /** Whether any programme keeps all the rules was not found out with this effort. */
  | { ok: false; problem: 'effort' };
