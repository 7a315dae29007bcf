import { parseModuleFile } from '../src/index.ts';
import type { ModuleText, MistakeCode } from '../src/index.ts';
import { BODY_LINE, FILE, aModule } from './module-example.ts';

function read(text: string): ModuleText {
  const result = parseModuleFile(text, FILE);
  if (!result.ok) throw new Error(JSON.stringify(result.mistakes));
  return result.value;
}

function mistakesIn(text: string, file = FILE): [MistakeCode, number][] {
  const result = parseModuleFile(text, file);
  return result.ok ? [] : result.mistakes.map(({ code, line }) => [code, line]);
}

describe('parseModuleFile', () => {
  it('reads every field and the text', () => {
    expect(read(aModule())).toEqual({
      slug: 'tervehdys',
      lang: 'fi',
      title: 'Tervehdys',
      summary: 'Miten tervehditään.',
      order: 1,
      durationMinutes: { min: 20, default: 30, max: 45 },
      learningOutcomes: ['Tervehtii.', 'Kysyy nimen.', 'Kertoo oman nimensä.'],
      prerequisites: [],
      topics: ['encounter'],
      tags: ['perusmoduuli'],
      audiences: 'all',
      methods: ['lecture', 'case'],
      reviewBy: '2027-06-30',
      datasets: [],
      status: 'draft',
      updated: '2026-11-21',
      sources: [
        {
          id: 'opas',
          title: 'Opas',
          url: 'https://esimerkki.fi/a?b=1&c=2',
          publisher: 'Kustantaja',
          date: '2024-05',
          viewed: '2026-11-21',
        },
      ],
      body: '## Alku\n\nHei [@opas].\n',
      bodyLine: BODY_LINE,
    });
  });

  it('reads Windows line ends and a byte order mark as the same module', () => {
    const text = aModule('## Alku\n\nHei.\n\n:::sector{codes="health"}\nTeksti.\n:::\n');
    expect(read('\ufeff' + text.replaceAll('\n', '\r\n'))).toEqual(read(text));
  });

  it('leaves optional fields out when the file does not have them, and keeps them when it has', () => {
    expect(read(aModule())).not.toHaveProperty('lawAsOf');
    expect(read(aModule(undefined, { lawAsOf: '"2024-12-30"', datasets: '[luvut]' }))).toMatchObject({
      lawAsOf: '2024-12-30',
      datasets: ['luvut'],
    });
  });

  it.each<[string, Partial<Record<string, string | null>>, MistakeCode, number]>([
    ['a missing field', { title: null }, 'FIELD_MISSING', 2],
    ['a misspelt field', { reviewby: '"2027-01-01"' }, 'FIELD_UNKNOWN', 18],
    ['a slug with capitals', { slug: 'Tervehdys' }, 'FIELD_FORMAT', 2],
    ['an unknown language', { lang: 'no' }, 'CODE_UNKNOWN', 3],
    ['a language that is a number', { lang: '5' }, 'CODE_UNKNOWN', 3],
    ['an empty title', { title: '" "' }, 'FIELD_TOO_SHORT', 4],
    ['a title that is a number', { title: '12' }, 'FIELD_TYPE', 4],
    ['a title with a direction mark', { title: '"abc\\u202edef"' }, 'TEXT_NOT_CLEAN', 4],
    ['a summary of 301 characters', { summary: 'a'.repeat(301) }, 'FIELD_TOO_LONG', 5],
    ['half a minute', { durationMinutes: '{min: 20, default: 30.5, max: 45}' }, 'FIELD_TYPE', 7],
    [
      'minutes over twelve hours',
      { durationMinutes: '{min: 20, default: 30, max: 721}' },
      'FIELD_OUT_OF_RANGE',
      7,
    ],
    ['minutes that fall', { durationMinutes: '{min: 40, default: 30, max: 45}' }, 'DURATION_ORDER', 7],
    ['minutes as a list', { durationMinutes: '[20, 30, 45]' }, 'FIELD_TYPE', 7],
    ['two outcomes', { learningOutcomes: '[Yksi., Kaksi.]' }, 'FIELD_TOO_SHORT', 8],
    ['six outcomes', { learningOutcomes: '[a, b, c, d, e, f]' }, 'FIELD_TOO_LONG', 8],
    ['a prerequisite on itself', { prerequisites: '[tervehdys]' }, 'PREREQUISITE_CYCLE', 9],
    ['a topic twice', { topics: '[encounter, encounter]' }, 'FIELD_DUPLICATE', 10],
    ['an unknown audience', { audiences: '[health, police]' }, 'CODE_UNKNOWN', 12],
    ['an audience in words', { audiences: 'everybody' }, 'FIELD_TYPE', 12],
    ['an unknown method', { methods: '[dance]' }, 'CODE_UNKNOWN', 13],
    ['a day that does not exist', { reviewBy: '"2027-02-30"' }, 'FIELD_FORMAT', 14],
    ['a date in the Finnish way', { reviewBy: '30.6.2027' }, 'FIELD_FORMAT', 14],
  ])('refuses %s at its line', (_name, front, code, line) => {
    expect(mistakesIn(aModule('## Alku\n\nHei.\n', front))).toContainEqual([code, line]);
  });

  it('refuses a source address that is not of the web', () => {
    const sources =
      '[{id: opas, title: O, url: "javascript:alert(1)", publisher: K, date: null, viewed: "2026-11-21"}]';
    expect(mistakesIn(aModule(undefined, { sources }))).toEqual([['FIELD_FORMAT', 17]]);
  });

  it.each(['2024-13', '2024-02-30', '24', 'kevät'])('refuses the source date %s', (date) => {
    const sources = `[{id: opas, title: O, url: null, publisher: K, date: "${date}", viewed: "2026-11-21"}]`;
    expect(mistakesIn(aModule(undefined, { sources }))).toEqual([['FIELD_FORMAT', 17]]);
  });

  it('refuses two sources with one id', () => {
    const source = '{id: opas, title: O, url: null, publisher: K, date: null, viewed: "2026-11-21"}';
    expect(mistakesIn(aModule(undefined, { sources: `[${source}, ${source}]` }))).toEqual([
      ['FIELD_DUPLICATE', 17],
    ]);
  });

  it('finds every mistake at once, in the order of the lines', () => {
    const text = aModule('# Otsikko\n\n<b>lihava</b> [@puuttuu]\n', { title: null, methods: '[dance]' });
    expect(mistakesIn(text)).toEqual([
      ['FIELD_MISSING', 2],
      ['CODE_UNKNOWN', 12],
      ['HEADING_LEVEL', BODY_LINE - 1],
      ['RAW_HTML', BODY_LINE + 1],
      ['RAW_HTML', BODY_LINE + 1],
      ['CITATION_UNKNOWN', BODY_LINE + 1],
    ]);
  });

  it('refuses a file whose name says another module or language', () => {
    expect(mistakesIn(aModule(), 'tervehdys.sv.md')).toEqual([['FILE_NAME_MISMATCH', 2]]);
  });

  it.each<[string, string, MistakeCode]>([
    ['no front matter', '## Alku\n', 'FRONT_MATTER_MISSING'],
    ['front matter that does not end', '---\nslug: a\n', 'FRONT_MATTER_MISSING'],
    ['nothing', '', 'FRONT_MATTER_MISSING'],
    ['ten megabytes', aModule('a'.repeat(10 * 1024 * 1024)), 'FILE_TOO_LARGE'],
    ['no text', aModule('\n\n'), 'FIELD_MISSING'],
  ])('refuses a file with %s', (_name, text, code) => {
    expect(mistakesIn(text).map(([found]) => found)).toEqual([code]);
  });

  it('refuses anchors before they can multiply', () => {
    const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]', 'd: [*c, *c]'].join('\n');
    const found = mistakesIn(`---\n${bomb}\n---\n\n## Alku\n`);
    expect(found[0]).toEqual(['YAML_ALIAS_NOT_ALLOWED', 2]);
    expect(new Set(found.map(([code]) => code))).toEqual(new Set(['YAML_ALIAS_NOT_ALLOWED']));
  });

  it('does not call citations unknown when the sources could not be read', () => {
    expect(mistakesIn('---\nslug: [\n---\n\n## Alku\n\nHei [@opas].\n').map(([code]) => code)).not.toContain(
      'CITATION_UNKNOWN',
    );
  });

  it('gives at most 200 mistakes', () => {
    expect(mistakesIn(aModule(':::\n'.repeat(5000)))).toHaveLength(200);
  });
});

