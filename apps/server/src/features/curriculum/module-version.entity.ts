import { Check, Column, Entity, Index, ManyToOne, OneToMany, Unique, type Relation } from 'typeorm';
import { IdColumn, InstantColumn } from '../../platform/database/columns.ts';
import { ModuleText } from './module-text.entity.ts';
import { Module } from './module.entity.ts';

/** Immutable once published: programmes pin versions, so an event already held never changes. */
@Entity('module_version')
@Unique('module_version_number_key', ['moduleId', 'number'])
@Check('module_version_status', `status IN ('draft','in-review','published','retired')`)
@Check(
  'module_version_minutes',
  `minutes_min > 0 AND minutes_min <= minutes_default AND minutes_default <= minutes_max`,
)
export class ModuleVersion {
  @IdColumn() id: string;

  @Index('module_version_module')
  @Column({ type: 'uuid' })
  moduleId: string;

  @Column({ type: 'integer' }) number: number;

  @Column({ type: 'varchar', length: 10 }) status: 'draft' | 'in-review' | 'published' | 'retired';

  @Column({ type: 'integer' }) minutesMin: number;
  @Column({ type: 'integer' }) minutesDefault: number;
  @Column({ type: 'integer' }) minutesMax: number;

  @Column({ type: 'text', array: true }) topics: string[];
  @Column({ type: 'text', array: true }) tags: string[];
  @Column({ type: 'text', array: true }) methods: string[];

  /** Sector codes; empty means every sector. */
  @Column({ type: 'text', array: true }) audiences: string[];

  @Column({ type: 'text', array: true }) prerequisites: string[];
  @Column({ type: 'text', array: true }) datasets: string[];

  @Column({ type: 'date', nullable: true }) lawAsOf: string | null;
  @Column({ type: 'date', nullable: true }) institutionsAsOf: string | null;
  @Column({ type: 'date', nullable: true }) statsAsOf: string | null;

  /** When a person should look at the facts again. */
  @Column({ type: 'date' }) reviewBy: string;

  /** SHA-256 over the canonical JSON of the version with all its texts. */
  @Column({ type: 'char', length: 64 }) hash: string;

  @InstantColumn({ nullable: true }) publishedAt: Temporal.Instant | null;

  @ManyToOne(() => Module, { onDelete: 'RESTRICT' }) module: Relation<Module>;

  @OneToMany(() => ModuleText, (text) => text.moduleVersion) texts: Relation<ModuleText[]>;
}
