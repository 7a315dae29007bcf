import { readLibraryFiles, type KnownLibrary, type LibraryFolder } from '@talkoot/curriculum';
import { readZip, type ZipLimits } from '../../platform/zip/read-zip.ts';
import { mediaTypeOf } from './attachment-kinds.ts';
import { unstorableIn } from './dataset-text.ts';
import type { ImportMistakeView } from './library-import.dto.ts';

/** Far more than any library of trainings; the whole of it stands in memory while it is read. */
export const LIBRARY_LIMITS: ZipLimits = {
  files: 5_000,
  fileBytes: 10 * 1024 * 1024,
  totalBytes: 80 * 1024 * 1024,
};
const MAX_ATTACHMENTS = 20;
const ATTACHMENT = /^attachments\/([a-z0-9-]+)\/([^/]+)$/;

export interface SentAttachment {
  readonly filename: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

export interface SentLibrary {
  readonly library: LibraryFolder;
  /** The text files by name. */
  readonly texts: ReadonlyMap<string, string>;
  /** By slug of the module. */
  readonly attachments: ReadonlyMap<string, readonly SentAttachment[]>;
}

export type ReadSentLibrary =
  | { readonly ok: true; readonly value: SentLibrary }
  | { readonly ok: false; readonly mistakes: readonly ImportMistakeView[] };

/** A ZIP of a library, read and checked as a whole: what is in it, or every mistake with file and line. */
export async function readSentLibrary(zip: Uint8Array, known: KnownLibrary): Promise<ReadSentLibrary> {
  const unpacked = await readZip(zip, LIBRARY_LIMITS);
  if (!unpacked.ok) return { ok: false, mistakes: unpacked.mistakes.map((one) => ({ ...one, line: null })) };
  return readLibraryBytes(unpacked.files, known);
}

/** The same for the files of a folder, by name. */
export function readLibraryBytes(
  files: ReadonlyMap<string, Uint8Array>,
  known: KnownLibrary,
): ReadSentLibrary {
  const mistakes: ImportMistakeView[] = [];
  const texts = new Map<string, string>();
  const attachments = new Map<string, SentAttachment[]>();
  for (const [file, bytes] of files) {
    const [, slug = '', filename = ''] = ATTACHMENT.exec(file) ?? [];
    const found = slug ? attachmentIn(filename, bytes) : textIn(bytes);
    if (typeof found === 'string') texts.set(file, found);
    else if ('mistake' in found) mistakes.push({ file, ...found.mistake });
    else attachments.set(slug, [...(attachments.get(slug) ?? []), found]);
  }
  const library = readLibraryFiles(texts, known);
  if (!library.ok) mistakes.push(...library.mistakes);
  else mistakes.push(...besideModules(library.value, attachments), ...unstorable(library.value, texts));
  return library.ok && mistakes.length === 0
    ? { ok: true, value: { library: library.value, texts, attachments } }
    : { ok: false, mistakes };
}

type Wrong = { mistake: Omit<ImportMistakeView, 'file'> };
const wrong = (code: string, message: string): Wrong => ({ mistake: { line: null, code, message } });

function textIn(bytes: Uint8Array): string | Wrong {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return wrong('TEXT_NOT_CLEAN', 'The file is not text in UTF-8.');
  }
}

function attachmentIn(filename: string, content: Uint8Array): SentAttachment | Wrong {
  const bytes = Buffer.from(content);
  const mediaType = mediaTypeOf(filename, bytes);
  if (mediaType && filename.length <= 200) return { filename, mediaType, bytes };
  return wrong('ATTACHMENT_REFUSED', 'Attachments are PDF, PNG, JPEG, DOCX and PPTX, and are what they say.');
}

function besideModules(
  { modules }: LibraryFolder,
  attachments: ReadonlyMap<string, readonly SentAttachment[]>,
): ImportMistakeView[] {
  return [...attachments].flatMap(([slug, files]) => {
    const file = `attachments/${slug}/${files[0]?.filename ?? ''}`;
    if (!modules.some(({ module }) => module.slug === slug))
      return [{ file, ...wrong('REFERENCE_UNKNOWN', `The module ${slug} is not in the ZIP.`).mistake }];
    if (files.length <= MAX_ATTACHMENTS) return [];
    const message = `A module has at most ${MAX_ATTACHMENTS} attachments.`;
    return [{ file, ...wrong('ATTACHMENTS_FULL', message).mistake }];
  });
}

function unstorable({ datasets }: LibraryFolder, texts: ReadonlyMap<string, string>): ImportMistakeView[] {
  return datasets.flatMap(({ slug }) => {
    const file = `datasets/${slug}.json`;
    return unstorableIn(texts.get(file) ?? '{}').map((mistake) => ({ file, ...mistake }));
  });
}
