import fc from 'fast-check';
import { dueReminder, type ReminderTime } from './reminder.ts';

const zone = 'Europe/Helsinki';
const nine = Temporal.PlainTime.from('09:00');
const TWO: readonly ReminderTime[] = [
  { daysBefore: 7, time: nine },
  { daysBefore: 1, time: nine },
];
const dayOf = (date: string) => {
  const start = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: '08:45' });
  return { date: Temporal.PlainDate.from(date), start: start.toInstant(), zone };
};
const at = (instant: string) => Temporal.Instant.from(instant);

describe('reminders', () => {
  it.each([
    ['2027-02-02T06:59:59Z', null],
    ['2027-02-02T07:00:00Z', '2027-02-02T07:00:00Z'],
    ['2027-02-07T12:00:00Z', '2027-02-02T07:00:00Z'],
    ['2027-02-08T07:00:00Z', '2027-02-08T07:00:00Z'],
    ['2027-02-09T06:44:59Z', '2027-02-08T07:00:00Z'],
    ['2027-02-09T06:45:00Z', null],
    ['2027-02-10T07:00:00Z', null],
  ])('at %s the one due is %s', (now, due) => {
    expect(dueReminder(TWO, dayOf('2027-02-09'), at(now))?.toString() ?? null).toBe(due);
  });

  it('keeps its wall-clock time over a change of clocks', () => {
    const monday = dayOf('2027-03-29');
    expect(dueReminder(TWO, monday, at('2027-03-22T07:00:00Z'))?.toString()).toBe('2027-03-22T07:00:00Z');
    expect(dueReminder(TWO, monday, at('2027-03-28T06:00:00Z'))?.toString()).toBe('2027-03-28T06:00:00Z');
  });

  it('is never after now nor when the event has begun, and of those past it is the last', () => {
    const plan = fc.array(
      fc.record({
        daysBefore: fc.integer({ min: 0, max: 30 }),
        time: fc
          .integer({ min: 0, max: 1439 })
          .map((minutes) => Temporal.PlainTime.from('00:00').add({ minutes })),
      }),
      { maxLength: 5 },
    );
    const day = dayOf('2027-10-31');
    fc.assert(
      fc.property(plan, fc.integer({ min: -60 * 24 * 40, max: 60 * 24 }), (reminders, minutes) => {
        const now = day.start.add({ minutes });
        const due = dueReminder(reminders, day, now);
        const past = reminders
          .map(({ daysBefore, time }) => day.date.subtract({ days: daysBefore }).toPlainDateTime(time))
          .map((wall) => wall.toZonedDateTime(zone, { disambiguation: 'later' }).epochMilliseconds)
          .filter((when) => when <= now.epochMilliseconds);
        const expected = minutes >= 0 || past.length === 0 ? null : Math.max(...past);
        expect(due?.epochMilliseconds ?? null).toBe(expected);
      }),
    );
  });
});
