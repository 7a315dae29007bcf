import { startPostgres, type RunningPostgres } from '../../../tools/postgres.ts';
import { createDataSource } from '../src/data-source.ts';

export const TEMPLATE = 'talkoot_template';

declare global {
  var talkootPostgres: RunningPostgres | undefined;
}

/** One PostgreSQL for the whole run, with a migrated template that each test file clones. */
export default async function setUp(): Promise<void> {
  const postgres = await startPostgres({ ephemeral: true });
  globalThis.talkootPostgres = postgres;
  await postgres.createDatabase(TEMPLATE);
  const dataSource = createDataSource(postgres.url(TEMPLATE));
  await dataSource.initialize();
  await dataSource.runMigrations({ transaction: 'each' });
  await dataSource.destroy();
  process.env['TEST_DATABASE_URL'] = postgres.url('postgres');
}
