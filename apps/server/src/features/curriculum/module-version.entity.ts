import { Check, Column, Entity, Index, ManyToOne, OneToMany, Unique, type Relation } from 'typeorm';
import { IdColumn, InstantColumn } from '../../platform/database/columns.ts';
import { Person } from '../organisations/person.entity.ts';
import { ModuleText } from './module-text.entity.ts';
import type { VersionStatus } from './module-states.ts';
import { Module } from './module.entity.ts';

/** Immutable once published (a trigger holds it): programmes pin versions, so an event already held never changes. */
@Entity('module_version')
@Unique('module_version_number_key', ['moduleId', 'number'])
@Index('module_version_one_open', ['moduleId'], { unique: true, where: `status IN ('draft','in-review')` })
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

  @Column({ type: 'varchar', length: 10 }) status: VersionStatus;

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

  /** When a person should look at the facts again. Like `checkedOn` no part of the hash: checking changes no word. */
  @Column({ type: 'date' }) reviewBy: string;

  /** When somebody last found that the facts are still true. */
  @Column({ type: 'date', nullable: true }) checkedOn: string | null;

  /** SHA-256 over the canonical JSON of the version with all its texts. */
  @Column({ type: 'char', length: 64 }) hash: string;

  /** Counts the saves of a draft: who saves an older one than there is would overwrite somebody. */
  @Column({ type: 'integer', default: 1 }) revision: number;

  /** What is new, in the words of who made it. */
  @Column({ type: 'varchar', length: 500, default: '' }) changeNote: string;

  /** Why it was sent back from review; empty when it was not. */
  @Column({ type: 'varchar', length: 500, default: '' }) returnReason: string;

  /** Who asked for review, as long as it is in review: somebody else should publish. */
  @Column({ type: 'uuid', nullable: true }) submittedById: string | null;

  @InstantColumn({ default: () => 'now()' }) createdAt: Temporal.Instant;

  @InstantColumn({ nullable: true }) publishedAt: Temporal.Instant | null;

  @InstantColumn({ nullable: true }) retiredAt: Temporal.Instant | null;

  @ManyToOne(() => Person, { onDelete: 'SET NULL', nullable: true }) submittedBy: Relation<Person> | null;

  @ManyToOne(() => Module, { onDelete: 'RESTRICT' }) module: Relation<Module>;

  @OneToMany(() => ModuleText, (text) => text.moduleVersion) texts: Relation<ModuleText[]>;
}
