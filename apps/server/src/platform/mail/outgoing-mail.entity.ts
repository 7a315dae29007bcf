import { Check, Column, Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn } from '../database/columns.ts';

/** A mail that is to leave the house, or has left it. One recipient each. */
@Entity('outgoing_mail')
@Check('outgoing_mail_status', `status IN ('queued','sent','failed')`)
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

  /** What it is about, so that erasure finds it. */
  @Index('outgoing_mail_event')
  @Column({ type: 'uuid', nullable: true })
  eventId: string | null;

  @Index('outgoing_mail_registration')
  @Column({ type: 'uuid', nullable: true })
  registrationId: string | null;

  @Column({ type: 'varchar', length: 10, default: 'queued' }) status: 'queued' | 'sent' | 'failed';

  @InstantColumn({ default: () => 'now()' }) createdAt: Temporal.Instant;

  @InstantColumn({ nullable: true }) sentAt: Temporal.Instant | null;
}
