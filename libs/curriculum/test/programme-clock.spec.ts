import * as fc from 'fast-check';
import { clockText, moveItem, programmeClock, programmeWarnings } from '../src/index.ts';
import type { ProgrammeItem } from '../src/index.ts';

const session = (minutes: number, more: Partial<ProgrammeItem> = {}): ProgrammeItem => ({
  kind: 'session',
  minutes,
  ...more,
});
const pause = (minutes: number, fixedStart?: string): ProgrammeItem => ({
  kind: 'break',
  minutes,
  fixedStart,
});

function timesOf(items: ProgrammeItem[], start: string): string[] {
  const clock = programmeClock(items, start);
  if (!clock.ok) throw new Error(JSON.stringify(clock.mistakes));
  return clock.rows.map((row) => `${clockText(row.start)}–${clockText(row.end)}`);
}

describe('programmeClock', () => {
  it('lets each row begin when the one before it ends', () => {
    expect(timesOf([session(45), pause(15), session(90)], '08:45')).toEqual([
      '08:45–09:30',
      '09:30–09:45',
      '09:45–11:15',
    ]);
  });

  it('counts content, breaks and the whole', () => {
    const clock = programmeClock([session(45), pause(15), { kind: 'exercise', minutes: 30 }], '09:00');
    expect(clock).toMatchObject({
      ok: true,
      totals: { contentMinutes: 75, breakMinutes: 15, totalMinutes: 90 },
      warnings: [],
    });
  });

  it('takes a Temporal time as well as a text', () => {
    const clock = programmeClock([session(10)], new Temporal.PlainTime(13, 5));
    expect(clock.ok && clockText(clock.end)).toBe('13:15');
  });

  it('keeps a fixed point and says how long the gap before it is', () => {
    const items = [session(60), pause(45, '11:30'), session(30)];
    expect(timesOf(items, '10:00')).toEqual(['10:00–11:00', '11:30–12:15', '12:15–12:45']);
    expect(programmeClock(items, '10:00')).toMatchObject({
      warnings: [{ code: 'GAP_BEFORE_FIXED_START', index: 1, minutes: 30 }],
      totals: { contentMinutes: 90, breakMinutes: 45, totalMinutes: 165 },
    });
  });

  it('keeps a fixed point and says how much the row before it runs over', () => {
    const clock = programmeClock([session(100), pause(45, '11:30')], '10:00');
    expect(clock).toMatchObject({
      ok: true,
      warnings: [{ code: 'OVERLAP_WITH_FIXED_START', index: 1, minutes: 10 }],
    });
  });

  it('counts the whole to the latest end when a row runs past the fixed one', () => {
    const clock = programmeClock([session(180), pause(10, '11:00')], '10:00');
    expect(clock.ok && clockText(clock.end)).toBe('13:00');
    expect(clock).toMatchObject({ totals: { totalMinutes: 180 } });
  });

  it('has nothing wrong with a fixed point that fits', () => {
    expect(programmeClock([session(90), pause(45, '11:30')], '10:00')).toMatchObject({ warnings: [] });
  });

  it('gives an empty programme no length', () => {
    expect(programmeClock([], '09:00')).toMatchObject({ ok: true, rows: [], totals: { totalMinutes: 0 } });
  });

  it.each<[string, ProgrammeItem[], string, object[]]>([
    ['a start of 24:00', [], '24:00', [{ code: 'START_TIME_INVALID', index: null }]],
    ['a start of 9:00', [], '9:00', [{ code: 'START_TIME_INVALID', index: null }]],
    ['no minutes', [session(0)], '09:00', [{ code: 'MINUTES_OUT_OF_RANGE', index: 0 }]],
    ['negative minutes', [session(5), session(-5)], '09:00', [{ code: 'MINUTES_OUT_OF_RANGE', index: 1 }]],
    ['half a minute', [session(1.5)], '09:00', [{ code: 'MINUTES_OUT_OF_RANGE', index: 0 }]],
    ['no number', [session(Number.NaN)], '09:00', [{ code: 'MINUTES_OUT_OF_RANGE', index: 0 }]],
    ['721 minutes', [session(721)], '09:00', [{ code: 'MINUTES_OUT_OF_RANGE', index: 0 }]],
    [
      'a fixed point that is no time',
      [pause(5, '25:10')],
      '09:00',
      [{ code: 'FIXED_START_INVALID', index: 0 }],
    ],
    ['an end at midnight', [session(30), session(30)], '23:00', [{ code: 'PAST_MIDNIGHT', index: 1 }]],
    ['an end after midnight', [session(720), session(720)], '08:00', [{ code: 'PAST_MIDNIGHT', index: 1 }]],
  ])('refuses %s', (_name, items, start, mistakes) => {
    expect(programmeClock(items, start)).toEqual({ ok: false, mistakes });
  });

  const anItem = fc.record({
    kind: fc.constantFrom('session' as const, 'exercise' as const, 'break' as const),
    minutes: fc.integer({ min: 1, max: 120 }),
  });
  const aTime = fc
    .integer({ min: 0, max: 1439 })
    .map((minute) => clockText(new Temporal.PlainTime().add({ minutes: minute })));

  it('without fixed points: rows meet, last as long as they say, and their sum is the whole', () => {
    fc.assert(
      fc.property(fc.array(anItem, { maxLength: 12 }), aTime, (items, start) => {
        const clock = programmeClock(items, start);
        const sum = items.reduce((total, item) => total + item.minutes, 0);
        const startMinute = Number(start.slice(0, 2)) * 60 + Number(start.slice(3));
        expect(clock.ok).toBe(startMinute + sum < 1440 || items.length === 0);
        if (!clock.ok) return;
        expect(clock.warnings).toEqual([]);
        expect(clock.totals.contentMinutes + clock.totals.breakMinutes).toBe(sum);
        expect(clock.totals.totalMinutes).toBe(sum);
        clock.rows.forEach((row, i) => {
          expect(row.item).toBe(items[i]);
          expect(row.start.until(row.end).total('minutes')).toBe(row.item.minutes);
          expect(clockText(row.start)).toBe(i === 0 ? start : clockText(clock.rows[i - 1]!.end));
        });
      }),
    );
  });

  it('with fixed points: they hold, and gaps minus overlaps explain the difference to the plain sum', () => {
    const item = fc.record({
      ...{ kind: fc.constantFrom('session' as const, 'break' as const) },
      minutes: fc.integer({ min: 1, max: 90 }),
      fixedStart: fc.option(aTime, { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 8 }), aTime, (items, start) => {
        const clock = programmeClock(items, start);
        if (!clock.ok) {
          expect(clock.mistakes).toMatchObject([{ code: 'PAST_MIDNIGHT' }]);
          return;
        }
        clock.rows.forEach((row) => {
          if (row.item.fixedStart) expect(clockText(row.start)).toBe(row.item.fixedStart);
        });
        const shift = clock.warnings.reduce(
          (sum, w) => sum + (w.code === 'GAP_BEFORE_FIXED_START' ? w.minutes : -w.minutes),
          0,
        );
        const plain = items.reduce((sum, i) => sum + i.minutes, 0);
        const from = Temporal.PlainTime.from(start);
        expect(from.until(clock.rows.at(-1)!.end).total('minutes')).toBe(plain + shift);
        expect(clock.warnings.every((w) => w.minutes > 0 && items[w.index]!.fixedStart !== undefined)).toBe(
          true,
        );
      }),
    );
  });
});

