import { frontMatterOf } from './module-file.ts';
import type { PathKey, PlacedData } from './yaml-text.ts';
import { readYaml } from './yaml-text.ts';

/** The line of a place in a file, for a mistake that shows only when files are seen together. */
export type FileLines = (file: string, path: readonly PathKey[]) => number;

/** Finds lines in the front matter of modules and in YAML lists. A file is read when first asked for, and once. */
export function fileLines(files: ReadonlyMap<string, string>): FileLines {
  const read = new Map<string, PlacedData['lineOf']>();
  return (file, path) => {
    const lineOf = read.get(file) ?? linesOf(file, files.get(file) ?? '');
    read.set(file, lineOf);
    return lineOf(path);
  };
}

function linesOf(file: string, text: string): PlacedData['lineOf'] {
  const placed = file.endsWith('.md') ? readYaml(frontMatterOf(text) ?? '', file, 2) : readYaml(text, file);
  return placed.ok ? placed.value.lineOf : () => 1;
}
