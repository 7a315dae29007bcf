import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../database/columns.ts';

/** Who changed what, when. A trigger refuses UPDATE and DELETE. No personal data beyond the actor's id. */
@Entity('audit_entry')
@Index('audit_entry_event_at', ['eventId', 'at'])
export class AuditEntry {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;

  @InstantColumn({ default: () => 'now()' }) at: Temporal.Instant;

  /** Null: a participant by personal link, or the system itself. */
  @Column({ type: 'uuid', nullable: true }) actorId: string | null;

  @Column({ type: 'varchar', length: 60 }) action: string;

  @Column({ type: 'varchar', length: 40 }) subjectType: string;

  @Column({ type: 'uuid', nullable: true }) subjectId: string | null;

  @Column({ type: 'uuid', nullable: true }) eventId: string | null;

  @Column({ type: 'jsonb', default: () => `'{}'` }) details: Record<string, unknown>;

  @Column({ type: 'varchar', length: 64, nullable: true }) requestId: string | null;
}
