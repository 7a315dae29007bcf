import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DataSource, EntityManager } from 'typeorm';
import { build } from '../build.ts';
import { PlainError } from '../processes/plain-error.ts';
import { inProject } from '../project-root.ts';
import { openHouseDatabase } from './house-database.ts';
import { isZip } from './place.ts';

/** What is taken from the server as it is built; tools are compiled without its sources. */
interface ServerParts {
  readonly createDataSource: (databaseUrl: string) => DataSource;
  readonly libraryFiles: (manager: EntityManager, wanted: object) => Promise<ReadonlyMap<string, Uint8Array>>;
  readonly writeZip: (files: ReadonlyMap<string, Uint8Array>) => Promise<Uint8Array>;
}

/**
 * Writes the whole library of the house, what each organisation keeps for itself included.
 *
 * @returns the exit code
 * @throws {PlainError} when there is something at the place already, or no database to read
 */
export async function exportLibrary(place: string): Promise<number> {
  const isTaken = existsSync(place) && (isZip(place) || readdirSync(place).length > 0);
  if (isTaken) throw new PlainError(`${place} is there already. Choose another name, or move it away first.`);
  const database = await openHouseDatabase();
  try {
    await build((line) => console.error(line), 'server');
    const parts = await serverParts();
    const files = await readHouse(parts, database.url);
    if (isZip(place)) {
      mkdirSync(path.dirname(path.resolve(place)), { recursive: true });
      writeFileSync(place, await parts.writeZip(files), { flag: 'wx' });
    } else writeFolder(place, files);
    console.log(`Written: ${place} (${files.size} files)`);
    return 0;
  } finally {
    await database.stop();
  }
}

async function readHouse(parts: ServerParts, url: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const dataSource = parts.createDataSource(url);
  await dataSource.initialize();
  try {
    if (await dataSource.showMigrations()) {
      throw new PlainError(
        'The database is not of this version of Talkoot. Start it once, then export again.',
      );
    }
    // One picture of the library, whatever people write meanwhile.
    return await dataSource.transaction('REPEATABLE READ', (tx) => parts.libraryFiles(tx, {}));
  } finally {
    await dataSource.destroy();
  }
}

function writeFolder(place: string, files: ReadonlyMap<string, Uint8Array>): void {
  const folder = path.resolve(place);
  for (const [name, bytes] of files) {
    const file = path.resolve(folder, name);
    if (!file.startsWith(folder + path.sep))
      throw new PlainError(`The name ${name} leads out of the folder.`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes, { flag: 'wx' });
  }
}

async function serverParts(): Promise<ServerParts> {
  const built = async (file: string): Promise<object> =>
    (await import(pathToFileURL(inProject('dist/server', file)).href)) as object;
  return {
    ...(await built('data-source.js')),
    ...(await built('features/curriculum/index.js')),
    ...(await built('platform/zip/write-zip.js')),
  } as ServerParts;
}
