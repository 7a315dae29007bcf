/** Now, by injection: tests set it, services ask it, libs get it as an argument. */
export abstract class Clock {
  abstract now(): Temporal.Instant;

  /** The date on a wall calendar in `timeZone`. */
  today(timeZone = 'Europe/Helsinki'): Temporal.PlainDate {
    return this.now().toZonedDateTimeISO(timeZone).toPlainDate();
  }
}

export class SystemClock extends Clock {
  override now(): Temporal.Instant {
    return Temporal.Now.instant();
  }
}
