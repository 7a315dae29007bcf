import fc from 'fast-check';
import { computeStatement } from '../src/index.ts';
import type { Item, LockedRow, PartyId, Rational, Rule } from '../src/index.ts';
import { anyRule, itemsBy, parties, PARTIES, simpleRule } from './arbitraries.ts';

const ruleSet = { default: { kind: 'equal' } as Rule };
export const compute = (
  among: readonly PartyId[],
  items: readonly Item[],
  more: { carryIn?: ReadonlyMap<PartyId, Rational>; locked?: readonly LockedRow[] } = {},
) => computeStatement({ parties: among, ruleSet, items, ...more });

/** Mostly cents, of pairs and triples: what drives the carry apart and calls for repair. */
export const tinyItems = (among: readonly PartyId[]) =>
  fc.oneof(
    itemsBy(simpleRule, among, fc.bigInt({ min: -3n, max: 3n })),
    itemsBy(pairRule, among, fc.constant(1n), 'item', 12),
  );
const pairRule = (among: readonly PartyId[]): fc.Arbitrary<Rule> =>
  fc
    .shuffledSubarray([...among], { minLength: 2, maxLength: 2 })
    .map((pair) => ({ kind: 'equal', among: pair }));
export const mixed = parties.chain((among) =>
  fc.record({ among: fc.constant(among), items: fc.oneof(itemsBy(anyRule, among), tinyItems(among)) }),
);

/** Enough single cents between pairs that the carry reaches a whole cent every so often. */
export const pairs = fc
  .constantFrom(4, 5, 6, 7)
  .map((size) => PARTIES.slice(0, size))
  .chain((among) =>
    fc.record({
      among: fc.constant(among),
      items: itemsBy(pairRule, among, fc.constant(1n), 'item', 30),
    }),
  );
