import { Check, Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Event } from '../../events/event.entity.ts';
import { RETENTION } from './retention.ts';

const { peopleDays, neverSeatedDays } = RETENTION;

/** How long an event keeps its people. An event without a row keeps them as the house does. */
@Entity('registration_retention')
@Check('registration_retention_people_days', `people_days BETWEEN ${peopleDays.min} AND ${peopleDays.max}`)
@Check(
  'registration_retention_never_seated_days',
  `never_seated_days BETWEEN ${neverSeatedDays.min} AND ${neverSeatedDays.max} AND never_seated_days <= people_days`,
)
@Check('registration_retention_keep', `(keeps_attendance_until IS NULL) = (keep_ground = '')`)
export class RegistrationRetention {
  @PrimaryColumn({ type: 'uuid' }) eventId: string;

  /** Who had a seat. */
  @Column({ type: 'integer', default: peopleDays.usual }) peopleDays: number;

  /** Who never had one, or gave it up. */
  @Column({ type: 'integer', default: neverSeatedDays.usual }) neverSeatedDays: number;

  /** Until when a funder or a law wants to see who attended: names and organisations alone. */
  @Column({ type: 'date', nullable: true }) keepsAttendanceUntil: string | null;

  /** Why, in the lead's words; shown to participants. */
  @Column({ type: 'varchar', length: 300, default: '' }) keepGround: string;

  /** Of the two who change it at once, the second is told. */
  @Column({ type: 'integer', default: 1 }) version: number;

  @OneToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event: Relation<Event>;
}
