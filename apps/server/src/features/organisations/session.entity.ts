import { Column, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { InstantColumn } from '../../platform/database/columns.ts';
import { Person } from './person.entity.ts';

/** A signed-in browser. The cookie carries a random token; only its hash is stored. */
@Entity('session')
export class Session {
  @PrimaryColumn({ type: 'bytea' }) tokenHash: Buffer;

  @Index('session_person')
  @Column({ type: 'uuid' })
  personId: string;

  @InstantColumn({ default: () => 'now()' }) createdAt: Temporal.Instant;

  @Index('session_expires_at')
  @InstantColumn()
  expiresAt: Temporal.Instant;

  @ManyToOne(() => Person, { onDelete: 'CASCADE' }) person: Relation<Person>;
}
