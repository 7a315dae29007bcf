import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import type { PartnerRole } from '../../platform/access/roles.ts';
import { Organisation } from '../organisations/organisation.entity.ts';
import { Event } from './event.entity.ts';

/** An organisation in an event. `rank` is the order of the agreement: it decides ties of cents. */
@Entity('event_partner')
@Unique('event_partner_rank_key', ['eventId', 'rank'], { deferrable: 'INITIALLY DEFERRED' })
@Check('event_partner_role', `role IN ('lead','partner','payer-only')`)
@Index('event_partner_one_lead', ['eventId'], { unique: true, where: `role = 'lead'` })
export class EventPartner {
  @PrimaryColumn({ type: 'uuid' }) eventId: string;

  @Index('event_partner_organisation')
  @PrimaryColumn({ type: 'uuid' })
  organisationId: string;

  @Column({ type: 'integer' }) rank: number;

  @Column({ type: 'varchar', length: 12 }) role: PartnerRole;

  @ManyToOne(() => Event, (event) => event.partners, { onDelete: 'CASCADE' }) event: Relation<Event>;

  @ManyToOne(() => Organisation, { onDelete: 'RESTRICT' }) organisation: Relation<Organisation>;
}
