import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../database/columns.ts';
import { ERASURE_RULES, type ErasureRule } from './erased.ts';

/** One line of what was erased, and by what rule, in numbers only. A trigger refuses UPDATE and DELETE. */
@Entity('erasure_report')
@Check('erasure_report_rule', `rule IN ('${ERASURE_RULES.join("','")}')`)
@Check('erasure_report_row_count', 'row_count > 0')
@Index('erasure_report_event_at', ['eventId', 'at'])
export class ErasureReport {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;

  /** No foreign key: the report outlives everything it is about. */
  @Column({ type: 'uuid', nullable: true }) eventId: string | null;

  @InstantColumn() at: Temporal.Instant;

  @Column({ type: 'varchar', length: 63 }) tableName: string;

  /** The columns emptied; none: whole rows. */
  @Column({ type: 'text', array: true }) columnNames: string[];

  @Column({ type: 'varchar', length: 30 }) rule: ErasureRule;

  @Column({ type: 'integer' }) rowCount: number;
}
