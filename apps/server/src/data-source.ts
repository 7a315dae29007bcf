import { DataSource } from 'typeorm';
import { entities } from './entities.ts';
import { migrations } from './platform/database/migrations/index.ts';
import { SnakeNaming } from './platform/database/snake-naming.ts';

/** The one description of the database, for the server, the tests and the migration tools. */
export function createDataSource(databaseUrl: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url: databaseUrl,
    entities,
    migrations,
    migrationsTableName: 'migration',
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    logging: false,
    poolSize: 20,
    applicationName: 'talkoot',
  });
}
