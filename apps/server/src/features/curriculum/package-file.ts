import { clockText, type CoursePackage, type LocalisedTitle, type TimetableRow } from '@talkoot/curriculum';
import type { EntityManager } from 'typeorm';
import type { LocalisedText } from '../../platform/database/columns.ts';
import { PackageItem } from './package-item.entity.ts';
import { clockOfPackage } from './package-rows.ts';
import { Package, type PackageDetails } from './package.entity.ts';

/** Where a package of a file goes. */
export interface PackagePlace {
  readonly ownerOrganisationId: string | null;
  readonly visibility: Package['visibility'];
  readonly libraryOrder: number;
  /** The version to pin for each module's slug. */
  readonly versionIds: ReadonlyMap<string, string>;
}

/**
 * Writes a package as a file says it.
 *
 * @param existing the package whose place it takes; it comes back if it was removed
 * @throws {Error} for a module that has no version to pin
 */
export async function writePackage(
  tx: EntityManager,
  file: CoursePackage,
  place: PackagePlace,
  existing: Pick<Package, 'id' | 'version'> | null = null,
): Promise<string> {
  if (existing) await tx.delete(PackageItem, { packageId: existing.id });
  const { id: packageId } = await tx.save(Package, {
    ...(existing ? { id: existing.id, version: existing.version + 1, removedAt: null } : {}),
    slug: file.id,
    ownerOrganisationId: place.ownerOrganisationId,
    visibility: place.visibility,
    libraryOrder: place.libraryOrder,
    kind: file.kind,
    title: file.title,
    summary: file.summary,
    audiences: file.audiences === 'all' ? [] : [...file.audiences],
    startTime: file.startTime,
    groupMin: file.groupSize?.min ?? null,
    groupRecommended: file.groupSize?.recommended ?? null,
    groupMax: file.groupSize?.max ?? null,
    materials: file.materials,
    venueNeeds: file.venueNeeds,
    details: detailsOf(file),
  });
  await tx.insert(
    PackageItem,
    file.timetable.map((row, index) => ({
      packageId,
      position: index + 1,
      kind: row.kind,
      title: row.title,
      minutes: row.minutes,
      fixedStart: row.isFixed ? row.start : null,
      track: row.track ?? null,
      moduleVersionId: pinOf(row, file.id, place.versionIds),
      methods: row.methods,
      sectors: row.sectorBlocks,
      owner: row.owner ?? null,
      note: row.note ?? null,
    })),
  );
  return packageId;
}

/**
 * A package as a file says it: what `writePackage` wrote comes back. Versions are left out, as modules stand in the
 * same library.
 * @param items its rows in their order, with their modules
 */
export function packageForFile(pkg: Package, items: readonly PackageItem[]): CoursePackage {
  const clock = clockOfPackage(items, pkg.startTime);
  if (!clock.ok) throw new Error(`the package ${pkg.slug} does not fit its day`);
  const starts = new Map(clock.rows.map(({ item, start }) => [item.at, clockText(start)]));
  const timetable = items.map((item, at) => rowForFile(item, starts.get(at) ?? null));
  return {
    ...NOTHING,
    ...pkg.details,
    id: pkg.slug,
    kind: pkg.kind,
    title: localised(pkg.title, pkg.slug),
    summary: localised(pkg.summary, localised(pkg.title, pkg.slug).fi),
    audiences:
      pkg.audiences.length > 0 ? (pkg.audiences as Exclude<CoursePackage['audiences'], 'all'>) : 'all',
    startTime: clockText(Temporal.PlainTime.from(pkg.startTime)),
    endTime: clockText(clock.end),
    totalMinutes: clock.totals.totalMinutes,
    contentMinutes: clock.totals.contentMinutes,
    ...groupForFile(pkg),
    modules: [...new Set(timetable.flatMap(({ module }) => module ?? []))],
    timetable,
    materials: pkg.materials,
    venueNeeds: pkg.venueNeeds,
  };
}

/** The desk changes the bounds of a group and not what is recommended between them. */
function groupForFile(pkg: Package): Pick<CoursePackage, 'groupSize'> {
  const { groupMin: min, groupRecommended, groupMax: max } = pkg;
  if (min === null || max === null) return {};
  return { groupSize: { min, recommended: Math.min(Math.max(groupRecommended ?? min, min), max), max } };
}

const NOTHING = { optionalModules: [], prerequisites: [], roles: [], beforeMeeting: [], afterMeeting: [] };

function detailsOf(file: CoursePackage): PackageDetails {
  const { optionalModules, prerequisites, level, basedOn, frequency, rotation, interpretation } = file;
  const { note, roles, beforeMeeting, afterMeeting } = file;
  const details = { optionalModules, prerequisites, level, basedOn, frequency, rotation, interpretation };
  return Object.fromEntries(
    Object.entries({ ...details, note, roles, beforeMeeting, afterMeeting }).filter(
      ([, value]) => value !== undefined && value.length > 0,
    ),
  );
}

function pinOf(
  { module }: TimetableRow,
  slug: string,
  versionIds: ReadonlyMap<string, string>,
): string | null {
  if (module === undefined) return null;
  const versionId = versionIds.get(module);
  if (!versionId) throw new Error(`${slug}: there is no version of the module ${module}`);
  return versionId;
}

function rowForFile(item: PackageItem, start: string | null): TimetableRow {
  const { kind, title, minutes, fixedStart, track, methods, sectors, owner, note, moduleVersion } = item;
  return {
    kind,
    // A row without words still has to be called something.
    title: localised(title, kind),
    start,
    minutes,
    isFixed: fixedStart !== null,
    ...(track ? { track } : {}),
    ...(moduleVersion ? { module: moduleVersion.module.slug } : {}),
    methods: methods as TimetableRow['methods'],
    sectorBlocks: sectors as TimetableRow['sectorBlocks'],
    ...(owner ? { owner } : {}),
    ...(note ? { note } : {}),
  };
}

function localised({ fi, sv, en }: LocalisedText, otherwise: string): LocalisedTitle {
  return { fi: fi || sv || en || otherwise, ...(sv ? { sv } : {}), ...(en ? { en } : {}) };
}
