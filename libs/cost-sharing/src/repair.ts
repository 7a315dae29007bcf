import type { Carry } from './carry.ts';
import { roundToCents } from './largest-remainder.ts';
import type { RowDraft } from './row-draft.ts';

interface Swap {
  readonly row: RowDraft;
  readonly plus: number;
  readonly minus: number;
}

export interface RepairPath {
  /** Rank of the party that gives a cent at the end of the chain, and of the one that gets it. */
  readonly from: number;
  readonly to: number;
  readonly swaps: readonly Swap[];
}

/**
 * R3: while a party's carry is a whole cent or more, looks for the shortest chain of rows along which one
 * cent can be handed to (or from) a party on the other side of zero, and swaps along it. Rows keep their
 * sums and cells their two neighbouring cents. Changes `rows` and `carry`. What is blocked by locked rows
 * stays, for the rounding line.
 */
export function repairRows(rows: readonly RowDraft[], carry: Carry): RepairPath[] {
  const repairs: RepairPath[] = [];
  for (let again = true; again;) {
    again = false;
    for (let p = 0; p < carry.numerators.length; p++) {
      for (;;) {
        const direction = isShort(carry, p) ? 1 : isOver(carry, p) ? -1 : 0;
        const path = direction === 0 ? null : findPath(rows, carry, p, direction);
        if (!path) break;
        for (const swap of path.swaps) apply(swap, carry);
        repairs.push(path);
        again = true;
      }
    }
  }
  return repairs;
}

/** R5: the zero-sum line that brings everybody under one cent again; `null` when everybody is. */
export function roundingLine(carry: Carry): bigint[] | null {
  const isFine = carry.numerators.every((_, p) => !isShort(carry, p) && !isOver(carry, p));
  return isFine ? null : roundToCents(carry);
}

const isShort = (carry: Carry, p: number): boolean => carry.numerators[p]! >= carry.denominator;
const isOver = (carry: Carry, p: number): boolean => carry.numerators[p]! <= -carry.denominator;

/** Breadth-first, rows in `seq` order and parties by rank, so the same input always gives the same chain. */
function findPath(
  rows: readonly RowDraft[],
  carry: Carry,
  start: number,
  direction: 1 | -1,
): RepairPath | null {
  const up = direction === 1 ? 0 : 1;
  const cameBy = new Map<number, { from: number; row: RowDraft }>();
  const queue = [start];
  const seen = new Set(queue);
  for (const u of queue) {
    for (const row of rows) {
      if (row.isFraction[u] === 0 || row.isUp[u] !== up) continue;
      for (let v = 0; v < carry.numerators.length; v++) {
        if (row.isFraction[v] === 0 || row.isUp[v] === up || seen.has(v)) continue;
        seen.add(v);
        queue.push(v);
        cameBy.set(v, { from: u, row });
        const isOtherSide = direction === 1 ? carry.numerators[v]! < 0n : carry.numerators[v]! > 0n;
        if (isOtherSide) return walkBack(cameBy, start, v, direction);
      }
    }
  }
  return null;
}

function walkBack(
  cameBy: ReadonlyMap<number, { from: number; row: RowDraft }>,
  start: number,
  end: number,
  direction: 1 | -1,
): RepairPath {
  const swaps: Swap[] = [];
  for (let v = end; v !== start;) {
    const { from, row } = cameBy.get(v)!;
    swaps.unshift(direction === 1 ? { row, plus: from, minus: v } : { row, plus: v, minus: from });
    v = from;
  }
  return direction === 1 ? { from: end, to: start, swaps } : { from: start, to: end, swaps };
}

function apply({ row, plus, minus }: Swap, carry: Carry): void {
  row.cents[plus]! += 1n;
  row.cents[minus]! -= 1n;
  row.isUp[plus] = 1;
  row.isUp[minus] = 0;
  row.swappedWith.set(plus, minus).set(minus, plus);
  carry.numerators[plus]! -= carry.denominator;
  carry.numerators[minus]! += carry.denominator;
}
