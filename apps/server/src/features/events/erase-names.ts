import type { EntityManager } from 'typeorm';
import { eraseByEvent, type Erased } from '../../platform/personal-data/erased.ts';
import { NAMES_DAYS } from './personal-data.ts';

/** Who did what and who spoke, a year after the event. What was done and said stays. */
export async function eraseNames(tx: EntityManager, today: Temporal.PlainDate): Promise<Erased[]> {
  const before = [today.subtract({ days: NAMES_DAYS }).toString()];
  const rule = 'names-days';
  const tasks = await eraseByEvent(
    tx,
    `UPDATE event_task t SET assignee = '' FROM event e
      WHERE e.id = t.event_id AND e.date < $1::date AND t.assignee <> ''`,
    before,
    { table: 'event_task', columns: ['assignee'], rule },
    't.event_id',
  );
  const speakers = await eraseByEvent(
    tx,
    `UPDATE programme_item i SET speakers = '{}' FROM event e
      WHERE e.id = i.event_id AND e.date < $1::date AND i.speakers <> '{}'`,
    before,
    { table: 'programme_item', columns: ['speakers'], rule },
    'i.event_id',
  );
  return [...tasks, ...speakers];
}
