import { Check, Column, Entity, Index, ManyToOne, type Relation } from 'typeorm';
import { IdColumn, InstantColumn } from '../../../platform/database/columns.ts';
import { Event } from '../../events/event.entity.ts';
import { Person } from '../../organisations/person.entity.ts';

export const HEADCOUNT_BASES = ['registered', 'attended'] as const;
export type HeadcountBasis = (typeof HEADCOUNT_BASES)[number];

/** How many people came from whom, as costs are shared by. Organisations by their ids, so that no name makes it change. */
export interface HeadcountContent {
  readonly eventId: string;
  readonly basis: HeadcountBasis;
  /** Every partner, also with nobody; by id. */
  readonly counts: readonly { readonly organisationId: string; readonly people: number }[];
  /** People of no partner. */
  readonly others: number;
}

/** Headcounts as they stood when somebody froze them. A trigger refuses UPDATE and DELETE. */
@Entity('headcount_snapshot')
@Check('headcount_snapshot_basis', `basis IN ('${HEADCOUNT_BASES.join("','")}')`)
@Index('headcount_snapshot_event_basis', ['eventId', 'basis', 'takenAt'])
export class HeadcountSnapshot {
  @IdColumn() id: string;

  @Column({ type: 'uuid' }) eventId: string;

  @Column({ type: 'varchar', length: 10 }) basis: HeadcountBasis;

  @Column({ type: 'jsonb' }) content: HeadcountContent;

  /** SHA-256 of the canonical JSON (RFC 8785) of the content. */
  @Column({ type: 'char', length: 64 }) hash: string;

  @Index('headcount_snapshot_taken_by')
  @Column({ type: 'uuid' })
  takenById: string;

  @InstantColumn() takenAt: Temporal.Instant;

  @ManyToOne(() => Event, { onDelete: 'RESTRICT' }) event: Relation<Event>;

  @ManyToOne(() => Person, { onDelete: 'RESTRICT' }) takenBy: Relation<Person>;
}
