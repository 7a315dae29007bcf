import { readZip } from '../src/platform/zip/read-zip.ts';
import { writeZip } from '../src/platform/zip/write-zip.ts';
import type { SignedIn } from './builders.ts';
import type { Answer } from './test-client.ts';

const LIMITS = { files: 1_000, fileBytes: 2 ** 24, totalBytes: 2 ** 26 };

/** The files of a library as texts, by name. */
export async function unzip(zip: Buffer): Promise<Map<string, string>> {
  const read = await readZip(zip, LIMITS);
  if (!read.ok) throw new Error(JSON.stringify(read.mistakes));
  return new Map([...read.files].map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]));
}

export function zipOf(
  files: Readonly<Record<string, string | Buffer>> | ReadonlyMap<string, string>,
): Promise<Buffer> {
  const entries = files instanceof Map ? [...files] : Object.entries(files);
  return writeZip(new Map(entries.map(([name, text]) => [name, Buffer.from(text)])));
}

/** Sends a library to be imported: for an organisation, or as the house's own. */
export function importLibrary(
  who: SignedIn,
  mode: 'check' | 'write',
  zip: Buffer,
  organisation: string | null = null,
): Promise<Answer> {
  const owner = organisation ? `&organisation=${organisation}` : '';
  return who.client.post(`/api/library/import?mode=${mode}${owner}`, zip, {
    'content-type': 'application/zip',
  });
}
