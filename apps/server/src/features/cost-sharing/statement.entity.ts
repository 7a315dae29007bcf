import { Check, Column, Entity, ManyToOne, Unique, type Relation } from 'typeorm';
import { IdColumn, InstantColumn } from '../../platform/database/columns.ts';
import { Event } from '../events/event.entity.ts';

/** Everybody's share of what was spent, frozen: inputs, cells and transfers as canonical JSON with its hash. */
@Entity('statement')
@Unique('statement_seq_key', ['eventId', 'seq'])
@Check('statement_status', `status IN ('locked')`)
export class Statement {
  @IdColumn() id: string;

  @Column({ type: 'uuid' }) eventId: string;

  @Column({ type: 'integer' }) seq: number;

  @Column({ type: 'varchar', length: 10, default: 'locked' }) status: 'locked';

  @Column({ type: 'jsonb' }) content: Record<string, unknown>;

  @Column({ type: 'char', length: 64 }) hash: string;

  @InstantColumn({ default: () => 'now()' }) lockedAt: Temporal.Instant;

  @ManyToOne(() => Event, { onDelete: 'RESTRICT' }) event: Relation<Event>;
}
