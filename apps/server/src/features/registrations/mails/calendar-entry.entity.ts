import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Registration } from '../registration.entity.ts';

/** What somebody's calendar was last given, so that SEQUENCE grows whenever that changes, and only then. See ADR 31. */
@Entity('calendar_entry')
export class CalendarEntry {
  @PrimaryColumn({ type: 'uuid' }) registrationId: string;

  @Column({ type: 'integer', default: 0 }) sequence: number;

  /** SHA-256 of time, place, title and state. */
  @Column({ type: 'bytea' }) digest: Buffer;

  @OneToOne(() => Registration, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'registration_id' })
  registration: Relation<Registration>;
}
