import { SECTORS } from '@talkoot/curriculum';
import { Check, Column, Entity, Generated, Index, ManyToOne, type Relation } from 'typeorm';
import { IdColumn, InstantColumn } from '../../platform/database/columns.ts';
import { Event } from '../events/event.entity.ts';
import { Organisation } from '../organisations/organisation.entity.ts';

export const REGISTRATION_STATUSES = ['seated', 'waiting', 'cancelled'] as const;
/** The sectors a participant may say; also those that no module is written for. */
export const REGISTRATION_SECTORS = [...SECTORS, 'other'] as const;
export type RegistrationStatus = (typeof REGISTRATION_STATUSES)[number];

/**
 * One person in one event. The seat is this row's status, decided under the event's row lock;
 * there is no counter beside it that could drift.
 */
@Entity('registration')
@Check('registration_status', `status IN ('seated','waiting','cancelled')`)
@Check('registration_locale', `locale IN ('fi','sv','en')`)
@Check('registration_sector', `sector IN ('${REGISTRATION_SECTORS.join("','")}')`)
@Check('registration_seated_at', `status <> 'seated' OR seated_at IS NOT NULL`)
@Check('registration_checked_in', `checked_in_at IS NULL OR status = 'seated'`)
@Index('registration_one_per_email', ['eventId', 'emailNormalised'], {
  unique: true,
  where: `status <> 'cancelled'`,
})
@Index('registration_one_per_submission', ['eventId', 'submissionId'], { unique: true })
@Index('registration_event_status_seq', ['eventId', 'status', 'seq'])
export class Registration {
  @IdColumn() id: string;

  @Column({ type: 'uuid' }) eventId: string;

  /** The order of arrival, given under the lock. */
  @Index('registration_seq_key', { unique: true })
  @Generated('increment')
  @Column({ type: 'bigint' })
  seq: string;

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

  @Column({ type: 'varchar', length: 500, default: '' }) diet: string;

  /** Interpreting, plain language, hearing, sight, access. */
  @Column({ type: 'varchar', length: 500, default: '' }) accessNeeds: string;

  @Column({ type: 'boolean', default: false }) listConsent: boolean;

  /** SHA-256 of the personal link's token. */
  @Index('registration_token_hash_key', { unique: true })
  @Column({ type: 'bytea' })
  tokenHash: Buffer;

  /**
   * Made from the form's own id and the e-mail (`submissionKey`): a double click or a reload gives one
   * registration, while going back and registering a colleague gives a second one.
   */
  @Column({ type: 'uuid' }) submissionId: string;

  @InstantColumn({ default: () => 'now()' }) registeredAt: Temporal.Instant;

  @InstantColumn({ nullable: true }) seatedAt: Temporal.Instant | null;

  @InstantColumn({ nullable: true }) cancelledAt: Temporal.Instant | null;

  @InstantColumn({ nullable: true }) checkedInAt: Temporal.Instant | null;

  @ManyToOne(() => Event, { onDelete: 'RESTRICT' }) event: Relation<Event>;

  @ManyToOne(() => Organisation, { onDelete: 'RESTRICT', nullable: true })
  organisation: Relation<Organisation> | null;
}
