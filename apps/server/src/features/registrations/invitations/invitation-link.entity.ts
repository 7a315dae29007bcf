import { Column, Entity, Index, ManyToOne, type Relation } from 'typeorm';
import { IdColumn, InstantColumn } from '../../../platform/database/columns.ts';
import { Event } from '../../events/event.entity.ts';
import { Organisation } from '../../organisations/organisation.entity.ts';

/** A partner's open link: whoever registers by it belongs to the partner. It is made to be passed on, so it is kept as it is. */
@Entity('invitation_link')
@Index('invitation_link_one_open', ['eventId', 'organisationId'], { unique: true, where: 'ended_at IS NULL' })
export class InvitationLink {
  @IdColumn() id: string;

  @Column({ type: 'uuid' }) eventId: string;

  @Index('invitation_link_organisation')
  @Column({ type: 'uuid' })
  organisationId: string;

  @Index('invitation_link_code_key', { unique: true })
  @Column({ type: 'varchar', length: 24 })
  code: string;

  @InstantColumn() createdAt: Temporal.Instant;

  @InstantColumn({ nullable: true }) endedAt: Temporal.Instant | null;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' }) event: Relation<Event>;

  @ManyToOne(() => Organisation, { onDelete: 'RESTRICT' }) organisation: Relation<Organisation>;
}
