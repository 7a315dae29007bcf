import { parseDataset } from '../src/index.ts';
import type { Dataset } from '../src/index.ts';

/** Two years, three measures of two units and two sexes; one figure is missing and one rounded. */
export const CHART_DATASET = {
  version: '2.0',
  class: 'dataset',
  label: 'Luvut & muut',
  source: 'Tilasto (https://tilasto.fi/a?b=1&c=2); Muu <lähde>',
  updated: '2026-11-21',
  id: ['year', 'measure', 'sex'],
  size: [3, 2, 2],
  role: { time: ['year'], metric: ['measure'] },
  dimension: {
    year: { label: 'Vuosi', category: { index: ['2010', '2020', '2022'] } },
    measure: {
      label: 'Mittari',
      category: {
        index: ['n', 'share'],
        label: { n: 'Määrä', share: 'Osuus' },
        unit: { n: { label: 'henkilöä', decimals: 0 }, share: { label: '%', decimals: 1 } },
      },
    },
    sex: { label: 'Sukupuoli', category: { index: ['f', 'm'], label: { f: 'naiset', m: 'miehet' } } },
  },
  value: [1000, 2000, 10.5, 20, 1500, null, 12, 25, 1600, 2500, 13, 30],
  status: ['a', 'a', 'a', 'r', 'a', 'n', 'a', 'a', 'a', 'a', 'a', 'a'],
  extension: { slug: 'luvut', statusLabels: { a: 'lähteestä', r: 'pyöristetty', n: 'ei löytynyt' } },
};

export function aDataset(more: object = {}): Dataset {
  const result = parseDataset(JSON.stringify({ ...CHART_DATASET, ...more }), 'luvut.json');
  if (!result.ok) throw new Error(JSON.stringify(result.mistakes));
  return result.value;
}
