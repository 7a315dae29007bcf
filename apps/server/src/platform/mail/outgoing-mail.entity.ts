import { Check, Column, Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn } from '../database/columns.ts';

export const MAIL_STATUSES = ['queued', 'sent', 'failed', 'withheld'] as const;

/** A mail that is to leave the house, or has left it. One recipient each. See ADR 31. */
@Entity('outgoing_mail')
@Check('outgoing_mail_status', `status IN ('${MAIL_STATUSES.join("','")}')`)
export class OutgoingMail {
  @IdColumn() id: string;

  @Column({ type: 'varchar', length: 40 }) kind: string;

  @Column({ type: 'varchar', length: 254 }) recipient: string;

  @Column({ type: 'varchar', length: 2 }) locale: 'fi' | 'sv' | 'en';

  @Column({ type: 'varchar', length: 300 }) subject: string;

  @Column({ type: 'text' }) text: string;

  @Column({ type: 'text' }) html: string;

  /** An iCalendar attachment, if there is one. */
  @Column({ type: 'text', nullable: true }) ics: string | null;

  /** From what it is written when it leaves; it may hold the token of a link, so nothing stays here afterwards. */
  @Column({ type: 'jsonb', nullable: true }) data: object | null;

  /** The address of a page that ends such mails with one POST. */
  @Column({ type: 'varchar', length: 500, nullable: true }) listUnsubscribe: string | null;

  /** What it is about, so that erasure finds it. */
  @Index('outgoing_mail_event')
  @Column({ type: 'uuid', nullable: true })
  eventId: string | null;

  @Index('outgoing_mail_registration')
  @Column({ type: 'uuid', nullable: true })
  registrationId: string | null;

  /** A group that registered together, where the mail is for its contact. */
  @Index('outgoing_mail_group', { where: 'group_id IS NOT NULL' })
  @Column({ type: 'uuid', nullable: true })
  groupId: string | null;

  /** `withheld`: when it was to leave, it was no longer true, or not wanted. */
  @Column({ type: 'varchar', length: 10, default: 'queued' }) status: (typeof MAIL_STATUSES)[number];

  /** Why it failed, as a code without addresses: a reply of the mail server, or of the connection. */
  @Column({ type: 'varchar', length: 60, nullable: true }) failure: string | null;

  @InstantColumn({ default: () => 'now()' }) createdAt: Temporal.Instant;

  @InstantColumn({ nullable: true }) sentAt: Temporal.Instant | null;
}
