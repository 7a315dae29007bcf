import fc from 'fast-check';
import {
  exactShares,
  grossToNet,
  netToGross,
  rechargeInvoices,
  splitItem,
  splitWithInKind,
  vatOf,
} from '../src/index.ts';
import type { InKindMode } from '../src/index.ts';
import { cents, parties, RUNS, signedCents, weightsRule } from './arbitraries.ts';

const rate = fc.constantFrom(2550, 1350, 1400, 1000, 0);
const sum = (values: Iterable<bigint>): bigint => [...values].reduce((total, value) => total + value, 0n);

describe('invariants of VAT and of contributions in kind (29, 30)', () => {
  it('29 net and VAT add up to gross; VAT is the nearest cent of net times rate', () => {
    fc.assert(
      fc.property(signedCents, rate, (amount, bp) => {
        const { netCents, vatCents } = grossToNet(amount, bp);
        expect(netCents + vatCents).toBe(amount);
        const off = 2n * (vatOf(amount, bp) * 10000n - amount * BigInt(bp));
        expect(off <= 10000n && off >= -10000n).toBe(true);
        expect(vatOf(-amount, bp)).toBe(-vatOf(amount, bp));
        const { grossCents } = netToGross(amount, bp);
        // A gross that came from a net finds back to it.
        expect(grossToNet(grossCents, bp).netCents).toBe(amount);
      }),
      RUNS,
    );
  });

  it('29 the nets of the invoices add up to the item’s net', () => {
    fc.assert(
      fc.property(parties, signedCents, rate, (among, net, bp) => {
        const invoices = [...rechargeInvoices(splitItem({ kind: 'equal' }, net, among), bp).values()];
        expect(sum(invoices.map(({ netCents }) => netCents))).toBe(net);
        const vatOff = sum(invoices.map(({ vatCents }) => vatCents)) - vatOf(net, bp);
        expect(vatOff <= BigInt(among.length) && -vatOff <= BigInt(among.length)).toBe(true);
        for (const { netCents, vatCents, grossCents } of invoices)
          expect(netCents + vatCents).toBe(grossCents);
      }),
      RUNS,
    );
  });

  const given = parties.chain((among) =>
    fc.record({
      among: fc.constant(among),
      rule: weightsRule(among),
      paid: fc
        .tuple(...among.map(() => cents))
        .map((amounts) => new Map(among.map((party, i) => [party, amounts[i]!]))),
      inKind: fc.array(fc.record({ party: fc.constantFrom(...among), valueCents: cents }), { maxLength: 4 }),
    }),
  );
  const split = (
    {
      among,
      rule,
      paid,
      inKind,
    }: { among: readonly string[] } & Omit<Parameters<typeof splitWithInKind>[0], 'parties' | 'inKind'> & {
        inKind: { party: string; valueCents: bigint }[];
      },
    mode: InKindMode,
  ) => splitWithInKind({ parties: among, rule, paid, inKind: inKind.map((one) => ({ ...one, mode })) });

  it('balances add up to nothing in every mode', () => {
    fc.assert(
      fc.property(given, fc.constantFrom('memo', 'credit', 'substitute'), (input, mode) => {
        expect(sum(split(input, mode).balances.values())).toBe(0n);
      }),
      RUNS,
    );
  });

  it('30 memo changes no balance', () => {
    fc.assert(
      fc.property(given, (input) => {
        expect(split(input, 'memo')).toEqual(split({ ...input, inKind: [] }, 'memo'));
      }),
      RUNS,
    );
  });

  it('30 a substitute never yields a receivable, nor a share below zero', () => {
    fc.assert(
      fc.property(given, (input) => {
        const { shares, balances } = split(input, 'substitute');
        const cash = sum(input.paid.values());
        expect(sum(shares.values())).toBe(cash);
        const exact = exactShares(input.rule, cash, input.among);
        const givers = new Set(input.inKind.map(({ party }) => party));
        const hasOthers = input.among.some((party) => !givers.has(party) && exact.get(party)!.numerator > 0n);
        for (const party of input.among) {
          expect(shares.get(party)! >= 0n).toBe(true);
          // What is owed to a party is never more than the cash it paid.
          expect(balances.get(party)! <= input.paid.get(party)!).toBe(true);
          const { numerator, denominator } = exact.get(party)!;
          if (hasOthers && givers.has(party))
            expect(shares.get(party)! * denominator < numerator + denominator).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('credit is the same as an item more that its giver paid', () => {
    fc.assert(
      fc.property(given, (input) => {
        const { balances } = split(input, 'credit');
        const paid = new Map(input.paid);
        for (const { party, valueCents } of input.inKind) paid.set(party, paid.get(party)! + valueCents);
        expect(balances).toEqual(split({ ...input, paid, inKind: [] }, 'memo').balances);
      }),
      RUNS,
    );
  });
});
