import * as fc from 'fast-check';
import { clockText, programmeClock, programmeWarnings } from '../src/index.ts';
import type { ProgrammeItem } from '../src/index.ts';

const part = (minutes: number, track?: string, more: Partial<ProgrammeItem> = {}): ProgrammeItem => ({
  kind: 'session',
  minutes,
  track,
  ...more,
});

function timesOf(items: ProgrammeItem[], start = '09:00'): string[] {
  const clock = programmeClock(items, start);
  if (!clock.ok) throw new Error(JSON.stringify(clock.mistakes));
  return clock.rows.map((row) => `${clockText(row.start)}–${clockText(row.end)}`);
}

describe('parallel tracks on the clock', () => {
  it('run side by side, and the day goes on when the longest has ended', () => {
    const items = [part(30), part(60, 'A'), part(20, 'A'), part(45, 'B'), part(15)];
    expect(timesOf(items)).toEqual([
      '09:00–09:30',
      '09:30–10:30',
      '10:30–10:50',
      '09:30–10:15',
      '10:50–11:05',
    ]);
    expect(programmeClock(items, '09:00')).toMatchObject({
      totals: { contentMinutes: 125, breakMinutes: 0, totalMinutes: 125 },
      warnings: [],
    });
  });

  it('may be mixed in the list: each track keeps its own order', () => {
    expect(timesOf([part(10, 'A'), part(20, 'B'), part(30, 'A'), part(40, 'B')])).toEqual([
      '09:00–09:10',
      '09:00–09:20',
      '09:10–09:40',
      '09:20–10:00',
    ]);
  });

  it('part anew after a row for everybody', () => {
    expect(timesOf([part(10, 'A'), part(20, 'B'), part(5), part(10, 'A'), part(10, 'B')])).toEqual([
      '09:00–09:10',
      '09:00–09:20',
      '09:20–09:25',
      '09:25–09:35',
      '09:25–09:35',
    ]);
  });

  it('measure a fixed point against their own track', () => {
    const items = [part(60, 'A'), part(30, 'B'), part(15, 'B', { fixedStart: '09:50' })];
    expect(programmeClock(items, '09:00')).toMatchObject({
      warnings: [{ code: 'GAP_BEFORE_FIXED_START', index: 2, minutes: 20 }],
    });
  });

  it('count the fullest track: nobody sits in two', () => {
    const pause = part(15, 'A', { kind: 'break' });
    expect(programmeClock([part(30, 'A'), pause, part(40, 'B')], '09:00')).toMatchObject({
      totals: { contentMinutes: 40, breakMinutes: 0, totalMinutes: 45 },
    });
  });

  it('refuse a track that runs past midnight', () => {
    expect(programmeClock([part(10, 'A'), part(60, 'B')], '23:30')).toEqual({
      ok: false,
      mistakes: [{ code: 'PAST_MIDNIGHT', index: 1 }],
    });
  });

  const aRow = fc.record({
    kind: fc.constantFrom('session' as const, 'exercise' as const, 'break' as const),
    minutes: fc.integer({ min: 1, max: 60 }),
    track: fc.constantFrom(null, 'A', 'B', 'C'),
  });

  it('one after the other within a track, together at the start of a block, waited for at its end', () => {
    fc.assert(
      fc.property(fc.array(aRow, { minLength: 1, maxLength: 14 }), (items) => {
        const clock = programmeClock(items, '06:00');
        if (!clock.ok) throw new Error('14 hours fit after 6');
        expect(clock.warnings).toEqual([]);
        // An oracle that walks the day by blocks instead of by rows.
        let begins = 360;
        let content = 0;
        for (let at = 0; at < items.length;) {
          let end = at + 1;
          if (items[at]!.track !== null) while (items[end]?.track) end += 1;
          const rows = items.slice(at, end).map((item, offset) => ({ item, row: clock.rows[at + offset]! }));
          const lengths = Object.values(Object.groupBy(rows, ({ item }) => item.track ?? '')).map((one) => {
            let minute = begins;
            for (const { item, row } of one) {
              expect(row.item).toBe(item);
              expect(row.start.since(new Temporal.PlainTime()).total('minutes')).toBe(minute);
              expect(row.start.until(row.end).total('minutes')).toBe(item.minutes);
              minute += item.minutes;
            }
            const taught = one.filter(({ item }) => item.kind !== 'break');
            return [minute, taught.reduce((sum, { item }) => sum + item.minutes, 0)] as const;
          });
          begins = Math.max(...lengths.map(([minute]) => minute));
          content += Math.max(...lengths.map(([, minutes]) => minutes));
          at = end;
        }
        expect(clock.totals.totalMinutes).toBe(begins - 360);
        expect(clock.totals.contentMinutes).toBe(content);
      }),
    );
  });

  it('one track alone is a plain programme', () => {
    const plain = fc.record({
      kind: fc.constantFrom('session' as const, 'break' as const),
      minutes: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(fc.array(plain, { maxLength: 12 }), (items) => {
        const tracked = items.map((item) => ({ ...item, track: 'A' }));
        expect(timesOf(tracked)).toEqual(timesOf(items));
        expect(programmeWarnings(tracked)).toEqual(programmeWarnings(items));
      }),
    );
  });
});

describe('warnings with parallel tracks', () => {
  it('follow each track from what was before the block', () => {
    const items = [part(40), part(60, 'A'), part(20, 'B'), part(15, undefined, { kind: 'break' })];
    expect(programmeWarnings(items)).toEqual([
      { code: 'BREAK_MISSING', from: 0, to: 1, minutes: 100, limit: 90 },
    ]);
  });

  it('go on after the block with the track that has had the least rest', () => {
    const items = [part(60, 'A'), part(15, 'B', { kind: 'break' }), part(40, 'B'), part(40)];
    expect(programmeWarnings(items)).toEqual([
      { code: 'BREAK_MISSING', from: 0, to: 3, minutes: 100, limit: 90 },
    ]);
  });

  it('count the longest track towards the length of the day', () => {
    const tracks = [part(200, 'A'), part(300, 'B')];
    expect(programmeWarnings([...tracks, part(181)], { longestStretch: 900 })).toEqual([
      { code: 'DAY_TOO_LONG', minutes: 481, limit: 480 },
    ]);
  });

  it('give an interpreted module twice the time', () => {
    const row = { ...part(60), durationMinutes: { min: 40, max: 60 }, interpreting: 'consecutive' as const };
    expect(programmeWarnings([row])).toEqual([
      { code: 'MODULE_TOO_SHORT', index: 0, minutes: 60, limit: 80 },
    ]);
    expect(programmeWarnings([{ ...row, minutes: 90 }])).toEqual([]);
  });
});
