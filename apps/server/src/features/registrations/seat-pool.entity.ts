import type { PoolKind } from '@talkoot/seating';
import { Check, Column, Entity, Index, ManyToOne, type Relation } from 'typeorm';
import { IdColumn, InstantColumn } from '../../platform/database/columns.ts';
import { Event } from '../events/event.entity.ts';

export const POOL_KINDS = [
  'total',
  'partner',
  'sector',
  'attendance',
  'session',
] as const satisfies readonly PoolKind[];
export type { PoolKind };

/**
 * Seats that are counted: all of an event, those of a sector, on site or online, of a session — limits — and those
 * kept for a partner's people, a reserve within the total. `taken` and `waiting` are written under the event's lock, in
 * the transaction that changes the registrations they count.
 */
@Entity('seat_pool')
@Check('seat_pool_kind', `kind IN ('${POOL_KINDS.join("','")}')`)
@Check('seat_pool_capacity', 'capacity BETWEEN 0 AND 100000')
@Check('seat_pool_taken', `taken >= 0 AND (kind = 'partner' OR taken <= capacity)`)
@Check('seat_pool_waiting', 'waiting >= 0')
@Check(
  'seat_pool_release',
  `(release_days_before IS NULL) = (release_time IS NULL) AND (kind = 'partner' OR release_days_before IS NULL)`,
)
@Check('seat_pool_release_days', 'release_days_before BETWEEN 0 AND 365')
@Index('seat_pool_key', ['eventId', 'kind', 'key'], { unique: true })
export class SeatPool {
  @IdColumn() id: string;

  @Column({ type: 'uuid' }) eventId: string;

  @Column({ type: 'varchar', length: 10 }) kind: PoolKind;

  /** Organisation, sector, way of taking part or row of the programme; empty for the total. */
  @Column({ type: 'varchar', length: 40, default: '' }) key: string;

  @Column({ type: 'integer' }) capacity: number;

  /** When a reserve that nobody took opens to all; relative, as every deadline. */
  @Column({ type: 'integer', nullable: true }) releaseDaysBefore: number | null;
  @Column({ type: 'time', nullable: true }) releaseTime: string | null;

  @InstantColumn({ nullable: true }) releasedAt: Temporal.Instant | null;

  /** People who hold a seat here, offered ones too. */
  @Column({ type: 'integer', default: 0 }) taken: number;

  /** People in the queue; kept for the total only. */
  @Column({ type: 'integer', default: 0 }) waiting: number;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' }) event: Relation<Event>;
}
