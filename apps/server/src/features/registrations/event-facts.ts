import { formatDateTimeRange, formatInstant, type Lang } from '@talkoot/messages';
import { programmeClock, type ClockRow } from '@talkoot/curriculum';
import { canRegister, type CanRegister } from '@talkoot/seating';
import type { EntityManager } from 'typeorm';
import type { LocalisedText } from '../../platform/database/columns.ts';
import { deadlineOf, Event, EventPartner, ProgrammeItem } from '../events/index.ts';

export interface EventFacts {
  readonly event: Event;
  /** In the order of the agreement, the lead first where it leads. */
  readonly partners: readonly EventPartner[];
  readonly rows: readonly ClockRow<ProgrammeItem>[];
  readonly start: Temporal.ZonedDateTime;
  /** Null while there is no programme: then nobody knows when it ends. */
  readonly end: Temporal.ZonedDateTime | null;
  readonly contentMinutes: number;
  readonly deadline: Temporal.Instant;
}

/** What pages, mails and documents tell about an event: its partners, its clock times, its deadline. */
export async function eventFacts(tx: EntityManager, event: Event): Promise<EventFacts> {
  const partners = await tx.find(EventPartner, {
    where: { eventId: event.id },
    relations: { organisation: true },
    order: { rank: 'ASC' },
  });
  const items = await tx.find(ProgrammeItem, {
    where: { eventId: event.id },
    relations: { moduleVersion: { texts: true } },
    order: { position: 'ASC' },
  });
  const date = Temporal.PlainDate.from(event.date);
  const clock = programmeClock(items, Temporal.PlainTime.from(event.startTime));
  const at = (time: Temporal.PlainTime): Temporal.ZonedDateTime =>
    date.toZonedDateTime({ timeZone: event.timeZone, plainTime: time });
  const isTimed = clock.ok && clock.rows.length > 0;
  return {
    event,
    partners,
    rows: clock.ok ? clock.rows : [],
    start: at(Temporal.PlainTime.from(event.startTime)),
    end: isTimed ? at(clock.end) : null,
    contentMinutes: clock.ok ? clock.totals.contentMinutes : 0,
    deadline: deadlineOf(event),
  };
}

export function startOf(event: Event): Temporal.Instant {
  return Temporal.PlainDate.from(event.date)
    .toZonedDateTime({ timeZone: event.timeZone, plainTime: Temporal.PlainTime.from(event.startTime) })
    .toInstant();
}

/** Who holds it, in the order of the agreement: every partner but those who only pay. */
export function organisersOf({ partners }: Pick<EventFacts, 'partners'>): EventPartner[] {
  return partners.filter(({ role }) => role !== 'payer-only');
}

export function organiserNames(facts: Pick<EventFacts, 'partners'>): string[] {
  return organisersOf(facts).map(({ organisation }) => organisation.name);
}

/** From when to when, in words; only the beginning while nobody knows when it ends. */
export function whenOf({ event, start, end }: EventFacts, lang: Lang): string {
  return end
    ? formatDateTimeRange(start.toPlainDate(), start.toPlainTime(), end.toPlainTime(), lang)
    : formatInstant(start.toInstant(), event.timeZone, lang);
}

/** Whether the public may register now. */
export function windowOf(event: Event, now: Temporal.Instant): CanRegister {
  return canRegister({ now, opens: null, deadline: deadlineOf(event), status: event.status });
}

/** A text with the language it is really in: the wished one, else Finnish, else whichever there is. */
export function inLanguage(text: LocalisedText, lang: Lang): { text: string; lang: Lang } {
  for (const candidate of [lang, 'fi', 'sv', 'en'] as const) {
    const found = text[candidate];
    if (found) return { text: found, lang: candidate };
  }
  return { text: '', lang };
}
