import type { EntityManager } from 'typeorm';
import { Event } from '../../events/index.ts';
import { windowOf } from '../event-facts.ts';

const DATES_SHOWN = 20;

/** Other dates of the same training: made from the same package, led by the same organisation, and open. */
export async function otherDates(
  tx: EntityManager,
  { id, packageId }: Event,
  now: Temporal.Instant,
): Promise<Event[]> {
  if (packageId === null) return [];
  const events = await tx
    .createQueryBuilder(Event, 'e')
    .where(`e.package_id = :packageId AND e.id <> :id AND e.status = 'published'`, { packageId, id })
    .andWhere('e.date >= :yesterday', {
      yesterday: now.toZonedDateTimeISO('UTC').toPlainDate().subtract({ days: 1 }).toString(),
    })
    .andWhere(
      `EXISTS (SELECT FROM event_partner ours JOIN event_partner theirs USING (organisation_id)
                WHERE ours.role = 'lead' AND theirs.role = 'lead'
                  AND ours.event_id = :id AND theirs.event_id = e.id)`,
    )
    .andWhere('NOT EXISTS (SELECT FROM registration_settings s WHERE s.event_id = e.id AND s.is_closed)')
    .orderBy('e.date')
    .addOrderBy('e.start_time')
    .addOrderBy('e.id')
    .limit(DATES_SHOWN)
    .getMany();
  return events.filter((event) => windowOf(event, now).ok);
}
