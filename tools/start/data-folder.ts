import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { takeLock } from '../processes/lock-file.ts';
import { PlainError } from '../processes/plain-error.ts';
import { inProject } from '../project-root.ts';

/** Raised when a newer Talkoot lays out `.data` in a way that an older one would damage. */
const FORMAT = 1;

/** Where data lies: DATA_DIR, or `.data` in the project. */
export function dataFolder(): string {
  return path.resolve(inProject(), process.env['DATA_DIR']?.trim() || '.data');
}

/**
 * Makes the data folder ready for this process alone.
 *
 * @returns gives the folder back to others
 * @throws {PlainError} when another copy uses it, or a newer version has made it
 */
export function openDataFolder(folder: string): () => void {
  const isRoot = process.getuid?.() === 0;
  try {
    // Root's PostgreSQL runs as somebody else, who must be able to pass through.
    mkdirSync(folder, { recursive: true, mode: isRoot ? 0o711 : 0o700 });
    checkFormat(path.join(folder, 'version.json'));
    return takeLock(
      path.join(folder, 'lock'),
      (pid) =>
        `Another Talkoot (process ${pid}) is using ${folder}. Stop it first, or give this one a folder and a port ` +
        'of its own: DATA_DIR=.data-2 PORT=3001 npm start',
    );
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EACCES' && code !== 'EPERM' && code !== 'EROFS') throw error;
    throw new PlainError(
      `You may not write to ${folder}. Start as the user it belongs to, or choose another folder: DATA_DIR=… npm start`,
    );
  }
}

function checkFormat(file: string): void {
  if (!existsSync(file)) {
    writeFileSync(file, `${JSON.stringify({ format: FORMAT })}\n`);
    return;
  }
  const { format } = JSON.parse(readFileSync(file, 'utf8')) as { format: number };
  if (format <= FORMAT) return;
  throw new PlainError(
    `${path.dirname(file)} was made by a newer version of Talkoot (layout ${format}; this version knows ${FORMAT}). ` +
      'Use that version, or choose another folder: DATA_DIR=.data-2 npm start',
    78,
  );
}
