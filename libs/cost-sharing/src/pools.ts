import type { ItemRule } from './apply-rules.ts';
import { lockedCents } from './check-items.ts';
import { StatementError } from './errors.ts';
import { rational } from './rational.ts';
import type { PartyId } from './rule.ts';
import { reduceShares, subtractShares, toShareVector } from './share-vector.ts';
import type { ShareVector } from './share-vector.ts';
import { evaluateSigned } from './split-item.ts';
import type { Item, LockedRow } from './statement-types.ts';

/** The shares of one cent of a pool's open items, and what the whole pool came to. */
export interface Pool {
  readonly perCent: ShareVector;
  readonly cents: bigint;
}

interface Member {
  readonly item: Item;
  readonly rule: ItemRule;
}

/**
 * Evaluates the pools of scope `category` and `event`: the rule is asked for the pool's total, and every
 * open item takes its part of that answer, `a_i = T_i · p / P`.
 *
 * Rows locked earlier belong to the total and keep their shares, so what is left of a fixed amount or a cap
 * is what the open items divide. An item and its reversal leave the pool together, since together they are
 * nothing. Throws `StatementError` `POOL_IS_ZERO`.
 */
export function evaluatePools(
  members: readonly Member[],
  locked: readonly LockedRow[],
  reversed: ReadonlySet<string>,
  parties: readonly PartyId[],
): Map<string, Pool> {
  const pools = new Map<string, Pool>();
  for (const [key, inPool] of groupByPool(members)) {
    const { evaluate } = inPool[0]!.rule;
    const open = inPool.filter(({ item }) => !reversed.has(item.id));
    const before = locked.filter(
      (row) => row.pool === key && row.reversalOf == null && !reversed.has(row.itemId),
    );
    // A pool of which everything is taken back still needs shares for the rows that cancel out.
    const divided = open.length > 0 ? open : inPool;
    const openCents = sumCents(divided);
    const total = before.reduce((sum, row) => sum + lockedCents(row), openCents);
    if (openCents === 0n) {
      if (divided.every(({ item }) => item.cents === 0n)) continue;
      const items = divided.map(({ item }) => item.id).join(', ');
      throw new StatementError('POOL_IS_ZERO', '/items', { items });
    }
    const whole = evaluateSigned(evaluate, total);
    const left = before.reduce((shares, row) => subtractShares(shares, exactOf(row, parties)), whole);
    const sign = openCents < 0n ? -1n : 1n;
    const perCent = reduceShares({
      denominator: left.denominator * openCents * sign,
      numerators: left.numerators.map((value) => value * sign),
    });
    pools.set(key, { perCent, cents: total });
  }
  return pools;
}

/** The exact shares of a locked row by rank; a party that joined later has none in it. */
export function exactOf(row: LockedRow, parties: readonly PartyId[]): ShareVector {
  return toShareVector(parties.map((party) => row.cells.get(party)?.exact ?? rational(0n)));
}

function groupByPool(members: readonly Member[]): Map<string, Member[]> {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const key = member.rule.pool;
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  }
  return groups;
}

function sumCents(members: readonly Member[]): bigint {
  return members.reduce((sum, { item }) => sum + item.cents, 0n);
}
