import { createApp } from './app.ts';
import { createDataSource } from './data-source.ts';
import { prepareDatabase, StartRefused } from './platform/database/prepare.ts';
import { ConfigError, loadConfig } from './platform/config.ts';
import { createLogger } from './platform/logging.ts';
import { firstAdministratorSentence, refuseDemoPeople } from './production.ts';
import { loadStarterParts } from './starter/load-starter.ts';
import { starterParts } from './starter/starter-parts.ts';

/** "Configuration error" of sysexits.h: starting again without a change will not help. */
const EX_CONFIG = 78;

try {
  const config = loadConfig();
  const logger = createLogger(config.logLevel);
  const dataSource = createDataSource(config.databaseUrl);
  await prepareDatabase(dataSource);
  if (config.mode === 'production') await refuseDemoPeople(dataSource);
  await loadStarterParts(dataSource, starterParts(config));
  const app = await createApp(config, dataSource, logger);
  app.enableShutdownHooks(['SIGINT', 'SIGTERM']);
  await app.listen(config.port, config.host);
  if (config.mode === 'production') {
    const sentence = await firstAdministratorSentence(app, config);
    // On standard output and not in the log: logs are kept, and the link is a key.
    if (sentence) process.stdout.write(`\n${sentence}\n\n`);
  }
  logger.info({ url: config.publicUrl, mode: config.mode }, 'listening');
} catch (error) {
  if (error instanceof ConfigError || error instanceof StartRefused) {
    process.stderr.write(`${error.message}\n`);
    process.exit(EX_CONFIG);
  }
  throw error;
}
