import type { Balance } from './settle.ts';

/** Above this the exact search (2^n steps times n) is no longer quick; see `settle` for what happens then. */
export const MAX_EXACT_PARTIES = 20;

/**
 * Divides balances that add up to 0 into as many zero-sum groups as there can be, so that transfers
 * (group size less one, each) are fewest. Dynamic programming over subsets: the most groups within a set is
 * the best over leaving one party out, plus one if the set itself adds up to 0.
 *
 * The last party can always be the first one left out of the whole, so the search is over the others only.
 */
export function partitionIntoZeroSums(balances: readonly Balance[]): Balance[][] {
  const last = balances.at(-1);
  if (!last) return [];
  const others = balances.slice(0, -1);
  const isZero = zeroSumSets(others.map(({ cents }) => cents));
  const full = (1 << others.length) - 1;
  const most = new Uint8Array(full + 1);
  for (let set = 1; set <= full; set++) {
    let best = 0;
    for (let rest = set; rest !== 0; rest &= rest - 1) {
      const without = most[set & ~(rest & -rest)]!;
      if (without > best) best = without;
    }
    most[set] = best + isZero[set]!;
  }
  return walkBack(others, last, most, isZero);
}

function walkBack(
  others: readonly Balance[],
  last: Balance,
  most: Uint8Array,
  isZero: Uint8Array,
): Balance[][] {
  const groups: Balance[][] = [[last]];
  for (let set = most.length - 1; set !== 0;) {
    if (isZero[set] === 1) groups.unshift([]);
    const target = most[set]! - isZero[set]!;
    const taken = others.findIndex((_, i) => (set & (1 << i)) !== 0 && most[set & ~(1 << i)] === target);
    groups[0]!.push(others[taken]!);
    set &= ~(1 << taken);
  }
  for (const group of groups) group.sort((a, b) => a.rank - b.rank);
  return groups.sort((a, b) => a[0]!.rank - b[0]!.rank);
}

/** 1 for every subset (as a bit set) that adds up to 0. */
function zeroSumSets(cents: readonly bigint[]): Uint8Array {
  const count = 1 << cents.length;
  const isZero = new Uint8Array(count);
  const reach = cents.reduce((sum, value) => sum + (value < 0n ? -value : value), 0n);
  // Sums of safe integers stay exact in floating point; larger balances are summed as they are.
  if (reach <= BigInt(Number.MAX_SAFE_INTEGER)) {
    const values = cents.map(Number);
    const sums = new Float64Array(count);
    for (let set = 1; set < count; set++) {
      const lowest = 31 - Math.clz32(set & -set);
      sums[set] = sums[set & (set - 1)]! + values[lowest]!;
      if (sums[set] === 0) isZero[set] = 1;
    }
  } else {
    const sums = new Array<bigint>(count).fill(0n);
    for (let set = 1; set < count; set++) {
      const lowest = 31 - Math.clz32(set & -set);
      sums[set] = sums[set & (set - 1)]! + cents[lowest]!;
      if (sums[set] === 0n) isZero[set] = 1;
    }
  }
  return isZero;
}
