import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startTimeOf } from './alive.ts';
import { takeLock } from './lock-file.ts';

describe('lock', () => {
  let folder = '';
  const lock = () => path.join(folder, 'lock');
  const refusal = (pid: number) => `taken by ${pid}`;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'talkoot-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is given to one, and to the next once it is given back', () => {
    const release = takeLock(lock(), refusal);
    expect(() => takeLock(lock(), refusal)).toThrow(`taken by ${process.pid}`);
    release();
    expect(existsSync(lock())).toBe(false);
    takeLock(lock(), refusal)();
  });

  it('is taken over from a process that is gone', () => {
    const gone = spawnSync(process.execPath, ['-e', '0']).pid;
    writeFileSync(lock(), JSON.stringify({ pid: gone, startTime: '1' }));
    takeLock(lock(), refusal);
    expect(JSON.parse(readFileSync(lock(), 'utf8'))).toMatchObject({ pid: process.pid });
  });

  it('is taken over when the number of the holder now belongs to another process', () => {
    writeFileSync(lock(), JSON.stringify({ pid: process.ppid, startTime: 'before the restart' }));
    takeLock(lock(), refusal);
    expect(JSON.parse(readFileSync(lock(), 'utf8'))).toMatchObject({ pid: process.pid });
  });

  it('is refused while the holder runs', () => {
    writeFileSync(lock(), JSON.stringify({ pid: process.ppid, startTime: startTimeOf(process.ppid) }));
    expect(() => takeLock(lock(), refusal)).toThrow(`taken by ${process.ppid}`);
  });

  it('is taken over when it cannot be read', () => {
    writeFileSync(lock(), '');
    takeLock(lock(), refusal);
    expect(JSON.parse(readFileSync(lock(), 'utf8'))).toMatchObject({ pid: process.pid });
  });
});
