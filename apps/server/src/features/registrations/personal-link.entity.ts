import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { InstantColumn } from '../../platform/database/columns.ts';
import { Event } from '../events/event.entity.ts';
import { RegistrationGroup } from './registration-group.entity.ts';
import { Registration } from './registration.entity.ts';

/** A link that opens one registration, or one group for its contact. Each mail brings one of its own. */
@Entity('personal_link')
@Check('personal_link_one_owner', 'num_nonnulls(registration_id, group_id) = 1')
export class PersonalLink {
  /** SHA-256 of the token; the token itself is nowhere but in the mail. */
  @PrimaryColumn({ type: 'bytea' }) tokenHash: Buffer;

  @Index('personal_link_event')
  @Column({ type: 'uuid' })
  eventId: string;

  @Index('personal_link_registration', { where: 'registration_id IS NOT NULL' })
  @Column({ type: 'uuid', nullable: true })
  registrationId: string | null;

  @Index('personal_link_group', { where: 'group_id IS NOT NULL' })
  @Column({ type: 'uuid', nullable: true })
  groupId: string | null;

  @InstantColumn({ default: () => 'now()' }) createdAt: Temporal.Instant;

  /** When somebody else came to be the participant: from then on it opens nothing, and says so. */
  @InstantColumn({ nullable: true }) endedAt: Temporal.Instant | null;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' }) event: Relation<Event>;

  @ManyToOne(() => Registration, { onDelete: 'CASCADE', nullable: true })
  registration: Relation<Registration> | null;

  @ManyToOne(() => RegistrationGroup, { onDelete: 'CASCADE', nullable: true })
  group: Relation<RegistrationGroup> | null;
}
