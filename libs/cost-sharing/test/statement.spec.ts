import {
  carryFromJson,
  computeStatement,
  lockedRowsFromJson,
  rational,
  splitItem,
  statementToJson,
} from '../src/index.ts';
import type { Item, Rule, RuleSet, Statement } from '../src/index.ts';
import { expectPromises } from './check-statement.ts';

const EQUAL: Rule = { kind: 'equal' };
const PARTIES = ['A', 'B', 'C', 'D', 'E'];
const pair = (id: string, seq: number, among: string[]): Item => ({
  id,
  seq,
  cents: 1n,
  rule: { rule: { kind: 'equal', among }, scope: 'item' },
});
const compute = (items: Item[], before?: Statement, ruleSet: RuleSet = { default: EQUAL }) =>
  computeStatement({
    parties: PARTIES,
    ruleSet,
    items,
    ...(before && { carryIn: before.carryOut, locked: before.rows }),
  });

describe('rounding line (R5)', () => {
  it('appears when locked rows leave no chain for the repair, and brings everybody under a cent', () => {
    const first = compute([pair('i1', 1, ['D', 'B'])]);
    const second = compute([pair('i2', 2, ['C', 'E'])], first);
    const third = compute([pair('i3', 3, ['D', 'E'])], second);
    expectPromises(third);
    expect(third.repairs).toEqual([]);
    expect(Object.fromEntries(third.roundingCarried!)).toEqual({ A: 0n, B: 0n, C: -1n, D: 0n, E: 1n });
    expect(Object.fromEntries(third.columns)).toEqual({ A: 0n, B: 0n, C: 0n, D: 1n, E: 0n });
    expect(Object.fromEntries(third.totals)).toEqual({ A: 0n, B: 0n, C: -1n, D: 1n, E: 1n });
  });
});

describe('which rule an item comes under', () => {
  const single = (party: string): Rule => ({ kind: 'single', party });
  const ruleSet: RuleSet = {
    default: single('A'),
    byCategory: { food: { rule: single('B'), scope: 'item' } },
    byItem: { special: { rule: single('C'), scope: 'item' } },
  };

  it('its own, then byItem, then byCategory, then the default', () => {
    const items: Item[] = [
      { id: 'plain', seq: 1, cents: 100n },
      { id: 'lunch', seq: 2, cents: 100n, category: 'food' },
      { id: 'special', seq: 3, cents: 100n, category: 'food' },
      { id: 'own', seq: 4, cents: 100n, category: 'food', rule: { rule: single('D'), scope: 'item' } },
      { id: 'toString', seq: 5, cents: 100n, category: 'constructor' },
    ];
    const { rows } = compute(items, undefined, ruleSet);
    const bearers = rows.map((row) => [...row.cells].find(([, cell]) => cell.cents === 100n)![0]);
    expect(bearers).toEqual(['A', 'B', 'C', 'D', 'A']);
    expect(rows.map((row) => row.applied?.from)).toEqual([
      'default',
      'byCategory',
      'byItem',
      'item',
      'default',
    ]);
  });
});

describe('pools', () => {
  const fixed: Rule = { kind: 'fixedRest', fixed: { A: 1000 }, rest: EQUAL, ifShort: 'error' };

  it('a category’s fixed amount is for the category, and is charged once over two statements', () => {
    const ruleSet: RuleSet = { default: EQUAL, byCategory: { food: { rule: fixed, scope: 'category' } } };
    const food = (id: string, seq: number, cents: bigint): Item => ({ id, seq, cents, category: 'food' });
    const first = compute([food('a', 1, 1501n), food('b', 2, 999n)], undefined, ruleSet);
    expect(first.totals.get('A')).toBe(1000n);
    expect(first.rows[0]!.applied?.poolCents).toBe(2500n);
    const second = compute([food('c', 3, 777n)], first, ruleSet);
    expect(second.totals.get('A')).toBe(0n);
    expect(second.rows[0]!.applied?.poolCents).toBe(3277n);
  });

  it('go on over a locked reversal as if the reversed item had never been', () => {
    const ruleSet: RuleSet = { default: fixed, defaultScope: 'event' };
    const items: Item[] = [
      { id: 'a', seq: 1, cents: 3000n },
      { id: 'b', seq: 2, cents: 2000n },
      { id: 'c', seq: 3, cents: -3000n, reversalOf: 'a' },
    ];
    const first = compute(items, undefined, ruleSet);
    expect(first.totals.get('A')).toBe(1000n);
    const second = compute([{ id: 'd', seq: 4, cents: 5000n }], first, ruleSet);
    expect(second.totals.get('A')).toBe(0n);
    expect(second.rows[0]!.applied?.poolCents).toBe(7000n);
  });

  it('that add up to nothing are refused; fully reversed ones are not', () => {
    const item = (id: string, seq: number, cents: bigint): Item => ({
      id,
      seq,
      cents,
      rule: { rule: fixed, scope: 'event' },
    });
    expect(() => compute([item('a', 1, 2000n), item('b', 2, -2000n)])).toThrow(
      expect.objectContaining({ code: 'POOL_IS_ZERO', params: { items: 'a, b' } }),
    );
    const reversed = compute([item('a', 1, 2000n), { id: 'b', seq: 2, cents: -2000n, reversalOf: 'a' }]);
    expect([...reversed.totals.values()].every((cents) => cents === 0n)).toBe(true);
    expect([...compute([item('a', 1, 0n)]).totals.values()].every((cents) => cents === 0n)).toBe(true);
  });
});

