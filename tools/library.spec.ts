import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inProject, projectRoot } from './project-root.ts';

const STARTER = inProject('apps/server/starter');

/** `npm run library -- …` in a house without a database. */
function library(...args: string[]) {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], DATA_DIR: path.join(folder, 'data') };
  const result = spawnSync(process.execPath, [inProject('tools/run.mjs'), 'library', ...args], {
    cwd: projectRoot,
    env,
    encoding: 'utf8',
    timeout: 30_000,
  });
  return { code: result.status, says: result.stdout.trim().split('\n'), refuses: result.stderr.trim() };
}

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'talkoot-library-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run library -- check', () => {
  it('finds nothing wrong with the starter library, and names what it did not check', () => {
    expect(library('check', STARTER)).toEqual({
      code: 0,
      says: [
        'No part of a library, not checked: events.yaml, expected-settlements.json',
        'No mistakes: 12 modules in 27 texts, 7 datasets, 7 packages, 56 links, 46 terms.',
      ],
      refuses: '',
    });
  });

  it('prints every mistake with its file and line', () => {
    const copy = path.join(folder, 'library');
    for (const name of ['modules', 'datasets', 'packages.yaml'])
      cpSync(path.join(STARTER, name), path.join(copy, name), { recursive: true });
    const file = path.join(copy, 'packages.yaml');
    const text = readFileSync(file, 'utf8');
    const line = text.slice(0, text.indexOf('    module: tilastot-ja-historia')).split('\n').length;
    writeFileSync(file, text.replace('    module: tilastot-ja-historia', '    module: kadonnut'));
    mkdirSync(path.join(copy, 'attachments/tyokalupakki'), { recursive: true });
    writeFileSync(path.join(copy, 'attachments/tyokalupakki/lomake.pdf'), 'no PDF');
    const { code, says } = library('check', copy);
    expect({ code, says }).toEqual({
      code: 1,
      says: [
        expect.stringMatching(/lomake\.pdf:1 Attachments are PDF/),
        `${file}:${line} peruspaketti-puolipaiva: the module kadonnut is not in the library.`,
        '2 mistakes',
      ],
    });
  });

  it('reads a ZIP, and says what is no library', () => {
    const zip = path.join(folder, 'kirjasto.zip');
    writeFileSync(zip, 'PK nothing');
    expect(library('check', zip)).toMatchObject({
      code: 1,
      says: [`${zip}:1 This is not a ZIP file, or it is damaged.`, '1 mistake'],
    });
    expect(library('check', path.join(folder, 'ei-ole'))).toMatchObject({
      code: 1,
      refuses: `There is no ${path.join(folder, 'ei-ole')}.`,
    });
    expect(library().refuses).toMatch(/^Say what to do and where: npm run library -- check/);
  });
});

describe('npm run library -- export', () => {
  it('says how to get a database where there is none, and overwrites nothing', () => {
    const { code, refuses } = library('export', path.join(folder, 'ulos.zip'));
    expect(code).toBe(1);
    expect(refuses).toMatch(/^There is no database in .*data yet: npm start makes one\./);
    writeFileSync(path.join(folder, 'ulos.zip'), 'mine');
    expect(library('export', path.join(folder, 'ulos.zip')).refuses).toMatch(/is there already/);
    expect(readFileSync(path.join(folder, 'ulos.zip'), 'utf8')).toBe('mine');
  });
});
