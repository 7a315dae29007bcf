// `npm run smoke`: starts the house with npm start, knocks at every door, stops it, and looks for what is left.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './postgres.ts';
import { PlainError } from './processes/plain-error.ts';
import { projectRoot } from './project-root.ts';

const START_WITHIN_MS = 180_000;
const STOP_WITHIN_MS = 30_000;

/** @returns the exit code */
export async function run(): Promise<number> {
  const port = await freePort();
  const given = process.env['DATA_DIR'];
  const dataDir = given ?? mkdtempSync(path.join(tmpdir(), 'talkoot-smoke-'));
  const begin = Date.now();
  const npm = spawn('npm', ['start'], {
    cwd: projectRoot,
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: dataDir,
      DATABASE_URL: undefined,
      NODE_ENV: undefined,
    },
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  });
  const ended = new Promise<number | string>((resolve) => {
    npm.on('close', (code, signal) => resolve(code ?? signal ?? 'unknown'));
  });
  try {
    await waitUntilReady(`http://127.0.0.1:${port}`, ended);
    console.log(`ready after ${((Date.now() - begin) / 1000).toFixed(1)} s`);
    for (const door of ['/', '/desk/', '/outbox', '/api/docs-json', '/health/live']) await knock(port, door);

    npm.kill('SIGTERM');
    const end = await Promise.race([ended, sleep(STOP_WITHIN_MS, 'still running', { ref: false })]);
    if (end !== 0) throw new PlainError(`npm start ended with ${end}.`);
    const left = await whatStays(dataDir);
    if (left.length > 0) throw new PlainError(`Still running after the stop:\n${left.join('\n')}`);
    console.log(`stopped (${end}), nothing left running`);
    return 0;
  } finally {
    if (npm.exitCode === null && npm.signalCode === null && npm.pid) process.kill(-npm.pid, 'SIGKILL');
    if (given === undefined) rmSync(dataDir, { recursive: true, force: true });
  }
}

async function waitUntilReady(url: string, ended: Promise<number | string>): Promise<void> {
  let end: number | string | undefined;
  void ended.then((how) => (end = how));
  for (const until = Date.now() + START_WITHIN_MS; Date.now() < until; await sleep(100)) {
    if (end !== undefined) throw new PlainError(`npm start ended with ${end} before it was ready.`);
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new PlainError('npm start was not ready in time.');
}

async function knock(port: number, door: string): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${port}${door}`);
  if (!answer.ok) throw new PlainError(`${door} answered ${answer.status}:\n${await answer.text()}`);
  await answer.arrayBuffer();
}

/** A process that has been told to end may need a moment; one that stays longer lingers. */
async function whatStays(dataDir: string): Promise<string[]> {
  for (const until = Date.now() + 3_000; Date.now() < until; await sleep(100)) {
    if (processesOf(dataDir).length === 0) return [];
  }
  return processesOf(dataDir);
}

/** Command lines of processes that were started for this data folder. */
function processesOf(dataDir: string): string[] {
  return (
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && name !== String(process.pid))
      .filter((pid) => (read(`/proc/${pid}/cmdline`) + read(`/proc/${pid}/environ`)).includes(dataDir))
      .map((pid) => `${pid} ${read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')}`)
      // Whoever started us has the folder in their environment as well.
      .filter(
        (line) =>
          !line.startsWith(`${process.ppid} `) &&
          /postgres|server\/main|chrom|tools\/(?:run|start|processes)/.test(line),
      )
      .filter((line) => !line.includes('run.mjs smoke'))
  );
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
