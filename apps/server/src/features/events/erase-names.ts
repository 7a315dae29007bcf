import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/personal-data/erasure.ts';
import { NAMES_DAYS } from './personal-data.ts';

/** Who did what and who spoke, a year after the event. What was done and said stays. */
export async function eraseNames(tx: EntityManager, today: Temporal.PlainDate): Promise<number> {
  const before = today.subtract({ days: NAMES_DAYS }).toString();
  const tasks = await tx.query<unknown>(
    `UPDATE event_task t SET assignee = '' FROM event e
      WHERE e.id = t.event_id AND e.date < $1::date AND t.assignee <> ''`,
    [before],
  );
  const speakers = await tx.query<unknown>(
    `UPDATE programme_item i SET speakers = '{}' FROM event e
      WHERE e.id = i.event_id AND e.date < $1::date AND i.speakers <> '{}'`,
    [before],
  );
  return rowsOf(tasks) + rowsOf(speakers);
}
