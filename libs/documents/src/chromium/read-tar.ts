import { basename } from 'node:path';

const BLOCK = 512;

/** One regular file of a tar archive. */
export interface TarFile {
  name: string;
  executable: boolean;
  content: Uint8Array;
}

const text = (block: Buffer, start: number, length: number): string => {
  const field = block.subarray(start, start + length);
  const end = field.indexOf(0);
  return field.toString('latin1', 0, end === -1 ? length : end);
};

/**
 * Reads the regular files of an uncompressed ustar archive. Only the last part of each name is kept, so that
 * an archive can never write outside the folder it is unpacked into.
 *
 * @throws RangeError when the archive ends in the middle of a file
 */
export function readTar(archive: Buffer): TarFile[] {
  const files: TarFile[] = [];
  for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0;) {
    const header = archive.subarray(at, at + BLOCK);
    const size = Number.parseInt(text(header, 124, 12).trim() || '0', 8);
    const start = at + BLOCK;
    if (start + size > archive.length) throw new RangeError('The archive ends in the middle of a file.');
    const type = text(header, 156, 1);
    if (type === '0' || type === '') {
      files.push({
        name: basename(text(header, 0, 100)),
        executable: (Number.parseInt(text(header, 100, 8), 8) & 0o100) !== 0,
        content: archive.subarray(start, start + size),
      });
    }
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}
