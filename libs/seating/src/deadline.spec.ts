import fc from 'fast-check';
import { deadlineInstant } from './deadline.ts';

const zone = 'Europe/Helsinki';

function deadline(date: string, daysBefore: number, time: string): string {
  const wanted = { date: Temporal.PlainDate.from(date), time: Temporal.PlainTime.from(time) };
  return deadlineInstant({ ...wanted, daysBefore, zone }).toString();
}

describe('deadlineInstant', () => {
  it.each([
    ['2027-03-12', 7, '16:00', '2027-03-05T14:00:00Z'],
    ['2027-03-12', 0, '16:00', '2027-03-12T14:00:00Z'],
    ['2027-01-03', 7, '16:00', '2026-12-27T14:00:00Z'],
    ['2028-03-01', 1, '16:00', '2028-02-29T14:00:00Z'],
  ])('of %s, %s days before at %s', (date, daysBefore, time, instant) => {
    expect(deadline(date, daysBefore, time)).toBe(instant);
  });

  it('keeps its hour on the wall when summer time begins or ends in between', () => {
    expect(deadline('2027-03-30', 7, '16:00')).toBe('2027-03-23T14:00:00Z'); // event in summer, deadline in winter
    expect(deadline('2027-04-05', 7, '16:00')).toBe('2027-03-29T13:00:00Z');
    expect(deadline('2027-11-03', 7, '16:00')).toBe('2027-10-27T13:00:00Z'); // event in winter, deadline in summer
  });

  it('favours whoever registers on the nights of a clock change', () => {
    expect(deadline('2027-04-04', 7, '03:30')).toBe('2027-03-28T01:30:00Z'); // skipped: 4.30 summer time
    expect(deadline('2027-11-07', 7, '03:30')).toBe('2027-10-31T01:30:00Z'); // shown twice: the second
  });

  it('shows the time asked for on the wall, on the day asked for, whatever the event’s day', () => {
    const day = fc.integer({ min: 0, max: 4000 });
    fc.assert(
      fc.property(day, fc.nat(60), fc.integer({ min: 5, max: 23 }), (offset, daysBefore, hour) => {
        const date = Temporal.PlainDate.from('2025-01-01').add({ days: offset });
        const time = Temporal.PlainTime.from({ hour });
        const wall = deadlineInstant({ date, daysBefore, time, zone }).toZonedDateTimeISO(zone);
        expect(wall.toPlainTime().equals(time)).toBe(true);
        expect(wall.toPlainDate().until(date).days).toBe(daysBefore);
      }),
    );
  });

  it.each([-1, 0.5, Number.NaN])('refuses %s days', (days) => {
    expect(() => deadline('2027-03-12', days, '16:00')).toThrow(RangeError);
  });

  it('refuses a zone there is not', () => {
    const date = Temporal.PlainDate.from('2027-03-12');
    const time = Temporal.PlainTime.from('16:00');
    expect(() => deadlineInstant({ date, daysBefore: 1, time, zone: 'Europe/Nowhere' })).toThrow(/time zone/);
  });
});
