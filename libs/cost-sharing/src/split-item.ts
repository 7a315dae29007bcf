import { checkCents, checkParties } from './check-parties.ts';
import { compileRule } from './compile-rule.ts';
import type { Evaluate } from './compile-rule.ts';
import { roundToCents } from './largest-remainder.ts';
import { parseRule } from './parse-rule.ts';
import type { Rational } from './rational.ts';
import type { PartyId, Rule } from './rule.ts';
import { negateShares, shareAt } from './share-vector.ts';
import type { ShareVector } from './share-vector.ts';

/**
 * The exact shares of one amount by one rule, in fractions of a cent that add up to it.
 *
 * `parties` is in rank order. A negative amount is the mirror of the positive one. Throws `RuleError` for a
 * rule that cannot be meant, `StatementError` for an empty or repeating list or an amount that is no bigint.
 */
export function exactShares(
  rule: Rule,
  totalCents: bigint,
  parties: readonly PartyId[],
): Map<PartyId, Rational> {
  checkParties(parties);
  checkCents(totalCents, '/totalCents');
  const shares = evaluateSigned(compileRule(parseRule(rule, { parties }), parties), totalCents);
  return new Map(parties.map((party, i) => [party, shareAt(shares, i)]));
}

/**
 * One amount by one rule in whole cents: the exact shares, rounded once by the largest remainder, ties by
 * rank. Adds up to the amount; a negative amount is the mirror of the positive one. Throws as `exactShares`.
 */
export function splitItem(rule: Rule, totalCents: bigint, parties: readonly PartyId[]): Map<PartyId, bigint> {
  checkParties(parties);
  checkCents(totalCents, '/totalCents');
  if (rule?.kind === 'equal' && Object.keys(rule).length === 1) return splitEqually(totalCents, parties);
  const isNegative = totalCents < 0n;
  const evaluate = compileRule(parseRule(rule, { parties }), parties);
  const cents = roundToCents(evaluate(isNegative ? -totalCents : totalCents, 1n));
  return new Map(parties.map((party, i) => [party, isNegative ? -cents[i]! : cents[i]!]));
}

/** Exact shares of an amount of either sign: rules speak of what is paid, and a refund mirrors it. */
export function evaluateSigned(evaluate: Evaluate, cents: bigint): ShareVector {
  return cents < 0n ? negateShares(evaluate(-cents, 1n)) : evaluate(cents, 1n);
}

// By far the most frequent rule, and the same result as the general way: all fractions tie, so rank decides.
function splitEqually(totalCents: bigint, parties: readonly PartyId[]): Map<PartyId, bigint> {
  const size = BigInt(parties.length);
  const each = totalCents / size;
  const left = totalCents - each * size;
  const extra = Number(left < 0n ? -left : left);
  const more = left < 0n ? each - 1n : each + 1n;
  const shares = new Map<PartyId, bigint>();
  for (let i = 0; i < parties.length; i++) shares.set(parties[i]!, i < extra ? more : each);
  return shares;
}
