import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  isLibraryFile,
  readLibraryFiles,
  type CoursePackage,
  type GlossaryTerm as GlossaryEntry,
  type ModuleText as ParsedModule,
  type ToolkitLink as LinkEntry,
} from '@talkoot/curriculum';

export interface DatasetFile {
  readonly slug: string;
  readonly label: string;
  readonly data: Record<string, unknown>;
}

/** A library as a folder of files, read and checked as a whole. */
export interface LibraryFiles {
  readonly modules: readonly ParsedModule[];
  readonly packages: readonly CoursePackage[];
  readonly links: readonly LinkEntry[];
  readonly glossary: readonly GlossaryEntry[];
  readonly datasets: readonly DatasetFile[];
  /** All texts one after another: what a hash of the library is made from. */
  readonly text: string;
}

/** @throws {Error} with every mistake, its file and line */
export function readLibrary(folder: string): LibraryFiles {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isLibraryFile).sort();
  const files = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const library = readLibraryFiles(files);
  if (!library.ok) {
    const mistakes = library.mistakes.map(({ file, line, message }) => `${file}:${line} ${message}`);
    throw new Error(`The library has mistakes:\n${mistakes.join('\n')}`);
  }
  const { modules, datasets, packages, links, glossary } = library.value;
  return {
    modules: modules.map(({ module }) => module),
    datasets: datasets.map(({ slug, label }) => ({ slug, label, data: dataIn(files, slug) })),
    packages,
    links,
    glossary,
    text: [...files.values()].join('\n'),
  };
}

/** The JSON of a dataset as its file has it, with everything that the format allows and we do not read. */
export function dataIn(files: ReadonlyMap<string, string>, slug: string): Record<string, unknown> {
  return JSON.parse(files.get(`datasets/${slug}.json`) ?? '') as Record<string, unknown>;
}
