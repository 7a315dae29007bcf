import fc from 'fast-check';
import { attendedMinutes } from '../src/attended-minutes.ts';
import { programmeClock } from '../src/programme-clock.ts';

type Row = { id: string; kind: 'session' | 'exercise' | 'break'; minutes: number; track: string | null };

const row = (
  id: string,
  minutes: number,
  track: string | null = null,
  kind: Row['kind'] = 'session',
): Row => ({
  id,
  kind,
  minutes,
  track,
});
/** Opening, coffee, two tracks (a of 90 in two rows, b of 60), closing: 30 + 90 + 20 minutes of content. */
const DAY = [
  row('opening', 30),
  row('coffee', 15, null, 'break'),
  row('a1', 45, 'A'),
  row('a2', 45, 'A'),
  row('b', 60, 'B'),
  row('closing', 20),
];
const minutes = (recorded: string[], attended: string[]): number =>
  attendedMinutes(DAY, { recorded: new Set(recorded), attended: new Set(attended) });

describe('attendedMinutes', () => {
  it.each([
    ['nobody kept lists: the whole day, the longest track', [], [], 140],
    ['in the shorter track', ['a1', 'b'], ['b'], 110],
    ['in one row of the longer track', ['a1', 'a2', 'b'], ['a2'], 95],
    ['in a track with one list for two rows', ['a1', 'b'], ['a1'], 140],
    ['on no list of the only track with lists: in the other one', ['a1', 'a2'], [], 110],
    ['in no track, but there for the rest', ['a1', 'a2', 'b'], [], 50],
    ['moved from one track to the other: never more than the longest', ['a1', 'a2', 'b'], ['a1', 'b'], 140],
    ['left before a closing with a list', ['closing'], [], 120],
    ['a break with a list counts nothing', ['coffee'], ['coffee'], 140],
    ['a list of a row that is not in the programme any more', ['gone'], ['gone'], 140],
  ])('%s', (_, recorded, attended, expected) => {
    expect(minutes(recorded, attended)).toBe(expected);
  });

  const anyRow = fc.record({
    kind: fc.constantFrom('session' as const, 'exercise' as const, 'break' as const),
    minutes: fc.integer({ min: 1, max: 60 }),
    track: fc.constantFrom(null, 'A', 'B'),
  });
  const anyDay = fc
    .array(anyRow, { minLength: 1, maxLength: 8 })
    .map((rows) => rows.map((one, index) => ({ ...one, id: `r${index}` })));

  it('is the content of the programme without lists or on all of them, and never more', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(255), fc.nat(255), (day, inLists, here) => {
        const chosen = (bits: number): Set<string> =>
          new Set(day.flatMap(({ id }, index) => (bits & (1 << index) ? [id] : [])));
        const clock = programmeClock(day, '08:00');
        const whole = clock.ok ? clock.totals.contentMinutes : Number.NaN;
        const none = { recorded: new Set<string>(), attended: new Set<string>() };
        expect(attendedMinutes(day, none)).toBe(whole);
        const recorded = chosen(inLists);
        const attended = chosen(inLists & here);
        expect(attendedMinutes(day, { recorded, attended })).toBeLessThanOrEqual(whole);
        expect(attendedMinutes(day, { recorded, attended: recorded })).toBeLessThanOrEqual(whole);
        const everywhere = new Set(day.map(({ id }) => id));
        expect(attendedMinutes(day, { recorded: everywhere, attended: everywhere })).toBe(whole);
      }),
    );
  });
});
