import { In, type EntityManager } from 'typeorm';
import { fieldProblem } from '../../platform/problem/problem-error.ts';
import { type Viewer, visibleTo } from './module-access.ts';
import { ModuleVersion } from './module-version.entity.ts';
import type { Package } from './package.entity.ts';
import type { PackageItemDto } from './packages.dto.ts';

/** To how many people something is shown, for comparing. */
export const REACH: Readonly<Record<Package['visibility'], number>> = { own: 0, partners: 1, public: 2 };

/**
 * The module version that each row pins: the one it names, else the newest published one. A package may not be shown
 * to more people than its modules are: they would see a row and not what it teaches.
 *
 * @param owner what the package's owner sees, not what the person does: colleagues must see it too
 * @throws {ProblemError} VALIDATION_FAILED at the row
 */
export async function packagePins(
  tx: EntityManager,
  items: readonly PackageItemDto[],
  owner: Viewer,
  visibility: Package['visibility'],
): Promise<(string | null)[]> {
  const slug = In(items.flatMap(({ moduleSlug }) => moduleSlug || []));
  // A retired version stays where it is pinned already, and comes back by undo; a draft is nobody's to use.
  const versions = await tx.find(ModuleVersion, {
    where: visibleTo(owner).map((module) => ({
      status: In(['published', 'retired']),
      module: { ...module, slug },
    })),
    relations: { module: true },
    order: { number: 'DESC' },
  });
  return items.map(({ moduleSlug, moduleNumber }, index) => {
    if (!moduleSlug) return null;
    const version = versions.find(
      ({ module, number, status }) =>
        module.slug === moduleSlug && (moduleNumber ? number === moduleNumber : status === 'published'),
    );
    if (!version) throw fieldProblem(`/items/${index}/moduleSlug`, 'notOneOf');
    if (REACH[version.module.visibility] < REACH[visibility])
      throw fieldProblem(`/items/${index}/moduleSlug`, 'moduleShownToFewer');
    return version.id;
  });
}

/** Those of the module versions that the viewer may see. */
export async function visibleVersionIds(
  tx: EntityManager,
  versionIds: readonly string[],
  viewer: Viewer,
): Promise<ReadonlySet<string>> {
  const versions = await tx.find(ModuleVersion, {
    where: visibleTo(viewer).map((module) => ({ id: In([...versionIds]), module })),
    select: { id: true },
  });
  return new Set(versions.map(({ id }) => id));
}
