import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { InstantColumn } from '../../platform/database/columns.ts';
import { Dataset } from './dataset.entity.ts';

/** One state of the figures, as JSON-stat 2.0. Never changed: a trigger refuses it. */
@Entity('dataset_version')
@Check('dataset_version_number', 'number > 0')
export class DatasetVersion {
  @PrimaryColumn({ type: 'varchar', length: 80 }) slug: string;

  @PrimaryColumn({ type: 'integer' }) number: number;

  @Column({ type: 'varchar', length: 300 }) label: string;

  @Column({ type: 'jsonb' }) data: Record<string, unknown>;

  /** SHA-256 over the canonical JSON of the data. */
  @Column({ type: 'char', length: 64 }) hash: string;

  @InstantColumn({ default: () => 'now()' }) createdAt: Temporal.Instant;

  @ManyToOne(() => Dataset, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'slug' })
  dataset: Relation<Dataset>;
}
