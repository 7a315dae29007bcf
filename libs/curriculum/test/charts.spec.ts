import * as fc from 'fast-check';
import { chartMistakes, renderModule } from '../src/index.ts';
import type { Dataset, RenderOptions } from '../src/index.ts';
import { chartData } from '../src/chart-data.ts';
import { CHART_KINDS, readChartRequest } from '../src/chart-request.ts';
import { scaleFor, wrapText } from '../src/chart-scale.ts';
import { timeOf } from '../src/time-code.ts';
import { aDataset } from './chart-example.ts';

const DATASET = aDataset();
const requestOf = (attributes: Record<string, string>) =>
  readChartRequest(new Map(Object.entries({ dataset: 'luvut', ...attributes })), () => undefined);
const chartOf = (attributes: Record<string, string>, dataset = DATASET) => {
  const result = chartData(requestOf(attributes), dataset);
  if (!result.ok) throw new Error(JSON.stringify(result.mistakes));
  return result.chart;
};
const codesOf = (attributes: Record<string, string>, dataset = DATASET): string[] => {
  const result = chartData(requestOf(attributes), dataset);
  return result.ok ? [] : result.mistakes.map(({ code }) => code);
};
const html = (line: string, options: Partial<RenderOptions> = {}): string =>
  renderModule(`${line}\n:::\n`, {
    sectors: 'all',
    mode: 'all-marked',
    sources: [],
    lang: 'fi',
    datasets: [DATASET],
    ...options,
  }).html;

describe('what a chart shows', () => {
  it('takes time as rows and the dimension that is left as series', () => {
    const chart = chartOf({ filter: 'measure:n' });
    expect(chart).toMatchObject({
      kind: 'line',
      title: 'Luvut & muut',
      rowsLabel: 'Vuosi',
      series: [{ label: 'naiset' }, { label: 'miehet' }],
      times: [2010, 2020, 2022],
      unit: 'henkilöä',
      usualStatus: 'a',
    });
    expect(chart.rows.map(({ label, cells }) => [label, ...cells.map(({ value }) => value)])).toEqual([
      ['2010', 1000, 2000],
      ['2020', 1500, null],
      ['2022', 1600, 2500],
    ]);
  });

  it('shows any dimension as rows and any as series, and only what the filter names', () => {
    const chart = chartOf({ rows: 'sex', series: 'year', filter: 'measure:share;year:2022,2010' });
    expect(chart.kind).toBe('bar');
    expect(chart.rows.map(({ label, cells }) => [label, ...cells.map(({ value }) => value)])).toEqual([
      ['naiset', 10.5, 13],
      ['miehet', 20, 30],
    ]);
  });

  it.each<[string, Record<string, string>, string[]]>([
    ['a dimension that is not there', { rows: 'area', filter: 'measure:n' }, ['DIMENSION_UNKNOWN']],
    ['a dimension in the filter that is not there', { filter: 'measure:n;area:a' }, ['DIMENSION_UNKNOWN']],
    ['a category that is not there', { filter: 'measure:n;year:1999' }, ['CATEGORY_UNKNOWN']],
    [
      'two dimensions left open',
      { rows: 'year' },
      ['CHART_NOT_CLEAR', 'CHART_NOT_CLEAR', 'CHART_UNITS_MIXED'],
    ],
    ['figures of two units', { series: 'measure', filter: 'sex:f' }, ['CHART_UNITS_MIXED']],
    ['nothing but missing figures', { filter: 'measure:n;year:2020;sex:m' }, ['CHART_EMPTY']],
  ])('refuses %s', (_name, attributes, codes) => {
    expect(codesOf(attributes)).toEqual(codes);
  });

  it('refuses more rows and series than anybody can read', () => {
    const index = Array.from({ length: 100 }, (_, i) => `c${i}`);
    const wide = aDataset({
      id: ['a', 'b'],
      size: [100, 7],
      role: {},
      dimension: { a: { category: { index } }, b: { category: { index: index.slice(0, 7) } } },
      value: new Array(700).fill(1),
      status: 'a',
    });
    expect(codesOf({}, wide)).toEqual(['CHART_TOO_LARGE', 'CHART_TOO_LARGE']);
  });

  it('gives the line of the chart in the file', () => {
    const body = '## A\n\n:::sector{codes="health"}\nx\n:::chart{dataset="luvut" rows="z"}\n:::\n:::\n';
    expect(chartMistakes(body, [DATASET], 'a.fi.md', 20)).toMatchObject([
      { file: 'a.fi.md', line: 24, code: 'DIMENSION_UNKNOWN' },
    ]);
    expect(chartMistakes(body, [], 'a.fi.md', 20)).toEqual([]);
  });
});

