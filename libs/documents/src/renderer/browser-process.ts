import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { Chromium } from '../chromium/resolve-chromium.ts';
import { DevtoolsConnection } from './devtools-connection.ts';
import { OFFLINE_FLAGS, type Sandbox, steadyFlags } from './launch-flags.ts';
import { RenderError } from './render-errors.ts';

const START_LIMIT_MS = 20_000;
const STDERR_KEPT = 4000;

/** One running headless shell with everything that must go when it goes. */
export interface BrowserProcess {
  connection: DevtoolsConnection;
  pid: number;
  version: string;
  sandbox: Sandbox;
  /** Kills the whole process tree at once and removes its folder. Safe to call twice. */
  kill(): Promise<void>;
}

/**
 * Starts a browser with its sandbox where the system lets it. Chromium refuses a sandbox to root, and
 * containers often forbid user namespaces; then it runs without, and says so in `sandbox`.
 */
export async function startBrowser(chromium: Chromium): Promise<BrowserProcess> {
  if (process.getuid?.() === 0) return start(chromium, 'off-root');
  try {
    return await start(chromium, 'on');
  } catch (error) {
    if (error instanceof Error && /sandbox/i.test(error.message)) return start(chromium, 'off-unavailable');
    throw error;
  }
}

async function start(chromium: Chromium, sandbox: Sandbox): Promise<BrowserProcess> {
  const home = mkdtempSync(join(tmpdir(), 'talkoot-chromium-'));
  const flags = [
    ...steadyFlags(sandbox),
    ...OFFLINE_FLAGS,
    '--remote-debugging-pipe',
    `--user-data-dir=${home}`,
  ];
  // No core dumps: a browser that crashes on a bad document must not fill the disk with its memory.
  const child = spawn('/bin/sh', ['-c', 'ulimit -c 0; exec "$0" "$@"', chromium.executablePath, ...flags], {
    // A process group of its own, so that one signal reaches every child of the browser.
    detached: true,
    env: { ...chromium.env, HOME: home, TZ: 'UTC', LANG: 'C.UTF-8', PATH: '/usr/bin:/bin' },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  const exited = once(child, 'close').catch(() => undefined);
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr = (stderr + chunk.toString('utf8')).slice(-STDERR_KEPT);
  });

  const connection = new DevtoolsConnection(child.stdio[3] as Writable, child.stdio[4] as Readable);
  const kill = async (): Promise<void> => {
    killGroup(child);
    await exited;
    rmSync(home, { recursive: true, force: true });
  };
  const limit = setTimeout(() => killGroup(child), START_LIMIT_MS);
  try {
    const { product } = await connection.send<{ product: string }>('Browser.getVersion');
    return { connection, pid: child.pid ?? 0, version: product, sandbox, kill };
  } catch (error) {
    await kill();
    throw new RenderError('RENDER_FAILED', `Chromium did not start: ${stderr.trim() || 'no reason given'}`, {
      cause: error,
    });
  } finally {
    clearTimeout(limit);
  }
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group is gone already.
  }
}
