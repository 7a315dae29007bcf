import fc from 'fast-check';
import { SeatLedger } from './ledger.ts';
import { needsKey, needsOf, parseNeeds, type Pool } from './pools.ts';
import { admit, nextForSeat, whoLosesSeat, type Party } from './queue.ts';

const total = (capacity: number, taken = 0): Pool => ({ kind: 'total', key: '', capacity, taken });
const reserve = (key: string, capacity: number, taken = 0, isReleased = false): Pool => ({
  kind: 'partner',
  key,
  capacity,
  taken,
  isReleased,
});
const sector = (key: string, capacity: number, taken = 0): Pool => ({ kind: 'sector', key, capacity, taken });

const person = (organisationId: string | null = null, ofSector = 'health') => ({
  organisationId,
  sector: ofSector,
  attendance: 'on-site',
  sessionIds: [] as string[],
});
const party = (pools: readonly Pool[], id: string, ...people: ReturnType<typeof person>[]): Party => ({
  id,
  needs: needsOf(pools, people),
});

describe('needs', () => {
  it('name only pools that there are, and count each session once', () => {
    const pools = [total(9), reserve('a', 2), { ...sector('s1', 3), kind: 'session' as const }];
    const people = [
      { ...person('a'), sessionIds: ['s1', 's1'] },
      { ...person('b'), sessionIds: ['s2'] },
    ];
    expect([...needsOf(pools, people)]).toEqual([
      ['total', 2],
      ['partner:a', 1],
      ['session:s1', 1],
    ]);
  });

  it('are equal exactly when their keys are, and come back from them', () => {
    const needs = new Map([
      ['total', 3],
      ['sector:health', 2],
    ]);
    expect(needsKey(needs)).toBe('sector:health=2 total=3');
    expect(parseNeeds(needsKey(needs))).toEqual(needs);
    expect(parseNeeds('')).toEqual(new Map());
    for (const wrong of ['total', 'total=0', 'total=-1', 'total=1.5', '=1'])
      expect(() => parseNeeds(wrong)).toThrow(RangeError);
  });
});

describe('the ledger', () => {
  it('keeps a reserve from everybody else until it is released', () => {
    const closed = new SeatLedger([total(10, 4), reserve('a', 3, 1)]);
    expect([closed.open, closed.free('partner:a')]).toEqual([4, 2]);
    const opened = new SeatLedger([total(10, 4), reserve('a', 3, 1, true)]);
    expect([opened.open, opened.free('partner:a')]).toEqual([6, 0]);
  });

  it('gives a partner its reserve first, then what is open to all', () => {
    const pools = [total(4), reserve('a', 2)];
    const ledger = new SeatLedger(pools);
    const three = needsOf(pools, [person('a'), person('a'), person('a')]);
    expect(ledger.lacking(three)).toEqual([]);
    ledger.take(three);
    expect([ledger.open, ledger.free('partner:a')]).toEqual([1, 0]);
    ledger.give(needsOf(pools, [person('a')]));
    expect([ledger.open, ledger.free('partner:a')]).toEqual([2, 0]);
    ledger.give(needsOf(pools, [person('a')]));
    expect([ledger.open, ledger.free('partner:a')]).toEqual([2, 1]);
  });

  it.each([[[sector('health', 3)]], [[total(-1)]], [[total(1.5)]], [[total(5, Number.NaN)]]])(
    'refuses %j',
    (pools) => expect(() => new SeatLedger(pools)).toThrow(RangeError),
  );
});

