import fc from 'fast-check';
import { afterPress, presenceOf, presentSince, timeOfPress, type Press } from './attendance.ts';

const at = (minute: number): Temporal.Instant =>
  Temporal.Instant.from('2027-02-09T06:00:00Z').add({ minutes: minute });
const press = (minute: number, isIn: boolean, sessionId: string | null = null, id = `${minute}`): Press => ({
  id,
  at: at(minute),
  isIn,
  sessionId,
});
const shown = (presses: readonly Press[]): Record<string, string> =>
  Object.fromEntries([...presenceOf(presses)].map(([key, time]) => [key ?? 'day', time.toString()]));

describe('presence', () => {
  it('keeps the first time, whichever phone tells it last', () => {
    expect(shown([press(9, true), press(4, true)])).toEqual({ day: at(4).toString() });
  });

  it('ends with the last press by time, also when that one arrived first', () => {
    expect(shown([press(9, false), press(4, true)])).toEqual({});
    expect(shown([press(4, false), press(9, true)])).toEqual({ day: at(9).toString() });
  });

  it('begins anew after a mark that was taken away', () => {
    expect(shown([press(1, true), press(2, false), press(3, true), press(4, true)])).toEqual({
      day: at(3).toString(),
    });
  });

  it('knows sessions apart from the day', () => {
    const presses = [press(1, true), press(2, true, 'a'), press(3, true, 'b'), press(4, false, 'a')];
    expect(shown(presses)).toEqual({ day: at(1).toString(), b: at(3).toString() });
  });

  it('counts who was only in a session as here since then', () => {
    expect(presentSince(presenceOf([press(5, true, 'b'), press(3, true, 'a')]))?.toString()).toBe(
      at(3).toString(),
    );
    expect(presentSince(presenceOf([]))).toBeNull();
  });

  const anyPress = fc.record({
    minute: fc.nat(6),
    isIn: fc.boolean(),
    sessionId: fc.constantFrom(null, 'a', 'b'),
  });
  const anyPresses = fc
    .array(anyPress, { maxLength: 12 })
    .map((all) => all.map(({ minute, isIn, sessionId }, n) => press(minute, isIn, sessionId, `p${n}`)));

  it('is the same in whatever order presses arrive, and however often', () => {
    fc.assert(
      fc.property(
        anyPresses.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(shown(shuffled)).toEqual(shown(all));
          expect(shown([...all, ...shuffled])).toEqual(shown(all));
        },
      ),
    );
  });

  it('after one more press in time is the presence of all of them', () => {
    fc.assert(
      fc.property(anyPresses, fc.boolean(), fc.constantFrom(null, 'a'), (all, isIn, sessionId) => {
        const last = press(60, isIn, sessionId, 'last');
        expect([...afterPress(presenceOf(all), last)].sort()).toEqual([...presenceOf([...all, last])].sort());
      }),
    );
  });
});

describe('the time of a press', () => {
  it('is as long ago by our clock as it was by the clock of the phone', () => {
    const threeHoursFast = (minute: number): Temporal.Instant => at(minute).add({ hours: 3 });
    expect(timeOfPress(threeHoursFast(10), threeHoursFast(35), at(36)).toString()).toBe(at(11).toString());
  });

  it('is never later than now, whatever the phone says', () => {
    expect(timeOfPress(at(50), at(10), at(12)).toString()).toBe(at(12).toString());
  });
});
