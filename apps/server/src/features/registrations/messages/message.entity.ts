import { Check, Column, Entity, Index, ManyToOne, type Relation } from 'typeorm';
import { IdColumn, InstantColumn, type LocalisedText } from '../../../platform/database/columns.ts';
import { Event } from '../../events/event.entity.ts';
import type { Attendance, RegistrationStatus } from '../registration.entity.ts';

/**
 * `draft` can be changed; `scheduled` leaves at its time and can be taken back until then; `sent` has its recipients,
 * for good; `stopped` was sent, and what had not left by then does not leave.
 */
export const MESSAGE_STATUSES = ['draft', 'scheduled', 'sent', 'stopped'] as const;
export type MessageStatus = (typeof MESSAGE_STATUSES)[number];

/** `event`: about one's own registration, sent to all; `other`: not to who wants no such mail, and with a way out. */
export const MESSAGE_SUBJECTS = ['event', 'other'] as const;
export const ATTENDED = ['any', 'checked-in', 'no-show'] as const;

/** Who gets it. An empty list asks for nothing, except that of the states, which must name one. */
export interface MessageFilter {
  readonly statuses: readonly RegistrationStatus[];
  readonly sectors: readonly string[];
  readonly organisationIds: readonly string[];
  readonly attendances: readonly Attendance[];
  readonly locales: readonly ('fi' | 'sv' | 'en')[];
  readonly attended: (typeof ATTENDED)[number];
}

/** What organisers write to some of those who registered. */
@Entity('participant_message')
@Check('participant_message_status', `status IN ('${MESSAGE_STATUSES.join("','")}')`)
@Check('participant_message_about', `about IN ('${MESSAGE_SUBJECTS.join("','")}')`)
@Check('participant_message_leaves', `(status = 'draft') = (leaves_at IS NULL)`)
export class ParticipantMessage {
  @IdColumn() id: string;

  @Index('participant_message_event')
  @Column({ type: 'uuid' })
  eventId: string;

  @Column({ type: 'varchar', length: 10, default: 'draft' }) status: MessageStatus;

  @Column({ type: 'varchar', length: 10, default: 'event' }) about: (typeof MESSAGE_SUBJECTS)[number];

  @Column({ type: 'jsonb' }) subject: LocalisedText;

  /** Plain paragraphs; an empty line between them. */
  @Column({ type: 'jsonb' }) body: LocalisedText;

  @Column({ type: 'jsonb' }) filter: MessageFilter;

  @Column({ type: 'integer', default: 1 }) version: number;

  @InstantColumn({ nullable: true }) leavesAt: Temporal.Instant | null;

  @InstantColumn({ nullable: true }) sentAt: Temporal.Instant | null;

  @InstantColumn({ default: () => 'now()' }) createdAt: Temporal.Instant;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' }) event: Relation<Event>;
}
