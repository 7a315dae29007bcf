import { programmeClock, type ProgrammeClock, type ProgrammeItem } from '@talkoot/curriculum';
import type { EntityManager, QueryDeepPartialEntity } from 'typeorm';
import type { LocalisedText } from '../../platform/database/columns.ts';
import { fieldProblem } from '../../platform/problem/problem-error.ts';
import type { Viewer } from './module-access.ts';
import { PackageItem } from './package-item.entity.ts';
import { packagePins } from './package-pins.ts';
import type { Package } from './package.entity.ts';
import type { PackageItemDto } from './packages.dto.ts';

type Timed = Pick<PackageItem, 'kind' | 'minutes'> & { fixedStart?: string | null; track?: string | null };

/** The rows of a package on the clock; sections take no time. `at` is the place of a row in the package. */
export function clockOfPackage(
  items: readonly Timed[],
  startTime: string,
): ProgrammeClock<ProgrammeItem & { at: number }> {
  const rows = items.flatMap(({ kind, minutes, fixedStart, track }, at) =>
    kind === 'section'
      ? []
      : [{ at, kind, minutes, fixedStart: fixedStart?.slice(0, 5) ?? undefined, track: track ?? undefined }],
  );
  return programmeClock(rows, startTime.slice(0, 5));
}

/**
 * Puts the rows in place of those there are. Returns their ids, in their order.
 * @param owner what the package's owner sees of the library
 */
export async function replacePackageRows(
  tx: EntityManager,
  pkg: Pick<Package, 'id' | 'visibility' | 'startTime'>,
  items: readonly PackageItemDto[],
  owner: Viewer,
): Promise<string[]> {
  refuseWrongRows(items, pkg.startTime);
  const pins = await packagePins(tx, items, owner, pkg.visibility);
  const known = new Set(
    (await tx.find(PackageItem, { where: { packageId: pkg.id }, select: { id: true } })).map(({ id }) => id),
  );
  const rows = items.map((item, index) => ({
    // A row keeps its id as long as it stands; each id once.
    ...(item.id !== undefined && known.delete(item.id) ? { id: item.id } : {}),
    packageId: pkg.id,
    position: index + 1,
    moduleVersionId: pins[index] ?? null,
    ...rowColumns(item),
  }));
  await tx.delete(PackageItem, { packageId: pkg.id });
  if (rows.length === 0) return [];
  const { identifiers } = await tx.insert(PackageItem, rows);
  return identifiers.map(({ id }) => id as string);
}

function rowColumns(item: PackageItemDto): QueryDeepPartialEntity<PackageItem> {
  const isSection = item.kind === 'section';
  return {
    kind: item.kind,
    title: writtenText(item.title),
    minutes: item.minutes,
    fixedStart: isSection ? null : (item.fixedStart ?? null),
    track: isSection ? null : item.track || null,
    methods: isSection ? [] : unique(item.methods),
    sectors: isSection ? [] : unique(item.sectors),
    owner: isSection ? null : item.owner || null,
    note: item.note || null,
  };
}

/** @throws {ProblemError} VALIDATION_FAILED at the row */
function refuseWrongRows(items: readonly PackageItemDto[], startTime: string): void {
  items.forEach(({ kind, minutes, moduleSlug }, index) => {
    if (kind === 'section') {
      if (minutes !== 0) throw fieldProblem(`/items/${index}/minutes`, 'tooLarge', { max: 0 });
      if (moduleSlug) throw fieldProblem(`/items/${index}/moduleSlug`, 'notOneOf');
    } else if (minutes === 0) throw fieldProblem(`/items/${index}/minutes`, 'tooSmall', { min: 1 });
  });
  const clock = clockOfPackage(items, startTime);
  if (clock.ok) return;
  const index = clock.mistakes[0]?.index ?? 0;
  const rows = items.flatMap(({ kind }, at) => (kind === 'section' ? [] : [at]));
  throw fieldProblem(`/items/${rows[index] ?? 0}/minutes`, 'pastMidnight');
}

/** As it is stored: a language without words is left out. */
export function writtenText(text: LocalisedText): LocalisedText {
  return Object.fromEntries(Object.entries(text).filter(([, words]) => words));
}

function unique(values: readonly string[] | undefined): string[] {
  return [...new Set(values ?? [])];
}
