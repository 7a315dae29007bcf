import type { EntityManager } from 'typeorm';
import { ProblemError } from '../../../platform/problem/problem-error.ts';
import type { Event } from '../../events/index.ts';
import { windowOf } from '../event-facts.ts';
import { settingsOf } from '../seats/registration-settings.ts';

/** Why nobody is invited to the event now: who is invited must be able to register. Null: they can. */
export async function whyNotInvitable(
  tx: EntityManager,
  event: Event,
  now: Temporal.Instant,
): Promise<ProblemError | null> {
  const window = windowOf(event, now);
  if (!window.ok) return new ProblemError(window.code);
  const { isClosed } = await settingsOf(tx, event.id);
  return isClosed ? new ProblemError('REGISTRATION_CLOSED') : null;
}