describe('programmeWarnings', () => {
  it.each([
    ['ninety minutes are enough', [session(90), pause(15), session(90)], []],
    [
      'one minute more is too long',
      [session(45), session(46)],
      [{ code: 'BREAK_MISSING', from: 0, to: 1, minutes: 91, limit: 90 }],
    ],
    [
      'the place is counted from the break',
      [session(10), pause(5), session(60), session(60), pause(5)],
      [{ code: 'BREAK_MISSING', from: 2, to: 3, minutes: 120, limit: 90 }],
    ],
    [
      'a module below its least',
      [session(20, { durationMinutes: { min: 30, max: 60 } })],
      [{ code: 'MODULE_TOO_SHORT', index: 0, minutes: 20, limit: 30 }],
    ],
    [
      'a module above its most',
      [session(75, { durationMinutes: { min: 30, max: 60 } })],
      [{ code: 'MODULE_TOO_LONG', index: 0, minutes: 75, limit: 60 }],
    ],
    ['a module at its bounds', [session(30, { durationMinutes: { min: 30, max: 30 } })], []],
    ['an empty programme', [], []],
  ])('%s', (_name, items, expected) => {
    expect(programmeWarnings(items)).toEqual(expected);
  });

  it('warns of a day over eight hours, breaks included', () => {
    const day = Array.from({ length: 6 }, () => [session(70), pause(11)]).flat();
    expect(programmeWarnings(day)).toEqual([{ code: 'DAY_TOO_LONG', minutes: 486, limit: 480 }]);
  });

  it('uses the limits it is given', () => {
    expect(programmeWarnings([session(50)], { longestStretch: 45, longestDay: 40 })).toHaveLength(2);
  });
});

describe('moveItem', () => {
  it.each([
    [0, 2, ['b', 'c', 'a', 'd']],
    [3, 0, ['d', 'a', 'b', 'c']],
    [1, 1, ['a', 'b', 'c', 'd']],
  ])('moves row %i to %i', (from, to, expected) => {
    const items = ['a', 'b', 'c', 'd'];
    expect(moveItem(items, from, to)).toEqual(expected);
    expect(items).toEqual(['a', 'b', 'c', 'd']);
  });

  it.each([
    [-1, 0],
    [0, 4],
    [0.5, 1],
  ])('refuses to move %d to %d', (from, to) => {
    expect(() => moveItem(['a', 'b', 'c', 'd'], from, to)).toThrow(RangeError);
  });

  it('is undone by moving back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1 }), fc.nat(), fc.nat(), (items, a, b) => {
        const [from, to] = [a % items.length, b % items.length];
        expect(moveItem(moveItem(items, from, to), to, from)).toEqual(items);
      }),
    );
  });
});
