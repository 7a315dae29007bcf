// The built server with one route more: it answers with bytes that lie in memory. Beside it the same server's page is
// measured, so that both have the same framework, hooks, headers and log.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inProject } from '../../project-root.ts';
import { MEMORY_PATH } from './scene.ts';

interface BuiltServer {
  readonly loadConfig: () => { databaseUrl: string; logLevel: string; port: number; host: string };
  readonly createLogger: (level: string) => unknown;
  readonly createDataSource: (url: string) => { initialize(): Promise<unknown> };
  readonly createApp: (...parts: unknown[]) => Promise<BuiltApp>;
}

interface BuiltApp {
  enableShutdownHooks(signals: readonly string[]): void;
  getHttpAdapter(): { getInstance(): { get(path: string, handler: unknown): void } };
  listen(port: number, host: string): Promise<unknown>;
}

const built = async (file: string): Promise<object> =>
  (await import(pathToFileURL(inProject('dist/server', file)).href)) as object;

async function serve(pageFile: string): Promise<void> {
  const server = Object.assign(
    {},
    await built('app.js'),
    await built('data-source.js'),
    await built('platform/config.js'),
    await built('platform/logging.js'),
  ) as BuiltServer;
  const config = server.loadConfig();
  const dataSource = server.createDataSource(config.databaseUrl);
  await dataSource.initialize();
  const app = await server.createApp(config, dataSource, server.createLogger(config.logLevel));
  app.enableShutdownHooks(['SIGTERM']);
  let page: Buffer | undefined;
  app
    .getHttpAdapter()
    .getInstance()
    .get(MEMORY_PATH, (_: unknown, reply: { type(type: string): { send(body: Buffer): unknown } }) =>
      reply.type('text/html; charset=utf-8').send((page ??= readFileSync(pageFile))),
    );
  await app.listen(config.port, config.host);
}

await serve(process.env['BENCH_PAGE'] ?? '');
