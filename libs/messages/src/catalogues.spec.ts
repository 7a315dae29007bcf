import { IntlMessageFormat } from 'intl-messageformat';
import { LANGS, LOCALES, type Lang } from './lang.ts';
import type { MessageKey } from './message-key.ts';
import { CATALOGUES } from './server.ts';

type Ast = ReturnType<IntlMessageFormat['getAst']>;

const keys = Object.keys(CATALOGUES.fi) as MessageKey[];

/** `name:type` of each argument, sorted; a plural in one language must be a plural in all. */
function argumentsOf(ast: Ast): string[] {
  const found = new Set<string>();
  const visit = (elements: Ast): void => {
    for (const element of elements) {
      if ('value' in element && !isLiteral(element)) found.add(`${element.value}:${element.type}`);
      if ('options' in element) Object.values(element.options).forEach((option) => visit(option.value));
    }
  };
  visit(ast);
  return [...found].sort();
}

// 0 is a literal and 7 the "#" of a plural, in the parser's numbering.
function isLiteral(element: Ast[number]): boolean {
  return (element.type as number) === 0 || (element.type as number) === 7;
}

function compile(lang: Lang, key: MessageKey): Ast {
  return new IntlMessageFormat(CATALOGUES[lang][key], LOCALES[lang], undefined, { ignoreTag: true }).getAst();
}

describe.each(LANGS)('the %s catalogue', (lang) => {
  it('has every key, each in an area and with words in it', () => {
    expect(Object.keys(CATALOGUES[lang]).sort()).toEqual([...keys].sort());
    for (const key of keys) {
      expect(key).toMatch(/^[a-z]+(-[a-z]+)*\.[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$/);
      expect(CATALOGUES[lang][key].trim()).toBe(CATALOGUES[lang][key]);
      expect(CATALOGUES[lang][key]).not.toBe('');
    }
  });

  it('takes the same arguments in every message as Finnish does', () => {
    const different = keys.filter(
      (key) => argumentsOf(compile(lang, key)).join() !== argumentsOf(compile('fi', key)).join(),
    );
    expect(different).toEqual([]);
  });

  it('speaks calmly: no exclamation marks, no markup', () => {
    const loud = keys.filter((key) => /!|<\w/.test(CATALOGUES[lang][key]));
    expect(loud).toEqual([]);
  });
});
