import { spawn, type ChildProcess } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { stripVTControlCharacters } from 'node:util';
import { inProject, projectRoot } from '../project-root.ts';

export interface CommandResult {
  readonly succeeded: boolean;
  /** Standard output and standard error, as they came. */
  readonly output: string;
  readonly seconds: number;
}

export interface CommandOptions {
  env?: Record<string, string | undefined>;
  /** Also shows the output while it comes. */
  echo?: boolean;
}

const running = new Set<ChildProcess>();
process.on('exit', () => running.forEach(killGroup));

/** With all it has started: builders have workers, and do not pass every signal on. */
function killGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** Runs a script of node_modules with this very Node, and gathers what it says. Never throws. */
export function runNode(script: string, args: readonly string[], options: CommandOptions = {}) {
  return runCommand(process.execPath, [inProject(script), ...args], options);
}

/** Runs a command in the project's root, and gathers what it says. Never throws. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: projectRoot,
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: undefined, ...options.env },
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let output = '';
    const gather = (chunk: string) => {
      output += chunk;
      if (options.echo) process.stdout.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', gather);
    child.stderr.setEncoding('utf8').on('data', gather);
    const finish = (succeeded: boolean) => {
      running.delete(child);
      resolve({
        succeeded,
        output: stripVTControlCharacters(output),
        seconds: (performance.now() - start) / 1000,
      });
    };
    child.on('error', (error) => {
      output += error.message;
      finish(false);
    });
    child.on('close', (code) => finish(code === 0));
  });
}
