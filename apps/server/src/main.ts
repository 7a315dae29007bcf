import { createApp } from './app.ts';
import { createDataSource } from './data-source.ts';
import { prepareDatabase, StartRefused } from './platform/database/prepare.ts';
import { ConfigError, loadConfig } from './platform/config.ts';
import { createLogger } from './platform/logging.ts';
import { loadStarter } from './starter/load-starter.ts';

/** "Configuration error" of sysexits.h: starting again without a change will not help. */
const EX_CONFIG = 78;

try {
  const config = loadConfig();
  const logger = createLogger(config.logLevel);
  const dataSource = createDataSource(config.databaseUrl);
  await prepareDatabase(dataSource);
  const app = await createApp(config, dataSource, logger);
  await loadStarter(app, config);
  app.enableShutdownHooks(['SIGINT', 'SIGTERM']);
  await app.listen(config.port, config.host);
  logger.info({ url: config.publicUrl, mode: config.mode }, 'listening');
} catch (error) {
  if (error instanceof ConfigError || error instanceof StartRefused) {
    process.stderr.write(`${error.message}\n`);
    process.exit(EX_CONFIG);
  }
  throw error;
}
