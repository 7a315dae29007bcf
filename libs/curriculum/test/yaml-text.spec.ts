import { readJson, readYaml } from '../src/yaml-text.ts';

const codesIn = (text: string): string[] => {
  const result = readYaml(text, 'a.yaml');
  return result.ok ? [] : result.mistakes.map(({ line, code }) => `${code} ${line}`);
};

describe('readYaml', () => {
  it.each([
    ['an anchor nobody uses', 'a: 1\nb: &x 2', ['YAML_ALIAS_NOT_ALLOWED 2']],
    ['an anchor and an alias', 'a: &x [1]\nb: *x', ['YAML_ALIAS_NOT_ALLOWED 1', 'YAML_ALIAS_NOT_ALLOWED 2']],
    ['a circle', 'a: &x\n  b: *x', ['YAML_ALIAS_NOT_ALLOWED 2', 'YAML_ALIAS_NOT_ALLOWED 2']],
    ['an unknown tag', 'a: !run x', ['YAML_INVALID 1']],
    ['a binary tag', 'a: !!binary aGVp', ['YAML_INVALID 1']],
    ['a key twice', 'a: 1\nb: 2\na: 3', ['YAML_INVALID 3']],
    ['two documents', 'a: 1\n---\nb: 2', ['YAML_INVALID 2']],
    ['a list that does not end', 'a: 1\nb: [1, 2', ['YAML_INVALID 2']],
    ['brackets in brackets', '['.repeat(200_000), ['YAML_TOO_DEEP 1']],
    ['maps in maps', '{a: '.repeat(50_000), ['YAML_TOO_DEEP 1']],
    ['lists on a line', '- '.repeat(100_000), ['YAML_TOO_DEEP 1']],
    ['keys on a line', '? '.repeat(100_000), ['YAML_TOO_DEEP 1']],
    ['a text of ten megabytes', 'a: ' + 'x'.repeat(10 * 1024 * 1024), ['FILE_TOO_LARGE 1']],
  ])('refuses %s', (_name, text, expected) => {
    expect(codesIn(text)).toEqual(expected);
  });

  it.each([
    ['brackets in a block of text', `a: |\n  ${'['.repeat(40)}\n`],
    ['brackets in quotes', `a: "${'['.repeat(40)}"`],
    ['a long list of short ones', '- [1]\n'.repeat(500)],
    ['a merge key as an ordinary name', '<<: {a: 1}'],
  ])('accepts %s', (_name, text) => {
    expect(codesIn(text)).toEqual([]);
  });

  it('keeps dates, versions and "no" as they are written', () => {
    const result = readYaml('a: 2027-01-02\nb: no\nc: "12"\nd: 12', 'a.yaml');
    expect(result.ok && result.value.data).toEqual({ a: '2027-01-02', b: 'no', c: '12', d: 12 });
  });

  it('knows the line of a place, and of the nearest thing around one that is missing', () => {
    const result = readYaml('a: 1\nb:\n  - c: 2\n    d: 3\n', 'a.yaml', 10);
    if (!result.ok) throw new Error('not read');
    const { lineOf } = result.value;
    expect([lineOf(['a']), lineOf(['b', 0, 'd']), lineOf(['b', 0, 'zz']), lineOf(['zz'])]).toEqual([
      10, 13, 12, 10,
    ]);
  });

  it('does not let a file reach the prototype', () => {
    const result = readYaml('__proto__: {polluted: true}', 'a.yaml');
    expect(result.ok).toBe(true);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('readJson', () => {
  it('finds the line of a place', () => {
    const result = readJson('{\n "a": [\n  1,\n  2\n ]\n}', 'a.json');
    expect(result.ok && result.value.lineOf(['a', 1])).toBe(4);
  });

  it.each([
    ['what is not JSON', '{a: 1}', 'JSON_INVALID'],
    ['nothing', '', 'JSON_INVALID'],
    ['three megabytes', `"${'x'.repeat(3 * 1024 * 1024)}"`, 'FILE_TOO_LARGE'],
  ])('refuses %s', (_name, text, code) => {
    expect(readJson(text, 'a.json')).toMatchObject({
      ok: false,
      mistakes: [{ file: 'a.json', line: 1, code }],
    });
  });
});
