import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.ts';
import { AuditEntry } from './audit-entry.entity.ts';

export interface AuditFact {
  /** `<subject>.<what happened>`, such as `event.published`. */
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string | null;
  readonly eventId?: string | null;
  /** What changed; never names, addresses or other personal data. */
  readonly details?: Record<string, unknown>;
}

/** Writes who did what, in the transaction that did it. `actor` null: a participant or the system. */
export async function audit(
  tx: EntityManager,
  actor: Pick<Actor, 'personId' | 'requestId'> | null,
  fact: AuditFact,
): Promise<void> {
  await tx.insert(AuditEntry, {
    action: fact.action,
    subjectType: fact.subjectType,
    subjectId: fact.subjectId,
    eventId: fact.eventId ?? null,
    // TypeORM's partial type wants deep keys for a jsonb column.
    details: (fact.details ?? {}) as Record<string, never>,
    actorId: actor?.personId ?? null,
    requestId: actor?.requestId ?? null,
  });
}
