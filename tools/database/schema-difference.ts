import { pathToFileURL } from 'node:url';
import type { DataSource } from 'typeorm';
import { build } from '../build.ts';
import { startPostgres } from '../postgres.ts';
import { inProject } from '../project-root.ts';

export interface SchemaDifference {
  /** What a migration would have to run; empty when entities and migrations agree. */
  readonly up: readonly string[];
  /** How to take it back, in the order to run it. */
  readonly down: readonly string[];
}

/** Runs all migrations on an empty PostgreSQL, and compares the result with the entities. */
export async function findSchemaDifference(): Promise<SchemaDifference> {
  await build((line) => console.error(line), 'server');
  const postgres = await startPostgres({ ephemeral: true });
  try {
    await postgres.createDatabase('drift');
    const built = pathToFileURL(inProject('dist/server/data-source.js')).href;
    const server = (await import(built)) as { createDataSource: (url: string) => DataSource };
    const dataSource = await server.createDataSource(postgres.url('drift')).initialize();
    try {
      await dataSource.runMigrations({ transaction: 'each' });
      const { upQueries, downQueries } = await dataSource.driver.createSchemaBuilder().log();
      return {
        up: upQueries.map(({ query }) => query),
        down: downQueries.map(({ query }) => query).reverse(),
      };
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await postgres.stop();
  }
}
