import fc from 'fast-check';
import { LANGS } from './lang.ts';
import { fi } from './fi.ts';
import { formatMoney, formatPercentBp, moneyProblemKey, parseMoney } from './money.ts';

const NBSP = '\u00A0';

describe('formatMoney', () => {
  it.each([
    [0n, `0,00${NBSP}€`, '€0.00'],
    [5n, `0,05${NBSP}€`, '€0.05'],
    [2470n, `24,70${NBSP}€`, '€24.70'],
    [123456n, `1${NBSP}234,56${NBSP}€`, '€1,234.56'],
    [100000000n, `1${NBSP}000${NBSP}000,00${NBSP}€`, '€1,000,000.00'],
    [-123456n, `\u22121${NBSP}234,56${NBSP}€`, '\u2212€1,234.56'],
    [-1n, `\u22120,01${NBSP}€`, '\u2212€0.01'],
  ])('writes %s cents', (cents, finnish, english) => {
    expect(formatMoney(cents, 'fi')).toBe(finnish);
    expect(formatMoney(cents, 'sv')).toBe(finnish);
    expect(formatMoney(cents, 'en')).toBe(english);
    expect(formatMoney(Number(cents), 'fi')).toBe(finnish);
  });

  it('keeps every cent of an amount no double could hold', () => {
    expect(formatMoney(9007199254740993123n, 'en')).toBe('€90,071,992,547,409,931.23');
  });

  it.each([0.5, Number.NaN, Infinity, 2 ** 53])('refuses %s, which is not whole cents', (cents) => {
    expect(() => formatMoney(cents, 'fi')).toThrow(RangeError);
  });
});

describe('parseMoney', () => {
  it.each([
    ['1234', 123400n],
    ['24,70', 2470n],
    ['1 234,56', 123456n],
    [`1${NBSP}234,56${NBSP}€`, 123456n],
    ['1\u202F234 567,00', 123456700n],
    ['  0,05 ', 5n],
    ['-12,00', -1200n],
    ['\u221212,00 €', -1200n],
    ['007', 700n],
  ])('reads Finnish %j', (text, cents) => {
    expect(parseMoney(text, 'fi')).toEqual({ ok: true, cents });
    expect(parseMoney(text, 'sv')).toEqual({ ok: true, cents });
  });

  it.each([
    ['1234', 123400n],
    ['24.70', 2470n],
    ['€1,234.56', 123456n],
    ['-€5.00', -500n],
    ['1,234', 123400n],
  ])('reads English %j', (text, cents) => {
    expect(parseMoney(text, 'en')).toEqual({ ok: true, cents });
  });

  it.each([
    ['', 'empty'],
    [' € ', 'empty'],
    ['-', 'notNumber'],
    ['--5', 'notNumber'],
    ['abc', 'notNumber'],
    ['12 euroa', 'notNumber'],
    [',50', 'notNumber'],
    ['1,2,3', 'notNumber'],
    ['1e3', 'notNumber'],
    ['٣,٠٠', 'notNumber'],
    ['1.234,5', 'decimalMark'],
    ['24.70', 'decimalMark'],
    ['24,7', 'decimals'],
    ['24,', 'decimals'],
    ['24,705', 'decimals'],
    ['1 23,00', 'grouping'],
    ['1234 567', 'grouping'],
    ['1  234', 'grouping'],
    ['1\n234', 'grouping'],
    ['9999999999999', 'tooLong'],
  ])('refuses Finnish %j as %s', (text, code) => {
    expect(parseMoney(text, 'fi')).toEqual({ ok: false, code });
  });

  it.each([
    ['24,70', 'decimalMark'],
    ['1.234,56', 'decimalMark'],
    ['1.234.567', 'decimalMark'],
    ['24.7', 'decimals'],
    ['12,34,567', 'grouping'],
    ['1 234', 'grouping'],
  ])('refuses English %j as %s', (text, code) => {
    expect(parseMoney(text, 'en')).toEqual({ ok: false, code });
  });

  it('reads back everything formatMoney writes', () => {
    const cents = fc.bigInt({ min: -99_999_999_999_999n, max: 99_999_999_999_999n });
    fc.assert(
      fc.property(cents, fc.constantFrom(...LANGS), (amount, lang) => {
        expect(parseMoney(formatMoney(amount, lang), lang)).toEqual({ ok: true, cents: amount });
      }),
    );
  });

  it('answers any text with an amount or a reason that has a message', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[-0-9 .,€]{0,20}$/));
    fc.assert(
      fc.property(text, fc.constantFrom(...LANGS), (typed, lang) => {
        const parsed = parseMoney(typed, lang);
        if (parsed.ok) expect(typeof parsed.cents).toBe('bigint');
        else expect(fi).toHaveProperty([moneyProblemKey(parsed.code)]);
      }),
    );
  });
});

describe('formatPercentBp', () => {
  it.each([
    [10000, `100${NBSP}%`, '100%'],
    [1250, `12,5${NBSP}%`, '12.5%'],
    [3333, `33,33${NBSP}%`, '33.33%'],
    [5, `0,05${NBSP}%`, '0.05%'],
    [0, `0${NBSP}%`, '0%'],
    [-150, `\u22121,5${NBSP}%`, '\u22121.5%'],
  ])('writes %s basis points', (bp, finnish, english) => {
    expect(formatPercentBp(bp, 'fi')).toBe(finnish);
    expect(formatPercentBp(BigInt(bp), 'sv')).toBe(finnish);
    expect(formatPercentBp(bp, 'en')).toBe(english);
  });
});
