import { Check, Column, Entity, Index, OneToMany, type Relation } from 'typeorm';
import { IdColumn, InstantColumn, type LocalisedText } from '../../platform/database/columns.ts';
import { PackageItem } from './package-item.entity.ts';

/** An ordered set of modules, exercises and breaks, from which programmes are made. */
@Entity('package')
@Check('package_kind', `kind IN ('course','network-meeting','seminar')`)
export class Package {
  @IdColumn() id: string;

  @Index('package_slug_key', { unique: true })
  @Column({ type: 'varchar', length: 80 })
  slug: string;

  @Column({ type: 'varchar', length: 20 }) kind: 'course' | 'network-meeting' | 'seminar';

  @Column({ type: 'jsonb' }) title: LocalisedText;

  @Column({ type: 'text' }) summary: string;

  /** Sector codes; empty means every sector. */
  @Column({ type: 'text', array: true }) audiences: string[];

  @Column({ type: 'time' }) startTime: string;

  @Column({ type: 'integer', nullable: true }) groupMin: number | null;
  @Column({ type: 'integer', nullable: true }) groupMax: number | null;

  @Column({ type: 'text', array: true }) materials: string[];
  @Column({ type: 'text', array: true }) venueNeeds: string[];

  @Column({ type: 'integer' }) libraryOrder: number;

  @Column({ type: 'integer', default: 1 }) version: number;

  @InstantColumn({ default: () => 'now()' }) createdAt: Temporal.Instant;

  @OneToMany(() => PackageItem, (item) => item.package) items: Relation<PackageItem[]>;
}
