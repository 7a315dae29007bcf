import { Check, Column, Entity, Index, ManyToOne, Unique, type Relation } from 'typeorm';
import { IdColumn, type LocalisedText } from '../../platform/database/columns.ts';
import { ModuleVersion } from './module-version.entity.ts';
import { Package } from './package.entity.ts';

export const PACKAGE_ITEM_KINDS = ['session', 'exercise', 'break', 'section'] as const;
export type PackageItemKind = (typeof PACKAGE_ITEM_KINDS)[number];

/** A row of a package, pinned to a module version. A section is a heading over the rows after it. */
@Entity('package_item')
@Unique('package_item_position_key', ['packageId', 'position'])
@Check('package_item_kind', `kind IN ('session','exercise','break','section')`)
@Check('package_item_minutes', `CASE kind WHEN 'section' THEN minutes = 0 ELSE minutes BETWEEN 1 AND 720 END`)
@Check(
  'package_item_section',
  `kind <> 'section' OR (module_version_id IS NULL AND fixed_start IS NULL AND track IS NULL)`,
)
export class PackageItem {
  @IdColumn() id: string;

  @Column({ type: 'uuid' }) packageId: string;

  @Column({ type: 'integer' }) position: number;

  @Column({ type: 'varchar', length: 10 }) kind: PackageItemKind;

  @Column({ type: 'jsonb' }) title: LocalisedText;

  @Column({ type: 'integer' }) minutes: number;

  @Column({ type: 'time', nullable: true }) fixedStart: string | null;

  /** Rows that follow each other and have tracks run side by side (ADR 25). */
  @Column({ type: 'varchar', length: 30, nullable: true }) track: string | null;

  @Index('package_item_module_version')
  @Column({ type: 'uuid', nullable: true })
  moduleVersionId: string | null;

  @Column({ type: 'text', array: true, default: () => `'{}'` }) methods: string[];

  /** Which sector blocks of the module are shown here; empty: those of the audience. In a track: whom it is for. */
  @Column({ type: 'text', array: true, default: () => `'{}'` }) sectors: string[];

  /** Who holds it, in words: a role such as the chair, not a person. */
  @Column({ type: 'varchar', length: 200, nullable: true }) owner: string | null;

  @Column({ type: 'text', nullable: true }) note: string | null;

  @ManyToOne(() => Package, (pkg) => pkg.items, { onDelete: 'CASCADE' }) package: Relation<Package>;

  @ManyToOne(() => ModuleVersion, { onDelete: 'RESTRICT', nullable: true })
  moduleVersion: Relation<ModuleVersion> | null;
}
