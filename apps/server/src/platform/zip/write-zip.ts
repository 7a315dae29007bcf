import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

/** The first day that a ZIP can hold: what is in a file does not depend on when it was packed. */
const PACKED_AT = new Date(1980, 0, 1);

/** Packs files into a ZIP. The same files are the same bytes, in whatever order and whenever they are packed. */
export async function writeZip(files: ReadonlyMap<string, Uint8Array>): Promise<Buffer> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    extendedTimestamp: false,
    lastModDate: PACKED_AT,
    useCompressionStream: false,
    useWebWorkers: false,
  });
  for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    await writer.add(name, new Uint8ArrayReader(bytes));
  }
  return Buffer.from(await writer.close());
}
