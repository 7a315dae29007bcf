import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  libraryMistakes,
  parseDataset,
  parseGlossary,
  parseLinks,
  parseModuleFile,
  parsePackages,
  type CoursePackage,
  type GlossaryTerm as GlossaryEntry,
  type ModuleText as ParsedModule,
  type Parsed,
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
  const texts: string[] = [];
  const mistakes: string[] = [];
  const read = (name: string): string => {
    const text = readFileSync(join(folder, name), 'utf8');
    texts.push(text);
    return text;
  };
  const parsed = <T>(result: Parsed<T>): T[] => {
    if (result.ok) return [result.value];
    mistakes.push(...result.mistakes.map(({ file, line, message }) => `${file}:${line} ${message}`));
    return [];
  };
  const namesIn = (sub: string, ending: string): string[] =>
    readdirSync(join(folder, sub))
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => `${sub}/${name}`);

  const modules = namesIn('modules', '.md').flatMap((file) =>
    parsed(parseModuleFile(read(file), file)).map((module) => ({ file, module })),
  );
  const datasets = namesIn('datasets', '.json').flatMap((file) => {
    const text = read(file);
    return parsed(parseDataset(text, file)).map((figures) => ({
      slug: figures.slug,
      label: figures.label,
      figures,
      data: JSON.parse(text) as Record<string, unknown>,
    }));
  });
  const packages = parsed(parsePackages(read('packages.yaml'))).flat();
  const links = parsed(parseLinks(read('links.yaml'))).flat();
  const glossary = parsed(parseGlossary(read('glossary.yaml'))).flat();
  mistakes.push(
    ...libraryMistakes({
      modules,
      datasets: datasets.map(({ figures }) => figures),
      packages,
      packagesFile: 'packages.yaml',
    }).map(({ file, line, message }) => `${file}:${line} ${message}`),
  );
  if (mistakes.length > 0) throw new Error(`The library has mistakes:\n${mistakes.join('\n')}`);
  return {
    modules: modules.map(({ module }) => module),
    packages,
    links,
    glossary,
    datasets,
    text: texts.join('\n'),
  };
}
