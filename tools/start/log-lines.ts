import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

export interface LineTargets {
  readonly log: Writable;
  readonly terminal: Writable;
  /** Which lines are kept in the log file. */
  readonly keeps: (line: string) => boolean;
  /** Which lines people see at the terminal. */
  readonly shows: (line: string) => boolean;
}

/** Passes what a process says on, a line at a time. */
export function followLines(stream: Readable, { log, terminal, keeps, shows }: LineTargets): void {
  createInterface({ input: stream }).on('line', (line) => {
    if (keeps(line)) log.write(`${line}\n`);
    if (shows(line)) terminal.write(`${line}\n`);
  });
}

/**
 * Whether a line is an entry of the log. What else the server writes to standard output is said to whoever stands
 * at the terminal, such as the link of the first administrator: logs are kept, and that link is a key.
 */
export function isLogEntry(line: string): boolean {
  try {
    const entry: unknown = JSON.parse(line);
    return typeof entry === 'object' && entry !== null && !Array.isArray(entry);
  } catch {
    return false;
  }
}
