import fc from 'fast-check';
import { settle, settleGreedily } from '../src/index.ts';
import type { Transfer } from '../src/index.ts';
import { RUNS } from './arbitraries.ts';

function balancesOf(max: number, spread: number) {
  return fc
    .array(fc.integer({ min: -spread, max: spread }), { minLength: 1, maxLength: max - 1 })
    .map((values) => {
      const all = [...values, -values.reduce((sum, value) => sum + value, 0)];
      return new Map(all.map((value, i) => [`P${i}`, BigInt(value)]));
    });
}

const balances = (max: number) => fc.oneof(balancesOf(max, 20), balancesOf(max, 500_000));

function expectSettled(given: ReadonlyMap<string, bigint>, transfers: readonly Transfer[]): void {
  const left = new Map(given);
  for (const { from, to, cents } of transfers) {
    expect(cents > 0n).toBe(true);
    left.set(from, left.get(from)! + cents).set(to, left.get(to)! - cents);
  }
  expect([...left.values()].every((cents) => cents === 0n)).toBe(true);
}

/** The fewest transfers by trying every way to divide the parties: slow and plain. */
function bruteForce(values: readonly bigint[]): number {
  const open = values.filter((value) => value !== 0n);
  const mostGroups = (rest: readonly bigint[], sums: readonly bigint[]): number => {
    const [first, ...others] = rest;
    if (first === undefined) return sums.every((sum) => sum === 0n) ? sums.length : -Infinity;
    const joined = sums.map((sum, i) => mostGroups(others, sums.with(i, sum + first)));
    return Math.max(mostGroups(others, [...sums, first]), ...joined);
  };
  return open.length === 0 ? 0 : open.length - mostGroups(open, []);
}

const net = (transfers: readonly Transfer[]) => {
  const sums = new Map<string, bigint>();
  for (const { from, to, cents } of transfers) {
    sums.set(from, (sums.get(from) ?? 0n) - cents);
    sums.set(to, (sums.get(to) ?? 0n) + cents);
  }
  return new Map([...sums].filter(([, cents]) => cents !== 0n).sort());
};

describe('invariants of settlement (22–25)', () => {
  it('22 balances that do not add up are refused with the difference', () => {
    fc.assert(
      fc.property(balances(8), fc.bigInt({ min: 1n, max: 1000n }), (given, off) => {
        const wrong = new Map(given).set('P0', given.get('P0')! + off);
        expect(() => settle(wrong, 'minimal')).toThrow(
          expect.objectContaining({ code: 'BALANCES_NOT_ZERO_SUM', params: { sumCents: String(off) } }),
        );
      }),
      RUNS,
    );
  });

  it('23 transfers go from debtor to creditor and settle everything; never more than n − 1', () => {
    fc.assert(
      fc.property(balances(14), (given) => {
        const transfers = settle(given, 'minimal');
        expectSettled(given, transfers);
        for (const { from, to, because } of transfers) {
          expect(given.get(from)! < 0n && given.get(to)! > 0n).toBe(true);
          expect(because.group.reduce((sum, { balanceCents }) => sum + balanceCents, 0n)).toBe(0n);
          expect(because.group.map(({ party }) => party)).toEqual(expect.arrayContaining([from, to]));
        }
        expect(transfers.length).toBeLessThan(
          Math.max(1, [...given.values()].filter((cents) => cents !== 0n).length) + 1,
        );
        expect(transfers.length <= settleGreedily(given).length).toBe(true);
        const moved = transfers.reduce((sum, { cents }) => sum + cents, 0n);
        expect(moved).toBe([...given.values()].reduce((sum, cents) => (cents > 0n ? sum + cents : sum), 0n));
      }),
      RUNS,
    );
  });

  it('24 as few transfers as brute force finds, up to eight parties', () => {
    fc.assert(
      fc.property(balances(8), (given) => {
        expect(settle(given, 'minimal')).toHaveLength(bruteForce([...given.values()]));
      }),
      RUNS,
    );
  });

  it('25 hub and minimal give everybody the same net', () => {
    fc.assert(
      fc.property(balances(12), fc.nat(), (given, pick) => {
        const parties = [...given.keys()];
        const hub = parties[pick % parties.length]!;
        const viaHub = settle(given, 'hub', { hub });
        expectSettled(given, viaHub);
        for (const { from, to } of viaHub) expect(from === hub || to === hub).toBe(true);
        expect(net(viaHub)).toEqual(net(settle(given, 'minimal')));
      }),
      RUNS,
    );
  });

  it('above twenty parties it settles by the stated fallback, and says so', () => {
    const many = fc
      .array(fc.integer({ min: 1, max: 5000 }), { minLength: 24, maxLength: 40 })
      .map((values) => {
        // Many claims and one debt: no two cancel out, so more than twenty are left for the search.
        const claims = values.map((value, i) => BigInt(value * 100 + i));
        const entries = claims.map((cents, i): [string, bigint] => [`P${i}`, cents]);
        return new Map([...entries, ['Z', -claims.reduce((sum, cents) => sum + cents, 0n)]]);
      });
    fc.assert(
      fc.property(many, (given) => {
        const transfers = settle(given, 'minimal');
        expectSettled(given, transfers);
        expect(
          transfers.every(({ because }) => because.method === 'greedy' || because.method === 'triple'),
        ).toBe(true);
        expect(transfers.length < given.size).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('settlement in single cases', () => {
  it('balances past 2^53 stay exact', () => {
    const huge = 2n ** 60n;
    const given = new Map([
      ['A', huge + 1n],
      ['B', huge + 2n],
      ['C', -huge],
      ['D', -huge - 3n],
    ]);
    const transfers = settle(given, 'minimal');
    expectSettled(given, transfers);
    expect(transfers).toHaveLength(3);
  });

  it('the hub is the first party unless named, and must be one of them', () => {
    const given = new Map([
      ['A', 0n],
      ['B', 5n],
      ['C', -5n],
    ]);
    expect(settle(given, 'hub').map(({ from, to }) => `${from}→${to}`)).toEqual(['A→B', 'C→A']);
    expect(() => settle(given, 'hub', { hub: 'X' })).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_PARTY' }),
    );
    expect(settle(new Map(), 'minimal')).toEqual([]);
    expect(() => settle(new Map([['A', 1 as unknown as bigint]]), 'hub')).toThrow(/NOT_CENTS/);
  });
});
