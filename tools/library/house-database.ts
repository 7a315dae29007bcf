import { existsSync } from 'node:fs';
import { runningPostgresUrl } from '../postgres.ts';
import { PlainError } from '../processes/plain-error.ts';
import { dataFolder, openDataFolder } from '../start/data-folder.ts';
import { databaseName, openDatabase, postgresFolder, type Database } from '../start/database.ts';

/**
 * The database of the house as it is: DATABASE_URL, or that of the data folder, whether the house runs or not.
 *
 * @throws {PlainError} when there is none yet
 */
export async function openHouseDatabase(): Promise<Database> {
  const dataDir = dataFolder();
  const isGiven = Boolean(process.env['DATABASE_URL']?.trim());
  if (!isGiven && !existsSync(postgresFolder(dataDir))) {
    throw new PlainError(
      `There is no database in ${dataDir} yet: npm start makes one. For another, set DATABASE_URL or DATA_DIR.`,
    );
  }
  const running = isGiven ? undefined : runningPostgresUrl(postgresFolder(dataDir), databaseName);
  if (running !== undefined) return { url: running, stop: async () => undefined };
  const close = isGiven ? () => undefined : openDataFolder(dataDir);
  try {
    const database = await openDatabase(dataDir);
    return {
      url: database.url,
      stop: async () => {
        await database.stop();
        close();
      },
    };
  } catch (error) {
    close();
    throw error;
  }
}
