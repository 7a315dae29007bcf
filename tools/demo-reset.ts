// `npm run demo:reset`: the starter library and the example events again as on the first day.
import { existsSync } from 'node:fs';
import { startPostgres } from './postgres.ts';
import { PlainError } from './processes/plain-error.ts';
import { dataFolder, openDataFolder } from './start/data-folder.ts';
import { databaseName, postgresFolder } from './start/database.ts';

export async function run(): Promise<void> {
  if (process.env['NODE_ENV'] === 'production' || process.env['DATABASE_URL']) {
    throw new PlainError(
      'demo:reset removes everything that people have entered, so it only touches the database that npm start has ' +
        'made itself. Leave out DATABASE_URL and NODE_ENV.',
    );
  }
  const dataDir = dataFolder();
  const close = openDataFolder(dataDir);
  try {
    if (existsSync(postgresFolder(dataDir))) {
      const postgres = await startPostgres({ dataDir: postgresFolder(dataDir) });
      try {
        await postgres.dropDatabase(databaseName);
      } finally {
        await postgres.stop();
      }
    }
  } finally {
    close();
  }
  console.log(
    'Everything entered is gone. npm start begins again with the starter library and the example events.',
  );
}
