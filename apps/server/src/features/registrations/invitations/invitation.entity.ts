import { Check, Column, Entity, Index, ManyToOne, type Relation } from 'typeorm';
import { IdColumn, InstantColumn } from '../../../platform/database/columns.ts';
import { Event } from '../../events/event.entity.ts';
import { Organisation } from '../../organisations/organisation.entity.ts';
import { Registration } from '../registration.entity.ts';

/**
 * One address that was invited to one event, once, whoever asked for it. What became of it is read from the mail, the
 * registrations and the blocks (`STATE` of invitations.queries.ts); only what stands nowhere else is kept here.
 */
@Entity('invitation')
@Check('invitation_locale', `locale IN ('fi','sv','en')`)
@Index('invitation_one_per_email', ['eventId', 'emailNormalised'], { unique: true })
export class Invitation {
  @IdColumn() id: string;

  @Column({ type: 'uuid' }) eventId: string;

  /** On whose behalf, and whose people these are; null: the organisers together, and the invited say where they belong. */
  @Index('invitation_organisation')
  @Column({ type: 'uuid', nullable: true })
  organisationId: string | null;

  @Column({ type: 'varchar', length: 254 }) email: string;

  @Column({ type: 'varchar', length: 254 }) emailNormalised: string;

  /** As it stood in the list, so that staff know the address again. It goes into no mail. */
  @Column({ type: 'varchar', length: 200, default: '' }) name: string;

  @Column({ type: 'varchar', length: 2 }) locale: 'fi' | 'sv' | 'en';

  /** The last mail about it; mails are erased before invitations are. */
  @Column({ type: 'uuid', nullable: true }) mailId: string | null;

  @InstantColumn() createdAt: Temporal.Instant;

  @InstantColumn({ nullable: true }) remindedAt: Temporal.Instant | null;

  @InstantColumn({ nullable: true }) declinedAt: Temporal.Instant | null;

  /** Who came by this invitation, perhaps with another address. */
  @Index('invitation_registration')
  @Column({ type: 'uuid', nullable: true })
  registrationId: string | null;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' }) event: Relation<Event>;

  @ManyToOne(() => Organisation, { onDelete: 'RESTRICT', nullable: true })
  organisation: Relation<Organisation> | null;

  @ManyToOne(() => Registration, { onDelete: 'SET NULL', nullable: true })
  registration: Relation<Registration> | null;
}
