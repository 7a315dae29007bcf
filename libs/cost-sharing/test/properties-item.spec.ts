import fc from 'fast-check';
import { compareRational, exactShares, rational, splitItem } from '../src/index.ts';
import { anyRule, cents, parties, RUNS, signedCents, weightsRule } from './arbitraries.ts';

const sum = (values: Iterable<bigint>): bigint => [...values].reduce((total, value) => total + value, 0n);

const case_ = <T>(rule: (among: readonly string[]) => fc.Arbitrary<T>, amount = signedCents) =>
  parties.chain((among) => fc.record({ among: fc.constant(among), rule: rule(among), total: amount }));

describe('invariants of one amount (1–8)', () => {
  it('1 adds up, 2 is floor or ceiling of exact, 9 exact adds up, for any nested rule', () => {
    fc.assert(
      fc.property(case_(anyRule), ({ among, rule, total }) => {
        const exact = exactShares(rule, total, among);
        const shares = splitItem(rule, total, among);
        expect(sum(shares.values())).toBe(total);
        const denominator = [...exact.values()].reduce((product, share) => product * share.denominator, 1n);
        expect(
          sum([...exact.values()].map((share) => share.numerator * (denominator / share.denominator))),
        ).toBe(total * denominator);
        for (const [party, share] of shares) {
          const { numerator, denominator: own } = exact.get(party)!;
          const off = share * own - numerator;
          expect(off < own && -off < own).toBe(true);
          if (numerator === 0n) expect(share).toBe(0n);
        }
      }),
      RUNS,
    );
  });

  it('3 nobody with weight zero pays', () => {
    fc.assert(
      fc.property(case_(weightsRule), ({ among, rule, total }) => {
        if (rule.kind !== 'weights') return;
        const shares = splitItem(rule, total, among);
        for (const party of among)
          if (!(Number(rule.weights[party] ?? 0) > 0)) expect(shares.get(party)).toBe(0n);
      }),
      RUNS,
    );
  });

  it('4 a negative amount mirrors the positive one', () => {
    fc.assert(
      fc.property(case_(anyRule), ({ among, rule, total }) => {
        const mirrored = splitItem(rule, -total, among);
        for (const [party, share] of splitItem(rule, total, among)) expect(mirrored.get(party)).toBe(-share);
      }),
      RUNS,
    );
  });

  it('5 weights times ten, written otherwise, are the same weights', () => {
    fc.assert(
      fc.property(case_(weightsRule), ({ among, rule, total }) => {
        if (rule.kind !== 'weights') return;
        const tenfold = (text: string) => {
          const [whole, part = ''] = text.split('.');
          return part === '' ? `${whole}0` : `${whole}${part[0]}.${part.slice(1) || '0'}`;
        };
        const weights = Object.fromEntries(
          Object.entries(rule.weights).map(([party, text]) => [party, tenfold(text)]),
        );
        expect(splitItem({ kind: 'weights', weights }, total, among)).toEqual(splitItem(rule, total, among));
      }),
      RUNS,
    );
  });

  it('6 key and array order inside a rule do not matter', () => {
    const reversed = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null) return value;
      if (Array.isArray(value))
        return value.every((x) => typeof x === 'string') ? value.toReversed() : value.map(reversed);
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, reversed(inner)]),
      );
    };
    fc.assert(
      fc.property(case_(anyRule), ({ among, rule, total }) => {
        expect(splitItem(reversed(rule) as typeof rule, total, among)).toEqual(splitItem(rule, total, among));
      }),
      RUNS,
    );
  });

  it('7 equal shares differ by one cent at most, the extra ones at the lowest ranks', () => {
    fc.assert(
      fc.property(parties, cents, (among, total) => {
        const shares = [...splitItem({ kind: 'equal' }, total, among).values()];
        expect(shares.toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0))).toEqual(shares);
        expect(shares[0]! - shares.at(-1)! <= 1n).toBe(true);
        // The quick way for `equal` is the general way.
        expect([...splitItem({ kind: 'equal', among }, total, among).values()]).toEqual(shares);
      }),
      RUNS,
    );
  });

  it('8 a bigger exact share never pays less in the same row', () => {
    fc.assert(
      fc.property(case_(anyRule, cents), ({ among, rule, total }) => {
        const exact = exactShares(rule, total, among);
        const shares = splitItem(rule, total, among);
        for (const a of among) {
          for (const b of among) {
            if (compareRational(exact.get(a)!, exact.get(b)!) > 0)
              expect(shares.get(a)! >= shares.get(b)!).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  it('fractions are reduced with a positive denominator', () => {
    fc.assert(
      fc.property(case_(anyRule), ({ among, rule, total }) => {
        for (const share of exactShares(rule, total, among).values()) {
          expect(share).toEqual(rational(share.numerator, share.denominator));
          expect(share.denominator > 0n).toBe(true);
        }
      }),
      RUNS,
    );
  });
});