describe('the text of a module', () => {
  const bodyMistakes = (body: string): [MistakeCode, number][] =>
    mistakesIn(aModule(body)).map(([code, line]) => [code, line - BODY_LINE + 1]);

  it.each<[string, string, [MistakeCode, number][]]>([
    ['an HTML block', '## A\n\n<div>\nx\n</div>\n', [['RAW_HTML', 3]]],
    ['HTML in a line further down', '## A\n\nyksi\nkaksi <br> kolme\n', [['RAW_HTML', 4]]],
    ['an HTML comment', '## A\n\nx <!-- y -->\n', [['RAW_HTML', 3]]],
    ['a script in a list', '## A\n\n- a\n- <script>x</script>\n', [['RAW_HTML', 4]]],
    ['HTML inside a sector block', '## A\n\n:::sector{codes="health"}\na\n\n<b>x\n:::\n', [['RAW_HTML', 6]]],
    ['a first-level heading', '# A\n', [['HEADING_LEVEL', 1]]],
    ['a fourth-level heading', '## A\n\n#### B\n', [['HEADING_LEVEL', 3]]],
    ['an underlined heading', 'A\n===\n', [['HEADING_LEVEL', 1]]],
    ['a subheading first', '### A\n\n## B\n', [['HEADING_ORDER', 1]]],
    ['a citation without source', '## A\n\nx\ny [@ei-ole]\n', [['CITATION_UNKNOWN', 4]]],
    ['a citation spelt wrong', '## A\n\nx [@Opas 1]\n', [['CITATION_MALFORMED', 3]]],
    ['a script link', '## A\n\n[x](javascript:alert(1))\n', [['LINK_NOT_ALLOWED', 3]]],
    ['a data link', '## A\n\n[x](data:text/html,y)\n', [['LINK_NOT_ALLOWED', 3]]],
    ['a link without scheme', '## A\n\n[x](/polku)\n', [['LINK_NOT_ALLOWED', 3]]],
    ['a link by reference', '## A\n\n[x][y]\n\n[y]: file:///etc/passwd\n', [['LINK_NOT_ALLOWED', 3]]],
    ['a picture', '## A\n\n![x](https://esimerkki.fi/a.png)\n', [['IMAGE_NOT_ALLOWED', 3]]],
    [
      'a list five levels deep',
      '## A\n\n- a\n  - b\n    - c\n      - d\n        - e\n',
      [['NESTING_TOO_DEEP', 7]],
    ],
    ['ten thousand quotations', `## A\n\n${'>'.repeat(10_000)} x\n`, [['NESTING_TOO_DEEP', 3]]],
    ['a control character', '## A\n\nx\u0007y\n', [['TEXT_NOT_CLEAN', 3]]],
    ['broken UTF-8', '## A\n\nx\ufffdy\n', [['TEXT_NOT_CLEAN', 3]]],
  ])('refuses %s', (_name, body, expected) => {
    expect(bodyMistakes(body)).toEqual(expected);
  });

  it.each([
    ['mail and web links', '## A\n\n[x](mailto:a@b.fi), [y](https://b.fi), <https://c.fi>\n'],
    ['less than', '## A\n\n2 < 3 ja 5 > 4, a<b\n'],
    ['HTML shown as code', '## A\n\n`<b>` ja\n\n```\n<div>\n:::\n```\n'],
    ['tables and numbered lists', '## A\n\n|a|b|\n|-|-|\n|1||\n\n1. x\n   - y\n'],
    ['a section heading within a sector block', ':::sector{codes="health"}\n## A\n\n### B\n:::\n'],
  ])('accepts %s', (_name, body) => {
    expect(bodyMistakes(body)).toEqual([]);
  });
});
