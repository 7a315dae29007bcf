import { bookingKey, programmeClock, sameNames, type ClockRow } from '@talkoot/curriculum';
import { In, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.ts';
import { hourAndMinute } from './event-views.ts';
import { Event } from './event.entity.ts';
import { localisedView } from './localised.view.ts';
import { ProgrammeItem } from './programme-item.entity.ts';
import type { ProgrammePlan } from './programme-plan.ts';
import type { ProgrammeClashView } from './programme-views.dto.ts';

/** Capitals and spaces do not tell names apart; `bookingKey` has the last word. */
const KEY = (column: string): string =>
  `lower(regexp_replace(btrim(normalize(${column}, NFKC)), '\\s+', ' ', 'g') COLLATE "pg_c_utf8")`;

/** Two clocks may be more than a day apart: from UTC+14 to UTC-12. */
const DAYS_APART = 2;

interface Elsewhere {
  readonly id: string;
  readonly isSeen: boolean;
  readonly isSameVenue: boolean;
}

/**
 * Speakers and rooms of the programme that another event needs at the same moment, whatever its time zone. Of an
 * event that is none of the person's own only the time is told, not which one it is.
 */
export async function clashesOf(
  manager: EntityManager,
  actor: Pick<Actor, 'memberships'>,
  { event, clock }: ProgrammePlan,
): Promise<ProgrammeClashView[]> {
  const elsewhere = await eventsElsewhere(manager, actor, event, clock.rows);
  if (elsewhere.length === 0) return [];
  const ids = elsewhere.map(({ id }) => id);
  const others = await manager.findBy(Event, { id: In(ids) });
  const rows = await manager.find(ProgrammeItem, {
    where: { eventId: In(ids) },
    order: { position: 'ASC' },
  });
  const rowsOf = Map.groupBy(rows, ({ eventId }) => eventId);
  return elsewhere.flatMap(({ id, isSeen, isSameVenue }) => {
    const other = others.find((one) => one.id === id);
    if (!other) return [];
    const otherClock = programmeClock(rowsOf.get(id) ?? [], hourAndMinute(other.startTime));
    if (!otherClock.ok) return [];
    const theirs = otherClock.rows.map((row) => ({ row, ...spanOf(row, other) }));
    return clock.rows.flatMap((row) =>
      theirs
        .filter((one) => overlap(spanOf(row, event), one))
        .flatMap(({ row: { item }, start, end }) => {
          const local = (time: Temporal.ZonedDateTime): string =>
            time.withTimeZone(event.timeZone).toPlainTime().toString({ smallestUnit: 'minute' });
          const clash = {
            itemId: row.item.id,
            start: local(start),
            end: local(end),
            eventTitle: isSeen ? localisedView(other.title) : null,
          };
          const rooms = isSameVenue ? sameNames([row.item.room], [item.room]) : [];
          return [
            ...sameNames(row.item.speakers, item.speakers).map((name) => ({
              ...clash,
              what: 'speaker' as const,
              name,
            })),
            ...rooms.map((name) => ({ ...clash, what: 'room' as const, name })),
          ];
        }),
    );
  });
}

/** Events about the same days that name one of the speakers, or one of the rooms of the same venue. */
function eventsElsewhere(
  manager: EntityManager,
  actor: Pick<Actor, 'memberships'>,
  event: Event,
  rows: readonly ClockRow<ProgrammeItem>[],
): Promise<Elsewhere[]> {
  const speakers = rows.flatMap(({ item }) => item.speakers.map(bookingKey));
  const rooms = rows.map(({ item }) => bookingKey(item.room)).filter(Boolean);
  const isSameVenue = `${KEY('e.venue_name')} = $6 AND ${KEY('e.municipality')} = $7`;
  return manager.query<Elsewhere[]>(
    `SELECT e.id, ${isSameVenue} AS "isSameVenue",
            EXISTS (SELECT 1 FROM event_partner ep
                     WHERE ep.event_id = e.id AND ep.organisation_id = ANY ($5::uuid[])) AS "isSeen"
       FROM event e
      WHERE e.id <> $1 AND e.status <> 'cancelled'
        AND e.date BETWEEN $2::date - ${DAYS_APART} AND $2::date + ${DAYS_APART}
        AND EXISTS (SELECT 1 FROM programme_item i
                     WHERE i.event_id = e.id
                       AND (EXISTS (SELECT 1 FROM unnest(i.speakers) s WHERE ${KEY('s')} = ANY ($3))
                         OR (${KEY('i.room')} = ANY ($4) AND ${isSameVenue})))
      ORDER BY e.date, e.start_time, e.id`,
    [
      event.id,
      event.date,
      speakers,
      rooms,
      actor.memberships.map(({ organisationId }) => organisationId),
      bookingKey(event.venueName),
      bookingKey(event.municipality),
    ],
  );
}

interface Span {
  readonly start: Temporal.ZonedDateTime;
  readonly end: Temporal.ZonedDateTime;
}

function spanOf({ start, end }: ClockRow<ProgrammeItem>, { date, timeZone }: Event): Span {
  const at = (plainTime: Temporal.PlainTime): Temporal.ZonedDateTime =>
    Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime });
  return { start: at(start), end: at(end) };
}

function overlap(one: Span, other: Span): boolean {
  const { epochNanoseconds: start } = one.start;
  return start < other.end.epochNanoseconds && other.start.epochNanoseconds < one.end.epochNanoseconds;
}
