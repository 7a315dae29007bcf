// Exact shares and statements, beside what a spreadsheet does: floating point, rounding cell by cell, and the
// last one takes what is left (which is exact for nobody else, and depends on who is last).
import { computeStatement, splitItem, type Item, type RuleSet } from '@talkoot/cost-sharing';
import { measure, type Measurement } from './measure.ts';

const parties = (count: number) => Array.from({ length: count }, (_, index) => `party-${index}`);

/** Amounts that leave remainders, the same in every run. */
const amounts = (count: number) =>
  Array.from({ length: count }, (_, index) => 10_007 + ((index * 7_919) % 90_001));

const headcount = (names: readonly string[]) =>
  Object.fromEntries(names.map((name, index) => [name, 1 + ((index * 7) % 13)]));

function naiveSplit(cents: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const shares = weights.map((weight) => Math.round((cents * weight) / sum));
  const given = shares.slice(0, -1).reduce((total, share) => total + share, 0);
  shares[shares.length - 1] = cents - given;
  return shares;
}

function naiveStatement(cents: readonly number[], weights: readonly number[]): number[] {
  const totals = weights.map(() => 0);
  for (const amount of cents) naiveSplit(amount, weights).forEach((share, at) => (totals[at]! += share));
  return totals;
}

function statementOf(itemCount: number, partyCount: number): Measurement {
  const names = parties(partyCount);
  const counts = headcount(names);
  const ruleSet: RuleSet = {
    default: { kind: 'headcount', counts, source: 'fixed', asOf: '2026-01-01', ifZero: 'error' },
  };
  const cents = amounts(itemCount);
  const items: Item[] = cents.map((amount, seq) => ({ id: `item-${seq}`, seq, cents: BigInt(amount) }));
  return measure(
    `statement, ${itemCount} items × ${partyCount} parties, by headcount`,
    () => computeStatement({ parties: names, ruleSet, items }).totals,
    () => naiveStatement(cents, Object.values(counts)),
  );
}

function splitsOf(itemCount: number, partyCount: number): Measurement {
  const names = parties(partyCount);
  const weights = headcount(names);
  const rule = {
    kind: 'weights' as const,
    weights: Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, String(weight)])),
  };
  const cents = amounts(itemCount);
  return measure(
    `${itemCount} single splits between ${partyCount} parties, by weight`,
    () => cents.map((amount) => splitItem(rule, BigInt(amount), names)),
    () => cents.map((amount) => naiveSplit(amount, Object.values(weights))),
  );
}

/** A day's event, a year's network, and single items as a screen shows them while somebody types. */
export function measureAll(): Measurement[] {
  return [splitsOf(100, 5), statementOf(12, 4), statementOf(200, 20)];
}
