import { sectorBlocksOf } from './body-blocks.ts';
import type { FileLines } from './file-lines.ts';
import type { Mistake } from './mistake.ts';
import type { ModuleText } from './module-file.ts';
import type { CoursePackage, TimetableRow } from './packages-file.ts';
import type { PathKey } from './yaml-text.ts';

/** What packages are checked against. */
export type PackagesAmong = {
  /** Modules that come with the packages. */
  modules: readonly { module: ModuleText }[];
  /** Slugs of these, and of those that are there already. */
  slugs: ReadonlySet<string>;
  packagesFile: string;
  lineOf: FileLines;
};

/** Modules of packages that are nowhere, and sector blocks that a module which comes along does not have. */
export function packageMistakes(packages: readonly CoursePackage[], among: PackagesAmong): Mistake[] {
  const { slugs, packagesFile, lineOf } = among;
  const mistakes: Mistake[] = [];
  const note = (path: PathKey[], message: string): void => {
    mistakes.push({
      file: packagesFile,
      line: lineOf(packagesFile, path),
      code: 'REFERENCE_UNKNOWN',
      message,
    });
  };
  const blocks = blocksOfModules(among.modules);
  packages.forEach((pack, at) => {
    const here = ['packages', at];
    const needModule = (slug: string, ...path: PathKey[]): void => {
      if (!slugs.has(slug)) note([...here, ...path], `${pack.id}: the module ${slug} is not in the library.`);
    };
    pack.modules.forEach((slug, i) => needModule(slug, 'modules', i));
    pack.optionalModules.forEach((slug, i) => needModule(slug, 'optionalModules', i));
    pack.timetable.forEach((row, i) => {
      if (row.module !== undefined) needModule(row.module, 'timetable', i, 'module');
      for (const code of missingBlocks(row, blocks))
        note(
          [...here, 'timetable', i, 'sectorBlocks'],
          `${pack.id}: ${row.title.fi} has no block for ${code}.`,
        );
    });
  });
  return mistakes;
}

/** In a track the codes say whom the row is for; and what a module has that is only there already, its house knows. */
function missingBlocks(row: TimetableRow, blocks: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const has = row.track === undefined ? blocks.get(row.module ?? '') : undefined;
  return has ? row.sectorBlocks.filter((code) => !has.has(code)) : [];
}

function blocksOfModules(modules: PackagesAmong['modules']): Map<string, Set<string>> {
  const blocks = new Map<string, Set<string>>();
  for (const { module } of modules) {
    const codes = sectorBlocksOf(module.body).flatMap((block) => block.codes);
    blocks.set(module.slug, new Set([...(blocks.get(module.slug) ?? []), ...codes]));
  }
  return blocks;
}
