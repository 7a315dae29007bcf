import * as fc from 'fast-check';
import { formatNumber } from './numbers.ts';

describe('formatNumber', () => {
  it.each([
    [610000, 0, '610\u00A0000', '610,000'],
    [999, 0, '999', '999'],
    [10.8, 1, '10,8', '10.8'],
    [6, 1, '6', '6'],
    [-1234.5, 2, '\u22121\u00A0234,5', '\u22121,234.5'],
    [-0.04, 1, '0', '0'],
    [0, 2, '0', '0'],
    [
      1e21,
      0,
      '1\u00A0000\u00A0000\u00A0000\u00A0000\u00A0000\u00A0000\u00A0000',
      '1,000,000,000,000,000,000,000',
    ],
  ])('shows %d with %d decimals', (value, decimals, fi, en) => {
    expect(formatNumber(value, 'fi', decimals)).toBe(fi);
    expect(formatNumber(value, 'sv', decimals)).toBe(fi);
    expect(formatNumber(value, 'en', decimals)).toBe(en);
  });

  it.each([NaN, Infinity])('refuses %d', (value) => {
    expect(() => formatNumber(value, 'fi')).toThrow(RangeError);
  });

  it('shows any number by its digits, without an exponent', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.nat(10), (value, decimals) => {
        const text = formatNumber(value, 'en', decimals);
        expect(text).toMatch(/^−?\d{1,3}(,\d{3})*(\.\d+)?$/);
        const back = Number(text.replaceAll(',', '').replace('−', '-'));
        expect(Math.abs(back - value)).toBeLessThanOrEqual(10 ** -decimals + Math.abs(value) * 1e-15);
      }),
    );
  });
});
