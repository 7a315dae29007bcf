import { ruleResolver } from './apply-rules.ts';
import type { ItemRule } from './apply-rules.ts';
import { startCarry } from './carry.ts';
import type { Carry } from './carry.ts';
import { orderItems, readLocked } from './check-items.ts';
import { checkParties } from './check-parties.ts';
import { evaluatePools, exactOf } from './pools.ts';
import type { Pool } from './pools.ts';
import { repairRows, roundingLine } from './repair.ts';
import { placeRow, roundRow } from './row-draft.ts';
import type { RowDraft } from './row-draft.ts';
import type { PartyId } from './rule.ts';
import type { ShareVector } from './share-vector.ts';
import { negateShares, zeroShares } from './share-vector.ts';
import { evaluateSigned } from './split-item.ts';
import type { Item, LockedRow, Statement, StatementInput } from './statement-types.ts';
import { viewStatement } from './statement-view.ts';

/**
 * Works out a statement: every item by its rule to exact shares, rounded to cents row by row in `seq` order
 * with a carry (R1, R2), repaired so that every party's sum is within one cent of exact (R3), reversals as
 * mirrors (R4), and, where locked rows stand in the way, a zero-sum rounding line (R5).
 *
 * Holds at once: each row adds up to its item, each cell is one of the two cents around its exact share,
 * each party's total is under one cent from exact – and equal to it where that is whole cents. Depends on
 * `seq` and rank, never on array or key order.
 *
 * Throws `RuleError` for a rule, `StatementError` for an input that does not fit together.
 */
export function computeStatement(input: StatementInput): Statement {
  const { parties, ruleSet, carryIn } = input;
  checkParties(parties);
  const locked = readLocked(input.locked ?? [], input.items, parties);
  const items = orderItems(input.items, locked);
  const carry = startCarry(parties, carryIn);
  const start = carry.numerators.map((_, p) => carry.at(p));
  const reversed = reversedIds(items, locked);
  const rows = draftRows(
    items,
    { parties, locked, reversed, resolve: ruleResolver(ruleSet, parties) },
    carry,
  );
  const open = rows.filter(({ origin, item }) => origin === 'rounded' && !reversed.has(item.id));
  const repairs = repairRows(open, carry);
  const line = roundingLine(carry);
  line?.forEach((cents, p) => (carry.numerators[p]! -= cents * carry.denominator));
  return viewStatement({ parties, rows, repairs, line, start, carry, locked });
}

interface DraftContext {
  readonly parties: readonly PartyId[];
  readonly locked: ReadonlyMap<string, LockedRow>;
  readonly reversed: ReadonlySet<string>;
  readonly resolve: (item: Item) => ItemRule;
}

function draftRows(items: readonly Item[], context: DraftContext, carry: Carry): RowDraft[] {
  const { parties, locked, reversed, resolve } = context;
  const members = items
    .filter((item) => item.reversalOf === undefined && !locked.has(item.id))
    .map((item) => ({ item, rule: resolve(item) }));
  const pools = evaluatePools(members, [...locked.values()], reversed, parties);
  const rules = new Map(members.map(({ item, rule }) => [item.id, rule]));
  const drafts = new Map<string, RowDraft>();
  for (const item of items) drafts.set(item.id, draftRow(item));
  return [...drafts.values()];

  function draftRow(item: Item): RowDraft {
    const own = locked.get(item.id);
    if (own) return placeRow(item, null, { ...givenBy(own, parties), origin: 'locked' }, carry);
    if (item.reversalOf !== undefined) {
      const original = drafts.get(item.reversalOf);
      const { exact, cents } = original ?? givenBy(locked.get(item.reversalOf)!, parties);
      const mirror = {
        exact: negateShares(exact),
        cents: cents.map((value) => -value),
        origin: 'mirror' as const,
      };
      return placeRow(item, original?.applied ?? null, mirror, carry);
    }
    const { from, scoped, evaluate, pool } = rules.get(item.id)!;
    const inPool = pool === null ? undefined : pools.get(pool);
    const applied = { from, rule: scoped.rule, scope: scoped.scope, pool, poolCents: inPool?.cents ?? null };
    return roundRow(item, applied, exactShareOf(item, evaluate, pool, inPool), carry);
  }

  function exactShareOf(
    item: Item,
    evaluate: ItemRule['evaluate'],
    pool: string | null,
    inPool?: Pool,
  ): ShareVector {
    if (pool === null) return evaluateSigned(evaluate, item.cents);
    // Only a pool of nothing but zero amounts has no shares.
    if (!inPool) return zeroShares(parties.length);
    const { denominator, numerators } = inPool.perCent;
    return { denominator, numerators: numerators.map((value) => value * item.cents) };
  }
}

/** Originals that this statement, or an earlier one, takes back. */
function reversedIds(items: readonly Item[], locked: ReadonlyMap<string, LockedRow>): Set<string> {
  const ids = new Set<string>();
  for (const item of items) if (item.reversalOf !== undefined) ids.add(item.reversalOf);
  for (const row of locked.values()) if (row.reversalOf != null) ids.add(row.reversalOf);
  return ids;
}

function givenBy(row: LockedRow, parties: readonly PartyId[]): { exact: ShareVector; cents: bigint[] } {
  return { exact: exactOf(row, parties), cents: parties.map((party) => row.cells.get(party)?.cents ?? 0n) };
}
