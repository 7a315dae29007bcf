import { draftAdvice, draftBlockers } from '../src/index.ts';
import type { DraftSurroundings, DraftToJudge } from '../src/index.ts';
import { aDataset } from './chart-example.ts';

const HASHES = { title: 't', summary: 's', learningOutcomes: 'o', body: 'b', lawNote: 'l' };
const TEXT: DraftToJudge['texts'][number] = {
  lang: 'fi',
  sourceLang: null,
  sourceHashes: {},
  title: 'Tulkin kanssa',
  summary: 'Milloin tulkki tarvitaan.',
  learningOutcomes: ['Tilata tulkin', 'Tunnistaa tarpeen', 'Käyttää aikaa'],
  body: '## Varaa\n\nAjoissa [@laki].\n',
  lawNote: null,
  sources: [{ id: 'laki' }],
};
const DRAFT: DraftToJudge = {
  slug: 'tulkki',
  minutes: { min: 20, default: 45, max: 90 },
  methods: ['lecture'],
  prerequisites: ['alku'],
  datasets: ['luvut'],
  reviewBy: '2028-01-01',
  texts: [TEXT],
};
const AROUND: DraftSurroundings = {
  today: Temporal.PlainDate.from('2027-01-04'),
  prerequisitesOf: new Map([['alku', []]]),
  datasets: [aDataset()],
  originalHashes: HASHES,
};

describe('a draft before it is published', () => {
  it('is whole', () => {
    expect(draftBlockers(DRAFT, AROUND)).toEqual([]);
    expect(draftAdvice(DRAFT, AROUND)).toEqual([]);
  });

  it('misses what a reader would miss, with its language and place', () => {
    const broken = {
      ...TEXT,
      title: ' ',
      learningOutcomes: ['Tilata'],
      body: '## A\n\n<b>x</b>\n\n[@muu]\n',
    };
    expect(draftBlockers({ ...DRAFT, texts: [broken], methods: [] }, AROUND)).toEqual([
      { code: 'field-empty', lang: 'fi', field: 'title' },
      { code: 'outcomes-count', lang: 'fi', field: 'learningOutcomes' },
      expect.objectContaining({ code: 'body-mistake', lang: 'fi', line: 3, mistake: 'RAW_HTML' }),
      expect.objectContaining({ code: 'body-mistake', line: 5, mistake: 'CITATION_UNKNOWN' }),
      { code: 'methods-empty' },
    ]);
  });

  it('cannot have a chart that cannot be drawn, or whose dataset it does not list', () => {
    const body =
      '## A\n\n:::chart{dataset="luvut" filter="measure:n;sex:x"}\n:::\n\n:::chart{dataset="muu"}\n:::\n';
    const found = draftBlockers({ ...DRAFT, texts: [{ ...TEXT, body, sources: [] }] }, AROUND);
    expect(found.map(({ line, mistake }) => [line, mistake])).toEqual([
      [3, 'CATEGORY_UNKNOWN'],
      [6, 'DATASET_NOT_LISTED'],
    ]);
  });

  it('has minutes in steps of five', () => {
    expect(draftBlockers({ ...DRAFT, minutes: { min: 20, default: 42, max: 90 } }, AROUND)).toEqual([
      { code: 'minutes-step' },
    ]);
  });

  it('names a circle of prerequisites across the library, and what is not in it', () => {
    const prerequisitesOf = new Map([
      ['alku', ['keski']],
      ['keski', ['tulkki']],
      ['tulkki', []],
    ]);
    expect(draftBlockers(DRAFT, { ...AROUND, prerequisitesOf })).toEqual([
      { code: 'prerequisite-cycle', detail: 'tulkki → alku → keski → tulkki' },
    ]);
    expect(draftBlockers({ ...DRAFT, prerequisites: ['tulkki'] }, AROUND)).toEqual([
      { code: 'prerequisite-cycle', detail: 'tulkki → tulkki' },
    ]);
    expect(draftBlockers({ ...DRAFT, prerequisites: ['kuu'], datasets: ['tahti'] }, AROUND)).toEqual([
      { code: 'prerequisite-unknown', detail: 'kuu' },
      { code: 'dataset-unknown', detail: 'tahti' },
    ]);
  });

  it('is advised about a past check, an outcome without a verb and a translation behind its original', () => {
    const sv = { ...TEXT, lang: 'sv' as const, sourceLang: 'fi', sourceHashes: { ...HASHES, body: 'old' } };
    const original = { ...TEXT, learningOutcomes: ['Tilaaminen', 'Tunnistaa tarpeen', 'Käyttää aikaa'] };
    const draft = {
      ...DRAFT,
      reviewBy: '2027-01-04',
      texts: [original, { ...sv, learningOutcomes: ['Boka'] }],
    };
    expect(draftAdvice(draft, AROUND)).toEqual([
      { code: 'review-past' },
      { code: 'outcome-without-verb', lang: 'fi', detail: 'Tilaaminen' },
      { code: 'translation-behind', lang: 'sv' },
    ]);
  });
});
