import { formatList } from './lists.ts';

describe('formatList', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a ja b'],
    [['a', 'b', 'c'], 'a, b ja c'],
  ])('joins %j', (items, text) => expect(formatList(items, 'fi')).toBe(text));

  it('says and, or or in the language of the reader', () => {
    expect(formatList(['a', 'b'], 'sv')).toBe('a och b');
    expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b and c');
    expect(formatList(['a', 'b'], 'fi', 'or')).toBe('a tai b');
    expect(formatList(['a', 'b'], 'sv', 'or')).toBe('a eller b');
    expect(formatList(['a', 'b'], 'en', 'or')).toBe('a or b');
  });
});
