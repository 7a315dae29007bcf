import { writeFileSync } from 'node:fs';
import { createApp } from './app.ts';
import { createDataSource } from './data-source.ts';
import { createOpenApiDocument } from './openapi-document.ts';
import { loadConfig } from './platform/config.ts';
import { createLogger } from './platform/logging.ts';

// `node dist/server/openapi.js out.json`: the OpenAPI document, without a database.
const [, , target] = process.argv;
if (!target) throw new Error('say which file to write: node dist/server/openapi.js out.json');
const config = loadConfig({ DATABASE_URL: 'postgres://nobody@localhost/none', LOG_LEVEL: 'error' });
const app = await createApp(config, createDataSource(config.databaseUrl), createLogger('error'));
writeFileSync(target, `${JSON.stringify(createOpenApiDocument(app), null, 2)}\n`);
process.exit(0);
