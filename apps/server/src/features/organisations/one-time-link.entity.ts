import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { InstantColumn } from '../../platform/database/columns.ts';
import { Person } from './person.entity.ts';

/** A link that works once: the first administrator, or an invited person who chooses a password. */
@Entity('one_time_link')
@Check('one_time_link_purpose', `purpose IN ('first-administrator','choose-password')`)
export class OneTimeLink {
  @PrimaryColumn({ type: 'bytea' }) tokenHash: Buffer;

  @Column({ type: 'varchar', length: 30 }) purpose: 'first-administrator' | 'choose-password';

  @Index('one_time_link_person')
  @Column({ type: 'uuid', nullable: true })
  personId: string | null;

  @InstantColumn() expiresAt: Temporal.Instant;

  @InstantColumn({ nullable: true }) usedAt: Temporal.Instant | null;

  @ManyToOne(() => Person, { onDelete: 'CASCADE', nullable: true }) person: Relation<Person> | null;
}
