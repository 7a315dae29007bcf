import { Check, Column, Entity, OneToOne, JoinColumn, PrimaryColumn, type Relation } from 'typeorm';
import { Event } from '../events/event.entity.ts';

export const WAITING_MODES = ['automatic', 'offer', 'manual'] as const;
export type WaitingMode = (typeof WAITING_MODES)[number];
export const APPROVALS = ['none', 'organiser', 'own-organisation'] as const;
export type Approval = (typeof APPROVALS)[number];

/** How an event takes registrations. An event without a row takes them as the defaults say. */
@Entity('registration_settings')
@Check('registration_settings_waiting_mode', `waiting_mode IN ('${WAITING_MODES.join("','")}')`)
@Check('registration_settings_approval', `approval IN ('${APPROVALS.join("','")}')`)
@Check('registration_settings_offer_hours', 'offer_hours BETWEEN 1 AND 336')
@Check('registration_settings_waiting_limit', 'waiting_limit >= 0')
@Check('registration_settings_group_limit', 'group_limit BETWEEN 1 AND 50')
export class RegistrationSettings {
  @PrimaryColumn({ type: 'uuid' }) eventId: string;

  /** Who of the queue gets a free seat: the first at once, the first if they take it in time, or whom staff choose. */
  @Column({ type: 'varchar', length: 10, default: 'automatic' }) waitingMode: WaitingMode;

  /** How long an offered seat is kept. */
  @Column({ type: 'integer', default: 48 }) offerHours: number;

  @Column({ type: 'varchar', length: 20, default: 'none' }) approval: Approval;

  /** Closed by hand, whatever the deadline says. */
  @Column({ type: 'boolean', default: false }) isClosed: boolean;

  /** How many may wait; null: any number. */
  @Column({ type: 'integer', nullable: true }) waitingLimit: number | null;

  /** How many people one contact may register at once; 1: no groups. */
  @Column({ type: 'integer', default: 10 }) groupLimit: number;

  /** Whether one may also take part online. */
  @Column({ type: 'boolean', default: false }) hasOnline: boolean;

  @OneToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event: Relation<Event>;
}
