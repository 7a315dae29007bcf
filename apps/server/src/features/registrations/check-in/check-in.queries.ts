import { presenceOf, presentSince, type Presence } from '@talkoot/seating';
import { clockText, programmeClock } from '@talkoot/curriculum';
import { In, type EntityManager } from 'typeorm';
import { programmeRowsOf, type Event } from '../../events/index.ts';
import { ORGANISATION, iso } from '../registrations.queries.ts';
import { CheckInPress } from './check-in-press.entity.ts';
import {
  AT_THE_DOOR,
  type CheckInRowView,
  type DoorSessionView,
  type NoShowPartnerView,
  type NoShowView,
} from './check-in.dto.ts';
import { checkInCodeOf } from './check-in-code.ts';

/** Everybody somebody at the door may meet, by name as Finns sort it. */
export async function findPeopleAtDoor(
  tx: EntityManager,
  eventId: string,
  id: string | null = null,
): Promise<CheckInRowView[]> {
  const rows = await tx.query<Omit<CheckInRowView, 'code' | 'wholeDayAt' | 'sessions'>[]>(
    `SELECT r.id, r.status, r.name, ${ORGANISATION} AS "organisationName", r.attendance,
            r.session_ids AS "sessionIds", ${iso('r.checked_in_at')} AS "checkedInAt"
       FROM registration r LEFT JOIN organisation o ON o.id = r.organisation_id
      WHERE r.event_id = $1 AND ($2::uuid IS NULL OR r.id = $2) AND r.status = ANY ($3)
      ORDER BY r.name COLLATE "fi-x-icu", r.seq`,
    [eventId, id, AT_THE_DOOR],
  );
  const presences = await presencesOf(tx, eventId, id ? [id] : null);
  return rows.map((row) => {
    const presence: Presence = (row.status === 'seated' && presences.get(row.id)) || new Map();
    return {
      ...row,
      code: checkInCodeOf(row),
      wholeDayAt: shown(presence.get(null) ?? null),
      sessions: [...presence].flatMap(([sessionId, at]) =>
        sessionId === null ? [] : [{ sessionId, at: shown(at) }],
      ),
    };
  });
}

/** Who was present when and where, by registration; of everybody where `ids` is null. */
export async function presencesOf(
  tx: EntityManager,
  eventId: string,
  ids: readonly string[] | null = null,
): Promise<Map<string, Presence>> {
  const where = ids ? { eventId, registrationId: In([...ids]) } : { eventId };
  const presses = Map.groupBy(await tx.findBy(CheckInPress, where), ({ registrationId }) => registrationId);
  return new Map(
    [...presses].map(([id, rows]) => [
      id,
      presenceOf(rows.map((row) => ({ ...row, at: row.pressedAt, sessionId: row.programmeItemId }))),
    ]),
  );
}

/** Since when one person is present, for the day or in a session. */
export async function presentSinceOf(
  tx: EntityManager,
  eventId: string,
  id: string,
): Promise<Temporal.Instant | null> {
  return presentSince((await presencesOf(tx, eventId, [id])).get(id) ?? new Map());
}

export async function touchedSince(
  tx: EntityManager,
  eventId: string,
  since: Temporal.Instant,
): Promise<Set<string>> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT DISTINCT registration_id AS id FROM check_in_press WHERE event_id = $1 AND received_at >= $2`,
    [eventId, since.toString()],
  );
  return new Set(rows.map(({ id }) => id));
}

/** What attendance can be kept for: everything in the programme but breaks. */
export async function doorSessions(tx: EntityManager, event: Event): Promise<DoorSessionView[]> {
  const items = await programmeRowsOf(tx, event.id);
  const clock = programmeClock(items, event.startTime.slice(0, 5));
  const times = new Map(clock.ok ? clock.rows.map(({ item, start, end }) => [item.id, { start, end }]) : []);
  return items
    .filter(({ kind }) => kind !== 'break')
    .map(({ id, title, track }) => {
      const at = times.get(id);
      return {
        id,
        title,
        track,
        start: at ? clockText(at.start) : null,
        end: at ? clockText(at.end) : null,
      };
    });
}

/** Who had a seat and was not seen, by name. */
export async function findNoShows(tx: EntityManager, eventId: string): Promise<NoShowView[]> {
  return tx.query(
    `SELECT r.id, r.name, r.email, ${ORGANISATION} AS "organisationName"
       FROM registration r LEFT JOIN organisation o ON o.id = r.organisation_id
      WHERE r.event_id = $1 AND r.status = 'seated' AND r.checked_in_at IS NULL
      ORDER BY r.name COLLATE "fi-x-icu", r.seq`,
    [eventId],
  );
}

/** Partners in their rank, then everybody else; only whose people had seats. */
export async function countNoShows(tx: EntityManager, eventId: string): Promise<NoShowPartnerView[]> {
  return tx.query(
    `SELECT o.name AS "organisationName", count(*)::int AS seated,
            (count(*) FILTER (WHERE r.checked_in_at IS NULL))::int AS absent
       FROM registration r
       LEFT JOIN event_partner ep ON ep.event_id = r.event_id AND ep.organisation_id = r.organisation_id
       LEFT JOIN organisation o ON o.id = ep.organisation_id
      WHERE r.event_id = $1 AND r.status = 'seated'
      GROUP BY o.id, o.name, ep.rank ORDER BY ep.rank NULLS LAST`,
    [eventId],
  );
}

function shown<T extends Temporal.Instant | null>(instant: T): T extends null ? string | null : string;
function shown(instant: Temporal.Instant | null): string | null {
  return instant && instant.toString({ fractionalSecondDigits: 3 });
}
