import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startKeeper } from '../processes/keeper.ts';
import { inProject, projectRoot } from '../project-root.ts';
import { followLines, isLogEntry } from './log-lines.ts';

export interface ServerOptions {
  env: Record<string, string | undefined>;
  /** Keeps the log of this run and of the one before. */
  logFile: string;
  /** Which lines of the log people see at the terminal. */
  shows: (line: string) => boolean;
  /** Instead of the built server: a benchmark's own way of starting it. */
  script?: string;
}

export interface ServerProcess {
  readonly pid: number;
  /** Exit code, or the signal's name, once it has ended by whatever cause. */
  readonly ended: Promise<number | string>;
  /** Asks it to finish what it does; after `patienceMs` it is ended by force. */
  stop(patienceMs?: number): Promise<number | string>;
  kill(): void;
}

/** Starts the built server in a session of its own, so that a Ctrl-C reaches it in our order only. */
export function startServer(options: ServerOptions): ServerProcess {
  mkdirSync(path.dirname(options.logFile), { recursive: true });
  if (existsSync(options.logFile)) renameSync(options.logFile, `${options.logFile}.1`);
  const log = createWriteStream(options.logFile, { mode: 0o600 });

  const script = options.script ?? inProject('dist/server/main.js');
  const child = spawn(process.execPath, ['--enable-source-maps', script], {
    cwd: projectRoot,
    env: { ...process.env, ...options.env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const pid = child.pid;
  if (pid === undefined) throw new Error('The server process could not be started.');
  const keeper = startKeeper();
  keeper.watch(pid, 'SIGTERM');

  const { shows } = options;
  followLines(child.stdout, { log, terminal: process.stdout, keeps: isLogEntry, shows });
  // A crash speaks on standard error, in no JSON: without it the file would hold no cause.
  followLines(child.stderr, { log, terminal: process.stderr, keeps: () => true, shows });

  const killGroup = () => {
    try {
      // Its whole group: what the server has started goes with it.
      process.kill(-pid, 'SIGKILL');
    } catch {
      // Nothing of it is left.
    }
  };
  const ended = once(child, 'close').then((how) => {
    const [code, signal] = how as [number | null, string | null];
    killGroup();
    keeper.forget(pid);
    log.end();
    return code ?? signal ?? 'unknown';
  });
  const stop = async (patienceMs = 20_000) => {
    child.kill('SIGTERM');
    const patience = new AbortController();
    const end = await Promise.race([
      ended,
      sleep(patienceMs, undefined, { signal: patience.signal, ref: false }),
    ]);
    patience.abort();
    if (end === undefined) killGroup();
    return ended;
  };
  return { pid, ended, stop, kill: killGroup };
}

/** Waits until the server says it is ready; false when it ends before, or takes longer than `withinMs`. */
export async function isReady(server: ServerProcess, baseUrl: string, withinMs: number): Promise<boolean> {
  let hasEnded = false;
  void server.ended.then(() => (hasEnded = true));
  for (const end = Date.now() + withinMs; Date.now() < end && !hasEnded; await sleep(50)) {
    const answer = await fetch(`${baseUrl}/health/ready`).catch(() => undefined);
    if (answer?.ok) return true;
  }
  return false;
}
