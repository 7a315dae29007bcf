import { libraryMistakes, parseModuleFile, parsePackages } from '../src/index.ts';
import type { ModuleText } from '../src/index.ts';
import { aDataset } from './chart-example.ts';
import { PACKAGES } from './file-examples.ts';
import { FILE, aModule } from './module-example.ts';

describe('libraryMistakes', () => {
  const aPart = (slug: string, more: Partial<ModuleText> = {}, file = `${slug}.fi.md`) => {
    const result = parseModuleFile(aModule(), FILE);
    if (!result.ok) throw new Error('example is wrong');
    return { file, module: { ...result.value, slug, ...more } };
  };
  const codes = (modules: ReturnType<typeof aPart>[], packagesText?: string): string[] => {
    const packages = packagesText === undefined ? [] : parsePackages(packagesText);
    if ('ok' in packages && !packages.ok) throw new Error('packages are wrong');
    const list = 'ok' in packages ? packages.value : packages;
    return libraryMistakes({
      modules,
      datasets: [aDataset()],
      packages: list,
      packagesFile: 'p.yaml',
    }).map(({ file, code, message }) => `${file} ${code} ${message}`);
  };

  it('accepts a library that fits together', () => {
    const body = '## A\n\n:::sector{codes="health"}\nx\n:::\n';
    expect(
      codes(
        [aPart('tervehdys', { body, datasets: ['luvut'] }), aPart('b', { prerequisites: ['tervehdys'] })],
        PACKAGES,
      ),
    ).toEqual([]);
  });

  it('says which chart its dataset cannot fill, with its line', () => {
    const body = '## A\n\n:::chart{dataset="luvut" rows="area"}\n:::\n';
    expect(codes([aPart('a', { body, datasets: ['luvut'], bodyLine: 10 })])[0]).toMatch(
      /^a.fi.md DIMENSION_UNKNOWN luvut has no dimension "area"/,
    );
  });

  it('names both files of a module that comes twice', () => {
    expect(codes([aPart('a'), aPart('a', {}, 'toinen/a.fi.md')])).toEqual([
      'toinen/a.fi.md SLUG_DUPLICATE The module a.fi is already in a.fi.md.',
    ]);
  });

  it('names the circle of prerequisites', () => {
    const modules = [
      aPart('x', { prerequisites: ['a'] }),
      aPart('a', { prerequisites: ['b'] }),
      aPart('b', { prerequisites: ['c'] }),
      aPart('c', { prerequisites: ['a'] }),
    ];
    expect(codes(modules)).toEqual([
      'a.fi.md PREREQUISITE_CYCLE The prerequisites go in a circle: a → b → c → a.',
    ]);
  });

  it('does not take a prerequisite wanted from two sides for a circle', () => {
    const modules = [
      aPart('a', { prerequisites: ['b', 'c'] }),
      aPart('b', { prerequisites: ['d'] }),
      aPart('c', { prerequisites: ['d'] }),
      aPart('d'),
    ];
    expect(codes(modules)).toEqual([]);
  });

  it('follows a chain of twenty thousand modules', () => {
    const one = aPart('m0');
    const chain = Array.from({ length: 20_000 }, (_, i) => ({
      file: `m${i}.fi.md`,
      module: { ...one.module, slug: `m${i}`, prerequisites: i === 0 ? [] : [`m${i - 1}`] },
    })).reverse();
    expect(codes(chain)).toEqual([]);
  });

  it('finds what is referred to and not there', () => {
    expect(codes([aPart('tervehdys', { prerequisites: ['z'], datasets: ['y'] })], PACKAGES)).toEqual([
      'tervehdys.fi.md REFERENCE_UNKNOWN The prerequisite z is not in the library.',
      'tervehdys.fi.md REFERENCE_UNKNOWN The dataset y is not in the library.',
      'p.yaml REFERENCE_UNKNOWN aamu: Tervehdys has no block for health.',
    ]);
    expect(codes([], PACKAGES)[0]).toBe(
      'p.yaml REFERENCE_UNKNOWN aamu: the module tervehdys is not in the library.',
    );
  });
});
