import { sectorBlocksOf, type CoursePackage } from '@talkoot/curriculum';
import { In, type EntityManager } from 'typeorm';
import { visibleTo, type Viewer } from './module-access.ts';
import { ModuleVersion } from './module-version.entity.ts';
import { packageForFile } from './package-file.ts';
import { Package } from './package.entity.ts';

/** The packages that the viewer sees, or all, with their rows; those without a row are left out: no file holds them. */
export async function packagesToExport(manager: EntityManager, viewer?: Viewer): Promise<Package[]> {
  const packages = await manager.find<Package>(Package, {
    where: viewer ? visibleTo(viewer) : {},
    relations: { items: { moduleVersion: { module: true } } },
    order: { libraryOrder: 'ASC', slug: 'ASC', items: { position: 'ASC' } },
  });
  return packages.filter(({ items }) => items.length > 0);
}

/** The versions that packages pin of modules which have no published one any more. */
export async function pinnedOnly(
  manager: EntityManager,
  packages: readonly Package[],
  published: readonly ModuleVersion[],
  viewer?: Viewer,
): Promise<ModuleVersion[]> {
  const there = new Set(published.map(({ moduleId }) => moduleId));
  const pinned = packages
    .flatMap(({ items }) => items.flatMap(({ moduleVersion }) => moduleVersion ?? []))
    .filter(({ moduleId }) => !there.has(moduleId));
  const versions = await manager.find(ModuleVersion, {
    where: (viewer ? visibleTo(viewer) : [{}]).map((module) => ({
      id: In(pinned.map(({ id }) => id)),
      module,
    })),
    relations: { module: true, texts: true },
    order: { number: 'ASC' },
  });
  return [...new Map(versions.map((version) => [version.moduleId, version])).values()];
}

/** Packages as their file has them: they refer only to what is exported with them. */
export function packagesForFile(
  packages: readonly Package[],
  versions: readonly ModuleVersion[],
): CoursePackage[] {
  const blocks = new Map(versions.map((version) => [version.module.slug, blocksIn(version)]));
  const ids = new Set(packages.map(({ slug }) => slug));
  return packages.map((pkg) => {
    const file = packageForFile(pkg, pkg.items);
    const timetable = file.timetable.map(({ module, ...row }) => {
      const has = blocks.get(module ?? '');
      if (module === undefined || !has) return row;
      // A newer version may have lost a block; in a track the codes say whom the row is for.
      const sectorBlocks = row.track ? row.sectorBlocks : row.sectorBlocks.filter((code) => has.has(code));
      return { ...row, module, sectorBlocks };
    });
    return {
      ...file,
      timetable,
      modules: file.modules.filter((slug) => blocks.has(slug)),
      optionalModules: file.optionalModules.filter((slug) => blocks.has(slug)),
      prerequisites: file.prerequisites.filter((id) => ids.has(id)),
    };
  });
}

function blocksIn({ texts }: ModuleVersion): Set<string> {
  return new Set(texts.flatMap(({ body }) => sectorBlocksOf(body).flatMap(({ codes }) => codes)));
}
