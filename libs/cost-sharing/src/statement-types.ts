import type { Rational } from './rational.ts';
import type { PartyId, Rule, RuleSet, Scope, Scoped } from './rule.ts';

export interface Item {
  readonly id: string;
  /** Immutable place of the item in the books; rounding follows it, never name, amount or array order. */
  readonly seq: number;
  readonly cents: bigint;
  readonly category?: string;
  /** This item's own rule; goes before `byItem` and `byCategory`. */
  readonly rule?: Scoped;
  /** Id of the item this one takes back in full: its cells are copied negated. */
  readonly reversalOf?: string;
}

/**
 * A row that may not change any more. If its item is among the statement's items the row stays as it is;
 * otherwise it is from an earlier statement, kept for reversals and for pools that go on. A `Row` fits.
 */
export interface LockedRow {
  readonly itemId: string;
  readonly cells: ReadonlyMap<PartyId, { readonly cents: bigint; readonly exact: Rational }>;
  /** `applied.pool` of the row, so that an amount agreed for a pool is not charged twice. */
  readonly pool?: string | null;
  /** Set on a row that is itself a reversal: the row it took back. */
  readonly reversalOf?: string | null;
}

export interface StatementInput {
  /** In rank order. */
  readonly parties: readonly PartyId[];
  readonly ruleSet: RuleSet;
  readonly items: readonly Item[];
  /** Exact less billed, per party, out of the previous locked statement; adds up to 0. */
  readonly carryIn?: ReadonlyMap<PartyId, Rational>;
  readonly locked?: readonly LockedRow[];
}

/** The rule an item came under, and whose word it was. */
export interface AppliedRule {
  readonly from: 'item' | 'byItem' | 'byCategory' | 'default';
  readonly rule: Rule;
  readonly scope: Scope;
  /** Which pool the item belongs to; `null` for scope `item`. */
  readonly pool: string | null;
  /** Sum of that pool, of this and earlier statements; `null` for scope `item`. */
  readonly poolCents: bigint | null;
}

/** Why a cell is the cent below or the cent above its exact share. `cent … of` counts the cents left over. */
export type CellReason =
  | { readonly kind: 'exact' }
  | {
      readonly kind: 'largestRemainder';
      readonly gotCent: boolean;
      readonly centsLeft: number;
      readonly against: PartyId;
    }
  | {
      readonly kind: 'rank';
      readonly gotCent: boolean;
      readonly centsLeft: number;
      readonly rank: number;
      readonly against: PartyId;
    }
  | {
      readonly kind: 'carry';
      readonly gotCent: boolean;
      readonly centsLeft: number;
      readonly carry: Rational;
      readonly against: PartyId;
    }
  | { readonly kind: 'repair'; readonly gotCent: boolean; readonly counterpart: PartyId }
  | { readonly kind: 'mirror'; readonly of: string }
  | { readonly kind: 'locked' };

export interface CellWhy {
  readonly itemId: string;
  readonly party: PartyId;
  readonly itemCents: bigint;
  /** `null` for a locked row: its rule stands in the statement that locked it. */
  readonly applied: AppliedRule | null;
  readonly exact: Rational;
  readonly floor: bigint;
  readonly got: bigint;
  readonly reason: CellReason;
}

export interface Cell {
  readonly cents: bigint;
  readonly exact: Rational;
  readonly why: CellWhy;
}

export interface Row {
  readonly itemId: string;
  readonly seq: number;
  readonly cents: bigint;
  readonly category: string | null;
  readonly reversalOf: string | null;
  readonly pool: string | null;
  /** `null` for a locked row. */
  readonly applied: AppliedRule | null;
  readonly isLocked: boolean;
  readonly cells: ReadonlyMap<PartyId, Cell>;
}

/** One repair (R3): a cent handed along a chain of rows, from `from` who was one too high to `to`. */
export interface Repair {
  readonly from: PartyId;
  readonly to: PartyId;
  readonly swaps: readonly { readonly itemId: string; readonly plus: PartyId; readonly minus: PartyId }[];
}

export interface Statement {
  readonly parties: readonly PartyId[];
  /** In `seq` order. */
  readonly rows: readonly Row[];
  /** The rows' cells by item id. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<PartyId, Cell>>;
  /** Sum of each party's cells. */
  readonly columns: ReadonlyMap<PartyId, bigint>;
  /** The zero-sum line "rounding carried" (R5), or `null`, as it is unless locked rows block the repair. */
  readonly roundingCarried: ReadonlyMap<PartyId, bigint> | null;
  /** What each party bears: column and rounding line. */
  readonly totals: ReadonlyMap<PartyId, bigint>;
  readonly exactTotals: ReadonlyMap<PartyId, Rational>;
  readonly carryIn: ReadonlyMap<PartyId, Rational>;
  /** Exact less billed so far, each under one cent; the next statement's `carryIn`. */
  readonly carryOut: ReadonlyMap<PartyId, Rational>;
  readonly repairs: readonly Repair[];
}
