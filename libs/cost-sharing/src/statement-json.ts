import { formatRational, parseRational } from './rational.ts';
import type { Rational } from './rational.ts';
import type { PartyId } from './rule.ts';
import type { AppliedRule, CellReason, LockedRow, Repair, Row, Statement } from './statement-types.ts';

type ByParty<T> = Readonly<Record<PartyId, T>>;

export interface CellJson {
  readonly cents: string;
  /** `"10000/3"` cents. */
  readonly exact: string;
  readonly floor: string;
  readonly reason: Omit<CellReason, 'carry'> & { readonly carry?: string };
}

export interface RowJson {
  readonly itemId: string;
  readonly seq: number;
  readonly cents: string;
  readonly category: string | null;
  readonly reversalOf: string | null;
  readonly pool: string | null;
  readonly isLocked: boolean;
  readonly applied: (Omit<AppliedRule, 'poolCents'> & { readonly poolCents: string | null }) | null;
  readonly cells: ByParty<CellJson>;
}

/** A statement as plain JSON: cents and fractions as text, since JSON's numbers are floats. */
export interface StatementJson {
  readonly parties: readonly PartyId[];
  readonly rows: readonly RowJson[];
  readonly columns: ByParty<string>;
  readonly roundingCarried: ByParty<string> | null;
  readonly totals: ByParty<string>;
  readonly exactTotals: ByParty<string>;
  readonly carryIn: ByParty<string>;
  readonly carryOut: ByParty<string>;
  readonly repairs: readonly Repair[];
}

/** Everything a statement says, to be stored, hashed or exported. The same statement gives the same JSON. */
export function statementToJson(statement: Statement): StatementJson {
  return {
    parties: statement.parties,
    rows: statement.rows.map(rowToJson),
    columns: texts(statement.columns, String),
    roundingCarried: statement.roundingCarried && texts(statement.roundingCarried, String),
    totals: texts(statement.totals, String),
    exactTotals: texts(statement.exactTotals, formatRational),
    carryIn: texts(statement.carryIn, formatRational),
    carryOut: texts(statement.carryOut, formatRational),
    repairs: statement.repairs,
  };
}

/** The rows of a stored statement as the `locked` input of a later one. */
export function lockedRowsFromJson(statement: Pick<StatementJson, 'rows'>): LockedRow[] {
  return statement.rows.map(({ itemId, pool, reversalOf, cells }) => ({
    itemId,
    pool,
    reversalOf,
    cells: new Map(
      Object.entries(cells).map(([party, { cents, exact }]) => [
        party,
        { cents: BigInt(cents), exact: parseRational(exact) },
      ]),
    ),
  }));
}

/** The carry of a stored statement as the `carryIn` of the next one. */
export function carryFromJson(carryOut: ByParty<string>): Map<PartyId, Rational> {
  return new Map(Object.entries(carryOut).map(([party, text]) => [party, parseRational(text)]));
}

function rowToJson(row: Row): RowJson {
  const { itemId, seq, cents, category, reversalOf, pool, isLocked, applied } = row;
  const poolCents = applied?.poolCents == null ? null : String(applied.poolCents);
  return {
    itemId,
    seq,
    cents: String(cents),
    category,
    reversalOf,
    pool,
    isLocked,
    applied: applied && { ...applied, poolCents },
    cells: Object.fromEntries(
      [...row.cells].map(([party, { why }]): [PartyId, CellJson] => [
        party,
        {
          cents: String(why.got),
          exact: formatRational(why.exact),
          floor: String(why.floor),
          reason:
            why.reason.kind === 'carry'
              ? { ...why.reason, carry: formatRational(why.reason.carry) }
              : why.reason,
        },
      ]),
    ),
  };
}

function texts<T>(values: ReadonlyMap<PartyId, T>, write: (value: T) => string): ByParty<string> {
  return Object.fromEntries([...values].map(([party, value]) => [party, write(value)]));
}
