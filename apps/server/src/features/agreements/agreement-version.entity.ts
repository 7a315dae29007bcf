import { Check, Column, Entity, Index, ManyToOne, Unique, type Relation } from 'typeorm';
import { IdColumn, InstantColumn } from '../../platform/database/columns.ts';
import { Event } from '../events/event.entity.ts';

export const AGREEMENT_STATUSES = ['proposed', 'in-force', 'superseded', 'withdrawn'] as const;
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];

/** The material terms as canonical JSON, bound by hash to what everybody was shown. Only the status changes. */
@Entity('agreement_version')
@Unique('agreement_version_number_key', ['eventId', 'number'])
@Check('agreement_version_status', `status IN ('proposed','in-force','superseded','withdrawn')`)
@Index('agreement_version_one_in_force', ['eventId'], { unique: true, where: `status = 'in-force'` })
@Index('agreement_version_one_proposed', ['eventId'], { unique: true, where: `status = 'proposed'` })
export class AgreementVersion {
  @IdColumn() id: string;

  @Column({ type: 'uuid' }) eventId: string;

  @Column({ type: 'integer' }) number: number;

  @Column({ type: 'varchar', length: 12 }) status: AgreementStatus;

  @Column({ type: 'jsonb' }) material: Record<string, unknown>;

  @Column({ type: 'char', length: 64 }) hash: string;

  @InstantColumn({ default: () => 'now()' }) proposedAt: Temporal.Instant;

  @InstantColumn({ nullable: true }) inForceAt: Temporal.Instant | null;

  @ManyToOne(() => Event, { onDelete: 'RESTRICT' }) event: Relation<Event>;
}
