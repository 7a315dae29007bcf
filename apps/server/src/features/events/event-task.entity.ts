import { Column, Entity, Index, ManyToOne, type Relation } from 'typeorm';
import { IdColumn, InstantColumn, RemovedAtColumn } from '../../platform/database/columns.ts';
import { Organisation } from '../organisations/organisation.entity.ts';
import { Event } from './event.entity.ts';

/** A piece of the division of labour: who does what by when. */
@Entity('event_task')
export class EventTask {
  @IdColumn() id: string;

  @Index('event_task_event')
  @Column({ type: 'uuid' })
  eventId: string;

  @Column({ type: 'integer' }) position: number;

  @Column({ type: 'varchar', length: 300 }) title: string;

  @Index('event_task_organisation')
  @Column({ type: 'uuid' })
  organisationId: string;

  /** Who in the organisation; a name, since not everybody has an account. */
  @Column({ type: 'varchar', length: 200, default: '' }) assignee: string;

  @Column({ type: 'date' }) dueOn: string;

  @InstantColumn({ nullable: true }) doneAt: Temporal.Instant | null;

  @RemovedAtColumn() removedAt: Temporal.Instant | null;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' }) event: Relation<Event>;

  @ManyToOne(() => Organisation, { onDelete: 'RESTRICT' }) organisation: Relation<Organisation>;
}
