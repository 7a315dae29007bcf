import { Check, Column, Entity, Index, ManyToOne, Unique, type Relation } from 'typeorm';
import { IdColumn } from '../../platform/database/columns.ts';
import { Module } from './module.entity.ts';
import { Package } from './package.entity.ts';

@Entity('package_item')
@Unique('package_item_position_key', ['packageId', 'position'])
@Check('package_item_kind', `kind IN ('session','exercise','break')`)
@Check('package_item_minutes', 'minutes BETWEEN 1 AND 720')
export class PackageItem {
  @IdColumn() id: string;

  @Column({ type: 'uuid' }) packageId: string;

  @Column({ type: 'integer' }) position: number;

  @Column({ type: 'varchar', length: 10 }) kind: 'session' | 'exercise' | 'break';

  @Column({ type: 'varchar', length: 200 }) title: string;

  @Column({ type: 'integer' }) minutes: number;

  @Index('package_item_module')
  @Column({ type: 'uuid', nullable: true })
  moduleId: string | null;

  @Column({ type: 'text', array: true, default: () => `'{}'` }) methods: string[];

  /** Which sector blocks of the module are shown here; empty: those of the audience. */
  @Column({ type: 'text', array: true, default: () => `'{}'` }) sectors: string[];

  @Column({ type: 'text', nullable: true }) note: string | null;

  @ManyToOne(() => Package, (pkg) => pkg.items, { onDelete: 'CASCADE' }) package: Relation<Package>;

  @ManyToOne(() => Module, { onDelete: 'RESTRICT', nullable: true }) module: Relation<Module> | null;
}
