import fc from 'fast-check';
import { readAddressList } from './address-list.ts';

const people = (text: string): string[] =>
  readAddressList(text).people.map(({ line, email, name }) => `${line} ${name}<${email}>`);
const mistakes = (text: string): string[] =>
  readAddressList(text).mistakes.map(({ line, code, text: words }) => `${line} ${code} ${words}`);

describe('a pasted list of addresses', () => {
  it.each([
    [
      'a@x.fi, b@y.fi; c@z.fi\td@å.fi e@u.fi',
      ['1 <a@x.fi>', '1 <b@y.fi>', '1 <c@z.fi>', '1 <d@å.fi>', '1 <e@u.fi>'],
    ],
    ['Aino Aalto <aino@x.fi>', ['1 Aino Aalto<aino@x.fi>']],
    [
      '"Aalto, Aino" <aino@x.fi>; Ville <mailto:ville@x.fi>',
      ['1 Aalto, Aino<aino@x.fi>', '1 Ville<ville@x.fi>'],
    ],
    ['Aino Aalto aino@x.fi', ['1 Aino Aalto<aino@x.fi>']],
    [
      'Nimi;Sähköposti\r\nAino Aalto;aino@x.fi\r\n\r\nVille;ville@x.fi',
      ['2 Aino Aalto<aino@x.fi>', '4 Ville<ville@x.fi>'],
    ],
    ['Etunimi,Sukunimi,E-mail\n"Aino","Aalto","aino@x.fi"', ['2 Aino Aalto<aino@x.fi>']],
    ['aino@x.fi;Aino Aalto', ['1 Aino Aalto<aino@x.fi>']],
    ['\ufeffaino@x.fi\u200b.', ['1 <aino@x.fi>']],
    ['<aino@x.fi> ville@x.fi', ['1 <aino@x.fi>', '1 <ville@x.fi>']],
    ['', []],
  ])('reads %j', (text, expected) => {
    expect(people(text)).toEqual(expected);
    expect(mistakes(text)).toEqual([]);
  });

  it.each([
    ['aino@x.fi\naino(at)x.fi\nville@x', ['2 unclear aino(at)x.fi', '3 notEmail ville@x']],
    ['aino@x.fi, liisa', ['1 unclear liisa']],
    ['a@@x.fi', ['1 notEmail a@@x.fi']],
    ['Aino <aino x.fi>', ['1 notEmail aino x.fi']],
    [`${'a'.repeat(300)}@x.fi`, [`1 tooLong ${'a'.repeat(79)}…`]],
    ['Aino; Ville <ville@x.fi>', ['1 unclear Aino']],
  ])('says what is wrong with %j, and where', (text, expected) => {
    expect(mistakes(text)).toEqual(expected);
  });

  it('takes an address once, however it is written, and says where it stood first', () => {
    const { people: found, repetitions } = readAddressList('Aino@X.fi\nVille <ville@x.fi>\naino@x.FI');
    expect(found.map(({ email }) => email)).toEqual(['Aino@X.fi', 'ville@x.fi']);
    expect(repetitions).toEqual([{ line: 3, email: 'aino@x.FI', firstLine: 1 }]);
  });

  const address = fc
    .tuple(fc.stringMatching(/^[a-z0-9]{1,12}$/), fc.stringMatching(/^[a-z]{1,8}\.(fi|se|ax)$/))
    .map(([local, domain]) => `${local}@${domain}`);

  it('finds every address, whatever stands between them', () => {
    const separator = fc.constantFrom(', ', ';', '\n', '\r\n', '\t', ' ', ' ;\n', ',,');
    fc.assert(
      fc.property(fc.array(fc.tuple(address, separator), { maxLength: 30 }), (entries) => {
        const found = readAddressList(entries.flat().join(''));
        expect(found.mistakes).toEqual([]);
        expect(found.people.map(({ email }) => email)).toEqual([...new Set(entries.map(([email]) => email))]);
        expect(found.people.length + found.repetitions.length).toBe(entries.length);
      }),
    );
  });

  it('gives only right addresses at lines that are there, and never forgets words, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { people: found, mistakes: wrong } = readAddressList(text);
        const lines = text.split(/\r\n?|\n|\u2028|\u2029/).length;
        for (const { line, email } of found) {
          expect(email).toMatch(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/);
          expect(line).toBeLessThanOrEqual(lines);
        }
        if (/[a-z]/.test(text) && !/name/i.test(text)) expect(found.length + wrong.length).toBeGreaterThan(0);
      }),
    );
  });
});
