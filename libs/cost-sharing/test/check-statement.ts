import { addRational, compareRational, rational } from '../src/index.ts';
import type { Rational, Statement } from '../src/index.ts';

const minus = (a: Rational): Rational => ({ numerator: -a.numerator, denominator: a.denominator });
const ONE = rational(1n);

/** Everything a statement promises, said independently of how it was made. */
export function expectPromises(statement: Statement): void {
  const sums = { columns: new Map<string, bigint>(), exact: new Map<string, Rational>() };
  for (const row of statement.rows) {
    let sum = 0n;
    let exactSum = rational(0n);
    for (const [party, cell] of row.cells) {
      sum += cell.cents;
      exactSum = addRational(exactSum, cell.exact);
      const off = addRational(rational(cell.cents), minus(cell.exact));
      const isNeighbour = compareRational(off, ONE) < 0 && compareRational(off, minus(ONE)) > 0;
      if (!isNeighbour) throw new Error(`${row.itemId}/${party}: not one of the two cents around its share`);
      sums.columns.set(party, (sums.columns.get(party) ?? 0n) + cell.cents);
      sums.exact.set(party, addRational(sums.exact.get(party) ?? rational(0n), cell.exact));
    }
    if (sum !== row.cents) throw new Error(`${row.itemId}: cells add up to ${sum}`);
    if (compareRational(exactSum, rational(row.cents)) !== 0)
      throw new Error(`${row.itemId}: exact shares are off`);
  }
  let carried = rational(0n);
  for (const party of statement.parties) {
    const total = statement.totals.get(party)!;
    const exact = sums.exact.get(party) ?? rational(0n);
    expect(statement.exactTotals.get(party)).toEqual(exact);
    expect(total).toBe((sums.columns.get(party) ?? 0n) + (statement.roundingCarried?.get(party) ?? 0n));
    const out = statement.carryOut.get(party)!;
    const expected = addRational(addRational(statement.carryIn.get(party)!, exact), rational(-total));
    expect(out).toEqual(expected);
    expect(compareRational(out, ONE) < 0 && compareRational(out, minus(ONE)) > 0).toBe(true);
    carried = addRational(carried, out);
  }
  expect(carried).toEqual(rational(0n));
}
