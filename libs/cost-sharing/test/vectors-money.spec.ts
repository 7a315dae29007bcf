import {
  computeStatement,
  costBasis,
  decompose,
  flatRateClaim,
  grossToNet,
  rechargeInvoices,
  settle,
  splitItem,
  splitWithInKind,
  vatOf,
} from '../src/index.ts';
import type { Item, Rule } from '../src/index.ts';
import { completeRule, toMap, toNumbers, worked } from './vectors.ts';
import type { Vector } from './vectors.ts';

const EQUAL: Rule = { kind: 'equal' };

describe('W06 contributions in kind', () => {
  const { parties, cashCents, cashPaidBy, inKind, expectedShares, expectedBalances } = worked('W06');
  it.each(['memo', 'credit', 'substitute'] as const)('%s', (mode) => {
    const result = splitWithInKind({
      parties,
      rule: EQUAL,
      paid: new Map([[cashPaidBy, BigInt(cashCents)]]),
      inKind: [{ party: inKind.party, valueCents: BigInt(inKind.valueCents), mode }],
    });
    expect(toNumbers(result.shares)).toEqual(expectedShares[mode]);
    expect(toNumbers(result.balances)).toEqual(expectedBalances[mode]);
  });
});

describe('W07 value added tax', () => {
  const { receipts, split, stats } = worked('W07');

  it.each<[number, Vector]>(receipts.map((receipt: Vector) => [receipt.grossCents, receipt]))(
    '%i',
    (_gross, receipt) => {
      const { netCents, vatCents } = grossToNet(BigInt(receipt.grossCents), receipt.vatBp);
      expect([Number(netCents), Number(vatCents)]).toEqual([receipt.netCents, receipt.vatCents]);
      expect(Number(vatOf(netCents, receipt.vatBp))).toBe(receipt.vatRecomputedFromNet);
      expect(netCents + vatOf(netCents, receipt.vatBp) === BigInt(receipt.grossCents)).toBe(
        receipt.roundTrips,
      );
    },
  );

  it('a cost share divides gross and shows the VAT in it', () => {
    const { grossShares, vatInfo, netInfo } = split.costShareNoSupply;
    const shares = splitItem(EQUAL, BigInt(split.grossCents), ['A', 'B', 'C']);
    expect(toNumbers(shares)).toEqual(grossShares);
    const vat = decompose([...shares.values()], BigInt(split.vatCents));
    expect(vat.map(Number)).toEqual(Object.values(vatInfo));
    expect([...shares.values()].map((cents, p) => Number(cents - vat[p]!))).toEqual(Object.values(netInfo));
  });

  it('a taxable recharge divides net and reckons VAT for each invoice', () => {
    const { invoices, sumNet, sumVat, sumGross } = split.taxableRecharge;
    const net = splitItem(EQUAL, BigInt(split.netCents), ['A', 'B', 'C']);
    const drafted = rechargeInvoices(net, 2550);
    for (const [party, { netCents, vatCents, grossCents }] of drafted) {
      expect([netCents, vatCents, grossCents].map(Number)).toEqual(Object.values(invoices[party]));
    }
    const sum = (pick: 'netCents' | 'vatCents' | 'grossCents') =>
      Number([...drafted.values()].reduce((total, amounts) => total + amounts[pick], 0n));
    expect([sum('netCents'), sum('vatCents'), sum('grossCents')]).toEqual([sumNet, sumVat, sumGross]);
  });

  it('counts the gross amounts that no net can reach', () => {
    const unreachable = (bp: number) => {
      let count = 0;
      for (let gross = 1n; gross <= 100000n; gross++) {
        const { netCents } = grossToNet(gross, bp);
        const reached = [netCents - 1n, netCents, netCents + 1n].some(
          (net) => net + vatOf(net, bp) === gross,
        );
        if (!reached) count++;
      }
      return count;
    };
    expect(unreachable(2550)).toBe(stats.grossValuesNoNetCanReach_25_5);
    expect(unreachable(1350)).toBe(stats.grossValuesNoNetCanReach_13_5);
  });
});

it('W16 a whole event: basis by payer, credit note, balances, transfers', () => {
  const vector = worked('W16');
  const recoverable = new Map(
    Object.entries(vector.vatRecoverable).map(([party, is]) => [party, is ? 10000 : 0]),
  );
  const paid = new Map<string, bigint>(vector.parties.map((party: string) => [party, 0n]));
  const items: Item[] = vector.items.map((item: Vector, i: number) => {
    const { vatCents } = grossToNet(BigInt(item.grossCents), item.vatBp);
    const basis = costBasis(
      { vatCents, paid: new Map([[item.paidBy, BigInt(item.grossCents)]]) },
      recoverable,
    );
    const cents = basis.get(item.paidBy)!;
    expect(Number(cents)).toBe(item.costBasisCents);
    paid.set(item.paidBy, paid.get(item.paidBy)! + cents);
    return { id: item.name, seq: i, cents, rule: { rule: completeRule(item.rule), scope: 'item' } };
  });
  const { parties } = vector;
  const statement = computeStatement({ parties, ruleSet: { default: EQUAL }, items });
  const cells = statement.rows.map((row) =>
    toNumbers(new Map([...row.cells].map(([p, cell]) => [p, cell.cents]))),
  );
  expect(cells).toEqual(vector.expectedCells);
  expect(toNumbers(statement.totals)).toEqual(vector.expectedColumns);
  expect(toNumbers(paid)).toEqual(vector.paidCost);
  const balances = new Map([...paid].map(([party, cents]) => [party, cents - statement.totals.get(party)!]));
  expect(toNumbers(balances)).toEqual(vector.expectedBalances);
  const transfers = settle(balances, 'minimal');
  expect(transfers).toHaveLength(vector.minTransfers);
  expect(transfers.map(({ from, to, cents }) => ({ frm: from, to, cents: Number(cents) }))).toEqual(
    vector.expectedTransfers,
  );
});

it('W19 a claim with the 40 % flat rate', () => {
  const vector = worked('W19');
  const claim = flatRateClaim(toMap(vector.staff), { flatRateBp: 4000, euRateBp: 7500 });
  expect(Number(claim.flatRateTotalCents)).toBe(vector.flatRateTotal);
  expect(toNumbers(claim.flatRate)).toEqual(vector.flatRate);
  expect(toNumbers(claim.claim)).toEqual(vector.claim);
  expect(Number(claim.euTotalCents)).toBe(vector.euTotal);
  expect(toNumbers(claim.euShare)).toEqual(vector.euShare);
  expect(toNumbers(claim.ownShare)).toEqual(vector.ownShare);
});
