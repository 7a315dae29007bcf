import { coverage, isFreshOn, translationState } from '../src/index.ts';

describe('isFreshOn', () => {
  it.each([
    ['2027-06-29', true],
    ['2027-06-30', true],
    ['2027-07-01', false],
  ])('on %s says %s', (day, fresh) => {
    expect(isFreshOn({ reviewBy: '2027-06-30' }, Temporal.PlainDate.from(day))).toBe(fresh);
  });
});

describe('translationState', () => {
  it.each([
    ['abc', 'up-to-date'],
    ['abd', 'source-changed'],
    [null, 'unmarked'],
    [undefined, 'unmarked'],
    ['', 'unmarked'],
  ] as const)('of a text made from %s is %s', (sourceHash, state) => {
    expect(translationState({ sourceHash }, 'abc')).toBe(state);
  });
});

describe('coverage', () => {
  it('says which languages each module has and lacks', () => {
    const texts = [
      { slug: 'b', lang: 'en' as const },
      { slug: 'a', lang: 'fi' as const },
      { slug: 'b', lang: 'fi' as const },
    ];
    expect(coverage(texts)).toEqual([
      { slug: 'b', langs: ['fi', 'en'], missing: ['sv', 'fi-simple'] },
      { slug: 'a', langs: ['fi'], missing: ['sv', 'en', 'fi-simple'] },
    ]);
  });
});
