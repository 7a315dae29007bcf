import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startPostgres } from './postgres.ts';
import { hasEnded, isAlive } from './processes/alive.ts';

const nobody = { uid: 65_534, gid: 65_534 };

async function ask(url: string, question: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return Object.values((await client.query<Record<string, unknown>>(question)).rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

describe('PostgreSQL', () => {
  let folder = '';

  beforeEach(() => {
    // Only its owner may enter, as in a checkout under /root.
    folder = mkdtempSync(path.join(tmpdir(), 'talkoot-postgres-spec-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('starts on a free port, keeps its data, and stops by its process id', async () => {
    const dataDir = path.join(folder, 'data');
    const first = await startPostgres({ dataDir });
    await first.createDatabase('kept');
    await first.createDatabase('kept');
    await ask(first.url('kept'), 'CREATE TABLE note AS SELECT 42 AS answer');
    expect(await ask(first.url('kept'), 'SHOW fsync')).toBe('on');
    expect(await ask(first.url('kept'), 'SHOW listen_addresses')).toBe('127.0.0.1');
    await first.createDatabase('dropped');
    await first.dropDatabase('dropped');
    await expect(ask(first.url('dropped'), 'SELECT 1')).rejects.toThrow('does not exist');
    await first.stop();
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);

    const second = await startPostgres({ dataDir });
    expect(await ask(second.url('kept'), 'SELECT answer FROM note')).toBe(42);
    await second.stop();
  });

  it('knows PostgreSQL 18’s uuidv7 and Finnish order', async () => {
    const postgres = await startPostgres({ ephemeral: true });
    await postgres.createDatabase('words');
    expect(await ask(postgres.url('words'), 'SELECT uuidv7()::text')).toMatch(/^[0-9a-f-]{14}7/);
    const order = `SELECT string_agg(w, ' ' ORDER BY w COLLATE "fi-x-icu") FROM unnest(array['ö','å','z','a','ä']) w`;
    expect(await ask(postgres.url('words'), order)).toBe('a z å ä ö');
    await postgres.stop();
  });

  it('refuses a wrong password', async () => {
    const postgres = await startPostgres({ ephemeral: true });
    const wrong = postgres.url('postgres').replace(/:[^:@]+@/, ':wrong@');
    await expect(ask(wrong, 'SELECT 1')).rejects.toThrow('password authentication failed');
    await postgres.stop();
  });

  it('takes over what a killed start left behind', async () => {
    const dataDir = path.join(folder, 'data');
    const postgres = await startPostgres({ dataDir });
    process.kill(postgres.pid, 'SIGKILL');
    expect(await hasEnded(postgres.pid, 10_000)).toBe(true);
    // As if the machine had been started anew, and the number now belonged to us.
    const pidFile = path.join(dataDir, 'cluster', 'postmaster.pid');
    const rest = readFileSync(pidFile, 'utf8').split('\n').slice(1);
    writeFileSync(pidFile, [process.pid, ...rest].join('\n'));

    const next = await startPostgres({ dataDir });
    expect(await ask(next.url('postgres'), 'SELECT 1')).toBe(1);
    await next.stop();
  });

  it('refuses data of another major version in a sentence', async () => {
    const dataDir = path.join(folder, 'data');
    await (await startPostgres({ dataDir, ephemeral: true })).stop();
    writeFileSync(path.join(dataDir, 'cluster', 'PG_VERSION'), '19\n');
    await expect(startPostgres({ dataDir })).rejects.toThrow(
      'was made by a newer PostgreSQL (19; this is 18)',
    );
  });

  it('ends when its starter is killed', async () => {
    const script = `
      const { startPostgres } = await import(${JSON.stringify(path.join(import.meta.dirname, 'postgres.ts'))});
      console.log((await startPostgres({ dataDir: process.argv[1], ephemeral: true })).pid);
      setInterval(() => {}, 1000);`;
    const starter = spawn(
      process.execPath,
      ['--input-type=module', '-e', script, path.join(folder, 'data')],
      {
        env: { ...process.env, NODE_OPTIONS: '' },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const pid = Number(
      await new Promise<string>((resolve) => starter.stdout.once('data', (data) => resolve(`${data}`))),
    );
    expect(isAlive(pid)).toBe(true);
    starter.kill('SIGKILL');
    expect(await hasEnded(pid, 10_000)).toBe(true);
  });

  // Root's checkout may be closed to everybody else (then nobody else can run anything in it either).
  const open =
    spawnSync('/bin/sh', ['-c', `cd "${import.meta.dirname}"`], { ...nobody, cwd: '/' }).status === 0;
  (process.getuid?.() === 0 && open ? it : it.skip)('runs for an ordinary user, too', () => {
    const script = `
      const { startPostgres } = await import(${JSON.stringify(path.join(import.meta.dirname, 'postgres.ts'))});
      const postgres = await startPostgres({ ephemeral: true });
      await postgres.stop();
      console.log('stopped', process.getuid());`;
    const result = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      ...nobody,
      cwd: '/',
      env: { PATH: process.env['PATH'], HOME: tmpdir() },
      encoding: 'utf8',
    });
    expect(result.stderr).toBe('');
    expect(result.stdout.trim()).toBe('stopped 65534');
  });

  it('leaves nothing of a throw-away database behind', async () => {
    const postgres = await startPostgres({ ephemeral: true });
    const data = (await ask(postgres.url('postgres'), 'SHOW data_directory')) as string;
    expect(existsSync(data)).toBe(true);
    await postgres.stop();
    expect(existsSync(path.dirname(data))).toBe(false);
  });
});
