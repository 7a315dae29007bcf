import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isLibraryFile, type LibraryFolder } from '@talkoot/curriculum';
import { PlainError } from '../processes/plain-error.ts';
import { inProject } from '../project-root.ts';
import { isZip } from './place.ts';

interface FoundMistake {
  readonly file: string;
  readonly line: number | null;
  readonly message: string;
}

type Found =
  | { readonly ok: true; readonly value: { readonly library: LibraryFolder } }
  | { readonly ok: false; readonly mistakes: readonly FoundMistake[] };

/** What an import reads with; the same here and there. */
interface LibraryReader {
  readonly readSentLibrary: (zip: Uint8Array, known: object) => Promise<Found>;
  readonly readLibraryBytes: (files: ReadonlyMap<string, Uint8Array>, known: object) => Found;
}

/**
 * Prints every mistake in a library as `file:line`, or that there is none. What the library refers to must be in it.
 *
 * @returns the exit code
 */
export async function checkLibrary(place: string): Promise<number> {
  const isFolder = statSync(place, { throwIfNoEntry: false })?.isDirectory();
  if (isFolder === undefined) throw new PlainError(`There is no ${place}.`);
  // The server's own reader. It is plain TypeScript without decorators, so nothing has to be built first.
  const source = inProject('apps/server/src/features/curriculum/library-files-sent.ts');
  const reader = (await import(pathToFileURL(source).href)) as LibraryReader;
  if (!isFolder && !isZip(place))
    throw new PlainError(`${place} is neither a folder nor a file that ends in .zip.`);
  const found = isFolder
    ? reader.readLibraryBytes(folderFiles(place), {})
    : await reader.readSentLibrary(readFileSync(place), {});
  if (!found.ok) {
    for (const { file, line, message } of found.mistakes) {
      const where = isFolder ? path.join(place, file) : file || place;
      console.log(`${where}:${line ?? 1} ${message}`);
    }
    const count = found.mistakes.length;
    console.log(count === 1 ? '1 mistake' : `${count} mistakes`);
    return 1;
  }
  const { modules, datasets, packages, links, glossary } = found.value.library;
  const slugs = new Set(modules.map(({ module }) => module.slug));
  console.log(
    `No mistakes: ${slugs.size} modules in ${modules.length} texts, ${datasets.length} datasets, ` +
      `${packages.length} packages, ${links.length} links, ${glossary.length} terms.`,
  );
  return 0;
}

/** The files of a folder that belong to a library, by name; the others are named, since one may be spelt wrong. */
function folderFiles(folder: string): Map<string, Uint8Array> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')))
    .sort();
  const isOfLibrary = (name: string): boolean => isLibraryFile(name) || name.startsWith('attachments/');
  const others = names.filter((name) => !isOfLibrary(name));
  if (others.length > 0) console.log(`No part of a library, not checked: ${others.join(', ')}`);
  return new Map(names.filter(isOfLibrary).map((name) => [name, readFileSync(path.join(folder, name))]));
}
