import { Pipe, inject, type PipeTransform } from '@angular/core';
import {
  formatDate,
  formatInstant,
  formatMinutes,
  formatMoney,
  formatTime,
  formatTimeRange,
} from '@talkoot/messages';
import { Language } from './language.ts';

const HELSINKI = 'Europe/Helsinki';

/** Integer cents as money: `{{ line.grossCents | money }}` → 1 234,56 €. */
@Pipe({ name: 'money', pure: false })
export class Money implements PipeTransform {
  private readonly language = inject(Language);

  transform(cents: number | bigint): string {
    return formatMoney(cents, this.language.current());
  }
}

/** A calendar day (`2027-03-12`): `{{ event.day | day }}` → pe 12.3.2027. */
@Pipe({ name: 'day', pure: false })
export class Day implements PipeTransform {
  private readonly language = inject(Language);

  transform(day: string): string {
    return formatDate(Temporal.PlainDate.from(day), this.language.current());
  }
}

/** Two wall-clock times (`09:00`, `15:30`): `{{ row.start | clock: row.end }}` → 9.00–15.30; the first alone where there is no end yet. */
@Pipe({ name: 'clock', pure: false })
export class Clock implements PipeTransform {
  private readonly language = inject(Language);

  transform(start: string, end: string | null): string {
    const from = Temporal.PlainTime.from(start);
    if (end === null) return formatTime(from, this.language.current());
    return formatTimeRange(from, Temporal.PlainTime.from(end), this.language.current());
  }
}

/** A moment (`2027-03-05T14:00:00Z`) on the wall clock of the event: `{{ event.deadline | moment }}`. */
@Pipe({ name: 'moment', pure: false })
export class Moment implements PipeTransform {
  private readonly language = inject(Language);

  transform(instant: string, zone: string = HELSINKI): string {
    return formatInstant(Temporal.Instant.from(instant), zone, this.language.current());
  }
}

/** Whole minutes: `{{ module.minutes | minutes }}` → 1 h 45 min. */
@Pipe({ name: 'minutes' })
export class Minutes implements PipeTransform {
  transform(minutes: number): string {
    return formatMinutes(minutes);
  }
}
