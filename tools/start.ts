// `npm start`: builds what has changed, starts PostgreSQL and the server, says where to go, stops all of it.
import path from 'node:path';
import { build } from './build.ts';
import { PlainError } from './processes/plain-error.ts';
import { chromiumAdvice } from './start/chromium.ts';
import { dataFolder, openDataFolder } from './start/data-folder.ts';
import { openDatabase } from './start/database.ts';
import { choosePort } from './start/listening-port.ts';
import { isReady, startServer, type ServerProcess } from './start/server-process.ts';
import { listenForStop, type StopRequests } from './start/stopping.ts';
import { whereToGo } from './start/where-to-go.ts';

/** @returns the exit code */
export async function run(): Promise<number> {
  const requests = listenForStop();
  const port = await choosePort();
  const dataDir = dataFolder();
  const closeDataFolder = openDataFolder(dataDir);
  try {
    return await serve(port, dataDir, requests);
  } finally {
    closeDataFolder();
  }
}

async function serve(port: number, dataDir: string, requests: StopRequests): Promise<number> {
  // A Ctrl-C while building: the compilers stand in our group and get it too.
  requests.onInsisted(() => process.exit(130));
  const wasAskedToStop = requests.asked.then(() => 'stop' as const);
  const building = build((line) => console.log(line));
  building.catch(() => undefined);
  if ((await Promise.race([building, wasAskedToStop])) === 'stop') return 0;

  const advice = chromiumAdvice(dataDir);
  const database = await openDatabase(dataDir);
  let server: ServerProcess | undefined;
  try {
    const isTryOut = process.env['NODE_ENV'] !== 'production';
    const logFile = path.join(dataDir, 'logs', 'server.log');
    server = startServer({
      env: { PORT: String(port), DATABASE_URL: database.url, DATA_DIR: dataDir },
      logFile,
      shows: isTryOut ? isForPeople : () => true,
    });
    requests.onInsisted(() => server?.kill());
    const url = `http://localhost:${port}`;
    const ready = isReady(server, `http://127.0.0.1:${port}`, 120_000);
    const first = await Promise.race([ready, wasAskedToStop, server.ended.then((end) => ({ end }))]);
    if (typeof first === 'object') return explainEnd(first.end, logFile);
    if (first === false) {
      throw new PlainError(`The server was not ready within two minutes. What it said is in ${logFile}.`);
    }
    if (first === true) {
      if (isTryOut) console.log(whereToGo({ url, dataDir, logFile }));
      void advice.then((sentence) => sentence && console.log(sentence));
      const end = await Promise.race([server.ended, wasAskedToStop]);
      if (end !== 'stop') return explainEnd(end, logFile);
    }
    console.log('\nStopping…');
    return exitCodeOf(await server.stop());
  } finally {
    await server?.stop();
    await database.stop();
  }
}

/** Warnings and errors, and whatever is no log line at all, such as the mistakes in a configuration. */
function isForPeople(line: string): boolean {
  if (process.env['LOG_LEVEL'] !== undefined) return true;
  try {
    const entry = JSON.parse(line) as { level?: number | string };
    return typeof entry.level === 'number'
      ? entry.level >= 40
      : /^(?:warn|error|fatal)$/i.test(entry.level ?? '');
  } catch {
    return true;
  }
}

/** The server ended by itself. With 78 it has said in sentences what is wrong; else the log has the cause. */
function explainEnd(end: number | string, logFile: string): number {
  if (end === 78) return 78;
  throw new PlainError(`The server ended unexpectedly (${end}). What it said is in ${logFile}.`);
}

/** Nest ends its process by the very signal it was stopped with, once everything is put away. */
function exitCodeOf(end: number | string): number {
  if (end === 'SIGTERM') return 0;
  return typeof end === 'number' ? end : 130;
}
