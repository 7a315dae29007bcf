import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isAlive, startTimeOf } from './alive.ts';
import { PlainError } from './plain-error.ts';

interface Holder {
  pid: number;
  startTime: string | undefined;
}

/**
 * Takes the lock, or says who has it. One left behind by a process that is gone is taken over.
 *
 * @param file path of the lock
 * @param refusal the sentence for the one who comes second, given the holder's process id
 * @returns gives the lock back
 * @throws {PlainError} while another process holds it
 */
export function takeLock(file: string, refusal: (pid: number) => string): () => void {
  const mine: Holder = { pid: process.pid, startTime: startTimeOf(process.pid) };
  // Written aside and linked into place: the lock never exists half written.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(mine));
  try {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      if (tryLink(draft, file)) return () => release(file);
      const holder = readHolder(file);
      if (holder && isRunning(holder)) throw new PlainError(refusal(holder.pid));
      rmSync(file, { force: true });
    }
    throw new PlainError(`Could not take the lock ${file}. Is another Talkoot being started right now?`);
  } finally {
    rmSync(draft, { force: true });
  }
}

function tryLink(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

function isRunning(holder: Holder): boolean {
  return isAlive(holder.pid) && startTimeOf(holder.pid) === holder.startTime;
}

function release(file: string): void {
  if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true });
}
