import fc from 'fast-check';
import type { Item, PartyId, Rule, Scope } from '../src/index.ts';

/** Runs of every property: 1,000, or what `FC_RUNS` says for a deeper search. */
export const RUNS = { numRuns: Number(process.env['FC_RUNS'] ?? 1000) };

export const PARTIES: readonly PartyId[] = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];

export const parties = fc.integer({ min: 2, max: 7 }).map((size) => PARTIES.slice(0, size));

export const cents = fc.oneof(
  fc.bigInt({ min: 0n, max: 30n }),
  fc.bigInt({ min: 0n, max: 2_000_000n }),
  fc.bigInt({ min: 0n, max: 10n ** 15n }),
);

export const signedCents = fc
  .tuple(cents, fc.boolean())
  .map(([value, isNegative]) => (isNegative ? -value : value));

const byParty = <T>(among: readonly PartyId[], value: fc.Arbitrary<T>): fc.Arbitrary<Record<PartyId, T>> =>
  fc
    .tuple(...among.map(() => value))
    .map((values) => Object.fromEntries(among.map((party, i) => [party, values[i]!])));

const some = (among: readonly PartyId[]) => fc.subarray([...among], { minLength: 1 });

/** Weights with zeros and decimals; the first is above zero so that there is something to go by. */
export function weightsRule(among: readonly PartyId[]): fc.Arbitrary<Rule> {
  const weight = fc.oneof(
    fc.constant('0'),
    fc.integer({ min: 0, max: 40 }).map(String),
    fc.constantFrom('0.5', '12.25', '0.001'),
  );
  return some(among).chain((named) =>
    byParty(named, weight).map((weights) => ({
      kind: 'weights' as const,
      weights: { ...weights, [named[0]!]: '3' },
    })),
  );
}

function percentRule(among: readonly PartyId[]): fc.Arbitrary<Rule> {
  return some(among).chain((named) =>
    fc
      .array(fc.integer({ min: 0, max: 10000 }), { minLength: named.length - 1, maxLength: named.length - 1 })
      .map((cuts) => {
        const borders = [0, ...cuts.sort((a, b) => a - b), 10000];
        return {
          kind: 'percent' as const,
          bp: Object.fromEntries(named.map((p, i) => [p, borders[i + 1]! - borders[i]!])),
        };
      }),
  );
}

function headcountRule(among: readonly PartyId[]): fc.Arbitrary<Rule> {
  return some(among).chain((named) =>
    byParty(named, fc.nat(30)).map((counts) => ({
      kind: 'headcount' as const,
      counts,
      source: 'attended' as const,
      asOf: '2026-03-05',
      ifZero: 'equal' as const,
    })),
  );
}

export function simpleRule(among: readonly PartyId[]): fc.Arbitrary<Rule> {
  return fc.oneof(
    some(among).map((named) => ({ kind: 'equal' as const, among: named })),
    weightsRule(among),
    percentRule(among),
    headcountRule(among),
    fc.constantFrom(...among).map((party) => ({ kind: 'single' as const, party })),
  );
}

export function fixedRule(among: readonly PartyId[]): fc.Arbitrary<Rule> {
  return fc.subarray([...among], { minLength: 1, maxLength: among.length - 1 }).chain((payers) => {
    const others = among.filter((party) => !payers.includes(party));
    return fc.record({
      kind: fc.constant('fixedRest' as const),
      fixed: byParty(payers, fc.nat(50_000)),
      rest: simpleRule(others),
      ifShort: fc.constant('proRata' as const),
    });
  });
}

/** Caps on some; the one without a cap has a share in the base, so that the amount always has a bearer. */
export function capRule(among: readonly PartyId[]): fc.Arbitrary<Rule> {
  return fc.subarray([...among], { minLength: 1, maxLength: among.length - 1 }).chain((capped) => {
    const free = among.filter((party) => !capped.includes(party));
    return fc.record({
      kind: fc.constant('cap' as const),
      base: fc.oneof(
        fc.constant<Rule>({ kind: 'equal' }),
        byParty(among, fc.integer({ min: 1, max: 9 }).map(String)).map((weights): Rule => ({
          kind: 'weights',
          weights,
        })),
      ),
      caps: byParty(capped, fc.nat(50_000)),
      overflow: fc.oneof(fc.constant('others' as const), simpleRule(free)),
    });
  });
}

export function tiersRule(among: readonly PartyId[]): fc.Arbitrary<Rule> {
  const inner = fc.oneof(simpleRule(among), fixedRule(among), capRule(among));
  return fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 1, max: 100_000 }), { maxLength: 3 }),
      fc.array(inner, { minLength: 4, maxLength: 4 }),
    )
    .map(([borders, rules]) => ({
      kind: 'tiers' as const,
      tiers: [...borders.sort((a, b) => a - b), null].map((upTo, i) => ({ upTo, rule: rules[i]! })),
    }));
}

export const anyRule = (among: readonly PartyId[]): fc.Arbitrary<Rule> =>
  fc.oneof(simpleRule(among), fixedRule(among), capRule(among), tiersRule(among));

/** Items by any rule in scope `item`; small amounts often, since they are where rounding shows. */
export function itemsBy(
  rule: (among: readonly PartyId[]) => fc.Arbitrary<Rule>,
  among: readonly PartyId[],
  amount = signedCents,
  scope: Scope = 'item',
  maxLength = 14,
) {
  return fc.array(fc.tuple(amount, rule(among)), { minLength: 1, maxLength }).map((rows) =>
    rows.map(([value, own], i): Item => ({
      id: `i${i}`,
      seq: i + 1,
      cents: value,
      rule: { rule: own, scope },
    })),
  );
}
