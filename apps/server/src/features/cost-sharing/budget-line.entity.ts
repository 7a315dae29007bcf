import { Check, Column, Entity, ManyToOne, Unique, type Relation } from 'typeorm';
import { CentsColumn, IdColumn } from '../../platform/database/columns.ts';
import { Event } from '../events/event.entity.ts';

export const COST_CATEGORIES = [
  'venue',
  'catering',
  'coffee',
  'lunch',
  'speaker-fee',
  'travel',
  'interpreters',
  'materials',
  'tech',
  'other',
] as const;
/** What the database holds a category to; a new one needs a migration. */
export const CATEGORY_CHECK = `category IN (${COST_CATEGORIES.map((category) => `'${category}'`).join(',')})`;
export type CostCategory = (typeof COST_CATEGORIES)[number];

/** A planned cost. `seq` never changes: the order of items decides where odd cents go. */
@Entity('budget_line')
@Unique('budget_line_seq_key', ['eventId', 'seq'])
@Check('budget_line_category', CATEGORY_CHECK)
@Check('budget_line_money', 'net_cents >= 0 AND vat_cents >= 0 AND vat_bp BETWEEN 0 AND 10000')
export class BudgetLine {
  @IdColumn() id: string;

  @Column({ type: 'uuid' }) eventId: string;

  @Column({ type: 'integer' }) seq: number;

  @Column({ type: 'varchar', length: 20 }) category: CostCategory;

  @Column({ type: 'varchar', length: 300 }) description: string;

  @CentsColumn() netCents: bigint;

  /** VAT rate in basis points: 25.5 % is 2550. */
  @Column({ type: 'integer' }) vatBp: number;

  @CentsColumn() vatCents: bigint;

  @ManyToOne(() => Event, { onDelete: 'RESTRICT' }) event: Relation<Event>;
}
