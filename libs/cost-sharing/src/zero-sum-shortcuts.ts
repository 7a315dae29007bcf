import type { Balance } from './settle.ts';

interface Taken {
  readonly groups: readonly (readonly Balance[])[];
  readonly rest: readonly Balance[];
}

/**
 * Takes pairs of equal and opposite balances, by rank. Safe for the minimum: if such two are in different
 * groups of a best partition, the pair and what is left of both groups are two zero-sum groups as well.
 */
export function takePairs(balances: readonly Balance[]): Taken {
  const waiting = new Map<bigint, Balance[]>();
  const paired = new Set<Balance>();
  const groups: Balance[][] = [];
  for (const balance of balances) {
    const opposite = waiting.get(-balance.cents)?.shift();
    if (opposite) {
      groups.push([opposite, balance]);
      paired.add(opposite).add(balance);
    } else {
      const same = waiting.get(balance.cents);
      if (same) same.push(balance);
      else waiting.set(balance.cents, [balance]);
    }
  }
  return { groups, rest: balances.filter((balance) => !paired.has(balance)) };
}

/** Takes triples that add up to nothing, by rank: not always part of a best partition, hence only a fallback. */
export function takeTriples(balances: readonly Balance[]): Taken {
  const open = new Set(balances);
  const byCents = new Map<bigint, Balance[]>();
  for (const balance of balances)
    byCents.set(balance.cents, [...(byCents.get(balance.cents) ?? []), balance]);
  const groups: Balance[][] = [];
  for (const first of balances) {
    for (const second of balances) {
      if (!open.has(first)) break;
      if (second.rank <= first.rank || !open.has(second)) continue;
      const thirds = byCents.get(-first.cents - second.cents);
      const third = thirds?.find((balance) => balance !== first && balance !== second && open.has(balance));
      if (!third) continue;
      const group = [first, second, third];
      for (const balance of group) open.delete(balance);
      groups.push(group);
    }
  }
  return { groups, rest: balances.filter((balance) => open.has(balance)) };
}
