import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.ts';
import { insertMany } from '../database/insert-many.ts';
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

/** One fact with who did it. */
export interface AuditRecord extends AuditFact {
  readonly actor: Pick<Actor, 'personId' | 'requestId'> | null;
}

/** The same as `audit`, many in one statement. */
export async function auditMany(tx: EntityManager, records: readonly AuditRecord[]): Promise<void> {
  await insertMany(
    tx,
    'audit_entry',
    records.map(({ actor, ...fact }) => ({
      action: fact.action,
      subject_type: fact.subjectType,
      subject_id: fact.subjectId,
      event_id: fact.eventId ?? null,
      details: fact.details ?? {},
      actor_id: actor?.personId ?? null,
      request_id: actor?.requestId ?? null,
    })),
  );
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
