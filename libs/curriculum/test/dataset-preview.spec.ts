import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { chartData } from '../src/chart-data.ts';
import { parseDataset } from '../src/dataset-file.ts';
import type { Dataset, DatasetCategory } from '../src/dataset-file.ts';
import { datasetHtml, previewRequest } from '../src/dataset-preview.ts';
import { datasetTableHtml } from '../src/dataset-table.ts';

const STARTER = join(import.meta.dirname, '../../../apps/server/starter/datasets');
const starter = readdirSync(STARTER).map((file) => {
  const parsed = parseDataset(readFileSync(join(STARTER, file), 'utf8'), file);
  if (!parsed.ok) throw new Error(file);
  return parsed.value;
});

const named = (name: string, count: number, more: Partial<DatasetCategory> = {}): DatasetCategory[] =>
  Array.from({ length: count }, (_, i) => ({ code: `${name}${i}`, label: `${name} ${i}`, ...more }));

function dataset(lists: DatasetCategory[][], but: Partial<Dataset> = {}): Dataset {
  const cells = lists.reduce((product, { length }) => product * length, 1);
  return {
    slug: 'luvut',
    label: 'Luvut',
    source: 'THL',
    updated: '2026-11-21',
    note: [],
    dimensions: lists.map((categories, i) => ({ id: `d${i}`, label: `Osa ${i}`, role: null, categories })),
    values: Array.from({ length: cells }, (_, i) => i),
    statuses: new Array<string | null>(cells).fill(null),
    statusLabels: {},
    unit: null,
    ...but,
  };
}

/** Rows of the body as texts of their cells. */
const bodyOf = (html: string): string[][] =>
  [...(html.split('<tbody>')[1] ?? '').matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, text = '']) => text),
  );

describe('a dataset on its own page', () => {
  it.each(starter.map((one) => [one.slug, one] as const))(
    'makes a chart of %s without being told how',
    (_, one) => {
      expect(chartData(previewRequest(one), one)).toMatchObject({ ok: true });
      const html = datasetHtml(one, { lang: 'sv', id: 'x' });
      expect(html).toContain('<svg');
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  it('makes a chart of whatever shape there is, and shows every figure once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }), (sizes) => {
        const one = dataset(sizes.map((size, i) => named(`k${i}-`, size)));
        expect(chartData(previewRequest(one), one)).toMatchObject({ ok: true });
        const figures = bodyOf(datasetTableHtml(one, { lang: 'en', id: 'x' })).flatMap((row) =>
          row.slice(Math.max(1, sizes.length - 1)),
        );
        const shown = figures.map((text) => Number(text.replaceAll(',', '')));
        if (one.values.length <= 400) expect(shown.toSorted((a, b) => a - b)).toEqual(one.values);
        expect(new Set(shown).size).toBe(shown.length);
      }),
    );
  });

  it('puts each figure under its own names', () => {
    const html = datasetTableHtml(dataset([named('a', 2), named('b', 3)]), { lang: 'fi', id: 'x' });
    expect(bodyOf(html)).toEqual([
      ['b 0', '0', '3'],
      ['b 1', '1', '4'],
      ['b 2', '2', '5'],
    ]);
    expect(html).toContain('<th scope="col">Osa 1</th><th scope="col" class="align-right">a 0</th>');
  });

  it('shows the first of several units, and says the unit at each figure of the table', () => {
    const measures = [
      { code: 'n', label: 'Määrä', unit: 'kpl', decimals: 0 },
      { code: 'p', label: 'Osuus', unit: '%', decimals: 1 },
    ];
    const shape = dataset([named('v', 2), measures]);
    const [years, metric] = shape.dimensions;
    const mixed = { ...shape, dimensions: [years!, { ...metric!, role: 'metric' as const }] };
    expect(chartData(previewRequest(mixed), mixed)).toMatchObject({ ok: true, chart: { unit: 'kpl' } });
    expect(bodyOf(datasetTableHtml(mixed, { lang: 'fi', id: 'x' }))).toEqual([
      ['v 0', '0\u00A0kpl', '1\u00A0%'],
      ['v 1', '2\u00A0kpl', '3\u00A0%'],
    ]);
  });

  it('shows the newest of a long time, and says what of a long table is left out', () => {
    const long = dataset([named('v', 500), named('s', 2)]);
    const result = chartData(previewRequest({ ...long, dimensions: long.dimensions }), long);
    expect(result.ok && result.chart.rows.at(-1)?.label).toBe('v 499');
    const html = datasetTableHtml(long, { lang: 'fi', id: 'x' });
    expect(bodyOf(html)).toHaveLength(400);
    expect(html).toContain('Taulukossa on 400 ensimmäistä riviä. Rivejä on kaikkiaan 500.');
  });

  it('shows no table twice, and says of which part the chart is', () => {
    const small = dataset([named('v', 3), named('s', 2)]);
    expect(datasetHtml(small, { lang: 'fi', id: 'x' }).match(/<table/g)).toHaveLength(1);
    const large = dataset([named('v', 30), named('s', 7)]);
    expect(previewRequest(large).title).toBe('Luvut: s 0');
    expect(datasetHtml(large, { lang: 'fi', id: 'x' }).match(/<table/g)).toHaveLength(2);
  });

  it('escapes what a file says, and explains a status', () => {
    const one = dataset([[{ code: 'a', label: '<b>"&' }], named('b', 3)], {
      label: '</table><script>',
      statuses: ['s', 's', 'e'],
      statusLabels: { e: 'arvio', s: 'sellaisenaan' },
    });
    const html = datasetTableHtml(one, { lang: 'fi', id: 'x' });
    expect(html).not.toMatch(/<b>|<script>/);
    expect(html).toContain('2 (e)');
    expect(html).toContain('(e) arvio; Muut luvut: sellaisenaan.');
  });
});
