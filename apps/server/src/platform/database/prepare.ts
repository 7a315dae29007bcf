import type { DataSource } from 'typeorm';

/** The server cannot start as things are; the message says what to do. */
export class StartRefused extends Error {}

/**
 * Connects and brings the schema up to date. One server at a time migrates: others wait for its lock.
 * @throws {StartRefused} when the database is away, too old, or was made by a newer Talkoot
 */
export async function prepareDatabase(dataSource: DataSource): Promise<void> {
  try {
    await dataSource.initialize();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StartRefused(
      `The database does not answer (${reason}). Check DATABASE_URL and that PostgreSQL runs.`,
      { cause },
    );
  }
  const [{ version }] = await dataSource.query<[{ version: number }]>(
    `SELECT current_setting('server_version_num')::int AS version`,
  );
  if (version < 180_000) {
    throw new StartRefused(
      `Talkoot needs PostgreSQL 18 or newer; this one is ${Math.floor(version / 10_000)}.`,
    );
  }
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock(20261122)');
    await refuseNewerSchema(dataSource);
    await dataSource.runMigrations({ transaction: 'each' });
  } finally {
    await runner.query('SELECT pg_advisory_unlock(20261122)').catch(() => undefined);
    await runner.release();
  }
}

async function refuseNewerSchema(dataSource: DataSource): Promise<void> {
  const [{ exists }] = await dataSource.query<[{ exists: boolean }]>(
    `SELECT to_regclass('migration') IS NOT NULL AS exists`,
  );
  if (!exists) return;
  const rows = await dataSource.query<{ name: string }[]>('SELECT name FROM migration');
  const known = new Set(
    dataSource.migrations.map((migration) => migration.name ?? migration.constructor.name),
  );
  const unknown = rows.filter((row) => !known.has(row.name));
  if (unknown.length > 0) {
    throw new StartRefused(
      `The database was made by a newer Talkoot (it has ${unknown[0]?.name}). Install that version or newer; nothing was changed.`,
    );
  }
}
