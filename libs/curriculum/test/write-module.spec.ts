import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { METHODS, SECTORS, parseModuleFile, writeModuleFile, moduleFileName } from '../src/index.ts';
import type { ModuleText } from '../src/index.ts';
import { isCleanText } from '../src/fields.ts';

const STARTER = join(import.meta.dirname, '../../../apps/server/starter/modules');

function read(file: string, name: string): Omit<ModuleText, 'bodyLine'> {
  const result = parseModuleFile(file, name);
  if (!result.ok) throw new Error(JSON.stringify(result.mistakes));
  const { bodyLine: _line, ...text } = result.value;
  return text;
}

const line = (max: number) =>
  fc
    .oneof(
      fc.string({ minLength: 1, maxLength: max, unit: 'binary' }),
      fc.constantFrom(
        '---',
        '2026-11-21',
        'null',
        '~',
        'yes',
        '1e3',
        ' # x',
        '- a',
        "'",
        '"',
        'a: b',
        '{',
        '*a',
        '&a',
        '!x',
        'a\nb',
        'a\n---\nb',
        '|',
      ),
    )
    .filter((text) => text.trim() !== '' && text.length <= max && isCleanText(text));
const slug = fc.stringMatching(/^[a-z]{1,8}(-[a-z0-9]{1,5})?$/);
const slugs = fc.uniqueArray(slug, { maxLength: 4 });
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2150-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const hash = fc.stringMatching(/^[0-9a-f]{64}$/);
const maybe = <K extends string, V>(key: K, value: fc.Arbitrary<V>) =>
  fc.option(value).map((one) => (one === null ? {} : { [key]: one }));

const moduleText: fc.Arbitrary<ModuleText> = fc
  .tuple(
    fc.record({
      slug: slug.map((one) => `m-${one}`),
      lang: fc.constantFrom('fi', 'sv', 'en', 'fi-simple'),
      title: line(160),
      summary: line(300),
      order: fc.nat(9999),
      durationMinutes: fc.constantFrom({ min: 5, default: 30, max: 720 }, { min: 20, default: 20, max: 20 }),
      learningOutcomes: fc.array(line(300), { minLength: 3, maxLength: 5 }),
      prerequisites: slugs,
      topics: slugs,
      tags: fc.array(line(60), { maxLength: 4 }),
      audiences: fc.oneof(fc.constant('all'), fc.uniqueArray(fc.constantFrom(...SECTORS))),
      methods: fc.uniqueArray(fc.constantFrom(...METHODS)),
      reviewBy: day,
      datasets: slugs,
      status: fc.constantFrom('draft', 'reviewed'),
      updated: day,
      sources: fc.uniqueArray(
        fc.record({
          id: slug,
          title: line(300),
          url: fc.constantFrom(null, 'https://a.fi/b?c=1&d=#e', 'http://x.fi/%7b'),
          publisher: line(200),
          date: fc.constantFrom(null, '2024', '2024-05', '2024-05-09'),
          viewed: day,
        }),
        { maxLength: 3, selector: ({ id }) => id },
      ),
      body: fc
        .array(
          fc.constantFrom('Teksti.', '', '---', '    koodi', '## A', '- b', ':::callout\nx\n:::', '😀 ä'),
          {
            maxLength: 8,
          },
        )
        .map((lines) => `Alku\n\n${lines.join('\n')}`.trimEnd() + '\n')
        // "Alku" above a line of --- would be a heading of its own kind.
        .filter((body) => !/[^\n]\n---/.test(body)),
    }),
    maybe('lawAsOf', day),
    maybe('institutionsAsOf', day),
    maybe('statsAsOf', day),
    maybe('lawNote', line(600)),
    maybe('madeFrom', fc.record({ title: hash, body: hash, lawNote: hash }, { requiredKeys: [] })),
  )
  .map((parts) => Object.assign({ bodyLine: 1 }, ...parts) as ModuleText);

describe('writeModuleFile', () => {
  it.each(readdirSync(STARTER))('%s comes back the same, and is written the same again', (name) => {
    const text = read(readFileSync(join(STARTER, name), 'utf8'), name);
    const file = writeModuleFile({ ...text, bodyLine: 1 });
    expect(read(file, name)).toEqual(text);
    expect(writeModuleFile({ ...read(file, name), bodyLine: 1 })).toBe(file);
  });

  it('gives back any module exactly as it was', () => {
    fc.assert(
      fc.property(moduleText, (given) => {
        const { bodyLine: _line, ...text } = given;
        expect(read(writeModuleFile(given), moduleFileName(given))).toEqual(text);
      }),
    );
  });

  it('writes the same bytes however the object came about', () => {
    const name = 'keskeiset-kasitteet.sv.md';
    const text = { ...read(readFileSync(join(STARTER, name), 'utf8'), name), bodyLine: 1 };
    const reversed = Object.fromEntries(Object.entries(text).reverse()) as ModuleText;
    expect(writeModuleFile(reversed)).toBe(writeModuleFile(text));
  });

  it('reads what a translation was made from, and refuses what is no hash', () => {
    const name = 'keskeiset-kasitteet.sv.md';
    const file = readFileSync(join(STARTER, name), 'utf8');
    const withHash = (hash: string) => file.replace(/^status:/m, `madeFrom: {title: ${hash}}\nstatus:`);
    expect(read(withHash('ab'.repeat(32)), name).madeFrom).toEqual({ title: 'ab'.repeat(32) });
    const wrong = parseModuleFile(withHash('"../x"'), name);
    expect(wrong.ok ? [] : wrong.mistakes.map(({ code }) => code)).toEqual(['FIELD_FORMAT']);
  });
});
