import fc from 'fast-check';
import { decideCapacityChange, decidePromotions, decideSeat, freeSeats, placeInQueue } from './seats.ts';

describe('decideSeat', () => {
  it.each([
    [{ capacity: 24, seated: 0, waiting: 0 }, 'seated'],
    [{ capacity: 24, seated: 23, waiting: 0 }, 'seated'],
    [{ capacity: 24, seated: 24, waiting: 0 }, 'waiting'],
    [{ capacity: 24, seated: 24, waiting: 5 }, 'waiting'],
    [{ capacity: 0, seated: 0, waiting: 0 }, 'waiting'],
    [{ capacity: null, seated: 5000, waiting: 0 }, 'seated'],
    [{ capacity: 10, seated: 12, waiting: 0 }, 'waiting'],
  ] as const)('%j → %s', (state, decision) => expect(decideSeat(state)).toBe(decision));

  it('lets nobody overtake the waiting list, even past a free seat', () => {
    expect(decideSeat({ capacity: 24, seated: 20, waiting: 1 })).toBe('waiting');
    expect(decideSeat({ capacity: null, seated: 20, waiting: 1 })).toBe('waiting');
  });

  it.each([
    { capacity: -1, seated: 0, waiting: 0 },
    { capacity: 1.5, seated: 0, waiting: 0 },
    { capacity: 1, seated: -1, waiting: 0 },
    { capacity: 1, seated: 0, waiting: Number.NaN },
  ])('refuses %j', (state) => expect(() => decideSeat(state)).toThrow(RangeError));
});

describe('decidePromotions', () => {
  it.each([
    [{ capacity: 2, seated: 1, waiting: ['a', 'b'] }, ['a']],
    [{ capacity: 4, seated: 1, waiting: ['a', 'b'] }, ['a', 'b']],
    [{ capacity: 2, seated: 2, waiting: ['a'] }, []],
    [{ capacity: 2, seated: 3, waiting: ['a'] }, []],
    [{ capacity: 2, seated: 0, waiting: [] }, []],
    [{ capacity: null, seated: 9, waiting: ['a', 'b'] }, ['a', 'b']],
  ])('%j → %j', (state, ids) => expect(decidePromotions(state)).toEqual(ids));
});

describe('decideCapacityChange', () => {
  it('seats the first in the queue when there is more room', () => {
    const change = decideCapacityChange({ capacity: 4, seated: 2, waiting: ['a', 'b', 'c'] });
    expect(change).toEqual({ ok: true, promoted: ['a', 'b'] });
  });

  it('takes a seat from nobody', () => {
    expect(decideCapacityChange({ capacity: 2, seated: 2, waiting: ['a'] })).toEqual({
      ok: true,
      promoted: [],
    });
    expect(decideCapacityChange({ capacity: 1, seated: 2, waiting: [] })).toEqual({
      ok: false,
      code: 'CAPACITY_BELOW_SEATED',
      seated: 2,
    });
  });
});

describe('freeSeats and placeInQueue', () => {
  it('count from what is there', () => {
    expect(freeSeats({ capacity: 5, seated: 3 })).toBe(2);
    expect(freeSeats({ capacity: 5, seated: 7 })).toBe(0);
    expect(freeSeats({ capacity: null, seated: 7 })).toBe(Infinity);
    expect(placeInQueue(['a', 'b'], 'b')).toBe(2);
    expect(placeInQueue(['a', 'b'], 'c')).toBeNull();
  });
});

type Command = { do: 'register' } | { do: 'cancel'; nth: number } | { do: 'resize'; capacity: number | null };

const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Command>({ do: 'register' }) },
  { weight: 3, arbitrary: fc.nat(40).map<Command>((nth) => ({ do: 'cancel', nth })) },
  {
    weight: 2,
    arbitrary: fc.option(fc.nat(12)).map<Command>((capacity) => ({ do: 'resize', capacity })),
  },
);

/** An event whose every change goes the way the server goes: decide, write, then promote. */
class Desk {
  readonly rows: { id: number; state: 'seated' | 'waiting' }[] = [];
  capacity: number | null;
  private nextId = 1;

  constructor(capacity: number | null) {
    this.capacity = capacity;
  }

  run(command: Command): void {
    if (command.do === 'register') this.register();
    if (command.do === 'cancel') this.cancel(command.nth);
    if (command.do === 'resize') this.resize(command.capacity);
  }

  get seated(): number {
    return this.rows.filter((row) => row.state === 'seated').length;
  }

  get waiting(): number[] {
    return this.rows.filter((row) => row.state === 'waiting').map((row) => row.id);
  }

  private register(): void {
    const { capacity, seated, waiting } = this;
    this.rows.push({ id: this.nextId++, state: decideSeat({ capacity, seated, waiting: waiting.length }) });
  }

  private cancel(nth: number): void {
    if (this.rows.length > 0) this.rows.splice(nth % this.rows.length, 1);
    this.promote(decidePromotions(this));
  }

  private resize(capacity: number | null): void {
    const change = decideCapacityChange({ capacity, seated: this.seated, waiting: this.waiting });
    if (!change.ok) return;
    this.capacity = capacity;
    this.promote(change.promoted);
  }

  private promote(ids: number[]): void {
    for (const row of this.rows) if (ids.includes(row.id)) row.state = 'seated';
  }
}

/** The naive model: of those who have not cancelled, in order of arrival, the first `capacity` sit. */
class Model {
  live: number[] = [];
  capacity: number;
  private nextId = 1;

  constructor(capacity: number | null) {
    this.capacity = capacity ?? Infinity;
  }

  run(command: Command): void {
    if (command.do === 'register') this.live.push(this.nextId++);
    if (command.do === 'cancel' && this.live.length > 0) this.live.splice(command.nth % this.live.length, 1);
    if (command.do === 'resize') {
      const wanted = command.capacity ?? Infinity;
      if (wanted >= Math.min(this.capacity, this.live.length)) this.capacity = wanted;
    }
  }

  get rows(): { id: number; state: string }[] {
    return this.live.map((id, index) => ({ id, state: index < this.capacity ? 'seated' : 'waiting' }));
  }
}

describe('any order of registering, cancelling and resizing', () => {
  it('seats as the naive model does: never over, no seat free while somebody waits, order kept', () => {
    fc.assert(
      fc.property(fc.option(fc.nat(8)), fc.array(command, { maxLength: 120 }), (capacity, commands) => {
        const desk = new Desk(capacity);
        const model = new Model(capacity);
        for (const each of commands) {
          desk.run(each);
          model.run(each);
          expect(desk.rows).toEqual(model.rows);
          expect(desk.seated).toBeLessThanOrEqual(desk.capacity ?? Infinity);
          if (desk.waiting.length > 0) expect(freeSeats(desk)).toBe(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('promotes a beginning of the queue, from any state at all', () => {
    const queue = fc.uniqueArray(fc.nat(), { maxLength: 30 });
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), queue, (capacity, seated, waiting) => {
        const promoted = decidePromotions({ capacity, seated, waiting });
        expect(promoted).toEqual(waiting.slice(0, promoted.length));
        const after = seated + promoted.length;
        expect(after).toBeLessThanOrEqual(Math.max(capacity, seated));
        if (promoted.length < waiting.length) expect(after).toBeGreaterThanOrEqual(capacity);
      }),
    );
  });
});
