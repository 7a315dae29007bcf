import { In, Not, type EntityManager } from 'typeorm';
import type { Event } from '../../events/index.ts';
import { ENDED_STATUSES, Registration } from '../registration.entity.ts';
import { placeOf } from '../seats.queries.ts';
import { otherDates } from './other-dates.queries.ts';
import { isEnded } from '../seats/earlier-registrations.ts';
import { mayChange, type OwnRegistration } from './own-registrations.ts';

/** What a registration's own page tells beside what stands in its row. */
export async function ownStateOf(
  tx: EntityManager,
  own: OwnRegistration,
  now: Temporal.Instant,
): Promise<{ place: number | null; partySize: number; hasOtherDates: boolean; movedTo: Event | null }> {
  const { event, registration } = own;
  const { eventId, partySeq, status } = registration;
  return {
    movedTo: isEnded(registration) ? await liveElsewhere(tx, event, registration) : null,
    place: await placeOf(tx, registration),
    partySize: await tx.countBy(Registration, { eventId, partySeq, status }),
    hasOtherDates: mayMove(own, now) && (await otherDates(tx, event, now)).length > 0,
  };
}

/** Another date of the same training that the same mailbox is registered for: after moving, or by registering anew. */
async function liveElsewhere(
  tx: EntityManager,
  { packageId }: Event,
  { eventId, emailNormalised }: Registration,
): Promise<Event | null> {
  if (packageId === null) return null;
  const live = await tx.findOne(Registration, {
    where: {
      emailNormalised,
      eventId: Not(eventId),
      status: Not(In(ENDED_STATUSES)),
      event: { packageId },
    },
    relations: { event: true },
    order: { seq: 'DESC' },
  });
  return live?.event ?? null;
}

/** People who wait together stay together: one of them cannot go to another date alone. */
export function mayMove(own: OwnRegistration, now: Temporal.Instant): boolean {
  return own.registration.groupId === null && !own.isContact && mayChange(own, now);
}
