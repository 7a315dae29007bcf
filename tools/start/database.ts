import path from 'node:path';
import { startPostgres } from '../postgres.ts';

export const databaseName = 'talkoot';

/** Where the PostgreSQL of npm keeps what belongs to a data folder. */
export const postgresFolder = (dataDir: string): string => path.join(dataDir, 'postgres');

export interface Database {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * The database the server gets: DATABASE_URL if somebody has set it, else the PostgreSQL of npm on the data
 * folder. In production there is no "else": the server itself then says what is missing.
 */
export async function openDatabase(dataDir: string): Promise<Database> {
  const given = process.env['DATABASE_URL']?.trim();
  if (given !== undefined || process.env['NODE_ENV'] === 'production') {
    return { url: given ?? '', stop: async () => undefined };
  }
  const postgres = await startPostgres({ dataDir: postgresFolder(dataDir) });
  try {
    await postgres.createDatabase(databaseName);
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  return { url: postgres.url(databaseName), stop: postgres.stop };
}
