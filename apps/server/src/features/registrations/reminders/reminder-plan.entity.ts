import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Event } from '../../events/event.entity.ts';

/** Relative to the day of the event, in its zone: stays right when the event moves. */
export interface Reminder {
  readonly daysBefore: number;
  /** Wall-clock time, `HH:MM`. */
  readonly time: string;
}

export const DEFAULT_REMINDERS: readonly Reminder[] = [
  { daysBefore: 7, time: '09:00' },
  { daysBefore: 1, time: '09:00' },
];

/** When who has a seat is reminded. An event without a row reminds as the defaults say; an empty list never does. */
@Entity('reminder_plan')
export class ReminderPlan {
  @PrimaryColumn({ type: 'uuid' }) eventId: string;

  @Column({ type: 'jsonb' }) reminders: Reminder[];

  @OneToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event: Relation<Event>;
}
