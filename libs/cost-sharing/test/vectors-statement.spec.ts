import { allocate, computeStatement, formatRational, rational, splitItem } from '../src/index.ts';
import type { Item, Rational, Rule, Scope, Statement } from '../src/index.ts';
import { completeRule, toNumbers, worked } from './vectors.ts';
import type { Vector } from './vectors.ts';

const EQUAL: Rule = { kind: 'equal' };

function itemsOf(totals: number[], rule: (i: number) => Rule, scope: Scope = 'item'): Item[] {
  return totals.map((cents, i) => ({
    id: `i${i}`,
    seq: i + 1,
    cents: BigInt(cents),
    rule: { rule: rule(i), scope },
  }));
}

const cellsOf = (statement: Statement) =>
  statement.rows.map((row) => toNumbers(new Map([...row.cells].map(([party, cell]) => [party, cell.cents]))));

const fractions = (values: ReadonlyMap<string, Rational>) =>
  Object.fromEntries([...values].map(([party, value]) => [party, formatRational(value)]));

function expectStatement(vector: Vector, items: Item[]): Statement {
  const statement = computeStatement({ parties: vector.parties, ruleSet: { default: EQUAL }, items });
  expect(cellsOf(statement)).toEqual(vector.expectedCells);
  if (vector.expectedColumns) expect(toNumbers(statement.totals)).toEqual(vector.expectedColumns);
  if (vector.repairs !== undefined) expect(statement.repairs).toHaveLength(vector.repairs);
  expect(statement.roundingCarried).toBeNull();
  return statement;
}

describe('worked vectors: statements', () => {
  it('W05c an amount fixed for the whole event comes out exactly', () => {
    const vector = worked('W05c');
    const items = itemsOf(vector.itemTotals, () => completeRule(vector.rule), vector.scope);
    const statement = expectStatement(vector, items);
    expect(fractions(statement.exactTotals)).toEqual(vector.exactColumns);
    const weights = [1650000n, 1591387n, 468055n];
    const alone = items.map(({ cents }) => allocate(cents, weights)[0]!);
    expect(Number(alone.reduce((sum, cents) => sum + cents, 0n))).toBe(vector.perItemRoundingColumns.A);
  });

  it('W11 ten equal items', () => {
    const vector = worked('W11');
    expectStatement(
      vector,
      itemsOf(vector.itemTotals, () => EQUAL),
    );
  });

  it('W12 a grant and ineligible costs', () => {
    const vector = worked('W12');
    const own: Rule = { kind: 'equal', among: ['A', 'B', 'C'] };
    const granted: Rule = { kind: 'fixedRest', fixed: { EU: 300000 }, rest: own, ifShort: 'error' };
    expectStatement(
      vector,
      itemsOf(vector.itemTotals, (i) => (i === 0 ? granted : own)),
    );
  });

  it('W15 repair brings everybody under a cent', () => {
    const vector = worked('W15');
    const statement = expectStatement(
      vector,
      itemsOf(vector.itemTotals, (i) => ({ kind: 'equal', among: vector.pairs[i] })),
    );
    expect(fractions(statement.carryOut)).toEqual(vector.finalCarry);
  });

  it('W08 a full refund mirrors, a partial one keeps the columns exact', () => {
    const vector = worked('W08');
    const full = computeStatement({
      parties: vector.parties,
      ruleSet: { default: EQUAL },
      items: [
        { id: 'cost', seq: 1, cents: 10000n },
        { id: 'refund', seq: 2, cents: -10000n, reversalOf: 'cost' },
      ],
    });
    expect(cellsOf(full)).toEqual([vector.original, vector.fullRefund]);
    expect(toNumbers(splitItem(EQUAL, -1000n, vector.parties))).toEqual(vector.partialRefundAlone);
    const partial = computeStatement({
      parties: vector.parties,
      ruleSet: { default: EQUAL },
      items: itemsOf([10000, -1000], () => EQUAL),
    });
    expect(cellsOf(partial)).toEqual(vector.statementCells);
    expect(toNumbers(partial.totals)).toEqual(vector.statementColumns);
  });

  it('W17 the next statement goes on with the carry', () => {
    const { parties, statement1, statement2, cumulative, cumulativeExact } = worked('W17');
    const compute = (vector: Vector, carryIn?: ReadonlyMap<string, Rational>) => {
      const items = itemsOf(vector.itemTotals, () => EQUAL);
      const statement = computeStatement({
        parties,
        ruleSet: { default: EQUAL },
        items,
        ...(carryIn && { carryIn }),
      });
      expect(cellsOf(statement)).toEqual(vector.cells);
      expect(toNumbers(statement.totals)).toEqual(vector.columns);
      expect(fractions(statement.carryOut)).toEqual(vector.carryOut);
      return statement;
    };
    const first = compute(statement1);
    const second = compute(statement2, first.carryOut);
    for (const party of parties) {
      expect(Number(first.totals.get(party)! + second.totals.get(party)!)).toBe(cumulative[party]);
      const exact = [first, second].map((s) => s.exactTotals.get(party)!);
      const sum = rational(
        exact[0]!.numerator * exact[1]!.denominator + exact[1]!.numerator * exact[0]!.denominator,
        exact[0]!.denominator * exact[1]!.denominator,
      );
      expect(formatRational(sum)).toBe(cumulativeExact);
    }
  });
});
