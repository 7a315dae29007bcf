import fc from 'fast-check';
import {
  compareRational,
  computeStatement,
  exactShares,
  parseRule,
  rational,
  RuleError,
  splitItem,
} from '../src/index.ts';
import type { Rule } from '../src/index.ts';
import { anyRule, capRule, cents, fixedRule, parties, PARTIES, RUNS, tiersRule } from './arbitraries.ts';

const of = <T>(rule: (among: readonly string[]) => fc.Arbitrary<T>) =>
  parties.chain((among) => fc.record({ among: fc.constant(among), rule: rule(among), total: cents }));

describe('invariants of rules (9–15)', () => {
  it('10 a fixed party pays exactly its amount, of an item and of a pool', () => {
    fc.assert(
      fc.property(
        of(fixedRule),
        fc.array(fc.bigInt({ min: 1n, max: 100_000n }), { minLength: 1, maxLength: 8 }),
        ({ among, rule, total }, amounts) => {
          if (rule.kind !== 'fixedRest') return;
          const fixed = Object.entries(rule.fixed).map(([party, value]): [string, bigint] => [
            party,
            BigInt(value),
          ]);
          const enough = fixed.reduce((sum, [, value]) => sum + value, 1n) + total;
          const single = splitItem(rule, enough, among);
          const items = [...amounts, enough].map((value, i) => ({ id: `i${i}`, seq: i, cents: value }));
          const pool = computeStatement({
            parties: among,
            ruleSet: { default: rule, defaultScope: 'event' },
            items,
          });
          for (const [party, value] of fixed) {
            expect(single.get(party)).toBe(value);
            expect(pool.totals.get(party)).toBe(value);
          }
        },
      ),
      RUNS,
    );
  });

  it('11 a cap holds after rounding, and the others bear at least their base share', () => {
    fc.assert(
      fc.property(of(capRule), ({ among, rule, total }) => {
        if (rule.kind !== 'cap') return;
        const shares = splitItem(rule, total, among);
        const exact = exactShares(rule, total, among);
        const base = exactShares(rule.base, total, among);
        for (const party of among) {
          const cap = rule.caps[party];
          if (cap !== undefined) expect(shares.get(party)! <= BigInt(cap)).toBe(true);
          else expect(compareRational(exact.get(party)!, base.get(party)!) >= 0).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('11 a cap of a pool holds over a whole statement', () => {
    fc.assert(
      fc.property(
        of(capRule),
        fc.array(fc.bigInt({ min: 1n, max: 90_000n }), { minLength: 1, maxLength: 8 }),
        ({ among, rule }, amounts) => {
          if (rule.kind !== 'cap') return;
          const items = amounts.map((value, i) => ({ id: `i${i}`, seq: i, cents: value, category: 'x' }));
          const ruleSet = {
            default: { kind: 'equal' as const },
            byCategory: { x: { rule, scope: 'category' as const } },
          };
          const { totals } = computeStatement({ parties: among, ruleSet, items });
          for (const [party, cap] of Object.entries(rule.caps))
            expect(totals.get(party)! <= BigInt(cap)).toBe(true);
        },
      ),
      RUNS,
    );
  });

  it('12 one cent more at a border of tiers moves nobody by more than that cent', () => {
    fc.assert(
      fc.property(of(tiersRule), ({ among, rule }) => {
        if (rule.kind !== 'tiers') return;
        for (const { upTo } of rule.tiers) {
          if (upTo === null) continue;
          const at = exactShares(rule, BigInt(upTo), among);
          for (const [party, share] of exactShares(rule, BigInt(upTo) + 1n, among)) {
            const before = at.get(party)!;
            const more = rational(
              share.numerator * before.denominator - before.numerator * share.denominator,
              share.denominator * before.denominator,
            );
            expect(more.numerator >= 0n && more.numerator <= more.denominator).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  it('13 percentages off by any amount are refused with that amount', () => {
    const bp = fc.tuple(
      fc.integer({ min: 0, max: 10000 }),
      fc.integer({ min: 0, max: 10000 }),
      fc.integer({ min: 0, max: 10000 }),
    );
    fc.assert(
      fc.property(bp, ([a, b, c]) => {
        fc.pre(a + b + c !== 10000);
        const rule = { kind: 'percent', bp: { A: a, B: b, C: c } };
        expect(() => parseRule(rule)).toThrow(
          expect.objectContaining({
            code: 'PERCENT_SUM',
            params: { sumBp: a + b + c, offBp: a + b + c - 10000 },
          }),
        );
      }),
      RUNS,
    );
  });

  it('13 any JSON is either a rule or a RuleError, and never anything else', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom(
          'equal',
          'weights',
          'percent',
          'headcount',
          'single',
          'fixedRest',
          'cap',
          'tiers',
          'x',
        ),
        (json, kind) => {
          const candidate =
            typeof json === 'object' && json !== null && !Array.isArray(json) ? { ...json, kind } : json;
          try {
            parseRule(candidate);
          } catch (error) {
            expect(error).toBeInstanceOf(RuleError);
          }
        },
      ),
      RUNS,
    );
  });

  it('13 a rule with one leaf spoilt is refused with the leaf’s pointer', () => {
    const bad = fc.constantFrom<unknown>(NaN, -1, 0.5, 2 ** 53 + 2, Infinity, null, '', [], {});
    const leaves = (value: unknown, path: string[] = []): string[][] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]))
        : [path];
    fc.assert(
      fc.property(of(anyRule), bad, fc.nat(), ({ rule }, spoilt, pick) => {
        const copy = structuredClone(rule) as unknown as Record<string, unknown>;
        const all = leaves(copy);
        const path = all[pick % all.length]!;
        const isOpenEnd = path.at(-1) === 'upTo' && spoilt === null;
        fc.pre(!isOpenEnd);
        const parent = path.slice(0, -1).reduce((inner, key) => inner[key] as Record<string, unknown>, copy);
        parent[path.at(-1)!] = spoilt;
        let caught: unknown;
        try {
          parseRule(copy);
        } catch (error) {
          caught = error;
        }
        expect(caught).toBeInstanceOf(RuleError);
        expect(`/${path.join('/')}/kind`.startsWith((caught as RuleError).path)).toBe(true);
      }),
      RUNS,
    );
  });

  it('14 nobody counted: the declared fallback', () => {
    fc.assert(
      fc.property(parties, cents, (among, total) => {
        const counts = Object.fromEntries(among.map((party) => [party, 0]));
        const rule = (ifZero: 'equal' | 'error'): Rule => ({
          kind: 'headcount',
          counts,
          source: 'attended',
          asOf: '2026-03-05',
          ifZero,
        });
        expect(splitItem(rule('equal'), total, among)).toEqual(splitItem({ kind: 'equal' }, total, among));
        expect(() => splitItem(rule('error'), total, among)).toThrow(
          expect.objectContaining({ code: 'HEADCOUNT_ZERO', path: '/counts' }),
        );
      }),
      RUNS,
    );
  });

  it('15 a parsed rule is a frozen snapshot: changing its source later changes nothing', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), cents, (before, after, total) => {
        const counts: Record<string, number> = { A: 17, B: before };
        const json = { kind: 'headcount', counts, source: 'registered', asOf: '2026-03-05', ifZero: 'equal' };
        const rule = parseRule(json);
        const shares = splitItem(rule, total, PARTIES);
        counts['B'] = after;
        expect(splitItem(rule, total, PARTIES)).toEqual(shares);
        expect(() => Object.assign((rule as { counts: object }).counts, { B: after })).toThrow(TypeError);
      }),
      RUNS,
    );
  });
});
