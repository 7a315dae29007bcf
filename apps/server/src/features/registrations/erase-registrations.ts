import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/personal-data/erasure.ts';
import { RETENTION_DAYS } from './personal-data.ts';

/**
 * Diet and access needs go first, the person later; the row stays, so that numbers and shares stay true.
 * The address becomes the row's own id, since one address may stand once in an event.
 */
export async function eraseRegistrations(tx: EntityManager, today: Temporal.PlainDate): Promise<number> {
  const before = (days: number): string => today.subtract({ days }).toString();
  const needs = await tx.query<unknown>(
    `UPDATE registration r SET answers = r.answers - 'diet' - 'access'
       FROM event e
      WHERE e.id = r.event_id AND e.date < $1::date AND r.answers ?| array['diet', 'access']`,
    [before(RETENTION_DAYS.need)],
  );
  const people = await tx.query<unknown>(
    `UPDATE registration r
        SET name = '–', email = r.id || '@erased.invalid', email_normalised = r.id || '@erased.invalid',
            organisation_name = '', sector = 'other', cancel_reason = '', answers = '{}'
       FROM event e
      WHERE e.id = r.event_id AND e.date < $1::date AND r.email <> r.id || '@erased.invalid'`,
    [before(RETENTION_DAYS.basic)],
  );
  return rowsOf(needs) + rowsOf(people);
}
