import * as fc from 'fast-check';
import { parseModuleFile, renderModule } from '../src/index.ts';
import { blocksInside, splitBody } from '../src/body-blocks.ts';
import { readDirective } from '../src/directive.ts';
import { BODY_LINE, FILE, aModule } from './module-example.ts';

const notesIn = (body: string, front: Record<string, string> = {}): string[] => {
  const result = parseModuleFile(aModule(body, front), FILE);
  const first = BODY_LINE + Object.keys(front).length;
  return result.ok ? [] : result.mistakes.map(({ code, line }) => `${code} ${line - first + 1}`);
};
const html = (body: string): string =>
  renderModule(body, { sectors: 'all', mode: 'only-chosen', sources: [], lang: 'fi' }).html;

describe('blocks of a text', () => {
  it('reads what each block says in its opening line', () => {
    const body =
      ':::callout{kind="law"}\na\n:::\n:::exercise{minutes="10"}\nb\n:::\n:::case\nc\n:::\n' +
      ':::chart{dataset="luvut" kind="line" filter="year:2020,2021; sex:f" title="T"}\n:::\n';
    expect(splitBody(body)).toEqual([
      { kind: 'callout', tone: 'law', line: 1, markdown: 'a' },
      { kind: 'exercise', minutes: 10, line: 4, markdown: 'b' },
      { kind: 'case', line: 7, markdown: 'c' },
      {
        kind: 'chart',
        line: 10,
        markdown: '',
        chart: {
          dataset: 'luvut',
          kind: 'line',
          rows: null,
          series: null,
          title: 'T',
          filter: new Map([
            ['year', ['2020', '2021']],
            ['sex', ['f']],
          ]),
        },
      },
    ]);
  });

  it('finds blocks inside a sector block with their own lines, and keeps its text as it was written', () => {
    const inner = 'x\n:::callout\ny\n:::\nz';
    const [block] = splitBody(`:::sector{codes="health"}\n${inner}\n:::\n`);
    expect(block).toMatchObject({ kind: 'sector', markdown: inner });
    expect(blocksInside(block ? [block] : []).map(({ kind, line }) => `${kind} ${line}`)).toEqual([
      'text 2',
      'callout 3',
      'text 6',
    ]);
  });

  it.each([
    ['of a kind nobody knows', ':::warning\na\n', ['BLOCK_UNKNOWN 1']],
    ['with an attribute nobody knows', ':::callout{colour="red"}\na\n:::\n', ['ATTRIBUTE_UNKNOWN 1']],
    ['with a kind nobody knows', ':::callout{kind="loud"}\na\n:::\n', ['ATTRIBUTE_INVALID 1']],
    ['of half a minute', ':::exercise{minutes="0.5"}\na\n:::\n', ['ATTRIBUTE_INVALID 1']],
    ['of a thousand minutes', ':::exercise{minutes="999"}\na\n:::\n', ['ATTRIBUTE_INVALID 1']],
    ['with an attribute twice', ':::callout{kind="tip" kind="law"}\na\n', ['FENCE_MALFORMED 1']],
    ['with attributes that touch', ':::callout{kind="tip"kind="law"}\na\n', ['FENCE_MALFORMED 1']],
    ['without text', ':::case\n\n:::\n', ['FENCE_EMPTY 1']],
    ['that does not end', 'x\n\n:::case\na\n', ['FENCE_UNCLOSED 3']],
    ['inside one of its kind', ':::case\na\n:::case\nb\n:::\n', ['FENCE_NESTED 3']],
    ['that holds a sector block', ':::case\na\n:::sector{codes="health"}\nb\n:::\n', ['FENCE_NESTED 3']],
    [
      'three levels deep',
      ':::sector{codes="health"}\n:::case\na\n:::callout\nb\n:::\n:::\n:::\n',
      ['FENCE_NESTED 4', 'FENCE_STRAY_CLOSE 8'],
    ],
    [
      'that does not end inside a sector block',
      ':::sector{codes="health"}\n:::case\na\n:::\n',
      ['FENCE_UNCLOSED 1'],
    ],
    ['with a heading in a callout', '## A\n\n:::callout\nx\n\n### B\n:::\n', ['HEADING_LEVEL 6']],
    ['without dataset', ':::chart{kind="bar"}\n:::\n', ['ATTRIBUTE_MISSING 1']],
    ['with a dataset like a path', ':::chart{dataset="../x"}\n:::\n', ['ATTRIBUTE_INVALID 1']],
    ['with a kind of chart nobody draws', ':::chart{dataset="a" kind="pie"}\n:::\n', ['ATTRIBUTE_INVALID 1']],
    ['with a filter that is none', ':::chart{dataset="a" filter="2020"}\n:::\n', ['ATTRIBUTE_INVALID 1']],
    ['with one dimension twice', ':::chart{dataset="a" rows="x" series="x"}\n:::\n', ['ATTRIBUTE_INVALID 1']],
    ['with a dataset not listed', ':::chart{dataset="muu"}\n:::\n', ['DATASET_NOT_LISTED 1']],
    ['with HTML in it', ':::callout\na <b>b\n:::\n', ['RAW_HTML 2']],
    ['with an unknown citation in it', ':::case\na\n[@zz]\n:::\n', ['CITATION_UNKNOWN 3']],
    [
      'with HTML inside a sector block',
      ':::sector{codes="health"}\n:::case\n<b>\n:::\n:::\n',
      ['RAW_HTML 3'],
    ],
  ])('notes a block %s', (_name, text, expected) => {
    expect(notesIn(text, { datasets: '[a]' })).toEqual(expected);
  });

  it('counts charts: the twenty-first is too many', () => {
    const charts = ':::chart{dataset="a"}\n:::\n'.repeat(22);
    expect(notesIn(charts, { datasets: '[a]' })).toEqual(['CHART_TOO_LARGE 41']);
  });

  it('reads a line of a hundred thousand attributes in no time', () => {
    const started = performance.now();
    for (const line of [`:::a{${'x="" '.repeat(100_000)}`, `:::a{${'x'.repeat(100_000)}`]) {
      expect(readDirective(line)).toBeNull();
    }
    for (const line of [`:::a{${'x="" '.repeat(190)}!}`, `:::a{${' '.repeat(990)}`]) {
      expect(readDirective(line)).toBeNull();
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('takes blocks apart and loses no line, whatever stands in them', () => {
    const line = fc.oneof(
      fc.constantFrom(
        ':::',
        ':::case',
        ':::callout{kind="tip"}',
        ':::sector{codes="health"}',
        ':::chart',
        '```',
      ),
      fc.stringMatching(/^[q-z]{4}$/),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const kept = blocksInside(splitBody(lines.join('\n'))).flatMap(({ markdown }) =>
          markdown.split('\n'),
        );
        const words = (all: string[]): string[] => all.filter((text) => /^[q-z]{4}$/.test(text));
        expect(words(kept)).toEqual(words(lines));
      }),
    );
  });
});

describe('blocks as HTML', () => {
  it('says in words what a callout is', () => {
    expect(html(':::callout{kind="law"}\nTeksti.\n:::\n')).toBe(
      '<div class="callout callout-law">\n<p class="callout-label">Laki sanoo</p>\n<p>Teksti.</p>\n</div>\n',
    );
  });

  it('makes an exercise with its minutes, and no section inside it', () => {
    expect(html(':::exercise{minutes="10"}\n## Harjoitus: a\n\nb\n:::\n')).toBe(
      '<section class="exercise">\n<p class="task-label">Harjoitus (10 min)</p>\n' +
        '<h2 id="harjoitus-a">Harjoitus: a</h2>\n<p>b</p>\n</section>\n',
    );
  });

  it('keeps a callout inside the exercise that goes on around it', () => {
    const text = html('## Harjoitus\n\na\n\n:::callout\nb\n:::\n\nc\n\n## Muu\n');
    expect(text).toMatch(/^<section class="exercise">[\s\S]*<p>b<\/p>\n<\/div>\n<p>c<\/p>\n<\/section>\n<h2/);
  });

  it('shows blocks of a sector block with it', () => {
    expect(html(':::sector{codes="health"}\na\n:::case\nb\n:::\n:::\n')).toBe(
      '<div class="sector-block" data-sector="health">\n<p>a</p>\n<section class="case">\n' +
        '<p class="task-label">Tapausesimerkki</p>\n<p>b</p>\n</section>\n</div>\n',
    );
  });
});
