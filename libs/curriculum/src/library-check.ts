import { chartMistakes } from './chart-mistakes.ts';
import type { Dataset } from './dataset-file.ts';
import type { Mistake, MistakeCode } from './mistake.ts';
import type { ModuleText } from './module-file.ts';
import type { CoursePackage } from './packages-file.ts';
import type { PathKey } from './yaml-text.ts';
import type { FileLines } from './file-lines.ts';
import { packageMistakes } from './library-check-packages.ts';

/** The parts of a library, each with the name of the file that it came from. */
export type LibraryParts = {
  modules: readonly { file: string; module: ModuleText }[];
  datasets: readonly Dataset[];
  packages: readonly CoursePackage[];
  packagesFile: string;
  known?: KnownLibrary;
  /** Finds the line of a place; without it every mistake stands at line 1. */
  lineOf?: FileLines;
};

/** What is there already, where the parts are going to: modules with their prerequisites, and datasets. */
export type KnownLibrary = {
  modules?: ReadonlyMap<string, readonly string[]>;
  datasets?: readonly Dataset[];
};

/**
 * The original among the texts of one module: the Finnish one that was not made from another; without it the only
 * one that was not, then the Finnish one. Undefined when the texts do not tell.
 */
export function originalText<T extends Pick<ModuleText, 'lang' | 'madeFrom'>>(
  texts: readonly T[],
): T | undefined {
  const originals = texts.filter(({ madeFrom }) => madeFrom === undefined);
  const isFinnish = ({ lang }: T): boolean => lang === 'fi';
  return (
    originals.find(isFinnish) ?? (originals.length === 1 ? originals[0] : undefined) ?? texts.find(isFinnish)
  );
}

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
 * exist, a chart that its dataset cannot fill, prerequisites that go in a circle, a package that shows a sector block its module does not have.
 */
export function libraryMistakes({
  modules,
  datasets: own,
  packages,
  packagesFile,
  known = {},
  lineOf = () => 1,
}: LibraryParts): Mistake[] {
  const mistakes: Mistake[] = [];
  const note = (file: string, at: PathKey[], code: MistakeCode, message: string): void => {
    mistakes.push({ file, line: lineOf(file, at), code, message });
  };
  const needs = new Map([
    ...(known.modules ?? []),
    ...modules.map(({ module }) => [module.slug, module.prerequisites] as const),
  ]);
  const slugs = new Set(needs.keys());
  // A dataset of the same name takes the place of the one that is there.
  const datasets = [...own, ...(known.datasets ?? [])];
  const firstFiles = new Map<string, string>();
  for (const { file, module } of modules) {
    const key = `${module.slug}.${module.lang}`;
    const first = firstFiles.get(key);
    if (first !== undefined)
      note(file, ['slug'], 'SLUG_DUPLICATE', `The module ${key} is already in ${first}.`);
    else firstFiles.set(key, file);
    module.prerequisites.forEach((slug, i) => {
      if (slugs.has(slug)) return;
      note(
        file,
        ['prerequisites', i],
        'REFERENCE_UNKNOWN',
        `The prerequisite ${slug} is not in the library.`,
      );
    });
    module.datasets.forEach((slug, i) => {
      if (datasets.some((set) => set.slug === slug)) return;
      note(file, ['datasets', i], 'REFERENCE_UNKNOWN', `The dataset ${slug} is not in the library.`);
    });
    mistakes.push(...chartMistakes(module.body, datasets, file, module.bodyLine));
  }
  for (const [slug, texts] of Map.groupBy(modules, ({ module }) => module.slug)) {
    if (originalText(texts.map(({ module }) => module))) continue;
    const message = `${slug} has no text that the others were made from: one in Finnish, or one without madeFrom.`;
    note(texts[0]?.file ?? '', ['lang'], 'ORIGINAL_MISSING', message);
  }
  const cycle = prerequisiteCycle(needs);
  if (cycle) {
    const file = modules.find(({ module }) => cycle.includes(module.slug))?.file ?? '';
    note(
      file,
      ['prerequisites'],
      'PREREQUISITE_CYCLE',
      `The prerequisites go in a circle: ${cycle.join(' → ')}.`,
    );
  }
  mistakes.push(...packageMistakes(packages, { modules, slugs, packagesFile, lineOf }));
  return mistakes;
}
