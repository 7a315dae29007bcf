import { Column, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { InstantColumn } from '../../../platform/database/columns.ts';
import { Event } from '../../events/event.entity.ts';
import { Registration } from '../registration.entity.ts';

/**
 * One touch at the door, kept as it was: a trigger refuses UPDATE. Who is present follows from the presses
 * (`presenceOf` of `@talkoot/seating`); `registration.checked_in_at` is written from them in the same transaction.
 */
@Entity('check_in_press')
@Index('check_in_press_registration', ['registrationId'])
@Index('check_in_press_received', ['eventId', 'receivedAt'])
export class CheckInPress {
  /** Made by the phone: sent twice it is one press. */
  @PrimaryColumn({ type: 'uuid' }) id: string;

  @PrimaryColumn({ type: 'uuid' }) eventId: string;

  @Column({ type: 'uuid' }) registrationId: string;

  /** The row of the programme; null: the whole day. No foreign key: the programme may change, what was seen stays. */
  @Column({ type: 'uuid', nullable: true }) programmeItemId: string | null;

  /** False takes the mark away. */
  @Column({ type: 'boolean' }) isIn: boolean;

  /** By our clock, also where it was sent late. */
  @InstantColumn() pressedAt: Temporal.Instant;

  @InstantColumn() receivedAt: Temporal.Instant;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' }) event: Relation<Event>;

  @ManyToOne(() => Registration, { onDelete: 'CASCADE' }) registration: Relation<Registration>;
}
