import fc from 'fast-check';
import { compareRational, rational } from '../src/index.ts';
import type { Item, PartyId, Rational, Statement } from '../src/index.ts';
import { anyRule, fixedRule, itemsBy, parties, RUNS, signedCents } from './arbitraries.ts';
import { expectPromises } from './check-statement.ts';
import { compute, mixed, pairs, tinyItems } from './statement-arbitraries.ts';

const cellsOf = (statement: Statement) =>
  statement.rows.map((row) => [
    row.itemId,
    ...[...row.cells].map(([party, cell]) => `${party} ${cell.cents}`),
  ]);

describe('invariants of a statement (16–20)', () => {
  it('16 rows exact, cells floor or ceiling, columns under a cent, 18 the carry adds up to nothing', () => {
    fc.assert(
      fc.property(mixed, ({ among, items }) => {
        const statement = compute(among, items);
        expectPromises(statement);
        expect(statement.roundingCarried).toBeNull();
      }),
      RUNS,
    );
  });

  it('16 single cents between pairs, which drive the carry apart, are repaired', () => {
    let repairs = 0;
    fc.assert(
      fc.property(pairs, ({ among, items }) => {
        const statement = compute(among, items);
        expectPromises(statement);
        expect(statement.roundingCarried).toBeNull();
        repairs += statement.repairs.length;
      }),
      RUNS,
    );
    expect(repairs).toBeGreaterThan(RUNS.numRuns / 100);
  });

  it('17 a column that is exactly whole cents is met exactly', () => {
    fc.assert(
      fc.property(
        parties.chain((among) =>
          fc.record({
            among: fc.constant(among),
            rule: fixedRule(among),
            amounts: fc.array(fc.bigInt({ min: 1n, max: 99_999n }), { minLength: 1, maxLength: 12 }),
          }),
        ),
        ({ among, rule, amounts }) => {
          const items = amounts.map((cents, i): Item => ({
            id: `i${i}`,
            seq: i,
            cents,
            rule: { rule, scope: 'event' },
          }));
          const { exactTotals, totals } = compute(among, items);
          for (const party of among) {
            const { numerator, denominator } = exactTotals.get(party)!;
            if (denominator === 1n) expect(totals.get(party)).toBe(numerator);
          }
        },
      ),
      RUNS,
    );
  });

  it('the order of items in the array does not matter, only seq', () => {
    fc.assert(
      fc.property(mixed, ({ among, items }) => {
        expect(cellsOf(compute(among, items.toReversed()))).toEqual(cellsOf(compute(among, items)));
      }),
      RUNS,
    );
  });

  it('18 statement after statement, what was billed stays under a cent from exact', () => {
    const chain = parties.chain((among) =>
      fc.record({
        among: fc.constant(among),
        periods: fc.array(fc.oneof(tinyItems(among), itemsBy(anyRule, among)), {
          minLength: 2,
          maxLength: 5,
        }),
      }),
    );
    fc.assert(
      fc.property(chain, ({ among, periods }) => {
        let carryIn: ReadonlyMap<PartyId, Rational> | undefined;
        for (const items of periods) {
          const statement: Statement = compute(among, items, carryIn && { carryIn });
          expectPromises(statement);
          for (const cents of statement.roundingCarried?.values() ?? [])
            expect(cents > -3n && cents < 3n).toBe(true);
          if (carryIn) expect(statement.carryIn).toEqual(carryIn);
          carryIn = statement.carryOut;
        }
      }),
      RUNS,
    );
  });

  it('19 locked rows never change, whatever comes after', () => {
    const story = parties.chain((among) =>
      fc.record({
        among: fc.constant(among),
        before: fc.oneof(tinyItems(among), itemsBy(anyRule, among)),
        after: tinyItems(among),
        lockedCount: fc.nat(14),
      }),
    );
    fc.assert(
      fc.property(story, ({ among, before, after, lockedCount }) => {
        const first = compute(among, before);
        const locked = first.rows.slice(0, lockedCount);
        const later = after.map((item) => ({ ...item, id: `late ${item.id}`, seq: item.seq + 100 }));
        const second = compute(among, [...before, ...later], { locked });
        expectPromises(second);
        expect(cellsOf(second).slice(0, locked.length)).toEqual(cellsOf(first).slice(0, locked.length));
        expect(second.rows.filter((row) => row.isLocked)).toHaveLength(locked.length);
      }),
      RUNS,
    );
  });

  it('20 without a repair, an item more leaves the earlier cells as they were', () => {
    fc.assert(
      fc.property(mixed, ({ among, items }) => {
        const all = compute(among, items);
        const fewer = compute(among, items.slice(0, -1));
        fc.pre(all.repairs.length === 0 && fewer.repairs.length === 0);
        expect(cellsOf(all).slice(0, -1)).toEqual(cellsOf(fewer));
      }),
      RUNS,
    );
  });

  it('every cell explains itself: floor, cents and reason agree', () => {
    fc.assert(
      fc.property(mixed, ({ among, items }) => {
        const statement = compute(among, items);
        const repaired = new Set(
          statement.repairs.flatMap(({ swaps }) =>
            swaps.flatMap(({ itemId, plus, minus }) => [`${itemId} ${plus}`, `${itemId} ${minus}`]),
          ),
        );
        for (const row of statement.rows) {
          for (const [party, cell] of row.cells) {
            const { why, exact } = cell;
            const { reason } = why;
            const step = 'gotCent' in reason && reason.gotCent ? 1n : 0n;
            const claims = [
              why.got === cell.cents,
              (reason.kind === 'exact') === (exact.denominator === 1n),
              (reason.kind === 'repair') === repaired.has(`${row.itemId} ${party}`),
              why.got - why.floor === step,
              compareRational(rational(why.floor), exact) <= 0,
            ];
            if (claims.includes(false)) throw new Error(`${row.itemId} ${party}: ${claims.join(' ')}`);
          }
        }
      }),
      RUNS,
    );
  });

  it('negative and positive statements mirror each other while nothing is carried', () => {
    fc.assert(
      fc.property(parties, signedCents, (among, cents) => {
        const [plus, minus] = [cents, -cents].map((value) =>
          compute(among, [{ id: 'i', seq: 1, cents: value }]),
        );
        for (const party of among) expect(minus!.totals.get(party)).toBe(-plus!.totals.get(party)!);
      }),
      RUNS,
    );
  });
});
