import { Check, Column, Entity, Index, ManyToOne, type Relation } from 'typeorm';
import { IdColumn, InstantColumn } from '../../platform/database/columns.ts';
import { Event } from '../events/event.entity.ts';

/** `together`: all or nobody; `each`: whoever gets a seat comes. */
export const GROUP_WISHES = ['together', 'each'] as const;
export type GroupWish = (typeof GROUP_WISHES)[number];

/** Several people registered by one contact, who need not come along. */
@Entity('registration_group')
@Check('registration_group_wish', `wish IN ('${GROUP_WISHES.join("','")}')`)
@Check('registration_group_locale', `locale IN ('fi','sv','en')`)
@Index('registration_group_one_per_submission', ['eventId', 'submissionId'], { unique: true })
export class RegistrationGroup {
  @IdColumn() id: string;

  @Column({ type: 'uuid' }) eventId: string;

  @Column({ type: 'varchar', length: 200 }) contactName: string;

  @Column({ type: 'varchar', length: 254 }) contactEmail: string;

  @Column({ type: 'varchar', length: 254 }) contactEmailNormalised: string;

  @Column({ type: 'varchar', length: 2 }) locale: 'fi' | 'sv' | 'en';

  @Column({ type: 'varchar', length: 10 }) wish: GroupWish;

  @Column({ type: 'uuid' }) submissionId: string;

  @InstantColumn({ default: () => 'now()' }) createdAt: Temporal.Instant;

  @ManyToOne(() => Event, { onDelete: 'RESTRICT' }) event: Relation<Event>;
}
