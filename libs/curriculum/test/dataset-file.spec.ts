import { parseDataset } from '../src/index.ts';

describe('parseDataset', () => {
  const dataset = (more: object = {}): string =>
    JSON.stringify({
      version: '2.0',
      class: 'dataset',
      label: 'Luvut',
      source: 'Tilasto',
      updated: '2026-11-21',
      id: ['year', 'measure'],
      size: [2, 2],
      role: { time: ['year'], metric: ['measure'] },
      dimension: {
        year: { category: { index: { '2021': 1, '2020': 0 } } },
        measure: {
          label: 'Mittari',
          category: {
            index: ['n', 'share'],
            label: { n: 'Määrä' },
            unit: { share: { label: '%', decimals: 1 } },
          },
        },
      },
      value: [1, null, 3, 4.5],
      status: { 1: 'n' },
      extension: { slug: 'luvut', statusLabels: { n: 'ei löytynyt' } },
      ...more,
    });
  const read = (more: object = {}) => parseDataset(dataset(more), 'datasets/luvut.json');

  it('reads it into one plain shape', () => {
    expect(read()).toEqual({
      ok: true,
      value: {
        slug: 'luvut',
        label: 'Luvut',
        source: 'Tilasto',
        updated: '2026-11-21',
        note: [],
        dimensions: [
          {
            id: 'year',
            label: 'year',
            role: 'time',
            categories: [
              { code: '2020', label: '2020' },
              { code: '2021', label: '2021' },
            ],
          },
          {
            id: 'measure',
            label: 'Mittari',
            role: 'metric',
            categories: [
              { code: 'n', label: 'Määrä' },
              { code: 'share', label: 'share', unit: '%', decimals: 1 },
            ],
          },
        ],
        values: [1, null, 3, 4.5],
        statuses: [null, 'n', null, null],
        statusLabels: { n: 'ei löytynyt' },
        unit: null,
      },
    });
  });

  it('reads sparse values, one status for all, and a dimension of one category without index', () => {
    const result = read({
      size: [1, 2],
      dimension: {
        year: { category: { label: { '2020': 'Vuosi 2020' } } },
        measure: { category: { index: ['n', 'share'] } },
      },
      value: { 1: 7 },
      status: 'a',
    });
    expect(result).toMatchObject({ ok: true, value: { values: [null, 7], statuses: ['a', 'a'] } });
  });

  it.each<[string, object, string]>([
    ['another version', { version: '1.3' }, 'CODE_UNKNOWN'],
    ['a collection', { class: 'collection' }, 'CODE_UNKNOWN'],
    ['too few values', { value: [1, 2, 3] }, 'FIELD_FORMAT'],
    ['a value in words', { value: [1, 2, 3, '4'] }, 'FIELD_TYPE'],
    ['a value without end', { value: [1, 2, 3, 1e300] }, 'FIELD_TYPE'],
    ['values as text', { value: '1,2,3,4' }, 'FIELD_TYPE'],
    ['a sparse value outside', { value: { 4: 1 } }, 'FIELD_OUT_OF_RANGE'],
    ['a sparse value at a strange place', { value: { '01': 1 } }, 'FIELD_OUT_OF_RANGE'],
    ['a size of nothing', { size: [0, 2] }, 'FIELD_OUT_OF_RANGE'],
    ['sizes that would fill the memory', { size: [100_000, 100_000] }, 'FIELD_OUT_OF_RANGE'],
    ['one size too few', { size: [2] }, 'FIELD_FORMAT'],
    ['a size that does not fit its categories', { size: [1, 4] }, 'FIELD_FORMAT'],
    ['a dimension that is not there', { id: ['year', 'area'] }, 'FIELD_MISSING'],
    ['the same dimension twice', { id: ['year', 'year'] }, 'FIELD_DUPLICATE'],
    ['another slug than its file', { extension: { slug: 'muut' } }, 'FILE_NAME_MISMATCH'],
    ['no label', { label: undefined }, 'FIELD_MISSING'],
    ['an unknown field', { values: [] }, 'FIELD_UNKNOWN'],
  ])('refuses %s', (_name, more, code) => {
    const result = read(more);
    expect(result.ok ? [] : result.mistakes.map((mistake) => mistake.code)).toContain(code);
  });

  it.each(['[]', '3', 'null', '"x"'])('refuses the JSON %s', (text) => {
    expect(parseDataset(text, 'luvut.json').ok).toBe(false);
  });
});
