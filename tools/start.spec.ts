import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startTimeOf } from './processes/alive.ts';
import { inProject, projectRoot } from './project-root.ts';

/** `npm start` that has to give up before it builds anything: its exit code and what it says. */
function start(env: Record<string, string>) {
  const clean = { PATH: process.env['PATH'], HOME: process.env['HOME'] };
  const result = spawnSync(process.execPath, [inProject('tools/run.mjs'), 'start'], {
    cwd: projectRoot,
    env: { ...clean, ...env },
    encoding: 'utf8',
    timeout: 30_000,
  });
  return { code: result.status, says: result.stderr.trim(), lines: result.stderr.trim().split('\n').length };
}

describe('npm start, when it cannot', () => {
  let dataDir = '';

  beforeEach(() => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'talkoot-start-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  it('says that the port is taken, and how to choose another', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    expect(start({ PORT: String(port), DATA_DIR: dataDir })).toEqual({
      code: 1,
      says: `Port ${port} is taken by another program. Choose another one: PORT=3001 npm start`,
      lines: 1,
    });
    await new Promise((resolve) => other.close(resolve));
  });

  it('says that PORT is no port', () => {
    expect(start({ PORT: 'abc', DATA_DIR: dataDir })).toMatchObject({
      code: 78,
      says: 'PORT must be a whole number from 0 to 65535; it is "abc".',
    });
  });

  it('says that HOST is not an address of this machine', () => {
    const { code, says } = start({ PORT: '45123', HOST: '192.0.2.1', DATA_DIR: dataDir });
    expect({ code, says }).toEqual({
      code: 78,
      says: 'HOST is "192.0.2.1", which is not an address of this machine.',
    });
  });

  it('says who uses the same data', () => {
    writeFileSync(
      path.join(dataDir, 'lock'),
      JSON.stringify({ pid: process.pid, startTime: startTimeOf(process.pid) }),
    );
    const { code, says, lines } = start({ PORT: '0', DATA_DIR: dataDir });
    expect(code).toBe(1);
    expect(says).toContain(`Another Talkoot (process ${process.pid}) is using ${dataDir}. Stop it first`);
    expect(lines).toBe(1);
  });

  it('leaves data of a newer version alone', () => {
    writeFileSync(path.join(dataDir, 'version.json'), '{"format":99}');
    const { code, says, lines } = start({ PORT: '0', DATA_DIR: dataDir });
    expect(code).toBe(78);
    expect(says).toContain(`${dataDir} was made by a newer version of Talkoot`);
    expect(lines).toBe(1);
    expect(readFileSync(path.join(dataDir, 'version.json'), 'utf8')).toBe('{"format":99}');
  });
});
