import { fileLines } from './file-lines.ts';
import { parseDataset } from './dataset-file.ts';
import type { Dataset } from './dataset-file.ts';
import { libraryMistakes } from './library-check.ts';
import type { KnownLibrary } from './library-check.ts';
import { inFileOrder } from './mistake.ts';
import type { Mistake, Parsed } from './mistake.ts';
import { parseModuleFile } from './module-file.ts';
import type { ModuleText } from './module-file.ts';
import { parsePackages } from './packages-file.ts';
import type { CoursePackage } from './packages-file.ts';
import { parseGlossary, parseLinks, parseSources } from './reference-files.ts';
import type { GlossaryTerm, RegisteredSource, ToolkitLink } from './reference-files.ts';

/** A library read from its files. Lists that no file gives are empty. */
export type LibraryFolder = {
  modules: { file: string; module: ModuleText }[];
  datasets: Dataset[];
  packages: CoursePackage[];
  links: ToolkitLink[];
  glossary: GlossaryTerm[];
  sources: RegisteredSource[];
};

/**
 * Reads a library from its files by name: `modules/<slug>.<lang>.md`, `datasets/<slug>.json`, `packages.yaml`,
 * `links.yaml`, `glossary.yaml`, `sources.yaml`. All or nothing: one mistake anywhere, or a file that is none of
 * these, and there is no library but the list of all mistakes with file and line.
 *
 * @param known what the library may refer to besides its own files: where it is going to
 */
export function readLibraryFiles(
  files: ReadonlyMap<string, string>,
  known: KnownLibrary = {},
): Parsed<LibraryFolder> {
  const mistakes: Mistake[] = [];
  const take = <T>(result: Parsed<T>): T[] => {
    if (result.ok) return [result.value];
    mistakes.push(...result.mistakes);
    return [];
  };
  const list = <T>(name: string, parse: (text: string, file: string) => Parsed<T[]>): T[] =>
    files.has(name) ? take(parse(files.get(name) ?? '', name)).flat() : [];
  const names = [...files.keys()].sort();
  const inFolder = <T>(pattern: RegExp, parse: (text: string, file: string) => Parsed<T>) =>
    names
      .filter((name) => pattern.test(name))
      .flatMap((file) => take(parse(files.get(file) ?? '', file)).map((value) => ({ file, value })));

  for (const file of names.filter((name) => !isLibraryFile(name))) {
    mistakes.push({ file, line: 1, code: 'FILE_UNKNOWN', message: 'This file is no part of a library.' });
  }
  const modules = inFolder(MODULE, parseModuleFile).map(({ file, value }) => ({ file, module: value }));
  const datasets = inFolder(DATASET, parseDataset).map(({ value }) => value);
  const packages = list('packages.yaml', parsePackages);
  const library = {
    modules,
    datasets,
    packages,
    links: list('links.yaml', parseLinks),
    glossary: list('glossary.yaml', parseGlossary),
    sources: list('sources.yaml', parseSources),
  };
  // A file that could not be read would be missed everywhere it is referred to: one mistake, told many times.
  if (mistakes.length === 0) {
    const parts = { modules, datasets, packages, packagesFile: 'packages.yaml' };
    mistakes.push(...libraryMistakes({ ...parts, known, lineOf: fileLines(files) }));
  }
  return mistakes.length > 0 ? { ok: false, mistakes: inFileOrder(mistakes) } : { ok: true, value: library };
}

const MODULE = /^modules\/[^/]+\.md$/;
const DATASET = /^datasets\/[^/]+\.json$/;
/** Files beside the folders. What a README says is for people. */
const BESIDE = ['packages.yaml', 'links.yaml', 'glossary.yaml', 'sources.yaml', 'README.md'];

/** Whether a name is one of a library's text files. */
export function isLibraryFile(name: string): boolean {
  return MODULE.test(name) || DATASET.test(name) || BESIDE.includes(name);
}
