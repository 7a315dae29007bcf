import fc from 'fast-check';
import { type Row, newRow } from '../programme-rows.ts';
import { type SuggestedRow, changesBetween, moduleOf, withChanges } from './suggested-changes.ts';

const keyOf = (index: number): string => `new-${index}`;
const row = (key: string, given: Partial<Row> = {}): Row =>
  newRow(key, { kind: 'session', title: key, minutes: 30, ...given });
const module = (slug: string, minutes = 30): Row =>
  row(slug, { moduleSlug: slug, minutes, note: `of ${slug}` });
const pause = (key: string, minutes = 15): Row => row(key, { kind: 'break', minutes });

const suggested = (key: string | null, title: string, minutes = 30): SuggestedRow => ({
  kind: 'session',
  title,
  minutes,
  moduleSlug: title,
  fixedStart: null,
  methods: [],
  key,
});
const suggestedPause = (minutes = 15): SuggestedRow => ({
  kind: 'break',
  title: 'Tauko',
  minutes,
  moduleSlug: null,
  fixedStart: null,
  methods: [],
  key: null,
});

const shape = (rows: readonly Row[]) => rows.map(({ title, minutes }) => `${title} ${minutes}`);
const all = (today: readonly Row[], then: readonly SuggestedRow[]) =>
  new Set(changesBetween(today, then).map(({ id }) => id));

describe('what a suggestion would change', () => {
  const today = [row('opening'), module('law', 45), pause('coffee'), module('history')];
  const then = [
    suggested('opening', 'opening'),
    suggested('law', 'law', 60),
    suggestedPause(),
    suggested(null, 'interpreting', 45),
  ];

  it('names what comes, goes and changes its minutes', () => {
    expect(changesBetween(today, then)).toEqual([
      { kind: 'resize', id: 'resize-law', title: 'law', minutes: 60, before: 45 },
      { kind: 'add', id: 'add-3', title: 'interpreting', minutes: 45 },
      { kind: 'remove', id: 'remove-history', title: 'history', minutes: 30 },
    ]);
  });

  it('says when order or breaks change', () => {
    const turned = [then[1], suggestedPause(20), then[0]] as SuggestedRow[];
    expect(changesBetween(today, turned).map(({ id }) => id)).toContain('order');
    expect(changesBetween(today.slice(0, 3), then.slice(0, 3)).map(({ id }) => id)).not.toContain('order');
  });

  it('takes one change and leaves the others', () => {
    expect(shape(withChanges(today, then, new Set(['add-3']), keyOf))).toEqual([
      'opening 30',
      'law 45',
      'coffee 15',
      'interpreting 45',
      'history 30',
    ]);
    expect(shape(withChanges(today, then, new Set(['remove-history']), keyOf))).toEqual([
      'opening 30',
      'law 45',
      'coffee 15',
    ]);
    expect(shape(withChanges(today, then, new Set(['resize-law']), keyOf))[1]).toBe('law 60');
  });

  it('takes order and breaks alone: what would come stays away, what would go stays', () => {
    const turned = [
      suggested('law', 'law', 60),
      suggestedPause(20),
      suggested('opening', 'opening'),
      then[3],
    ];
    const rows = withChanges(today, turned as SuggestedRow[], new Set(['order']), keyOf);
    expect(shape(rows)).toEqual(['law 45', 'history 30', 'Tauko 20', 'opening 30']);
  });

  it('keeps what people have written on a row that stays', () => {
    const [, law] = withChanges(today, then, all(today, then), keyOf);
    expect(law).toMatchObject({ key: 'law', minutes: 60, note: 'of law' });
  });
});

describe('any programme and any suggestion', () => {
  const slugs = ['a', 'b', 'c', 'd', 'e', 'f'];
  const minutes = fc.integer({ min: 1, max: 18 }).map((steps) => steps * 5);
  const programmes = fc
    .tuple(fc.shuffledSubarray(slugs), fc.array(minutes, { minLength: 8, maxLength: 8 }), fc.nat({ max: 3 }))
    .map(([chosen, lengths, breaks]) => [
      ...chosen.map((slug, index) => module(slug, lengths[index])),
      ...Array.from({ length: breaks }, (_, index) => pause(`pause-${index}`, lengths[index + 3])),
    ])
    .chain((rows) => fc.shuffledSubarray(rows, { minLength: rows.length }));
  const suggestions = fc.tuple(programmes, programmes).map(([today, other]) => ({
    today,
    then: other.map((one): SuggestedRow =>
      one.kind === 'break'
        ? suggestedPause(one.minutes)
        : suggested(today.find(({ key }) => key === one.key)?.key ?? null, one.title, one.minutes),
    ),
  }));

  it('is the suggestion when all of it is taken, and today’s when none is', () => {
    fc.assert(
      fc.property(suggestions, ({ today, then }) => {
        expect(withChanges(today, then, new Set(), keyOf)).toEqual(today);
        const taken = withChanges(today, then, all(today, then), keyOf);
        const lines = (rows: readonly { kind: string; title: string; minutes: number }[]) =>
          rows.map(({ kind, title, minutes }) =>
            kind === 'break' ? `break ${minutes}` : `${title} ${minutes}`,
          );
        expect(lines(taken)).toEqual(lines(then));
      }),
      { numRuns: 500 },
    );
  });

  it('holds just what was taken, each row once', () => {
    fc.assert(
      fc.property(suggestions, fc.infiniteStream(fc.boolean()), ({ today, then }, coins) => {
        const ids = [...all(today, then)].filter(() => coins.next().value);
        const rows = withChanges(today, then, new Set(ids), keyOf);
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
        const modules = rows.flatMap((one) => moduleOf(one) ?? []);
        const expected = new Set(today.flatMap((one) => moduleOf(one) ?? []));
        for (const id of ids) {
          if (id.startsWith('remove-')) expected.delete(id.slice('remove-'.length));
          if (id.startsWith('add-')) expected.add(then[Number(id.slice(4))]?.title ?? '');
        }
        expect(new Set(modules)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
