/** A deadline told relative to the day of the event: "7 days before, at 16:00". */
export interface RelativeDeadline {
  /** The day of the event where it is held. */
  readonly date: Temporal.PlainDate;
  /** Whole calendar days, not 24-hour periods; 0 is the day itself. */
  readonly daysBefore: number;
  /** What the clock on the wall shows then. */
  readonly time: Temporal.PlainTime;
  /** IANA name of the time zone of the event, such as `Europe/Helsinki`. */
  readonly zone: string;
}

/**
 * The instant of a relative deadline. It is computed from the wall clock, so it stays at 16:00 when the event
 * moves to another day or when summer time begins or ends in between.
 *
 * A time that the clock skips or shows twice (the nights of a clock change) is read in favour of whoever
 * registers: the later of the two possible instants.
 *
 * @throws RangeError for days that are negative or not whole, and for an unknown zone.
 */
export function deadlineInstant({ date, daysBefore, time, zone }: RelativeDeadline): Temporal.Instant {
  if (!Number.isSafeInteger(daysBefore) || daysBefore < 0) {
    throw new RangeError(`daysBefore is no count of days: ${daysBefore}`);
  }
  const wallClock = date.subtract({ days: daysBefore }).toPlainDateTime(time);
  return wallClock.toZonedDateTime(zone, { disambiguation: 'later' }).toInstant();
}
