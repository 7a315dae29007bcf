import { Check, Column, Entity, Index, ManyToOne, OneToMany, type Relation } from 'typeorm';
import { IdColumn, InstantColumn, type LocalisedText } from '../../platform/database/columns.ts';
import { Package } from '../curriculum/package.entity.ts';
import { EventPartner } from './event-partner.entity.ts';

export const EVENT_KINDS = ['training', 'network-meeting', 'webinar', 'seminar'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const EVENT_STATUSES = ['draft', 'published', 'held', 'cancelled', 'closed'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

@Entity('event')
@Check('event_kind', `kind IN ('${EVENT_KINDS.join("','")}')`)
@Check('event_status', `status IN ('${EVENT_STATUSES.join("','")}')`)
@Check('event_capacity', 'capacity BETWEEN 1 AND 100000')
@Check('event_deadline_days', 'deadline_days_before BETWEEN 0 AND 365')
export class Event {
  @IdColumn() id: string;

  @Index('event_slug_key', { unique: true })
  @Column({ type: 'varchar', length: 100 })
  slug: string;

  @Column({ type: 'varchar', length: 20 }) kind: EventKind;

  @Column({ type: 'varchar', length: 10, default: 'draft' }) status: EventStatus;

  @Column({ type: 'jsonb' }) title: LocalisedText;

  @Column({ type: 'jsonb', default: () => `'{}'` }) summary: LocalisedText;

  @Index('event_date')
  @Column({ type: 'date' })
  date: string;

  /** Wall-clock time in `timeZone`; the end follows from the programme. */
  @Column({ type: 'time' }) startTime: string;

  @Column({ type: 'varchar', length: 60, default: 'Europe/Helsinki' }) timeZone: string;

  @Column({ type: 'varchar', length: 200 }) venueName: string;
  @Column({ type: 'varchar', length: 300 }) venueAddress: string;
  @Column({ type: 'varchar', length: 100 }) municipality: string;

  @Column({ type: 'integer' }) capacity: number;

  /** Relative deadline: stays right when the date moves, also over the change of clocks. */
  @Column({ type: 'integer' }) deadlineDaysBefore: number;
  @Column({ type: 'time' }) deadlineTime: string;

  /** Languages the training is held in. */
  @Column({ type: 'text', array: true }) languages: string[];

  /** Sectors it is tailored to; empty means every sector. */
  @Column({ type: 'text', array: true }) sectors: string[];

  @Index('event_package')
  @Column({ type: 'uuid', nullable: true })
  packageId: string | null;

  /** Raised by every write to the event, its partners, tasks or programme; not by ticking a task off. */
  @Column({ type: 'integer', default: 1 }) version: number;

  @Index('event_example_id_key', { unique: true })
  @Column({ type: 'varchar', length: 80, nullable: true })
  exampleId: string | null;

  @InstantColumn({ nullable: true }) publishedAt: Temporal.Instant | null;

  @InstantColumn({ default: () => 'now()' }) createdAt: Temporal.Instant;

  @ManyToOne(() => Package, { onDelete: 'SET NULL', nullable: true }) package: Relation<Package> | null;

  @OneToMany(() => EventPartner, (partner) => partner.event) partners: Relation<EventPartner[]>;
}
