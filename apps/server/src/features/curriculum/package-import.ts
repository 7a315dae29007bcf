import { canonicalJson, type CoursePackage, type FileLines } from '@talkoot/curriculum';
import { In, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.ts';
import { audit } from '../../platform/audit/audit.ts';
import type { ImportItemView, ImportMistakeView } from './library-import.dto.ts';
import { visibleTo, type Viewer } from './module-access.ts';
import { ModuleVersion } from './module-version.entity.ts';
import { packageForFile, writePackage, type PackagePlace } from './package-file.ts';
import { PackageItem } from './package-item.entity.ts';
import { REACH } from './package-pins.ts';
import { Package } from './package.entity.ts';

const FILE = 'packages.yaml';

/** Where packages are going to, and what comes with them. */
export interface PackageDestination {
  readonly ownerOrganisationId: string | null;
  /** What everybody in the owner sees. */
  readonly viewer: Viewer;
  /** Slugs of the modules that come in the same library. */
  readonly comingModules: ReadonlySet<string>;
  readonly lineOf: FileLines;
}

export interface PlannedPackage {
  readonly item: ImportItemView;
  readonly file: CoursePackage;
  readonly place: Omit<PackagePlace, 'libraryOrder'>;
  readonly existing: Package | null;
}

/**
 * What becomes of each package of a file. One whose modules are only drafts here waits until they are published: a
 * draft is nobody's to use (ADR 25).
 */
export async function planPackages(
  tx: EntityManager,
  packages: readonly CoursePackage[],
  destination: PackageDestination,
): Promise<(PlannedPackage | ImportMistakeView)[]> {
  const published = await publishedFor(tx, packages, destination.viewer);
  const planned: (PlannedPackage | ImportMistakeView)[] = [];
  for (const [at, file] of packages.entries())
    planned.push(await planPackage(tx, file, at, published, destination));
  return planned;
}

async function planPackage(
  tx: EntityManager,
  file: CoursePackage,
  at: number,
  published: ReadonlyMap<string, ModuleVersion>,
  { ownerOrganisationId, comingModules, lineOf }: PackageDestination,
): Promise<PlannedPackage | ImportMistakeView> {
  const existing = await tx.findOne(Package, {
    where: { slug: file.id },
    lock: { mode: 'pessimistic_write' },
    withDeleted: true,
  });
  const slugs = taughtIn(file);
  const visibility = existing?.visibility ?? visibilityFor(ownerOrganisationId, slugs, published);
  const versionIds = new Map([...published].map(([slug, { id }]) => [slug, id]));
  const plan = (change: ImportItemView['change']): PlannedPackage => ({
    item: { kind: 'package', slug: file.id, title: file.title.fi, change, version: null },
    ...{ file, place: { ownerOrganisationId, visibility, versionIds }, existing },
  });
  if (existing?.removedAt === null && (await isSame(tx, existing, file))) return plan('unchanged');
  const refuse = (code: string, message: string, slug?: string): ImportMistakeView => {
    const row = file.timetable.findIndex(({ module }) => module === slug);
    const line = lineOf(FILE, ['packages', at, ...(slug ? ['timetable', row, 'module'] : ['id'])]);
    return { file: FILE, line, code, message };
  };
  if (existing && existing.ownerOrganisationId !== ownerOrganisationId)
    return refuse('NOT_OWNER', `The name ${file.id} is taken by a package that belongs to somebody else.`);
  const missing = slugs.filter((slug) => !published.has(slug));
  const unknown = missing.find((slug) => !comingModules.has(slug));
  if (unknown) return refuse('REFERENCE_UNKNOWN', `The owner sees no published module ${unknown}.`, unknown);
  const hidden = slugs.find((slug) => {
    const module = published.get(slug)?.module;
    return module && REACH[module.visibility] < REACH[visibility];
  });
  if (hidden)
    return refuse('MODULE_SHOWN_TO_FEWER', `${file.id} is shown to more people than ${hidden}.`, hidden);
  if (missing.length > 0) return plan('waiting');
  return plan(existing && existing.removedAt === null ? 'new-version' : 'new');
}

/** Writes what was planned: in the house's own library in the order of the file, an organisation's after all others. */
export async function writePackages(
  tx: EntityManager,
  actor: Actor,
  planned: readonly PlannedPackage[],
): Promise<void> {
  let last = (await tx.maximum(Package, 'libraryOrder', {})) ?? 0;
  for (const [at, { item, file, place, existing }] of planned.entries()) {
    if (item.change === 'unchanged' || item.change === 'waiting') continue;
    const atEnd = place.ownerOrganisationId === null ? at + 1 : (last += 1);
    const libraryOrder = existing?.libraryOrder ?? atEnd;
    const subjectId = await writePackage(tx, file, { ...place, libraryOrder }, existing);
    const details = { slug: file.id };
    await audit(tx, actor, { action: 'package.imported', subjectType: 'package', subjectId, details });
  }
}

/** The newest published version of each module taught, as far as the owner sees it; by slug. */
async function publishedFor(
  tx: EntityManager,
  packages: readonly CoursePackage[],
  viewer: Viewer,
): Promise<Map<string, ModuleVersion>> {
  const slug = In(packages.flatMap(taughtIn));
  const versions = await tx.find(ModuleVersion, {
    where: visibleTo(viewer).map((module) => ({ status: 'published' as const, module: { ...module, slug } })),
    relations: { module: true },
    order: { number: 'ASC' },
  });
  return new Map(versions.map((version) => [version.module.slug, version]));
}

async function isSame(tx: EntityManager, existing: Package, file: CoursePackage): Promise<boolean> {
  const items = await tx.find(PackageItem, {
    where: { packageId: existing.id },
    relations: { moduleVersion: { module: true } },
    order: { position: 'ASC' },
  });
  // The list of modules follows from the rows; nothing else is kept of it.
  const text = (pack: CoursePackage): string => canonicalJson({ ...pack, modules: [] });
  return items.length > 0 && text(packageForFile(existing, items)) === text(file);
}

function taughtIn({ timetable }: CoursePackage): string[] {
  return [...new Set(timetable.flatMap(({ module }) => module ?? []))];
}

/** The house shows its library to all, as far as all see what it teaches. */
function visibilityFor(
  owner: string | null,
  slugs: readonly string[],
  published: ReadonlyMap<string, ModuleVersion>,
): Package['visibility'] {
  const isShown = slugs.every((slug) => published.get(slug)?.module.visibility === 'public');
  return owner === null && isShown ? 'public' : 'own';
}
