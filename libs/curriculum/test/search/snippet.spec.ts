import * as fc from 'fast-check';
import { markMatches, snippetOf, type TextPiece } from '../../src/index.ts';

const joined = (pieces: readonly TextPiece[]) => pieces.map(({ text }) => text).join('');
const shown = (pieces: readonly TextPiece[]) =>
  pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');

describe('what was looked for, marked', () => {
  it('marks words by their beginning, whatever their accents', () => {
    expect(shown(markMatches('Työelämä: TYÖ ja ihmistyö', ['tyo']))).toBe('[Työelämä]: [TYÖ] ja ihmistyö');
  });

  it('leaves markup as text', () => {
    expect(markMatches('<b>tulkki</b>', ['tulkki'])).toEqual([
      { text: '<b>', isMatch: false },
      { text: 'tulkki', isMatch: true },
      { text: '</b>', isMatch: false },
    ]);
  });

  it('loses and adds nothing', () => {
    const word = fc.constantFrom('tulkki', 'työ', 'on', '🙂', '\n', '<i>', 'ä');
    fc.assert(
      fc.property(
        fc.array(word).map((all) => all.join(' ')),
        (text) => {
          expect(joined(markMatches(text, ['tu', 'a']))).toBe(text);
        },
      ),
    );
  });
});

describe('the snippet of a text', () => {
  const long = `${'alku '.repeat(60)}tässä tulkki auttaa asiakasta${' loppu'.repeat(60)}`;

  it('stands around what was looked for, at whole words', () => {
    const snippet = shown(snippetOf(long, ['tulkki'], 80));
    expect(snippet).toContain('[tulkki]');
    expect(snippet).toMatch(/^…alku .* loppu…$/);
    expect(snippet.length).toBeLessThanOrEqual(90);
  });

  it('prefers the place with more of the words', () => {
    const text = `tulkki ${'muuta '.repeat(60)}tulkki ja asiakas ${'muuta '.repeat(60)}`;
    expect(shown(snippetOf(text, ['tulkki', 'asiakas'], 60))).toContain('[tulkki] ja [asiakas]');
  });

  it('is the beginning where nothing was found, and the whole of a short text', () => {
    expect(shown(snippetOf(long, ['puuttuu'], 20))).toBe('alku alku alku alku…');
    expect(shown(snippetOf('lyhyt', ['lyhyt'], 20))).toBe('[lyhyt]');
  });

  it('never cuts a character in two and is never much longer than asked for', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 600 }),
        fc.integer({ min: 10, max: 200 }),
        (text, length) => {
          const snippet = joined(snippetOf(text, ['a', 'e'], length));
          expect(snippet.isWellFormed()).toBe(true);
          expect(snippet.length).toBeLessThanOrEqual(length + 3);
        },
      ),
    );
  });
});
