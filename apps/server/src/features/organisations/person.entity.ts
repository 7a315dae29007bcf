import { Check, Column, Entity, Index, OneToMany, type Relation } from 'typeorm';
import { IdColumn, InstantColumn } from '../../platform/database/columns.ts';
import { Membership } from './membership.entity.ts';

@Entity('person')
@Check('person_locale', `locale IN ('fi','sv','en')`)
export class Person {
  @IdColumn() id: string;

  @Column({ type: 'varchar', length: 200 }) name: string;

  /** As typed; `emailNormalised` is what is unique. */
  @Column({ type: 'varchar', length: 254 }) email: string;

  @Index('person_email_key', { unique: true })
  @Column({ type: 'varchar', length: 254 })
  emailNormalised: string;

  @Column({ type: 'varchar', length: 2, default: 'fi' }) locale: 'fi' | 'sv' | 'en';

  /** argon2id in PHC form; null for people who never chose a password. */
  @Column({ type: 'text', nullable: true, select: false }) passwordHash: string | null;

  @Column({ type: 'boolean', default: false }) isAdministrator: boolean;

  /** Demo people exist in try-out mode only; production refuses to start with them. */
  @Column({ type: 'boolean', default: false }) isDemo: boolean;

  @InstantColumn({ nullable: true }) disabledAt: Temporal.Instant | null;

  @InstantColumn({ default: () => 'now()' }) createdAt: Temporal.Instant;

  @OneToMany(() => Membership, (membership) => membership.person) memberships: Relation<Membership[]>;
}
