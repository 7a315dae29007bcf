import { existsSync } from 'node:fs';
import path from 'node:path';
import { freePort, startPostgres } from '../../../tools/postgres.ts';
import { isReady, startServer, type ServerProcess } from '../../../tools/start/server-process.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** What a journey leaves behind for people to look at. */
export const JOURNEY_FOLDER = path.join(root, 'dist/journey');
/** Kept between runs, so that Chromium is unpacked once; the server and the journey's own browser share it. */
const DATA_DIR = path.join(root, 'node_modules/.cache/talkoot/journey');
export const CHROMIUM_CACHE = path.join(DATA_DIR, 'chromium');

/** The built house on a database of its own, as `npm start` runs it. */
export interface House {
  readonly url: string;
  /** Stops the server and starts it again with its clock moved ahead; the data stays. */
  restartAhead(by: Temporal.Duration): Promise<void>;
  close(): Promise<void>;
}

export async function startHouse(): Promise<House> {
  for (const part of ['dist/server/main.js', 'dist/admin/browser/index.html']) {
    if (!existsSync(path.join(root, part))) throw new Error(`There is no ${part}: run npm run build first.`);
  }
  const postgres = await startPostgres({ ephemeral: true });
  try {
    await postgres.createDatabase('talkoot');
    const port = await freePort();
    const databaseUrl = postgres.url('talkoot');
    let server = await startedServer(port, databaseUrl, 'server.log', {});
    return {
      url: `http://localhost:${port}`,
      restartAhead: async (by) => {
        await server.stop();
        const preload = path.join(import.meta.dirname, 'shifted-clock.ts');
        server = await startedServer(port, databaseUrl, 'server-day-after.log', {
          NODE_OPTIONS: `--import "${preload}"`,
          CLOCK_AHEAD_MS: String(by.total({ unit: 'milliseconds' })),
        });
      },
      close: async () => {
        await server.stop();
        await postgres.stop();
      },
    };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

async function startedServer(
  port: number,
  databaseUrl: string,
  logName: string,
  env: Record<string, string>,
): Promise<ServerProcess> {
  const logFile = path.join(JOURNEY_FOLDER, logName);
  const server = startServer({
    // The test runner's own settings are not the server's.
    env: {
      NODE_ENV: undefined,
      NODE_OPTIONS: undefined,
      HOST: undefined,
      PUBLIC_URL: undefined,
      SMTP_URL: undefined,
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      DATA_DIR,
      ...env,
    },
    logFile,
    shows: () => false,
  });
  if (await isReady(server, `http://127.0.0.1:${port}`, 60_000)) return server;
  await server.stop();
  throw new Error(`The server was not ready within a minute; see ${logFile}.`);
}
