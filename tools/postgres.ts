import { mkdirSync, mkdtempSync, readFileSync, rmSync, existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { findBinaries } from './postgres/binaries.ts';
import {
  checkVersion,
  clearLeftover,
  clusterFiles,
  createCluster,
  launch,
  runningPort,
  settings,
  type ClusterFiles,
} from './postgres/cluster.ts';
import { chooseIdentity } from './postgres/unprivileged.ts';
import { hasEnded, signalProcess } from './processes/alive.ts';
import { startKeeper } from './processes/keeper.ts';

export interface PostgresOptions {
  /** Folder for data, password and log. Left out: a temporary folder, removed when stopped. */
  dataDir?: string;
  /** TCP port on loopback. Left out: a free one. */
  port?: number;
  /** Fast and not crash-safe: for tests and throw-away databases only. */
  ephemeral?: boolean;
}

export interface RunningPostgres {
  readonly pid: number;
  readonly port: number;
  /** Connection URL (with password) of a database of this server. */
  readonly url: (database: string) => string;
  /** Makes the database unless it exists. */
  readonly createDatabase: (name: string) => Promise<void>;
  /** Removes the database with everything in it, if it is there. */
  readonly dropDatabase: (name: string) => Promise<void>;
  /** Stops the server (by process id) and waits until it is gone. May be called twice. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts the PostgreSQL that npm brought along, on 127.0.0.1. Works as an ordinary user and as root.
 * It ends with `stop()`, and also when the calling process dies without calling it.
 *
 * Two callers must not share a `dataDir`: `npm start` guards its own with a lock.
 */
export async function startPostgres(options: PostgresOptions = {}): Promise<RunningPostgres> {
  const isEphemeral = options.ephemeral ?? false;
  const folder = path.resolve(options.dataDir ?? mkdtempSync(path.join(tmpdir(), 'talkoot-postgres-')));
  const files = clusterFiles(folder);
  const binaries = findBinaries();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const identity = chooseIdentity(binaries.postgres, folder);
  if (existsSync(path.join(files.data, 'PG_VERSION')) && existsSync(files.password)) {
    checkVersion(files);
    await clearLeftover(files);
  } else {
    createCluster(binaries, files, identity, isEphemeral);
  }

  const port = options.port ?? (await freePort());
  const pid = await launch(binaries, files, identity, settings(port, isEphemeral));
  const keeper = startKeeper();
  keeper.watch(pid, 'SIGINT');

  const url = (database: string) => urlOf(files, port, database);
  const stop = async () => {
    // SIGINT is PostgreSQL's fast shutdown: it ends sessions and writes everything; the last resort recovers by log.
    signalProcess(pid, 'SIGINT');
    if (!(await hasEnded(pid, 20_000))) signalProcess(pid, 'SIGQUIT');
    keeper.forget(pid);
    if (!options.dataDir) rmSync(folder, { recursive: true, force: true });
  };
  const administer = (work: (client: pg.Client) => Promise<void>) => withClient(url('postgres'), work);
  return {
    pid,
    port,
    url,
    createDatabase: (name) => administer((client) => createDatabase(client, name)),
    dropDatabase: (name) => administer((client) => dropDatabase(client, name)),
    stop,
  };
}

/** The URL of a database that another process serves from this folder now; undefined when none does. */
export function runningPostgresUrl(dataDir: string, database: string): string | undefined {
  const files = clusterFiles(path.resolve(dataDir));
  const port = runningPort(files);
  return port === undefined ? undefined : urlOf(files, port, database);
}

function urlOf(files: ClusterFiles, port: number, database: string): string {
  const password = readFileSync(files.password, 'utf8').trim();
  return `postgres://talkoot:${password}@127.0.0.1:${port}/${database}`;
}

/** A TCP port of 127.0.0.1 that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function createDatabase(client: pg.Client, name: string): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (!rowCount) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
}

async function dropDatabase(client: pg.Client, name: string): Promise<void> {
  await client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`);
}

async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
