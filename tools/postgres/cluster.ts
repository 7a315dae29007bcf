import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  openSync,
  closeSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { hasEnded, isAlive, signalProcess } from '../processes/alive.ts';
import { PlainError } from '../processes/plain-error.ts';
import type { Binaries } from './binaries.ts';
import type { Identity } from './unprivileged.ts';

/** Where everything of one PostgreSQL lies. */
export interface ClusterFiles {
  readonly folder: string;
  readonly data: string;
  readonly password: string;
  readonly log: string;
}

export function clusterFiles(folder: string): ClusterFiles {
  return {
    folder,
    data: path.join(folder, 'cluster'),
    password: path.join(folder, 'password'),
    log: path.join(folder, 'postgres.log'),
  };
}

/** Must match the npm package: a cluster belongs to one major version. */
const MAJOR_VERSION = 18;

/** Refuses data that another major version of PostgreSQL has made. */
export function checkVersion(files: ClusterFiles): void {
  const made = Number(readFileSync(path.join(files.data, 'PG_VERSION'), 'utf8'));
  if (made === MAJOR_VERSION) return;
  const which = made > MAJOR_VERSION ? 'a newer' : 'an older';
  throw new PlainError(
    `The data in ${files.data} was made by ${which} PostgreSQL (${made}; this is ${MAJOR_VERSION}). ` +
      'Use the version of Talkoot that made it, or move the folder away to start afresh.',
    78,
  );
}

/**
 * Makes an empty cluster. Sorting does not depend on the machine's locales: the built-in C.UTF-8 is
 * the default, and ICU collations ("fi-x-icu") are there for lists that people read.
 */
export function createCluster(
  binaries: Binaries,
  files: ClusterFiles,
  identity: Identity,
  isEphemeral: boolean,
): void {
  // A first start that was cut short leaves half a cluster, which initdb would refuse.
  rmSync(files.data, { recursive: true, force: true });
  mkdirSync(files.data, { mode: 0o700 });
  identity.own(files.data);
  writeFileSync(files.password, randomBytes(24).toString('base64url'), { mode: 0o600 });
  identity.own(files.password);

  const args = ['-D', files.data, '-U', 'talkoot', '--auth=scram-sha-256', `--pwfile=${files.password}`];
  args.push('--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8');
  if (isEphemeral) args.push('--no-sync');
  else args.push('--data-checksums');
  const [command, commandArgs] = identity.command(binaries.initdb, args);
  const result = spawnSync(command, commandArgs, {
    ...identity.spawnOptions,
    cwd: files.data,
    env: { ...process.env, LC_ALL: 'C' },
    encoding: 'utf8',
  });
  if (result.status === 0) return;
  rmSync(files.data, { recursive: true, force: true });
  throw new Error(`initdb failed (${result.status ?? result.signal}):\n${result.stderr}${result.stdout}`);
}

/** Settings as `-c name=value` flags; durability is given up only for data that is thrown away. */
export function settings(port: number, isEphemeral: boolean): string[] {
  const values: Record<string, string | number> = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: isEphemeral ? 200 : 60,
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_line_prefix: '%m [%p] ',
    lc_messages: 'C',
    ...(isEphemeral
      ? {
          fsync: 'off',
          synchronous_commit: 'off',
          full_page_writes: 'off',
          wal_level: 'minimal',
          max_wal_senders: 0,
        }
      : {}),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** The first lines of postmaster.pid, which PostgreSQL writes as it starts. */
function readPidFile(files: ClusterFiles): { pid: number; port: number; status: string } | undefined {
  try {
    const lines = readFileSync(path.join(files.data, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), status: (lines[7] ?? '').trim() };
  } catch {
    return undefined;
  }
}

/** The port of the PostgreSQL that serves this data now, or undefined when none does. */
export function runningPort(files: ClusterFiles): number | undefined {
  const note = readPidFile(files);
  const isRunning =
    note && note.status === 'ready' && isAlive(note.pid) && isPostgresOn(note.pid, files.data);
  return isRunning ? note.port : undefined;
}

/**
 * A start that was killed may leave its PostgreSQL running, or only the note of it. The caller holds the
 * lock of the data folder, so whichever it is, nobody uses it.
 */
export async function clearLeftover(files: ClusterFiles): Promise<void> {
  const leftover = readPidFile(files);
  if (!leftover) return;
  if (isAlive(leftover.pid) && isPostgresOn(leftover.pid, files.data)) {
    signalProcess(leftover.pid, 'SIGINT');
    if (!(await hasEnded(leftover.pid, 20_000))) {
      throw new PlainError(
        `A PostgreSQL left over from an earlier start (process ${leftover.pid}) still uses ${files.data} ` +
          'and does not stop. Stop that process, then start again.',
      );
    }
  }
  rmSync(path.join(files.data, 'postmaster.pid'), { force: true });
}

/** The number alone proves nothing: after a restart of the machine it may be anybody's. */
function isPostgresOn(pid: number, data: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(data);
  } catch {
    // No /proc (macOS, Windows): then PostgreSQL's own check has the last word.
    return process.platform !== 'linux';
  }
}

/** Starts the server and waits until it takes connections. Resolves to its process id. */
export async function launch(
  binaries: Binaries,
  files: ClusterFiles,
  identity: Identity,
  flags: readonly string[],
): Promise<number> {
  if (existsSync(files.log)) renameSync(files.log, `${files.log}.1`);
  const log = openSync(files.log, 'a', 0o600);
  const [command, args] = identity.command(binaries.postgres, ['-D', files.data, ...flags]);
  const child = spawn(command, args, {
    ...identity.spawnOptions,
    cwd: files.data,
    env: { ...process.env, LC_ALL: 'C' },
    // A session of its own: Ctrl-C reaches the whole group, and the application has to end first.
    detached: true,
    stdio: ['ignore', 'ignore', log],
  });
  closeSync(log);
  let failure: string | undefined;
  child.on('error', (error) => (failure = error.message));
  child.on('exit', (code, signal) => (failure = `ended with ${code ?? signal}`));
  child.unref();

  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(15)) {
    if (failure) break;
    const state = readPidFile(files);
    if (state && state.pid === child.pid && state.status === 'ready') return state.pid;
  }
  if (child.pid && !failure) signalProcess(child.pid, 'SIGINT');
  const lastLines = readFileSync(files.log, 'utf8').trimEnd().split('\n').slice(-8).join('\n');
  throw new Error(`PostgreSQL did not start: ${failure ?? 'no answer within a minute'}.\n${lastLines}`);
}
