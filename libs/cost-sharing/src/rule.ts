export type PartyId = string;

/** A safe integer number of cents, as it stands in a rule's JSON. */
export type RuleCents = number;

/** A decimal such as `"12.5"`: text, so that it stays exact in JSON. */
export type Decimal = string;

export interface EqualRule {
  readonly kind: 'equal';
  /** Who shares; everybody when left out. */
  readonly among?: readonly PartyId[];
}

export interface WeightsRule {
  readonly kind: 'weights';
  readonly weights: Readonly<Record<PartyId, Decimal>>;
}

export interface PercentRule {
  readonly kind: 'percent';
  /** Basis points; together exactly 10000. */
  readonly bp: Readonly<Record<PartyId, number>>;
}

export interface HeadcountRule {
  readonly kind: 'headcount';
  /** A frozen snapshot: later registrations do not reach a rule. */
  readonly counts: Readonly<Record<PartyId, number>>;
  readonly source: 'registered' | 'attended' | 'fixed';
  readonly asOf: string;
  /** What to do when nobody was counted; `equal` is equally between the parties of `counts`. */
  readonly ifZero: 'error' | 'equal';
}

export interface SingleRule {
  readonly kind: 'single';
  readonly party: PartyId;
}

export interface FixedRestRule {
  readonly kind: 'fixedRest';
  readonly fixed: Readonly<Record<PartyId, RuleCents>>;
  /** For those without a fixed amount; a bare `equal` here means all of them. */
  readonly rest: Rule;
  readonly ifShort: 'error' | 'proRata';
}

export interface CapRule {
  readonly kind: 'cap';
  readonly base: Rule;
  readonly caps: Readonly<Record<PartyId, RuleCents>>;
  /** `others`: in proportion to base shares (water-filling); a rule: that part alone is split by it. */
  readonly overflow: 'others' | Rule;
}

export interface Tier {
  /** Upper border of the bracket in cents of the total; `null` for the last. */
  readonly upTo: RuleCents | null;
  readonly rule: Rule;
}

export interface TiersRule {
  readonly kind: 'tiers';
  readonly tiers: readonly Tier[];
}

export type Rule =
  EqualRule | WeightsRule | PercentRule | HeadcountRule | SingleRule | FixedRestRule | CapRule | TiersRule;

/** What the amounts in a rule mean: of one item, of a category's items, or of all the event's items. */
export type Scope = 'item' | 'category' | 'event';

export interface Scoped {
  readonly rule: Rule;
  readonly scope: Scope;
}

/** Which rule is used: an item's own, else its category's, else the default. */
export interface RuleSet {
  readonly default: Rule;
  /** Scope of the default rule; `item` when left out. */
  readonly defaultScope?: Scope;
  readonly byCategory?: Readonly<Record<string, Scoped>>;
  readonly byItem?: Readonly<Record<string, Scoped>>;
}

export const RULE_KINDS = [
  'equal',
  'weights',
  'percent',
  'headcount',
  'single',
  'fixedRest',
  'cap',
  'tiers',
] as const satisfies readonly Rule['kind'][];

export const SCOPES = ['item', 'category', 'event'] as const satisfies readonly Scope[];

/** Rules inside one another, the outermost counted: more than this nobody can read. */
export const MAX_RULE_DEPTH = 3;
