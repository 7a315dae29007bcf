import { parseGlossary, parseLinks, parseSources } from '../src/index.ts';
import { mistakesOf } from './file-examples.ts';

describe('links, glossary and sources', () => {
  const LINK = (id: string, url: string): string =>
    `- {id: ${id}, title: T, url: "${url}", publisher: P, languages: [fi], sectors: [health], topics: [law], seen: page, description: D}\n`;

  it('reads links and refuses ids and addresses that come twice, and those that are not of the web', () => {
    const head = 'updated: "2026-11-21"\nlinks:\n';
    expect(parseLinks(head + LINK('l1', 'https://a.fi'))).toMatchObject({
      ok: true,
      value: [{ id: 'l1', sectors: ['health'] }],
    });
    expect(mistakesOf(parseLinks(head + LINK('l1', 'https://a.fi') + LINK('l1', 'https://a.fi')))).toEqual([
      'FIELD_DUPLICATE 4',
      'FIELD_DUPLICATE 4',
    ]);
    expect(mistakesOf(parseLinks(head + LINK('l1', 'ftp://a.fi')))).toEqual(['FIELD_FORMAT 3']);
  });

  it('reads a link that does not say how it was seen, and no id that the house cannot keep', () => {
    const head = 'updated: "2026-11-21"\nlinks:\n';
    expect(parseLinks(head + LINK('l1', 'https://a.fi').replace('seen: page, ', '')).ok).toBe(true);
    expect(mistakesOf(parseLinks(head + LINK('l'.repeat(41), 'https://a.fi')))).toEqual(['FIELD_TOO_LONG 3']);
  });

  it('reads terms and refuses a legal term without its source', () => {
    const term =
      'updated: "2026-11-21"\nterms:\n- {id: sana, fi: sana, sv: ord, en: word, definition: Sana., legal: true, source: laki}\n';
    expect(parseGlossary(term)).toMatchObject({ ok: true, value: [{ id: 'sana', legal: true }] });
    expect(mistakesOf(parseGlossary(term.replace('source: laki', 'source: null')))).toEqual([
      'FIELD_MISSING 3',
    ]);
    expect(mistakesOf(parseGlossary(term.replace('legal: true', 'legal: "yes"')))).toEqual(['FIELD_TYPE 3']);
  });

  it('reads the source registry by its ids', () => {
    const sources =
      'viewedDefault: "2026-11-21"\nsources:\n  laki: {title: L, url: null, publisher: P, date: "2024", tier: primary}\n';
    expect(parseSources(sources)).toMatchObject({
      ok: true,
      value: [{ id: 'laki', url: null, date: '2024', tier: 'primary' }],
    });
    expect(mistakesOf(parseSources(sources.replace('laki', 'Laki!')))).toEqual(['FIELD_FORMAT 3']);
    expect(mistakesOf(parseSources(sources.replace('primary', 'best')))).toEqual(['CODE_UNKNOWN 3']);
  });
});
