import * as fc from 'fast-check';
import { finnishStems, foldLetters, searchWords } from '../../src/index.ts';

const folded = (typed: string) => searchWords(typed).map((word) => word.folded);

describe('the words of a search', () => {
  it.each([
    ['Tulkin kanssa', ['tulkin', 'kanssa']],
    ['  työ-elämä ', ['tyo', 'elama']],
    ['Språk & kultur!', ['sprak', 'kultur']],
    ['(a | b) & !c:*', ['a', 'b', 'c']],
    ["it's \"quoted\" \\ 'x'", ['it', 's', 'quoted', 'x']],
    ['nul\u0000byte', ['nul', 'byte']],
    ['🙂 😀', []],
    ['', []],
    ['اللغة', ['اللغة']],
    ['KOTO24 681/2023', ['koto24', '681', '2023']],
    ['sana Sana SANA', ['sana']],
  ])('of %j are %j', (typed, words) => {
    expect(folded(typed)).toEqual(words);
  });

  it('keeps the accents for the stemmer', () => {
    expect(searchWords('TYÖ')).toEqual([{ word: 'työ', folded: 'tyo' }]);
  });

  it('reads the beginning of ten thousand characters', () => {
    expect(searchWords('sana '.repeat(2000))).toHaveLength(1);
    expect(searchWords('x'.repeat(10_000))[0]?.folded).toHaveLength(40);
    expect(folded(Array.from({ length: 100 }, (_, at) => `sana${at}`).join(' '))).toHaveLength(8);
  });

  it('is made of folded letters and digits only, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (typed) => {
        const words = searchWords(typed);
        expect(words.length).toBeLessThanOrEqual(8);
        for (const { word, folded: one } of words) {
          expect(one).toMatch(/^[\p{L}\p{N}]+$/u);
          expect(word).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
          expect(word.isWellFormed()).toBe(true);
          expect(foldLetters(one)).toBe(one);
        }
      }),
    );
  });

  it.each([
    ['kotoutumin', 'kotoutumis'],
    ['kotoutumis', 'kotoutumin'],
    ['koulutus', 'koulutuks'],
    ['koulutuks', 'koulutus'],
  ])('knows that %s and %s are one Finnish word', (one, other) => {
    expect(finnishStems(one)).toContain(other);
  });
});
