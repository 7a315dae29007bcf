import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  parseGlossary,
  parseLinks,
  SECTORS,
  writeGlossaryFile,
  writeLinksFile,
  type Audience,
  type GlossaryTerm,
  type ToolkitLink,
} from '../src/index.ts';
import { cleanWords } from './clean-words.ts';

const STARTER = join(import.meta.dirname, '../../../apps/server/starter');
const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const audience: fc.Arbitrary<Audience> = fc.oneof(
  fc.constant('all' as const),
  fc.subarray([...SECTORS], { minLength: 1 }),
);

const link: fc.Arbitrary<ToolkitLink> = fc
  .record(
    {
      id: slug,
      title: cleanWords(60),
      url: fc.webUrl({ withQueryParameters: true }),
      publisher: cleanWords(40),
      languages: fc.uniqueArray(fc.constantFrom('fi', 'sv', 'zh-Hant'), { minLength: 1 }),
      sectors: audience,
      topics: fc.uniqueArray(slug, { maxLength: 3 }),
      seen: fc.constantFrom('page' as const, 'mentioned' as const),
      description: cleanWords(100),
    },
    { requiredKeys: ['id', 'title', 'url', 'publisher', 'languages', 'sectors', 'topics', 'description'] },
  )
  .filter(({ url }) => url.length <= 1000);

const term: fc.Arbitrary<GlossaryTerm> = fc.record({
  id: slug,
  fi: cleanWords(40),
  sv: cleanWords(40),
  en: cleanWords(40),
  definition: cleanWords(100),
  legal: fc.boolean(),
  source: fc.option(slug),
});

describe('the lists of the toolkit', () => {
  it('are read back as the links that were written', () => {
    const links = fc.uniqueArray(link, { maxLength: 4, selector: ({ id }) => id });
    fc.assert(
      fc.property(links, (given) => {
        fc.pre(new Set(given.map(({ url }) => url)).size === given.length);
        expect(parseLinks(writeLinksFile(given, '2027-01-04'))).toEqual({ ok: true, value: given });
      }),
    );
  });

  it('are read back as the terms that were written', () => {
    const terms = fc.uniqueArray(term, { maxLength: 4, selector: ({ id }) => id });
    fc.assert(
      fc.property(terms, (given) => {
        fc.pre(given.every(({ legal, source }) => !legal || source !== null));
        expect(parseGlossary(writeGlossaryFile(given, '2027-01-04'))).toEqual({ ok: true, value: given });
      }),
    );
  });

  it('give the shipped lists back, and the same file twice', () => {
    const links = parseLinks(readFileSync(join(STARTER, 'links.yaml'), 'utf8'));
    const terms = parseGlossary(readFileSync(join(STARTER, 'glossary.yaml'), 'utf8'));
    if (!links.ok || !terms.ok) throw new Error('the shipped lists have mistakes');
    const written = writeLinksFile(links.value, '2026-11-21');
    expect(parseLinks(written)).toEqual(links);
    expect(writeLinksFile(links.value, '2026-11-21')).toBe(written);
    expect(parseGlossary(writeGlossaryFile(terms.value, '2026-11-21'))).toEqual(terms);
  });
});
