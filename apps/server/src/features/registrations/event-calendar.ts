import { formatList, type Lang } from '@talkoot/messages';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { publicPath } from '../events/index.ts';
import { inLanguage, type EventFacts } from './event-facts.ts';
import { HELSINKI_VTIMEZONE } from './helsinki-vtimezone.ts';

const HELSINKI = 'Europe/Helsinki';

export interface CalendarOptions {
  /** One registration, one entry: who cancels and registers anew gets a new one. */
  readonly registrationId: string;
  readonly lang: Lang;
  /** Where Talkoot is reached: part of the UID, and of the link. */
  readonly publicUrl: string;
  readonly now: Temporal.Instant;
  readonly isCancelled?: boolean;
}

/**
 * The event as an iCalendar file. Its UID never changes and its SEQUENCE grows with every change of the event, so
 * that calendars replace the entry they have; a cancelled one takes it away.
 */
export function eventCalendar(facts: EventFacts, options: CalendarOptions): string {
  const { event, start } = facts;
  const { lang, publicUrl, isCancelled = false } = options;
  const isHelsinki = event.timeZone === HELSINKI;
  // Without a programme the end is not known; an hour keeps the entry visible in calendars.
  const end = facts.end ?? start.add({ hours: 1 });
  const calendar = ical({
    prodId: { company: 'Talkoot', product: 'Talkoot', language: lang.toUpperCase() },
    method: isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    // A name here would turn DTSTAMP, which must be in UTC, into local time.
    timezone: { name: null, generator: (zone) => (zone === HELSINKI ? HELSINKI_VTIMEZONE : null) },
  });
  calendar.createEvent({
    id: `registration-${options.registrationId}@${new URL(publicUrl).hostname}`,
    // A cancellation must be newer than what it cancels, also where the event itself did not change.
    sequence: event.version * 2 + (isCancelled ? 1 : 0),
    stamp: options.now,
    start: isHelsinki ? start : start.toInstant(),
    end: isHelsinki ? end : end.toInstant(),
    ...(isHelsinki ? { timezone: HELSINKI } : {}),
    summary: inLanguage(event.title, lang).text,
    location: [event.venueName, event.venueAddress, event.municipality].filter(Boolean).join(', '),
    description: formatList(
      facts.partners.filter(({ role }) => role !== 'payer-only').map(({ organisation }) => organisation.name),
      lang,
    ),
    url: publicUrl + publicPath(lang, event.slug),
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return calendar.toString();
}
