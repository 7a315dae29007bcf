import type { Dataset } from './dataset-file.ts';
import type { Mistake, MistakeCode } from './mistake.ts';
import type { ModuleText } from './module-file.ts';
import type { CoursePackage } from './packages-file.ts';
import { sectorBlocksOf } from './body-blocks.ts';

/** The parts of a library, each with the name of the file that it came from. */
export type LibraryParts = {
  modules: readonly { file: string; module: ModuleText }[];
  datasets: readonly Pick<Dataset, 'slug'>[];
  packages: readonly CoursePackage[];
  packagesFile: string;
};

/** A cycle in "needs before it", as slugs with the first repeated at the end, or null. */
export function prerequisiteCycle(needs: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  for (const root of needs.keys()) {
    // Depth first with an own stack: a long chain in a large library must not exhaust the call stack.
    const stack: { slug: string; next: number }[] = done.has(root) ? [] : [{ slug: root, next: 0 }];
    while (stack.length > 0) {
      const top = stack[stack.length - 1] as { slug: string; next: number };
      const slug = (needs.get(top.slug) ?? [])[top.next++];
      if (slug === undefined) {
        done.add(top.slug);
        stack.pop();
        continue;
      }
      const open = stack.findIndex((entry) => entry.slug === slug);
      if (open >= 0) return [...stack.slice(open).map((entry) => entry.slug), slug];
      if (!done.has(slug)) stack.push({ slug, next: 0 });
    }
  }
  return null;
}

/**
 * What no single file can show: a module twice in one language, a prerequisite, dataset or module that does not
 * exist, prerequisites that go in a circle, a package that shows a sector block its module does not have.
 */
export function libraryMistakes({ modules, datasets, packages, packagesFile }: LibraryParts): Mistake[] {
  const mistakes: Mistake[] = [];
  const note = (file: string, code: MistakeCode, message: string): void => {
    mistakes.push({ file, line: 1, code, message });
  };
  const slugs = new Set(modules.map(({ module }) => module.slug));
  const firstFiles = new Map<string, string>();
  for (const { file, module } of modules) {
    const key = `${module.slug}.${module.lang}`;
    const first = firstFiles.get(key);
    if (first !== undefined) note(file, 'SLUG_DUPLICATE', `The module ${key} is already in ${first}.`);
    else firstFiles.set(key, file);
    for (const slug of module.prerequisites) {
      if (!slugs.has(slug))
        note(file, 'REFERENCE_UNKNOWN', `The prerequisite ${slug} is not in the library.`);
    }
    for (const slug of module.datasets) {
      if (!datasets.some((set) => set.slug === slug))
        note(file, 'REFERENCE_UNKNOWN', `The dataset ${slug} is not in the library.`);
    }
  }
  const cycle = prerequisiteCycle(new Map(modules.map(({ module }) => [module.slug, module.prerequisites])));
  if (cycle) {
    const file = modules.find(({ module }) => module.slug === cycle[0])?.file ?? '';
    note(file, 'PREREQUISITE_CYCLE', `The prerequisites go in a circle: ${cycle.join(' → ')}.`);
  }
  for (const pack of packages) {
    const used = [
      ...pack.modules,
      ...pack.optionalModules,
      ...pack.timetable.flatMap((row) => row.module ?? []),
    ];
    for (const slug of new Set(used)) {
      if (!slugs.has(slug))
        note(packagesFile, 'REFERENCE_UNKNOWN', `${pack.id}: the module ${slug} is not in the library.`);
    }
    for (const row of pack.timetable) {
      const texts = modules.filter(({ module }) => module.slug === row.module);
      const has = new Set(
        texts.flatMap(({ module }) => sectorBlocksOf(module.body).flatMap((block) => block.codes)),
      );
      for (const code of row.sectorBlocks) {
        if (!has.has(code))
          note(packagesFile, 'REFERENCE_UNKNOWN', `${pack.id}: ${row.title.fi} has no block for ${code}.`);
      }
    }
  }
  return mistakes;
}
