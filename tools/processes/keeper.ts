import { spawn } from 'node:child_process';
import path from 'node:path';

/** Stops what this process started, should this process die without having done so itself. */
export interface Keeper {
  /** From now on, `pid` gets `signal` if this process disappears. Stopped in reverse order of watching. */
  watch(pid: number, signal: NodeJS.Signals): void;
  /** `pid` has been stopped in order. */
  forget(pid: number): void;
}

let keeper: Keeper | undefined;

/**
 * The keeper of this process, started when first asked for. It is a small process in a session of its
 * own (so that neither Ctrl-C nor a signal to the whole group reaches it) that waits for the end of its
 * standard input: the kernel closes that pipe however we end, kill -9 included.
 */
export function startKeeper(): Keeper {
  if (keeper) return keeper;
  const script = path.join(import.meta.dirname, 'keeper-process.ts');
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  // A keeper that died must not take us along: without it we only lose the safety net.
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined);
  child.unref();
  (child.stdin as unknown as { unref(): void }).unref();
  const say = (message: object) => child.stdin.write(`${JSON.stringify(message)}\n`);
  keeper = {
    watch: (pid, signal) => void say({ watch: pid, signal }),
    forget: (pid) => void say({ forget: pid }),
  };
  return keeper;
}
