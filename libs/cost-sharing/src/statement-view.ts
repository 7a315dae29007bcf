import type { Carry } from './carry.ts';
import { explainCell } from './explain-cell.ts';
import { addRational, rational } from './rational.ts';
import type { Rational } from './rational.ts';
import type { RepairPath } from './repair.ts';
import type { RowDraft } from './row-draft.ts';
import type { PartyId } from './rule.ts';
import { shareAt } from './share-vector.ts';
import type { Cell, CellWhy, LockedRow, Row, Statement } from './statement-types.ts';

interface Outcome {
  readonly parties: readonly PartyId[];
  readonly rows: readonly RowDraft[];
  readonly repairs: readonly RepairPath[];
  readonly line: readonly bigint[] | null;
  readonly start: readonly Rational[];
  /** After repair and rounding line. */
  readonly carry: Carry;
  readonly locked: ReadonlyMap<string, LockedRow>;
}

/** A cell works its fraction and its reason out when asked: a long statement has 200,000 of them. */
class RowCell implements Cell {
  readonly cents: bigint;
  readonly #row: RowDraft;
  readonly #parties: readonly PartyId[];
  readonly #rank: number;

  constructor(row: RowDraft, parties: readonly PartyId[], rank: number) {
    this.cents = row.cents[rank]!;
    this.#row = row;
    this.#parties = parties;
    this.#rank = rank;
  }

  get exact(): Rational {
    return shareAt(this.#row.exact, this.#rank);
  }

  get why(): CellWhy {
    return explainCell(this.#row, this.#parties, this.#rank);
  }
}

/** Turns the working arrays into the statement others read. */
export function viewStatement({ parties, rows, repairs, line, start, carry, locked }: Outcome): Statement {
  const columns = parties.map((_, p) => rows.reduce((sum, row) => sum + row.cents[p]!, 0n));
  const totals = columns.map((cents, p) => cents + (line?.[p] ?? 0n));
  // What went out of the carry is what was billed: exact = total + carry out − carry in.
  const exactTotals = totals.map((cents, p) =>
    addRational(rational(cents), addRational(carry.at(p), { ...start[p]!, numerator: -start[p]!.numerator })),
  );
  const views = rows.map((row) => viewRow(row, parties, locked));
  return {
    parties: [...parties],
    rows: views,
    cells: new Map(views.map((row) => [row.itemId, row.cells])),
    columns: byParty(columns),
    roundingCarried: line && byParty(line),
    totals: byParty(totals),
    exactTotals: byParty(exactTotals),
    carryIn: byParty(start),
    carryOut: byParty(parties.map((_, p) => carry.at(p))),
    repairs: repairs.map(({ from, to, swaps }) => ({
      from: parties[from]!,
      to: parties[to]!,
      swaps: swaps.map(({ row, plus, minus }) => ({
        itemId: row.item.id,
        plus: parties[plus]!,
        minus: parties[minus]!,
      })),
    })),
  };

  function byParty<T>(values: readonly T[]): ReadonlyMap<PartyId, T> {
    return new Map(parties.map((party, p) => [party, values[p]!]));
  }
}

function viewRow(row: RowDraft, parties: readonly PartyId[], locked: ReadonlyMap<string, LockedRow>): Row {
  const { item, applied, origin } = row;
  const cells = new Map<PartyId, Cell>();
  for (let p = 0; p < parties.length; p++) cells.set(parties[p]!, new RowCell(row, parties, p));
  return {
    itemId: item.id,
    seq: item.seq,
    cents: item.cents,
    category: item.category ?? null,
    reversalOf: item.reversalOf ?? null,
    pool: (origin === 'locked' ? locked.get(item.id)?.pool : applied?.pool) ?? null,
    applied,
    isLocked: origin === 'locked',
    cells,
  };
}
