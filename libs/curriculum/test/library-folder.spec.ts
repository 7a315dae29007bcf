import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isLibraryFile, readLibraryFiles } from '../src/index.ts';
import { CHART_DATASET, aDataset } from './chart-example.ts';
import { PACKAGES } from './file-examples.ts';
import { aModule } from './module-example.ts';

const STARTER = join(import.meta.dirname, '../../../apps/server/starter');
const files = (more: Record<string, string>): Map<string, string> => new Map(Object.entries(more));
const mistakesIn = (given: Map<string, string>, known = {}): string[] => {
  const result = readLibraryFiles(given, known);
  return result.ok ? [] : result.mistakes.map(({ file, line, code }) => `${file}:${line} ${code}`);
};
const TERVEHDYS = { 'modules/tervehdys.fi.md': aModule() };

describe('readLibraryFiles', () => {
  it('reads the starter library', () => {
    const names = readdirSync(STARTER, { recursive: true, encoding: 'utf8' }).filter(isLibraryFile);
    const result = readLibraryFiles(
      new Map(names.map((name) => [name, readFileSync(join(STARTER, name), 'utf8')])),
    );
    if (!result.ok) throw new Error(JSON.stringify(result.mistakes));
    const { modules, datasets, packages, links, glossary, sources } = result.value;
    expect([modules.length, datasets.length, packages.length, links.length, glossary.length]).toEqual([
      27, 7, 7, 56, 46,
    ]);
    expect(sources.length).toBeGreaterThan(50);
  });

  it('reads a single module', () => {
    expect(mistakesIn(files(TERVEHDYS))).toEqual([]);
  });

  it('gives every mistake of every file, in their order', () => {
    const given = files({
      ...TERVEHDYS,
      'modules/b.fi.md': aModule('# A\n', { slug: 'b', title: null }),
      'datasets/luvut.json': JSON.stringify({ ...CHART_DATASET, version: '1.3' }),
      'links.yaml': 'updated: eilen\nlinks: []\n',
      'tiedosto.exe': 'MZ',
      'modules/sub/c.fi.md': aModule(),
    });
    expect(mistakesIn(given)).toEqual([
      'datasets/luvut.json:1 CODE_UNKNOWN',
      'links.yaml:1 FIELD_FORMAT',
      'modules/b.fi.md:2 FIELD_MISSING',
      'modules/b.fi.md:19 HEADING_LEVEL',
      'modules/sub/c.fi.md:1 FILE_UNKNOWN',
      'tiedosto.exe:1 FILE_UNKNOWN',
    ]);
  });

  it('may refer to what is there already', () => {
    const body = '## A\n\n:::chart{dataset="luvut" filter="measure:n"}\n:::\n';
    const given = files({
      'modules/tervehdys.fi.md': aModule(body, { prerequisites: '[alku]', datasets: '[luvut]' }),
    });
    expect(mistakesIn(given)).toEqual([
      'modules/tervehdys.fi.md:9 REFERENCE_UNKNOWN',
      'modules/tervehdys.fi.md:18 REFERENCE_UNKNOWN',
    ]);
    const known = { modules: new Map([['alku', []]]), datasets: [aDataset()] };
    expect(mistakesIn(given, known)).toEqual([]);
    const circle = { ...known, modules: new Map([['alku', ['tervehdys']]]) };
    expect(mistakesIn(given, circle)).toEqual(['modules/tervehdys.fi.md:9 PREREQUISITE_CYCLE']);
  });

  it('names the row of a package that goes wrong', () => {
    const health = '## A\n\n:::sector{codes="health"}\nx\n:::\n';
    const withBlock = { 'modules/tervehdys.fi.md': aModule(health), 'packages.yaml': PACKAGES };
    expect(mistakesIn(files(withBlock))).toEqual([]);
    const renamed = PACKAGES.replace('    module: tervehdys', '    module: kadonnut');
    expect(mistakesIn(files({ ...withBlock, 'packages.yaml': renamed }))).toEqual([
      'packages.yaml:20 REFERENCE_UNKNOWN',
    ]);
    expect(mistakesIn(files({ ...TERVEHDYS, 'packages.yaml': PACKAGES }))).toEqual([
      'packages.yaml:21 REFERENCE_UNKNOWN',
    ]);
  });

  it('asks no blocks of a module that is elsewhere, nor of a row in a track', () => {
    const alone = { 'packages.yaml': PACKAGES };
    expect(mistakesIn(files(alone), { modules: new Map([['tervehdys', []]]) })).toEqual([]);
    const inTrack = PACKAGES.replace('    sectorBlocks', '    track: A\n    sectorBlocks');
    expect(mistakesIn(files({ ...TERVEHDYS, 'packages.yaml': inTrack }))).toEqual([]);
  });

  it('wants an original among the texts of a module', () => {
    const made = `{title: ${'ab'.repeat(32)}}`;
    const text = (lang: string, more = {}) => aModule(undefined, { lang, ...more });
    expect(mistakesIn(files({ 'modules/tervehdys.sv.md': text('sv') }))).toEqual([]);
    const two = { 'modules/tervehdys.sv.md': text('sv'), 'modules/tervehdys.en.md': text('en') };
    expect(mistakesIn(files(two))).toEqual(['modules/tervehdys.en.md:3 ORIGINAL_MISSING']);
    const marked = { ...two, 'modules/tervehdys.en.md': text('en', { madeFrom: made }) };
    expect(mistakesIn(files(marked))).toEqual([]);
  });

  it.each([
    ['ten megabytes of text', aModule('a '.repeat(5 * 1024 * 1024))],
    [
      'a list of ten thousand levels',
      aModule(Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}- a`).join('\n')),
    ],
    ['a hundred thousand fences', aModule(':::case\n'.repeat(25_000))],
    ['YAML that multiplies', aModule('x', { tags: `&a [${'x,'.repeat(20_000)}x]`, topics: '[*a, *a]' })],
    ['brackets without end', aModule('x', { tags: '['.repeat(100_000) })],
    ['emphasis without end', aModule(`## A\n\n${'*a_'.repeat(60_000)}\n`, { title: null })],
    ['links without end', aModule(`## A\n\n${'['.repeat(60_000)}\n`, { title: null })],
  ])('refuses %s soon', (_name, text) => {
    const started = performance.now();
    expect(mistakesIn(files({ 'modules/tervehdys.fi.md': text }))[0]).toMatch(
      /^modules\/tervehdys\.fi\.md:\d+ /,
    );
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
