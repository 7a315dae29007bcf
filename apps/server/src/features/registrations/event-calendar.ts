import { createHash } from 'node:crypto';
import { formatList, formatTimeRange, type Lang } from '@talkoot/messages';
import ical, { ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { publicPath } from '../events/index.ts';
import { inLanguage, organiserNames, type EventFacts } from './event-facts.ts';
import { HELSINKI_VTIMEZONE } from './helsinki-vtimezone.ts';

const HELSINKI = 'Europe/Helsinki';

export interface CalendarOptions {
  /** One registration, one entry: who cancels and registers anew gets a new one. */
  readonly registrationId: string;
  /** Rows of the programme chosen where several run side by side; none: all of them. */
  readonly sessionIds: readonly string[];
  /** Grows with each change of what stands in the entry. */
  readonly sequence: number;
  /**
   * By mail, an invitation that mail programs keep up to date by themselves, and take away when it is cancelled
   * (RFC 5546: REQUEST and CANCEL name who attends). A file that somebody opens is published to nobody.
   */
  readonly method: { readonly name: 'REQUEST' | 'CANCEL'; readonly attendee: string } | { name: 'PUBLISH' };
  readonly lang: Lang;
  /** Where Talkoot is reached: part of the UID, and of the link. */
  readonly publicUrl: string;
  /** The address that mails come from. */
  readonly organiserEmail: string;
  readonly now: Temporal.Instant;
}

/**
 * The event as an iCalendar file. Its UID never changes, so that calendars replace the entry they have; a cancelled
 * one takes it away.
 */
export function eventCalendar(facts: EventFacts, options: CalendarOptions): string {
  const { event } = facts;
  const { lang, publicUrl, method, sessionIds } = options;
  const isHelsinki = event.timeZone === HELSINKI;
  const { start, end } = timesOf(facts, sessionIds);
  const hosts = organiserNames(facts);
  const calendar = ical({
    prodId: { company: 'Talkoot', product: 'Talkoot', language: lang.toUpperCase() },
    method: ICalCalendarMethod[method.name],
    // A name here would turn DTSTAMP, which must be in UTC, into local time.
    timezone: { name: null, generator: (zone) => (zone === HELSINKI ? HELSINKI_VTIMEZONE : null) },
  });
  calendar.createEvent({
    id: `registration-${options.registrationId}@${new URL(publicUrl).hostname}`,
    sequence: options.sequence,
    stamp: options.now,
    start: isHelsinki ? start : start.toInstant(),
    end: isHelsinki ? end : end.toInstant(),
    ...(isHelsinki ? { timezone: HELSINKI } : {}),
    summary: inLanguage(event.title, lang).text,
    location: placeOfEvent(facts),
    description: [formatList(hosts, lang), ...sessionLines(facts, sessionIds, lang)].join('\n'),
    url: publicUrl + publicPath(lang, event.slug),
    organizer: { name: hosts[0] ?? 'Talkoot', email: options.organiserEmail },
    attendees:
      method.name === 'PUBLISH'
        ? []
        : [{ email: method.attendee, status: ICalAttendeeStatus.ACCEPTED, rsvp: false }],
    status: method.name === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return calendar.toString();
}

/** Equal where a calendar would show the same, in whichever language. */
export function calendarDigest(
  facts: EventFacts,
  { sessionIds, isCancelled }: { sessionIds: readonly string[]; isCancelled: boolean },
): Buffer {
  const { start, end } = timesOf(facts, sessionIds);
  const { id, title } = facts.event;
  const said = [id, title.fi, title.sv, title.en, placeOfEvent(facts), sessionLines(facts, sessionIds, 'fi')];
  return createHash('sha256')
    .update(
      JSON.stringify([start.toString(), end.toString(), isCancelled, ...said.map((word) => word ?? '')]),
    )
    .digest();
}

/** From the first to the last row that this person sits in. */
function timesOf(
  { event, rows, start, end }: EventFacts,
  sessionIds: readonly string[],
): { start: Temporal.ZonedDateTime; end: Temporal.ZonedDateTime } {
  const own = rows.filter(
    ({ item }) => sessionIds.length === 0 || !item.track || sessionIds.includes(item.id),
  );
  const [first] = own;
  // Without a programme the end is not known; an hour keeps the entry visible in calendars.
  if (!first || !end) return { start, end: end ?? start.add({ hours: 1 }) };
  const at = (plainTime: Temporal.PlainTime): Temporal.ZonedDateTime =>
    Temporal.PlainDate.from(event.date).toZonedDateTime({ timeZone: event.timeZone, plainTime });
  const starts = own.map((row) => row.start).sort((a, b) => Temporal.PlainTime.compare(a, b));
  const ends = own.map((row) => row.end).sort((a, b) => Temporal.PlainTime.compare(b, a));
  return { start: at(starts[0] ?? first.start), end: at(ends[0] ?? first.end) };
}

function sessionLines({ rows }: EventFacts, sessionIds: readonly string[], lang: Lang): string[] {
  return rows
    .filter(({ item }) => sessionIds.includes(item.id))
    .map(({ item, start, end }) =>
      [`${formatTimeRange(start, end, lang)} ${item.title}`, item.room].filter(Boolean).join(', '),
    );
}

function placeOfEvent({ event }: EventFacts): string {
  return [event.venueName, event.venueAddress, event.municipality].filter(Boolean).join(', ');
}
