import { deadlineInstant } from './deadline.ts';

/** Relative to the day of an event: so many days before it, at a wall-clock time of its zone. */
export interface ReminderTime {
  readonly daysBefore: number;
  readonly time: Temporal.PlainTime;
}

/** The day of the event and when it begins. */
export interface ReminderDay {
  readonly date: Temporal.PlainDate;
  readonly start: Temporal.Instant;
  readonly zone: string;
}

/**
 * The reminder that is due now, as its instant, or null. Of several that are past, only the last counts: whoever was
 * away while two of them were due says it once, and nobody is reminded of what has begun.
 *
 * @throws RangeError for days that are negative or not whole, and for an unknown zone.
 */
export function dueReminder(
  reminders: readonly ReminderTime[],
  { date, start, zone }: ReminderDay,
  now: Temporal.Instant,
): Temporal.Instant | null {
  if (Temporal.Instant.compare(now, start) >= 0) return null;
  return reminders
    .map(({ daysBefore, time }) => deadlineInstant({ date, daysBefore, time, zone }))
    .filter((at) => Temporal.Instant.compare(at, now) <= 0)
    .reduce<Temporal.Instant | null>(
      (last, at) => (last === null || Temporal.Instant.compare(at, last) > 0 ? at : last),
      null,
    );
}