describe('a chart in a text', () => {
  const LINE = ':::chart{dataset="luvut" filter="measure:share" title="Osuus <naisista>"}';

  it('is a picture with a name and a description, and the same figures as a table', () => {
    const text = html(`${LINE}\nKuvateksti *tässä*.`, { idPrefix: 'm-' });
    expect(text).toContain('role="img" aria-labelledby="m-chart--1-title m-chart--1-desc"');
    expect(text).toContain('<title id="m-chart--1-title">Osuus &lt;naisista&gt;</title>');
    expect(text).toContain(
      '<desc id="m-chart--1-desc">Viivakaavio. Pienin luku on 10,5\u00A0% (naiset, 2010) ja suurin 30\u00A0% (miehet, 2022). Samat luvut',
    );
    expect(text).toContain('<p>Kuvateksti <em>tässä</em>.</p>');
    expect(text).toContain(
      '<caption id="m-chart--1-table">Luvut taulukkona: Osuus &lt;naisista&gt;</caption>',
    );
    expect(text).toContain(
      '<tr><th scope="col">Vuosi</th><th scope="col" class="align-right">naiset</th><th scope="col" class="align-right">miehet</th></tr>',
    );
    expect(text).toContain(
      '<tr><th scope="row">2010</th><td>10,5\u00A0%</td><td>20\u00A0% <span class="chart-status">(r)</span></td></tr>',
    );
  });

  it('names its source with the address as a link, its day, and what the marks mean', () => {
    expect(html(LINE)).toContain(
      '<p class="chart-notes">(r) pyöristetty; Muut luvut: lähteestä.</p>\n' +
        '<p class="chart-source">Lähde: <a href="https://tilasto.fi/a?b=1&amp;c=2">Tilasto</a>; Muu &lt;lähde&gt;. Päivitetty 21.11.2026.</p>',
    );
  });

  it('names the publishers of many sources, and has the sources in a closed list', () => {
    const gathered = (...names: string[]) => ({
      ...DATASET,
      source: names.map((name, i) => `${name} (https://tilasto.fi/${i})`).join('; '),
    });
    const five = gathered(
      'A & O (1.4.2016): Yksi: alku',
      'B: Kaksi (2019)',
      'A & O: Kolme',
      'C: Neljä',
      'Viisi',
    );
    const text = html(LINE, { datasets: [five] });
    expect(text).toContain(
      '<p class="chart-source">Lähde: A &amp; O, B, C ja yksi muu. Päivitetty 21.11.2026.</p>\n' +
        '<details class="chart-sources"><summary>Kaikki lähteet (5)</summary>\n<ul>\n' +
        '<li><a href="https://tilasto.fi/0">A &amp; O (1.4.2016): Yksi: alku</a></li>\n' +
        '<li><a href="https://tilasto.fi/1">B: Kaksi (2019)</a></li>\n',
    );
    expect(text.match(/<li><a/g)).toHaveLength(5);
    const six = html(LINE, {
      lang: 'sv',
      datasets: [gathered('A: 1', 'B: 2', 'C: 3', 'D: 4', 'E: 5', 'A: 6')],
    });
    expect(six).toContain('Källa: A, B, C och 2 till. Uppdaterat');
    expect(html(LINE, { lang: 'en', datasets: [gathered('A: 1', 'B: 2', 'A: 3')] })).toContain(
      'Source: A, B.',
    );
  });

  it('marks every figure of every line, each line with a shape of its own', () => {
    const text = html(':::chart{dataset="luvut" kind="line" filter="measure:n"}');
    const [circles = ''] = /<g class="chart-fill-1"[^>]*>(<circle[^>]*>)*<\/g>/.exec(text) ?? [];
    expect(circles.match(/<circle/g)).toHaveLength(3);
    const [, squares = ''] =
      /<path d="((?:M[\d. ]+m-5-5h10v10h-10z)+)" class="chart-fill-2"/.exec(text) ?? [];
    expect(squares.match(/M/g)).toHaveLength(2);
    // On the very points of the line.
    const [, line = ''] = /<path d="(M[^"]+)" class="chart-stroke-1"/.exec(text) ?? [];
    const places = [...circles.matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => `${x} ${y}`);
    expect(line.match(/[\d.]+ [\d.]+/g)).toEqual(places);
  });

  it('leaves a gap for a missing figure, in the picture and in the table, and says why', () => {
    const text = html(':::chart{dataset="luvut" kind="line" filter="measure:n;sex:m"}');
    expect(text).toMatch(/<path d="M[\d.]+ [\d.]+M[\d.]+ [\d.]+" class="chart-stroke-1"/);
    expect(text).toContain('<td>– <span class="chart-status">(n)</span></td>');
    expect(text).toContain('Kuvassa on aukko tai viiva, kun lukua ei ole. (n) ei löytynyt; Muut luvut');
  });

  it.each([
    ['sv', 'Linjediagram', '10,5\u00A0%', 'Källa', 'Uppdaterat 21.11.2026'],
    ['en', 'Line chart', '10.5%', 'Source', 'Updated 21 November 2026'],
  ] as const)('speaks %s', (lang, ...words) => {
    const text = html(LINE, { lang });
    for (const word of words) expect(text).toContain(word);
  });

  it('has ids of its own when a text has several, and in every text', () => {
    const two = renderModule(`${LINE}\n:::\n${LINE.replace('share"', 'share" kind="column"')}\n:::\n`, {
      sectors: 'all',
      mode: 'all-marked',
      sources: [],
      lang: 'fi',
      datasets: [DATASET],
    }).html;
    const ids = [...two.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of two.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
  });

  it('says in its place that it cannot be drawn, and shows its caption', () => {
    expect(html(LINE, { datasets: [] })).toBe(
      '<div class="chart">\n<p class="chart-missing">Kaaviota ei voi näyttää: sen tilastoaineistoa ei ole. (luvut)</p>\n</div>\n',
    );
    expect(html(':::chart{dataset="luvut"}\nx')).toBe(
      '<div class="chart">\n<p class="chart-missing">Kaaviota ei voi näyttää.</p>\n<p>x</p>\n</div>\n',
    );
  });

  it('draws at most twenty', () => {
    const text = html(`${LINE}\n:::\n`.repeat(30) + LINE);
    expect(text.match(/<svg/g)).toHaveLength(20);
    expect(text.match(/chart-missing/g)).toHaveLength(11);
  });

  it('draws every kind from any figures: only shapes and text, all numbers finite', () => {
    const figure = fc.oneof(
      fc.constant(null),
      fc.constant(0),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
    );
    const words = fc.oneof(fc.string({ minLength: 1, maxLength: 80 }), fc.constant('"><script>x</script>'));
    fc.assert(
      fc.property(
        fc.array(figure, { minLength: 12, maxLength: 12 }),
        fc.array(words, { minLength: 3, maxLength: 3 }),
        fc.constantFrom(...CHART_KINDS),
        (values, labels, kind) => {
          const dataset: Dataset = {
            ...DATASET,
            values,
            dimensions: DATASET.dimensions.map((dimension) => ({
              ...dimension,
              categories: dimension.categories.map((one, i) => ({ ...one, label: labels[i] ?? '' })),
            })),
          };
          const text = html(`:::chart{dataset="luvut" kind="${kind}" filter="measure:share"}`, {
            datasets: [dataset],
          });
          expect(text).not.toMatch(/NaN|Infinity|undefined| style=|<script| on\w+="/);
          for (const [, tag] of text.matchAll(/<\/?([a-z]+)/g)) {
            expect(
              'div p svg title desc defs pattern rect path circle text table caption thead tbody tr th td span a',
            ).toContain(tag);
          }
          const open: string[] = [];
          for (const [, slash, tag] of text.matchAll(
            /<(\/?)(svg|div|text|table|p|defs|pattern|span|td|th)\b/g,
          )) {
            if (slash) expect(open.pop()).toBe(tag);
            else open.push(tag!);
          }
          expect(open).toEqual([]);
        },
      ),
    );
  });
});

describe('the parts of a chart', () => {
  it.each([
    ['2024', 2024],
    ['2024-07', 2024.5],
    ['2024M07', 2024.5],
    ['2024Q3', 2024.5],
    ['2024-13', null],
    ['kevät', null],
  ])('puts %s at %s', (code, at) => {
    expect(timeOf(code)).toBe(at);
  });

  it('has a scale that begins at zero, holds every figure and rises', () => {
    const figure = fc.double({ noNaN: true, min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1 }), (values) => {
        const { ticks, at } = scaleFor(values, 0, 100);
        expect(ticks.length).toBeLessThanOrEqual(13);
        expect(ticks.some((tick) => Math.abs(tick) < 1e-9)).toBe(true);
        for (const value of values) {
          expect(at(value)).toBeGreaterThanOrEqual(-1e-6);
          expect(at(value)).toBeLessThanOrEqual(100 + 1e-6);
        }
      }),
    );
  });

  it('wraps texts and says where it left something out', () => {
    expect(wrapText('yksi kaksi kolme neljä', 80, 2)).toEqual(['yksi kaksi', 'kolme …']);
    expect(wrapText('aivankovinpitkäsana', 80, 2)).toEqual(['aivankovi…']);
  });
});
