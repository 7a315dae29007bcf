import fc from 'fast-check';
import { rational } from '../src/index.ts';
import type { Item } from '../src/index.ts';
import { anyRule, parties, RUNS } from './arbitraries.ts';
import { expectPromises } from './check-statement.ts';
import { compute, mixed, pairs } from './statement-arbitraries.ts';

describe('invariants of reversals and pools (21)', () => {
  it('21 an item and its reversal are nothing together, in the same or a later statement', () => {
    fc.assert(
      fc.property(mixed, fc.nat(), ({ among, items }, pick) => {
        const original = items[pick % items.length]!;
        const reversal: Item = { id: 'back', seq: 1000, cents: -original.cents, reversalOf: original.id };
        const both = compute(among, [...items, reversal]);
        expectPromises(both);
        for (const [party, cell] of both.cells.get('back')!) {
          expect(cell.cents).toBe(-both.cells.get(original.id)!.get(party)!.cents);
          expect(cell.why.reason).toEqual({ kind: 'mirror', of: original.id });
        }
        const first = compute(among, items);
        const later = compute(among, [reversal], { carryIn: first.carryOut, locked: first.rows });
        expectPromises(later);
        for (const [party, cell] of later.cells.get('back')!) {
          expect(cell.cents).toBe(-first.cells.get(original.id)!.get(party)!.cents);
        }
      }),
      RUNS,
    );
  });

  it('21 repair leaves reversed rows alone, so that they stay mirrors', () => {
    fc.assert(
      fc.property(pairs, fc.nat(), ({ among, items }, keep) => {
        const reversals = items
          .filter((_, i) => (i + keep) % 3 !== 0)
          .map((item): Item => ({
            id: `-${item.id}`,
            seq: item.seq + 100,
            cents: -item.cents,
            reversalOf: item.id,
          }));
        const statement = compute(among, [...items, ...reversals]);
        expectPromises(statement);
        expect(statement.roundingCarried).toBeNull();
        for (const { id, reversalOf } of reversals) {
          for (const [party, cell] of statement.cells.get(id)!) {
            expect(cell.cents).toBe(-statement.cells.get(reversalOf!)!.get(party)!.cents);
          }
        }
      }),
      RUNS,
    );
  });

  it('21 a reversed item of a pool leaves the rest of the pool as if it had never been', () => {
    const pooled = parties.chain((among) =>
      fc.record({
        among: fc.constant(among),
        rule: anyRule(among),
        amounts: fc.array(fc.bigInt({ min: 1n, max: 99_999n }), { minLength: 2, maxLength: 8 }),
      }),
    );
    fc.assert(
      fc.property(pooled, ({ among, rule, amounts }) => {
        const items = amounts.map((cents, i): Item => ({
          id: `i${i}`,
          seq: i,
          cents,
          rule: { rule, scope: 'event' },
        }));
        const reversal: Item = { id: 'back', seq: 99, cents: -amounts[0]!, reversalOf: 'i0' };
        const both = compute(among, [...items, reversal]);
        expectPromises(both);
        expect(both.exactTotals).toEqual(compute(among, items.slice(1)).exactTotals);
      }),
      RUNS,
    );
  });

  it('a pool goes on over locked statements: what is agreed for it is charged once', () => {
    const pooled = parties.chain((among) =>
      fc.record({
        among: fc.constant(among),
        rule: anyRule(among),
        amounts: fc.array(fc.bigInt({ min: 1n, max: 99_999n }), { minLength: 2, maxLength: 8 }),
        cut: fc.nat(),
      }),
    );
    fc.assert(
      fc.property(pooled, ({ among, rule, amounts, cut }) => {
        const items = amounts.map((cents, i): Item => ({
          id: `i${i}`,
          seq: i,
          cents,
          rule: { rule, scope: 'event' },
        }));
        const at = 1 + (cut % (items.length - 1));
        const first = compute(among, items.slice(0, at));
        const second = compute(among, items.slice(at), { carryIn: first.carryOut, locked: first.rows });
        expectPromises(second);
        const whole = compute(among, items);
        for (const party of among) {
          const [a, b] = [first.exactTotals.get(party)!, second.exactTotals.get(party)!];
          const together = rational(
            a.numerator * b.denominator + b.numerator * a.denominator,
            a.denominator * b.denominator,
          );
          expect(together).toEqual(whole.exactTotals.get(party));
        }
      }),
      RUNS,
    );
  });
});
