import type { Event } from '../../events/index.ts';
import { startOf } from '../event-facts.ts';

/** Published and not begun yet: seats still mean something. */
export function isAhead(event: Event, now: Temporal.Instant): boolean {
  return event.status === 'published' && Temporal.Instant.compare(now, startOf(event)) < 0;
}
