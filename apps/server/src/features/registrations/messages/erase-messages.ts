import type { EntityManager } from 'typeorm';
import { eraseByEvent, type Erased } from '../../../platform/personal-data/erased.ts';
import { RETENTION } from '../erasure/retention.ts';

/**
 * What organisers wrote, to many and perhaps about one, goes with the people it was written to. That something was
 * sent, when and to how many stays.
 */
export function eraseMessages(tx: EntityManager, today: Temporal.PlainDate): Promise<Erased[]> {
  return eraseByEvent(
    tx,
    `UPDATE participant_message m SET subject = '{}', body = '{}', version = m.version + 1
       FROM event e LEFT JOIN registration_retention k ON k.event_id = e.id
      WHERE e.id = m.event_id AND (m.subject <> '{}' OR m.body <> '{}')
        AND e.date + coalesce(k.people_days, ${RETENTION.peopleDays.usual}) < $1::date`,
    [today.toString()],
    { table: 'participant_message', columns: ['subject', 'body'], rule: 'message-days' },
    'm.event_id',
  );
}
