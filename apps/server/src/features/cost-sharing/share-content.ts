import {
  formatRational,
  parseRational,
  type AppliedRule,
  type CellReason,
  type CellWhy,
  type LockedRow,
  type Rational,
  type Statement,
} from '@talkoot/cost-sharing';

/** The engine's answer as plain JSON: cents as safe integers, fractions as text, in rank order. */
export interface SharesContent {
  readonly rows: readonly RowContent[];
  readonly totals: readonly PartyCents[];
  /** The zero-sum line of rounding left from locked rows; null as a rule. */
  readonly roundingCarried: readonly PartyCents[] | null;
  readonly carryIn: readonly PartyExact[];
  readonly carryOut: readonly PartyExact[];
}

export interface RowContent {
  readonly itemId: string;
  readonly cents: number;
  readonly pool: string | null;
  readonly reversalOf: string | null;
  readonly applied: AppliedContent | null;
  readonly cells: readonly CellContent[];
}

export interface AppliedContent extends Omit<AppliedRule, 'poolCents'> {
  readonly poolCents: number | null;
}

export interface CellContent {
  readonly organisationId: string;
  readonly cents: number;
  readonly exact: string;
  readonly floor: number;
  readonly reason: ReasonContent;
}

/** As the engine says it, a carry written as text. */
export type ReasonContent =
  | Exclude<CellReason, { kind: 'carry' }>
  | (Omit<Extract<CellReason, { kind: 'carry' }>, 'carry'> & { readonly carry: string });

export interface PartyCents {
  readonly organisationId: string;
  readonly cents: number;
}

export interface PartyExact {
  readonly organisationId: string;
  readonly exact: string;
}

export function sharesContent(statement: Statement): SharesContent {
  return {
    rows: statement.rows.map(({ itemId, cents, pool, reversalOf, cells }) => {
      const whys = [...cells.values()].map(({ why }) => why);
      return {
        itemId,
        cents: safeCents(cents),
        pool,
        reversalOf,
        applied: appliedContent(whys[0]?.applied ?? null),
        cells: whys.map((why) => ({
          organisationId: why.party,
          cents: safeCents(why.got),
          exact: formatRational(why.exact),
          floor: safeCents(why.floor),
          reason:
            why.reason.kind === 'carry'
              ? { ...why.reason, carry: formatRational(why.reason.carry) }
              : why.reason,
        })),
      };
    }),
    totals: partyCents(statement.totals),
    roundingCarried: statement.roundingCarried && partyCents(statement.roundingCarried),
    carryIn: partyExact(statement.carryIn),
    carryOut: partyExact(statement.carryOut),
  };
}

/** What the engine said of a cell, out of the stored row: the sentences are made from it in any language. */
export function whyOf(row: RowContent, cell: CellContent): CellWhy {
  const { reason } = cell;
  return {
    itemId: row.itemId,
    party: cell.organisationId,
    itemCents: BigInt(row.cents),
    applied: row.applied && {
      ...row.applied,
      poolCents: row.applied.poolCents === null ? null : BigInt(row.applied.poolCents),
    },
    exact: parseRational(cell.exact),
    floor: BigInt(cell.floor),
    got: BigInt(cell.cents),
    reason: reason.kind === 'carry' ? { ...reason, carry: parseRational(reason.carry) } : reason,
  };
}

/** A stored row as the engine wants it for the statements that follow. */
export function lockedRow(row: RowContent): LockedRow {
  return {
    itemId: row.itemId,
    pool: row.pool,
    reversalOf: row.reversalOf,
    cells: new Map(
      row.cells.map(({ organisationId, cents, exact }) => [
        organisationId,
        { cents: BigInt(cents), exact: parseRational(exact) },
      ]),
    ),
  };
}

export function exactByParty(values: readonly PartyExact[]): Map<string, Rational> {
  return new Map(values.map(({ organisationId, exact }) => [organisationId, parseRational(exact)]));
}

/** Cents that JSON can hold exactly; more than ninety billion euros is a mistake, not a training. */
export function safeCents(cents: bigint): number {
  const number = Number(cents);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${cents} cents do not fit into JSON`);
  return number;
}

function appliedContent(applied: AppliedRule | null): AppliedContent | null {
  if (applied === null) return null;
  return { ...applied, poolCents: applied.poolCents === null ? null : safeCents(applied.poolCents) };
}

function partyCents(values: ReadonlyMap<string, bigint>): PartyCents[] {
  return [...values].map(([organisationId, cents]) => ({ organisationId, cents: safeCents(cents) }));
}

function partyExact(values: ReadonlyMap<string, Rational>): PartyExact[] {
  return [...values].map(([organisationId, exact]) => ({ organisationId, exact: formatRational(exact) }));
}
