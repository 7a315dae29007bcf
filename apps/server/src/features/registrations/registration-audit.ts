import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.ts';
import { auditMany } from '../../platform/audit/audit.ts';
import type { Registration } from './registration.entity.ts';

/**
 * Writes what happened to registrations, one entry for each.
 * @param what the end of the action: `cancelled` is kept as `registration.cancelled`
 * @param actor null: a participant or the house
 * @param details what changed; never personal data
 */
export async function auditRegistrations(
  tx: EntityManager,
  registrations: readonly Pick<Registration, 'id' | 'eventId'>[],
  what: string,
  actor: Actor | null,
  details: Record<string, unknown> = {},
): Promise<void> {
  await auditMany(
    tx,
    registrations.map(({ id, eventId }) => ({
      actor,
      action: `registration.${what}`,
      subjectType: 'registration',
      subjectId: id,
      eventId,
      details,
    })),
  );
}
