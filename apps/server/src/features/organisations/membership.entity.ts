import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { InstantColumn } from '../../platform/database/columns.ts';
import type { OrganisationRole } from '../../platform/access/roles.ts';
import { Organisation } from './organisation.entity.ts';
import { Person } from './person.entity.ts';

@Entity('membership')
@Check('membership_role', `role IN ('manager','organiser','trainer')`)
export class Membership {
  @PrimaryColumn({ type: 'uuid' }) personId: string;

  @Index('membership_organisation')
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @Column({ type: 'varchar', length: 20 }) role: OrganisationRole;

  @InstantColumn({ default: () => 'now()' }) createdAt: Temporal.Instant;

  @ManyToOne(() => Person, (person) => person.memberships, { onDelete: 'CASCADE' }) person: Relation<Person>;

  @ManyToOne(() => Organisation, { onDelete: 'RESTRICT' }) organisation: Relation<Organisation>;
}
