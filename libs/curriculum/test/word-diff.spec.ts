import * as fc from 'fast-check';
import { isChanged, wordDiff } from '../src/index.ts';
import type { DiffPiece } from '../src/index.ts';

const without = (pieces: readonly DiffPiece[], kind: DiffPiece['kind']): string =>
  pieces
    .filter((piece) => piece.kind !== kind)
    .map(({ text }) => text)
    .join('');

describe('a difference by words', () => {
  it('shows the words that went and came, and leaves the rest as it is', () => {
    expect(wordDiff('Varaa tulkki ajoissa.', 'Varaa aina hyvä tulkki.')).toEqual([
      { kind: 'same', text: 'Varaa' },
      { kind: 'added', text: ' aina hyvä' },
      { kind: 'same', text: ' tulkki' },
      { kind: 'removed', text: ' ajoissa' },
      { kind: 'same', text: '.' },
    ]);
  });

  it('finds nothing in equal texts, and everything where one is empty', () => {
    expect(isChanged(wordDiff('Hej åäö.', 'Hej åäö.'))).toBe(false);
    expect(wordDiff('', '')).toEqual([]);
    expect(wordDiff('', 'Uusi')).toEqual([{ kind: 'added', text: 'Uusi' }]);
  });

  it('shows a change of white space: a paragraph that was split', () => {
    expect(isChanged(wordDiff('Yksi. Kaksi.', 'Yksi.\n\nKaksi.'))).toBe(true);
  });

  it('always gives back both texts', () => {
    const text = fc
      .array(fc.constantFrom('tulkki', 'Åbo', '.', ',', ' ', '\n', '  ', '## ', 'é', '👩‍🏫', '12'), {
        maxLength: 60,
      })
      .map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordDiff(before, after);
        expect(without(pieces, 'added')).toBe(before);
        expect(without(pieces, 'removed')).toBe(after);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      }),
    );
  });

  it('compares texts with thousands of changes by lines, or gives them as wholes', () => {
    const lines = (change: string): string =>
      Array.from({ length: 1000 }, (_, i) =>
        i % 3 ? `rivi ${i} on sama kaikille` : `${change} ${i} ${change} ${i} x`,
      ).join('\n');
    const byLine = wordDiff(lines('vanha'), lines('uusi'));
    expect(byLine.some(({ kind, text }) => kind === 'same' && text.includes('rivi 1 on sama'))).toBe(true);
    expect(without(byLine, 'added')).toBe(lines('vanha'));
    const all = (word: string): string => Array.from({ length: 12_000 }, (_, i) => `${word}${i}\n`).join('');
    expect(wordDiff(all('a'), all('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
