import { coverage, isFreshOn, languageCoverage } from '../src/index.ts';

describe('isFreshOn', () => {
  it.each([
    ['2027-06-29', true],
    ['2027-06-30', true],
    ['2027-07-01', false],
  ])('on %s says %s', (day, fresh) => {
    expect(isFreshOn({ reviewBy: '2027-06-30' }, Temporal.PlainDate.from(day))).toBe(fresh);
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

describe('languageCoverage', () => {
  it('counts the modules that can be read in each language', () => {
    expect(languageCoverage([['fi', 'sv'], ['fi'], ['sv', 'fi']])).toEqual([
      { lang: 'fi', has: 3, of: 3 },
      { lang: 'sv', has: 2, of: 3 },
      { lang: 'en', has: 0, of: 3 },
      { lang: 'fi-simple', has: 0, of: 3 },
    ]);
  });
});
