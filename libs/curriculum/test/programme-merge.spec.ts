import * as fc from 'fast-check';
import { mergeProgrammes } from '../src/index.ts';

type Row = { key: string; title: string; minutes: number; speakers: readonly string[] };

const row = (key: string, more: Partial<Row> = {}): Row => ({
  key,
  title: key,
  minutes: 10,
  speakers: [],
  ...more,
});
const keys = (rows: readonly Row[]): string => rows.map(({ key }) => key).join('');
const BASE = [row('a'), row('b'), row('c')];
const [a, b, c] = BASE as [Row, Row, Row];

describe('merging two changed programmes', () => {
  it('takes what only one side changed, also in the same row', () => {
    const merged = mergeProgrammes(
      BASE,
      [{ ...a, title: 'mine' }, b, c],
      [{ ...a, minutes: 20 }, b, { ...c, speakers: ['Anna'] }],
    );
    expect(merged).toEqual({
      rows: [{ ...a, title: 'mine', minutes: 20 }, b, { ...c, speakers: ['Anna'] }],
      conflicts: [],
    });
  });

  it('offers what both changed differently, with mine standing until somebody chooses', () => {
    const [mine, theirs] = [
      { ...b, minutes: 15 },
      { ...b, minutes: 20, title: 'theirs' },
    ];
    expect(mergeProgrammes(BASE, [a, mine, c], [a, theirs, c])).toEqual({
      rows: [a, { ...b, minutes: 15, title: 'theirs' }, c],
      conflicts: [{ kind: 'field', key: 'b', field: 'minutes', mine, theirs }],
    });
    expect(mergeProgrammes(BASE, [a, mine, c], [a, mine, c]).conflicts).toEqual([]);
  });

  it('keeps a row that one removed and the other changed, and asks', () => {
    const changed = { ...b, minutes: 15 };
    expect(mergeProgrammes(BASE, [a, changed, c], [a, c])).toEqual({
      rows: [a, changed, c],
      conflicts: [{ kind: 'they-removed', key: 'b', row: changed }],
    });
    expect(mergeProgrammes(BASE, [a, c], [a, changed, c])).toEqual({
      rows: [a, changed, c],
      conflicts: [{ kind: 'i-removed', key: 'b', row: changed }],
    });
    expect(keys(mergeProgrammes(BASE, [a, c], BASE).rows)).toBe('ac');
  });

  it('keeps the new rows of both in their places', () => {
    const merged = mergeProgrammes(BASE, [a, row('x'), row('y'), b, c], [row('p'), a, b, row('q'), c]);
    expect(keys(merged.rows)).toBe('paxybqc');
  });

  it('follows the order of whoever moved rows, and mine where both did', () => {
    expect(keys(mergeProgrammes(BASE, BASE, [c, a, b]).rows)).toBe('cab');
    expect(keys(mergeProgrammes(BASE, [b, a, c], BASE).rows)).toBe('bac');
    expect(keys(mergeProgrammes(BASE, [b, a, c], [c, a, b, row('x')]).rows)).toBe('bxac');
  });

  it('knows its own row again when the answer to saving it was lost, and keeps two breaks in two places', () => {
    const mine = [a, row('new-1', { title: 'Tauko' }), b, c];
    const saved = [a, row('id-9', { title: 'Tauko' }), b, c];
    expect(mergeProgrammes(BASE, mine, saved)).toEqual({ rows: mine, conflicts: [] });
    const elsewhere = [a, b, row('id-9', { title: 'Tauko' }), c];
    expect(keys(mergeProgrammes(BASE, mine, elsewhere).rows)).toBe('anew-1bid-9c');
  });

  const aRow = fc.record({
    minutes: fc.integer({ min: 1, max: 3 }),
    title: fc.constantFrom('x', 'y', 'z'),
    speakers: fc.constantFrom(['Anna'], ['Veli'], []),
  });
  const NAMES = ['a', 'b', 'c', 'd', 'e'];
  const programme = (own: string) =>
    fc
      .tuple(
        fc.shuffledSubarray([...NAMES, `${own}1`, `${own}2`]),
        fc.array(aRow, { minLength: 7, maxLength: 7 }),
      )
      .map(([order, rows]) => order.map((key, at): Row => ({ key, ...rows[at]! })));
  const three = fc.tuple(programme('base'), programme('mine'), programme('theirs'));

  it('is the other’s programme where only one changed anything, and the same where both did the same', () => {
    fc.assert(
      fc.property(three, ([base, changed]) => {
        expect(mergeProgrammes(base, changed, base)).toEqual({ rows: changed, conflicts: [] });
        expect(mergeProgrammes(base, base, changed)).toEqual({ rows: changed, conflicts: [] });
        expect(mergeProgrammes(base, changed, changed)).toEqual({ rows: changed, conflicts: [] });
      }),
    );
  });

  it('loses nothing: every row that a side has new or changed is there once, and every change or its question', () => {
    fc.assert(
      fc.property(three, ([base, mine, theirs]) => {
        const { rows, conflicts } = mergeProgrammes(base, mine, theirs);
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
        const find = (list: readonly Row[], key: string) => list.find((one) => one.key === key);
        const text = (value: unknown) => JSON.stringify(value);
        for (const [side, other] of [
          [mine, theirs],
          [theirs, mine],
        ] as const)
          for (const row of side) {
            const before = find(base, row.key);
            if (!before && !find(mine, row.key)) {
              // A new row of theirs may be a new row of mine, by another key.
              expect(
                rows.some(
                  (one) => one.key === row.key || text({ ...one, key: '' }) === text({ ...row, key: '' }),
                ),
              ).toBe(true);
              continue;
            }
            for (const field of ['title', 'minutes', 'speakers'] as const) {
              if (before && text(before[field]) === text(row[field])) continue;
              const asked = conflicts.some(
                (one) => one.key === row.key && (one.kind !== 'field' || one.field === field),
              );
              expect(asked || text(find(rows, row.key)?.[field]) === text(row[field])).toBe(true);
              if (!find(other, row.key)) expect(find(rows, row.key)).toBeDefined();
            }
          }
      }),
    );
  });

  it('asks the same questions whoever merges', () => {
    fc.assert(
      fc.property(three, ([base, mine, theirs]) => {
        const questions = (one: readonly Row[], other: readonly Row[]): string[] =>
          mergeProgrammes(base, one, other)
            .conflicts.map((conflict) => `${conflict.key}${conflict.kind === 'field' ? conflict.field : ''}`)
            .sort();
        const isNewOnBoth = (key: string) => /mine|theirs/.test(key);
        expect(questions(mine, theirs).filter((one) => !isNewOnBoth(one))).toEqual(
          questions(theirs, mine).filter((one) => !isNewOnBoth(one)),
        );
      }),
    );
  });
});