describe('the queue', () => {
  it('lets people pass who need nothing of what the first waits for', () => {
    const pools = [total(5, 3), sector('health', 2, 2)];
    const queue = [party(pools, 'nurse', person()), party(pools, 'youth', person(null, 'youth'))];
    expect(nextForSeat(new SeatLedger(pools), queue)?.id).toBe('youth');
  });

  it('lets nobody pass a group that waits for enough seats', () => {
    const pools = [total(5, 3)];
    const group = party(pools, 'three', person(), person(), person());
    const ledger = new SeatLedger(pools);
    expect(nextForSeat(ledger, [group, party(pools, 'one', person())])).toBeNull();
    expect(admit(ledger, [group], needsOf(pools, [person()]))).toBe(false);
    expect(admit(ledger, [], needsOf(pools, [person()]))).toBe(true);
  });

  it('leaves a group of a partner its reserve too, while it waits for one seat more', () => {
    const pools = [total(5, 3), reserve('a', 2)];
    const group = party(pools, 'three', person('a'), person('a'), person('a'));
    const ledger = new SeatLedger(pools);
    expect(nextForSeat(ledger, [group, party(pools, 'one', person('a'))])).toBeNull();
  });

  it('lets a partner use its reserve while others wait for the open seats', () => {
    const pools = [total(5, 3), reserve('a', 2)];
    const others = party(pools, 'other', person());
    expect(nextForSeat(new SeatLedger(pools), [others, party(pools, 'own', person('a'))])?.id).toBe('own');
  });

  it('keeps a newcomer behind who could be seated but has not been yet', () => {
    const pools = [total(5, 4)];
    expect(admit(new SeatLedger(pools), [party(pools, 'first', person())], needsOf(pools, [person()]))).toBe(
      false,
    );
  });

  it('seats as many as fit and never more, the first of equals first', () => {
    const anyPerson = fc.record({
      organisationId: fc.constantFrom(null, 'a', 'b'),
      sector: fc.constantFrom('health', 'youth'),
      attendance: fc.constantFrom('on-site', 'online'),
      sessionIds: fc.constant([]),
    });
    const anyPools = fc
      .tuple(fc.nat(12), fc.nat(3), fc.nat(3), fc.nat(6), fc.boolean())
      .map(([seats, a, b, health, isReleased]) => [
        total(seats + a + b),
        reserve('a', a, 0, isReleased),
        reserve('b', b),
        sector('health', health),
      ]);
    fc.assert(
      fc.property(
        anyPools,
        fc.array(fc.array(anyPerson, { minLength: 1, maxLength: 3 }), { maxLength: 25 }),
        (pools, groups) => {
          const ledger = new SeatLedger(pools);
          let queue = groups.map((people, index) => ({ id: index, needs: needsOf(pools, people) }));
          for (let next = nextForSeat(ledger, queue); next; next = nextForSeat(ledger, queue)) {
            const { id, needs } = next;
            const equals = queue.filter((other) => needsKey(other.needs) === needsKey(needs));
            expect(equals[0]?.id).toBe(id);
            // The first of each line alone leads to the same answer.
            const heads = [...Map.groupBy(queue, (one) => needsKey(one.needs)).values()].map(
              ([head]) => head,
            );
            const inOrder = heads.filter((head) => head !== undefined).sort((x, y) => x.id - y.id);
            expect(nextForSeat(ledger, inOrder)?.id).toBe(id);
            ledger.take(needs);
            queue = queue.filter((other) => other.id !== id);
          }
          expect(ledger.open).toBeGreaterThanOrEqual(0);
          expect(ledger.free('sector:health')).toBeGreaterThanOrEqual(0);
          // Nobody who comes alone waits for a seat that is free to them, unless a group before them waits for it too.
          const hasGroup = queue.some(({ needs }) => (needs.get('total') ?? 0) > 1);
          if (!hasGroup) for (const { needs } of queue) expect(ledger.lacking(needs)).not.toEqual([]);
        },
      ),
    );
  });
});

describe('fewer seats', () => {
  /** In the order of arrival, `1` first; given with the last first. */
  const holdersOf = (pools: readonly Pool[], ...people: ReturnType<typeof person>[]): Party[] =>
    people.map((one, index) => party(pools, String(index + 1), one)).reverse();

  it('cost the last their seats, and nobody more than must', () => {
    const pools = [total(2, 4)];
    const holders = holdersOf(pools, person(), person(), person(), person());
    expect(whoLosesSeat(new SeatLedger(pools), ['total'], holders)?.map(({ id }) => id)).toEqual(['4', '3']);
  });

  it('cost nobody a seat whose leaving helps nobody', () => {
    const pools = [total(9, 3), sector('youth', 1, 2)];
    const holders = holdersOf(pools, person(null, 'youth'), person(null, 'youth'), person());
    const losing = whoLosesSeat(new SeatLedger(pools), ['total', 'sector:youth'], holders);
    expect(losing?.map(({ id }) => id)).toEqual(['2']);
  });

  it('spare who sits on a reserve: the seat would be kept free', () => {
    const pools = [total(3, 4), reserve('a', 1, 1)];
    const holders = holdersOf(pools, person(), person(), person(), person('a'));
    expect(whoLosesSeat(new SeatLedger(pools), ['total'], holders)?.map(({ id }) => id)).toEqual(['3']);
  });

  it('are refused where the rest is kept for partners', () => {
    const pools = [total(3, 1), reserve('a', 4)];
    expect(whoLosesSeat(new SeatLedger(pools), ['total'], holdersOf(pools, person()))).toBeNull();
  });
});
