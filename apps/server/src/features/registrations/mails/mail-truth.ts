import type { Event } from '../../events/index.ts';
import { startOf } from '../event-facts.ts';
import type { Registration, RegistrationStatus } from '../registration.entity.ts';
import type { NoticeKind } from '../announcements.ts';

const ACTIVE: readonly RegistrationStatus[] = ['pending', 'waiting', 'offered', 'seated'];

/** In which states of a registration each mail about it is still true. */
const TRUE_IN: Readonly<Record<NoticeKind, readonly RegistrationStatus[]>> = {
  pending: ['pending'],
  seated: ['seated'],
  waiting: ['waiting'],
  offer: ['offered'],
  promoted: ['seated'],
  already: ACTIVE,
  approved: ['waiting', 'offered', 'seated'],
  declined: ['declined'],
  'offer-expired': ['pending', 'waiting', 'cancelled', 'declined'],
  unseated: ['pending', 'waiting', 'cancelled', 'declined'],
  moved: ['cancelled'],
  cancelled: ['cancelled'],
  'event-cancelled': [...ACTIVE, 'cancelled', 'declined'],
  'event-moved': ACTIVE,
  'answers-changed': ACTIVE,
  'person-changed': ACTIVE,
  'handed-over': [...ACTIVE, 'cancelled', 'declined'],
  reminder: ['seated'],
};

/** Whether what a mail was to tell is still so when it leaves: between the two, things may have changed again. */
export function isStillTrue(
  kind: NoticeKind,
  registration: Pick<Registration, 'status' | 'offerExpiresAt'>,
  event: Event,
  now: Temporal.Instant,
): boolean {
  if (!TRUE_IN[kind].includes(registration.status)) return false;
  if (kind === 'event-cancelled') return event.status === 'cancelled';
  if (event.status === 'cancelled') return ['cancelled', 'declined', 'moved'].includes(kind);
  if (kind === 'event-moved') return event.status === 'published';
  if (kind === 'reminder') {
    return event.status === 'published' && Temporal.Instant.compare(now, startOf(event)) < 0;
  }
  if (kind === 'offer') {
    return (
      registration.offerExpiresAt !== null && Temporal.Instant.compare(now, registration.offerExpiresAt) < 0
    );
  }
  return true;
}