describe('inputs that do not fit together', () => {
  const item = (id: string, seq: number, more: Partial<Item> = {}): Item => ({
    id,
    seq,
    cents: 100n,
    ...more,
  });
  const refused = (items: Item[], code: string, params: object) =>
    expect(() => compute(items)).toThrow(
      expect.objectContaining({ code, params: expect.objectContaining(params) }),
    );

  it('are refused with what is wrong and by how much', () => {
    refused([item('a', 1), item('a', 2)], 'DUPLICATE_ITEM', { item: 'a' });
    refused([item('a', 1), item('b', 1)], 'DUPLICATE_SEQUENCE_NUMBER', { item: 'b', other: 'a', seq: 1 });
    refused([item('a', NaN)], 'NOT_A_SEQUENCE_NUMBER', { got: 'NaN' });
    refused([item('a', 1, { cents: 1.5 as unknown as bigint })], 'NOT_CENTS', { got: '1.5' });
    refused([item('b', 2, { cents: -100n, reversalOf: 'a' })], 'REVERSAL_OF_UNKNOWN', { of: 'a' });
    refused([item('a', 2), item('b', 1, { cents: -100n, reversalOf: 'a' })], 'REVERSAL_OF_LATER', {
      of: 'a',
    });
    refused([item('a', 1), item('b', 2, { cents: -90n, reversalOf: 'a' })], 'REVERSAL_AMOUNT', {
      offCents: '10',
    });
    const back = item('b', 2, { cents: -100n, reversalOf: 'a' });
    refused([item('a', 1), back, { ...back, id: 'c', seq: 3 }], 'REVERSED_TWICE', { of: 'a' });
    refused([item('a', 1), back, item('c', 3, { reversalOf: 'b' })], 'REVERSAL_OF_REVERSAL', { of: 'b' });
  });

  it('a carry that does not add up, or of somebody else, is refused', () => {
    const withCarry = (carryIn: [string, bigint][]) => () =>
      computeStatement({
        parties: PARTIES,
        ruleSet: { default: EQUAL },
        items: [],
        carryIn: new Map(carryIn.map(([p, n]) => [p, rational(n, 3n)])),
      });
    expect(withCarry([['A', 1n]])).toThrow(expect.objectContaining({ code: 'CARRY_NOT_ZERO_SUM' }));
    expect(withCarry([['X', 0n]])).toThrow(expect.objectContaining({ code: 'UNKNOWN_PARTY' }));
  });

  it('a locked row that no longer adds up to its item is refused, and a reversal of a reversed one too', () => {
    const first = compute([item('a', 1)]);
    const again =
      (items: Item[], locked = first.rows) =>
      () =>
        computeStatement({ parties: PARTIES, ruleSet: { default: EQUAL }, items, locked });
    expect(again([item('a', 1, { cents: 101n })])).toThrow(
      expect.objectContaining({ code: 'LOCKED_ROW_SUM', params: { item: 'a', offCents: '-1' } }),
    );
    const back = item('b', 2, { cents: -100n, reversalOf: 'a' });
    const second = compute([back], first);
    expect(again([{ ...back, id: 'c' }], [...first.rows, ...second.rows])).toThrow(
      expect.objectContaining({ code: 'REVERSED_TWICE' }),
    );
  });

  it('parties must be there, once each', () => {
    expect(() => splitItem(EQUAL, 1n, [])).toThrow(expect.objectContaining({ code: 'NO_PARTIES' }));
    expect(() => splitItem(EQUAL, 1n, ['A', 'B', 'A'])).toThrow(
      expect.objectContaining({ code: 'DUPLICATE_PARTY', path: '/parties/2' }),
    );
    expect(() => splitItem(EQUAL, 1 as unknown as bigint, ['A'])).toThrow(
      expect.objectContaining({ code: 'NOT_CENTS' }),
    );
  });
});

describe('statement as JSON', () => {
  it('comes back as locked rows and carry that give the same next statement', () => {
    const first = compute([{ id: 'a', seq: 1, cents: 10001n }, pair('b', 2, ['A', 'B'])]);
    const json = JSON.parse(JSON.stringify(statementToJson(first)));
    expect(json.rows[0].cells.A).toEqual({
      cents: '2001',
      exact: '10001/5',
      floor: '2000',
      reason: { kind: 'rank', gotCent: true, centsLeft: 1, rank: 1, against: 'B' },
    });
    const next: Item[] = [
      { id: 'back', seq: 3, cents: -10001n, reversalOf: 'a' },
      { id: 'c', seq: 4, cents: 7n },
    ];
    const fromJson = computeStatement({
      parties: PARTIES,
      ruleSet: { default: EQUAL },
      items: next,
      carryIn: carryFromJson(json.carryOut),
      locked: lockedRowsFromJson(json),
    });
    expect(statementToJson(fromJson)).toEqual(statementToJson(compute(next, first)));
  });
});
