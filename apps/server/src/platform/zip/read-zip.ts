import { configure, Uint8ArrayReader, ZipReader, type Entry, type FileEntry } from '@zip.js/zip.js';

// Everything in this process: no workers that outlive a request.
configure({ useWebWorkers: false });

export interface ZipLimits {
  readonly files: number;
  /** Of one file, unpacked. */
  readonly fileBytes: number;
  /** Of all files together, unpacked. */
  readonly totalBytes: number;
}

export const ZIP_MISTAKES = [
  'ZIP_INVALID',
  'ZIP_TOO_MANY_FILES',
  'ZIP_FILE_TOO_LARGE',
  'ZIP_TOO_LARGE',
  'ZIP_PATH',
  'ZIP_LINK',
  'ZIP_ENCRYPTED',
  'ZIP_NAME_TWICE',
  'ZIP_DAMAGED',
] as const;
export type ZipMistakeCode = (typeof ZIP_MISTAKES)[number];

export interface ZipMistake {
  /** Name of the file inside, or '' for the ZIP as a whole. */
  readonly file: string;
  readonly code: ZipMistakeCode;
  readonly message: string;
}

export type ReadZip =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly mistakes: readonly ZipMistake[] };

/**
 * Unpacks a ZIP into memory, or says everything that is wrong with it and unpacks nothing. Nothing that a header
 * claims is trusted: bytes are counted as they are unpacked, and a billion zeros stop at the limit.
 */
export async function readZip(bytes: Uint8Array, limits: ZipLimits): Promise<ReadZip> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { filenameValidation: 'tolerant' });
  try {
    const { entries, mistakes } = await listEntries(reader, limits);
    if (mistakes.length > 0) return { ok: false, mistakes };
    return await unpack(entries, limits);
  } catch {
    return refused('', 'ZIP_INVALID', 'This is not a ZIP file, or it is damaged.');
  } finally {
    await reader.close();
  }
}

const refused = (file: string, code: ZipMistakeCode, message: string): ReadZip => ({
  ok: false,
  mistakes: [{ file, code, message }],
});

async function listEntries(
  reader: ZipReader<unknown>,
  { files: most }: ZipLimits,
): Promise<{ entries: FileEntry[]; mistakes: ZipMistake[] }> {
  const entries: FileEntry[] = [];
  const mistakes: ZipMistake[] = [];
  const names = new Map<string, string>();
  let count = 0;
  for await (const entry of reader.getEntriesGenerator()) {
    if (++count > most) {
      const message = `The ZIP has more than ${most} files.`;
      return { entries: [], mistakes: [{ file: '', code: 'ZIP_TOO_MANY_FILES', message }] };
    }
    const wrong = mistakeOf(entry, names);
    if (wrong) mistakes.push({ file: shownName(entry.filename), ...wrong });
    else if (!entry.directory) entries.push(entry);
  }
  return { entries, mistakes };
}

function mistakeOf(entry: Entry, names: Map<string, string>): Omit<ZipMistake, 'file'> | null {
  const { filename } = entry;
  if (!isPlainPath(filename.replace(/\/$/, '')))
    return {
      code: 'ZIP_PATH',
      message: 'The name leads out of the folder, or is none that every system can keep.',
    };
  if (entry.symlink) return { code: 'ZIP_LINK', message: 'This is a link to another file.' };
  if (entry.encrypted) return { code: 'ZIP_ENCRYPTED', message: 'The file is locked with a password.' };
  if (entry.directory) return null;
  // Systems that do not tell Ä from ä or é from é would keep only one of two.
  const key = filename.normalize('NFC').toLowerCase();
  const first = names.get(key);
  names.set(key, first ?? filename);
  return first === undefined
    ? null
    : { code: 'ZIP_NAME_TWICE', message: `The name is there already: ${first}` };
}

/** Letters, digits and plain marks between slashes: no "..", no drive, no backslash, nothing that cannot be seen. */
function isPlainPath(path: string): boolean {
  return (
    path.length <= 240 &&
    path.split('/').every((part) => !/^\.*$/.test(part) && !/^\s|[\s.]$/.test(part)) &&
    !/[\\:*?"<>|\p{C}]/u.test(path)
  );
}

/** A name as it may be shown: short, and without what would turn or hide the text around it. */
function shownName(name: string): string {
  return name.replace(/\p{C}/gu, '\ufffd').slice(0, 120);
}

class TooLarge extends Error {}

async function unpack(entries: readonly FileEntry[], limits: ZipLimits): Promise<ReadZip> {
  const files = new Map<string, Uint8Array>();
  let total = 0;
  for (const entry of entries) {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const sink = new WritableStream<Uint8Array>({
      write(chunk) {
        size += chunk.length;
        total += chunk.length;
        if (size > limits.fileBytes || total > limits.totalBytes) throw new TooLarge();
        chunks.push(chunk);
      },
    });
    try {
      await entry.getData(sink, { checkCrc32: true, checkOverlappingEntry: true });
    } catch {
      if (size > limits.fileBytes) {
        const message = `Unpacked the file is larger than ${megabytes(limits.fileBytes)} MB.`;
        return refused(entry.filename, 'ZIP_FILE_TOO_LARGE', message);
      }
      if (total > limits.totalBytes) {
        const message = `Unpacked the files are together larger than ${megabytes(limits.totalBytes)} MB.`;
        return refused(entry.filename, 'ZIP_TOO_LARGE', message);
      }
      return refused(
        entry.filename,
        'ZIP_DAMAGED',
        'The file is damaged: it does not unpack to what was packed.',
      );
    }
    files.set(entry.filename, Buffer.concat(chunks));
  }
  return { ok: true, files };
}

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);
