import type { EntityManager } from 'typeorm';
import { programmeClock, clockText } from '@talkoot/curriculum';
import { EventPartner } from './event-partner.entity.ts';
import { EventTask } from './event-task.entity.ts';
import { Event } from './event.entity.ts';
import { ProgrammeItem } from './programme-item.entity.ts';

/** Longest list of events: those to come, and the latest of those that were. */
const MOST = 300;

/** Events in which any of the organisations takes part: those to come first, the nearest at the top. */
export async function eventIdsOf(
  manager: EntityManager,
  organisationIds: readonly string[],
  today: string,
): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `SELECT e.id FROM event e
      WHERE EXISTS (SELECT 1 FROM event_partner ep WHERE ep.event_id = e.id AND ep.organisation_id = ANY ($1))
      ORDER BY (e.date < $2::date), abs(e.date - $2::date), e.start_time, e.id
      LIMIT ${MOST}`,
    [organisationIds, today],
  );
  return rows.map(({ id }) => id);
}

/** The partners of an event in the order of the agreement, with their organisations. */
export function partnersOf(manager: EntityManager, eventId: string): Promise<EventPartner[]> {
  return manager.find(EventPartner, {
    where: { eventId },
    relations: { organisation: true },
    order: { rank: 'ASC' },
  });
}

/** The tasks of an event, what is due first at the top. */
export function tasksOf(manager: EntityManager, eventId: string): Promise<EventTask[]> {
  return manager.find(EventTask, {
    where: { eventId },
    relations: { organisation: true },
    order: { dueOn: 'ASC', position: 'ASC' },
  });
}

export function programmeRowsOf(manager: EntityManager, eventId: string): Promise<ProgrammeItem[]> {
  return manager.find(ProgrammeItem, { where: { eventId }, order: { position: 'ASC' } });
}

/** When the programme ends on the wall clock, `HH:MM`; null while there is none. */
export async function endTimeOf(
  manager: EntityManager,
  event: Pick<Event, 'id' | 'startTime'>,
): Promise<string | null> {
  const rows = await programmeRowsOf(manager, event.id);
  const clock = programmeClock(rows, event.startTime.slice(0, 5));
  return clock.ok && rows.length > 0 ? clockText(clock.end) : null;
}
