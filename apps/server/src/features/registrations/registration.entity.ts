import { SECTORS } from '@talkoot/curriculum';
import { REGISTRATION_STATES, type RegistrationState } from '@talkoot/seating';
import type { Answers } from '@talkoot/forms';
import { Check, Column, Entity, Generated, Index, ManyToOne, type Relation } from 'typeorm';
import { IdColumn, InstantColumn } from '../../platform/database/columns.ts';
import { Event } from '../events/event.entity.ts';
import { Organisation } from '../organisations/organisation.entity.ts';
import { RegistrationGroup } from './registration-group.entity.ts';

/**
 * `pending` waits for an approval and holds nothing; `waiting` stands in the queue; `offered` holds a seat until the
 * offer runs out; `seated` has one; `cancelled` and `declined` are the ends.
 */
export const REGISTRATION_STATUSES = REGISTRATION_STATES;
/** Who no longer comes, waits or is asked for; the address may register anew. */
export const ENDED_STATUSES: readonly RegistrationStatus[] = ['cancelled', 'declined'];
/** The sectors a participant may say; also those that no module is written for. */
export const REGISTRATION_SECTORS = [...SECTORS, 'other'] as const;
export const ATTENDANCES = ['on-site', 'online'] as const;
export type Attendance = (typeof ATTENDANCES)[number];
export type RegistrationStatus = RegistrationState;

/** What was answered, by the id of the question; what it means says `registration_form`. */
export type { Answer as AnswerValue, Answers } from '@talkoot/forms';

/**
 * One person in one event. The seat is this row's status, decided under the event's row lock; `seat_pool` counts the
 * seats taken in the same transaction, and `npm run seats:check` counts them anew.
 */
@Entity('registration')
@Check('registration_status', `status IN ('${REGISTRATION_STATUSES.join("','")}')`)
@Check('registration_attendance', `attendance IN ('${ATTENDANCES.join("','")}')`)
@Check('registration_locale', `locale IN ('fi','sv','en')`)
@Check('registration_sector', `sector IN ('${REGISTRATION_SECTORS.join("','")}')`)
@Check('registration_seated_at', `status <> 'seated' OR seated_at IS NOT NULL`)
@Check('registration_offered', `(status = 'offered') = (offer_expires_at IS NOT NULL)`)
@Check('registration_checked_in', `checked_in_at IS NULL OR status = 'seated'`)
@Index('registration_one_per_email', ['eventId', 'emailNormalised'], {
  unique: true,
  where: `status NOT IN ('${ENDED_STATUSES.join("','")}')`,
})
@Index('registration_one_per_submission', ['eventId', 'submissionId'], { unique: true })
@Index('registration_event_status_seq', ['eventId', 'status', 'seq'])
@Index('registration_queue', ['eventId', 'needsKey', 'partySeq'], { where: `status = 'waiting'` })
@Index('registration_group_id', ['groupId'], { where: 'group_id IS NOT NULL' })
export class Registration {
  @IdColumn() id: string;

  @Column({ type: 'uuid' }) eventId: string;

  /** The order of arrival, given under the lock. */
  @Index('registration_seq_key', { unique: true })
  @Generated('increment')
  @Column({ type: 'bigint' })
  seq: string;

  /** The place in the queue. People who come only together share the first one's; for everybody else it is `seq`. */
  @Column({ type: 'bigint' }) partySeq: string;

  @Column({ type: 'uuid', nullable: true }) groupId: string | null;

  @Column({ type: 'varchar', length: 10 }) status: RegistrationStatus;

  @Column({ type: 'varchar', length: 200 }) name: string;

  @Column({ type: 'varchar', length: 254 }) email: string;

  @Column({ type: 'varchar', length: 254 }) emailNormalised: string;

  @Column({ type: 'varchar', length: 2 }) locale: 'fi' | 'sv' | 'en';

  /** The partner whose headcount this person belongs to; null for everybody else. */
  @Index('registration_organisation')
  @Column({ type: 'uuid', nullable: true })
  organisationId: string | null;

  /** As typed, where the organisation is not a partner. */
  @Column({ type: 'varchar', length: 200, default: '' }) organisationName: string;

  @Column({ type: 'varchar', length: 20 }) sector: string;

  @Column({ type: 'varchar', length: 10, default: 'on-site' }) attendance: Attendance;

  /** Rows of the programme chosen where several run side by side. */
  @Column({ type: 'uuid', array: true, default: () => `'{}'` }) sessionIds: string[];

  /** Which pools the party needs how many seats of (`needsKey` of `@talkoot/seating`): equal keys stand in one line. */
  @Column({ type: 'varchar', length: 2000, default: '' }) needsKey: string;

  @Column({ type: 'jsonb', default: () => `'{}'` }) answers: Answers;

  /** Version of the form that was answered. */
  @Column({ type: 'integer', default: 1 }) formVersion: number;

  /**
   * Made from the form's own id and the e-mail (`submissionKey`): a double click or a reload gives one
   * registration, while going back and registering a colleague gives a second one.
   */
  @Column({ type: 'uuid' }) submissionId: string;

  @InstantColumn({ default: () => 'now()' }) registeredAt: Temporal.Instant;

  @InstantColumn({ nullable: true }) seatedAt: Temporal.Instant | null;

  @InstantColumn({ nullable: true }) offerExpiresAt: Temporal.Instant | null;

  @InstantColumn({ nullable: true }) cancelledAt: Temporal.Instant | null;

  /** As the participant gave it, or as staff did who cancelled or declined. */
  @Column({ type: 'varchar', length: 500, default: '' }) cancelReason: string;

  @InstantColumn({ nullable: true }) checkedInAt: Temporal.Instant | null;

  @ManyToOne(() => Event, { onDelete: 'RESTRICT' }) event: Relation<Event>;

  @ManyToOne(() => RegistrationGroup, { onDelete: 'RESTRICT', nullable: true })
  group: Relation<RegistrationGroup> | null;

  @ManyToOne(() => Organisation, { onDelete: 'RESTRICT', nullable: true })
  organisation: Relation<Organisation> | null;
}
