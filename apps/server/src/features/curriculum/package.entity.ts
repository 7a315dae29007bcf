import type { CoursePackage } from '@talkoot/curriculum';
import { Check, Column, Entity, Index, ManyToOne, OneToMany, type Relation } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  RemovedAtColumn,
  type LocalisedText,
} from '../../platform/database/columns.ts';
import { Organisation } from '../organisations/organisation.entity.ts';
import { PackageItem } from './package-item.entity.ts';

export const PACKAGE_KINDS = ['course', 'network-meeting', 'seminar'] as const;
export type PackageKind = (typeof PACKAGE_KINDS)[number];

/** What a file says of a package beside its timetable: kept, so that it is there again when it is exported. */
export type PackageDetails = Partial<
  Pick<
    CoursePackage,
    | 'optionalModules'
    | 'prerequisites'
    | 'level'
    | 'basedOn'
    | 'frequency'
    | 'rotation'
    | 'interpretation'
    | 'note'
    | 'roles'
    | 'beforeMeeting'
    | 'afterMeeting'
  >
>;

/** An ordered set of modules, exercises and breaks, from which programmes are made. */
@Entity('package')
@Check('package_kind', `kind IN ('course','network-meeting','seminar')`)
@Check('package_visibility', `visibility IN ('own','partners','public')`)
@Check(
  'package_group',
  `(group_min IS NULL OR group_min > 0) AND (group_min IS NULL OR group_max IS NULL OR group_min <= group_max)`,
)
export class Package {
  @IdColumn() id: string;

  @Index('package_slug_key', { unique: true })
  @Column({ type: 'varchar', length: 80 })
  slug: string;

  /** Null: Talkoot's own starter library. */
  @Index('package_owner')
  @Column({ type: 'uuid', nullable: true })
  ownerOrganisationId: string | null;

  @Column({ type: 'varchar', length: 10, default: 'public' }) visibility: 'own' | 'partners' | 'public';

  @Column({ type: 'varchar', length: 20 }) kind: PackageKind;

  @Column({ type: 'jsonb' }) title: LocalisedText;

  @Column({ type: 'jsonb' }) summary: LocalisedText;

  /** Sector codes; empty means every sector. */
  @Column({ type: 'text', array: true }) audiences: string[];

  @Column({ type: 'time' }) startTime: string;

  @Column({ type: 'integer', nullable: true }) groupMin: number | null;
  @Column({ type: 'integer', nullable: true }) groupRecommended: number | null;
  @Column({ type: 'integer', nullable: true }) groupMax: number | null;

  @Column({ type: 'text', array: true }) materials: string[];
  @Column({ type: 'text', array: true }) venueNeeds: string[];

  @Column({ type: 'jsonb', default: () => `'{}'` }) details: PackageDetails;

  @Column({ type: 'integer' }) libraryOrder: number;

  @Column({ type: 'integer', default: 1 }) version: number;

  @InstantColumn({ default: () => 'now()' }) createdAt: Temporal.Instant;

  @RemovedAtColumn() removedAt: Temporal.Instant | null;

  @ManyToOne(() => Organisation, { onDelete: 'RESTRICT', nullable: true })
  ownerOrganisation: Relation<Organisation> | null;

  @OneToMany(() => PackageItem, (item) => item.package) items: Relation<PackageItem[]>;
}
