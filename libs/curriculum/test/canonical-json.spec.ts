import * as fc from 'fast-check';
import { canonicalJson } from '../src/index.ts';

describe('canonicalJson', () => {
  it('writes the example of RFC 8785 §3.2.2', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000f\nA\'B"\\\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts keys by UTF-16 code units, as RFC 8785 §3.2.3 shows', () => {
    const value = { '\u20ac': 5, '\r': 2, '\ufb33': 7, '1': 1, '\ud83d\ude00': 6, '\u0080': 3, '\u00f6': 4 };
    expect([...canonicalJson(value).matchAll(/:(\d)/g)].map((m) => m[1]).join('')).toBe('2134567');
  });

  it.each([
    [-0, '0'],
    [{ a: undefined, b: 1 }, '{"b":1}'],
    [[], '[]'],
    [{}, '{}'],
    [Object.create(null), '{}'],
  ])('writes %p as %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  const circle: { self?: unknown } = {};
  circle.self = circle;
  it.each<[string, unknown]>([
    ['NaN', Number.NaN],
    ['infinity', { a: Infinity }],
    ['bigint', 1n],
    ['undefined', undefined],
    ['undefined in a list', [undefined]],
    ['a hole in a list', new Array(1)],
    ['a function', () => 1],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['broken UTF-16', '\ud800'],
    ['broken UTF-16 in a key', { '\udc00': 1 }],
    ['a circle', circle],
  ])('refuses %s', (_name, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  it('says the same thing twice when the same part stands in two places', () => {
    const part = { a: 1 };
    expect(canonicalJson([part, part])).toBe('[{"a":1},{"a":1}]');
  });

  it('is the same for any order of keys, and reads back as the same data', () => {
    const data = fc.jsonValue().filter((value) => JSON.stringify(value) !== undefined);
    const shuffled = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shuffled);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, part]) => [key, shuffled(part)]),
      );
    };
    fc.assert(
      fc.property(data, (value) => {
        fc.pre(JSON.stringify(value).isWellFormed());
        const text = canonicalJson(value);
        expect(canonicalJson(shuffled(value))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
