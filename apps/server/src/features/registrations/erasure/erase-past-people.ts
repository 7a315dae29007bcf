import type { EntityManager } from 'typeorm';
import { eraseByEvent, type Erased } from '../../../platform/personal-data/erased.ts';
import { erasePeople, IS_ERASED, NO_NAME } from './erase-people.ts';
import { RETENTION } from './retention.ts';

/** The rules of `retention.ts` in one query, since a night looks at every event there has been. */
const HAD_SEAT = `(r.status = 'seated' AND e.status <> 'cancelled')`;
const DAYS = `CASE WHEN ${HAD_SEAT} THEN coalesce(k.people_days, ${RETENTION.peopleDays.usual})
                   ELSE coalesce(k.never_seated_days, ${RETENTION.neverSeatedDays.usual}) END`;
const IS_KEPT = `(r.status = 'seated' AND r.checked_in_at IS NOT NULL
                  AND coalesce(k.keeps_attendance_until >= $1::date, false))`;

interface Due {
  readonly eventId: string;
  readonly hadSeat: boolean;
  readonly isKept: boolean;
  readonly ids: string[];
}

/** Whoever outlived the purpose of their event; the names of a record of attendance when its day has come. */
export async function erasePastPeople(tx: EntityManager, today: Temporal.PlainDate): Promise<Erased[]> {
  const due = await tx.query<Due[]>(
    `SELECT r.event_id AS "eventId", ${HAD_SEAT} AS "hadSeat", ${IS_KEPT} AS "isKept", array_agg(r.id) AS ids
       FROM registration r
       JOIN event e ON e.id = r.event_id
       LEFT JOIN registration_retention k ON k.event_id = e.id
      WHERE e.date + ${DAYS} < $1::date AND NOT (${IS_ERASED})
      GROUP BY 1, 2, 3`,
    [today.toString()],
  );
  const erased: Erased[] = [];
  for (const { eventId, ids, hadSeat, isKept } of due) {
    const rule = hadSeat ? 'attendee-days' : 'never-seated-days';
    erased.push(...(await erasePeople(tx, { eventId, ids, rule }, { keepsAttendance: isKept })));
  }
  return [...erased, ...(await eraseKeptNames(tx, today))];
}

function eraseKeptNames(tx: EntityManager, today: Temporal.PlainDate): Promise<Erased[]> {
  return eraseByEvent(
    tx,
    `UPDATE registration r SET name = '${NO_NAME}', organisation_name = ''
       FROM event e LEFT JOIN registration_retention k ON k.event_id = e.id
      WHERE e.id = r.event_id AND r.name <> '${NO_NAME}' AND ${IS_ERASED} AND NOT ${IS_KEPT}`,
    [today.toString()],
    { table: 'registration', columns: ['name', 'organisation_name'], rule: 'attendance-kept-until' },
    'r.event_id',
  );
}
