import { createApp } from './app.ts';
import { createDataSource } from './data-source.ts';
import { SeatCheck, type SeatDifference } from './features/registrations/index.ts';
import { loadConfig } from './platform/config.ts';
import { createLogger } from './platform/logging.ts';

/**
 * The house without its door, for `npm run seats:check`: nobody can reach it, and it leaves when it is done.
 * @throws {Error} when the database is not of this version
 */
export async function checkSeats(
  env: Readonly<Record<string, string | undefined>>,
  isRepair: boolean,
): Promise<SeatDifference[]> {
  const config = loadConfig({ ...env, LOG_LEVEL: 'error' });
  const dataSource = createDataSource(config.databaseUrl);
  await dataSource.initialize();
  try {
    if (await dataSource.showMigrations()) throw new Error('Start this version of Talkoot once first.');
    const app = await createApp(config, dataSource, createLogger(config.logLevel));
    try {
      await app.init();
      const check = app.get(SeatCheck);
      return await (isRepair ? check.repairAll() : check.checkAll());
    } finally {
      await app.close();
    }
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
  }
}
