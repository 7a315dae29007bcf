import { join } from 'node:path';
import type { CoursePackage } from '@talkoot/curriculum';
import type { EntityManager } from 'typeorm';
import { aPerson, anOrganisation } from '../../../test/builders.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { projectRoot } from '../../platform/project-root.ts';
import { loadStarterParts } from '../../starter/load-starter.ts';
import { readLibrary } from './library-files.ts';
import { loadLibrary } from './load-library.ts';
import { ModuleVersion } from './module-version.entity.ts';
import { packageForFile } from './package-file.ts';
import { Package } from './package.entity.ts';

const files = readLibrary(join(projectRoot, 'apps/server/starter'));

describe('the library', () => {
  let test: TestApp;
  let client: Awaited<ReturnType<typeof aPerson>>['client'];

  beforeAll(async () => {
    test = await startTestApp();
    await test.dataSource.transaction((tx) => loadLibrary(tx, files));
    client = (await aPerson(test, await anOrganisation(test), 'trainer')).client;
  });

  afterAll(() => test.close());

  it('shows twelve modules in the language asked for, or in Finnish and says so', async () => {
    const { body } = await client.get('/api/library/modules?lang=sv');
    expect(body).toHaveLength(12);
    const interpreter = body.find((module: { slug: string }) => module.slug === 'tulkin-kanssa-tyoskentely');
    expect(interpreter).toMatchObject({
      lang: 'sv',
      langs: ['fi', 'sv', 'en', 'fi-simple'],
      minutes: { min: 30, default: 45, max: 90 },
    });
    const statistics = body.find((module: { slug: string }) => module.slug === 'tilastot-ja-historia');
    expect(statistics).toMatchObject({ lang: 'fi', langs: ['fi'] });
  });

  it('shows a module with its sources and their dates, and every sector block marked', async () => {
    const { body } = await client.get('/api/library/modules/tulkin-kanssa-tyoskentely?lang=fi');
    expect(body.sources).toContainEqual(
      expect.objectContaining({ publisher: 'Kieliasiantuntijat ry', date: '2021-01-01' }),
    );
    expect(body.sectorBlocks.map((block: { codes: string[] }) => block.codes)).toEqual([
      ['employment'],
      ['early-education'],
      ['health'],
      ['social-work', 'third-sector'],
    ]);
    expect(body.html).toContain('<h2');
    expect(body.html).not.toContain(':::');
    expect(body.translations).toContainEqual({ lang: 'en', state: 'up-to-date' });
  });

  it('numbers the sources as the text cites them, with a place for each citation to lead to', async () => {
    const { body } = await client.get('/api/library/modules/tulkin-kanssa-tyoskentely?lang=sv');
    const [first, second] = body.sources;
    expect([first.number, second.number]).toEqual([1, 2]);
    expect(first.anchor).toBe('tulkin-kanssa-tyoskentely-sv-source--1');
    const cited = [...body.html.matchAll(/href="#([^"]+source--\d+)"/g)].map(([, anchor]) => anchor);
    expect(cited.length).toBeGreaterThan(0);
    const anchors = body.sources.map((source: { anchor: string | null }) => source.anchor);
    expect(anchors).toEqual(expect.arrayContaining(cited));
    expect(body.html).not.toContain(`id="${first.anchor}"`);
  });

  it('finds links by sector and words, those for every sector included', async () => {
    const { body: all } = await client.get('/api/library/toolkit');
    const { body: health } = await client.get('/api/library/toolkit?sector=health');
    expect(health.length).toBeGreaterThan(0);
    expect(health.length).toBeLessThan(all.length);
    for (const { sectors } of health) expect(sectors.length === 0 || sectors.includes('health')).toBe(true);
    const { body: found } = await client.get('/api/library/toolkit?sector=health&text=PALOMA%20podcastit');
    expect(found.map(({ id }: { id: string }) => id)).toEqual(['l25']);
    expect((await client.get('/api/library/toolkit?sector=moon')).body.errors).toEqual([
      { pointer: '/sector', code: 'notOneOf' },
    ]);
  });

  it('finds terms in any of their languages', async () => {
    const { body } = await client.get('/api/library/glossary?text=integrationsplan');
    expect(body).toContainEqual(
      expect.objectContaining({ fi: 'kotoutumissuunnitelma', en: 'integration plan', legal: true }),
    );
    const { body: all } = await client.get('/api/library/glossary');
    expect(all.length).toBeGreaterThan(body.length);
    expect((await client.get('/api/library/glossary?text=%25')).body).toEqual([]);
  });

  it('says that facts are past their date', async () => {
    test.clock.set('2027-07-01T09:00:00Z');
    const { client: later } = await aPerson(test, null);
    const { body } = await later.get('/api/library/modules/tulkin-kanssa-tyoskentely?lang=fi');
    test.clock.set('2027-01-04T08:00:00Z');
    expect(body).toMatchObject({ reviewBy: '2027-06-30', isFresh: false });
  });

  it('shows a package with the blocks that its modules have', async () => {
    const { body } = await client.get('/api/library/packages/peruspaketti-puolipaiva?lang=fi');
    expect(body).toMatchObject({ startTime: '08:45', totalMinutes: 245, groupMax: 30 });
    expect(body.items).toHaveLength(10);
    expect(body.items[6]).toMatchObject({
      module: {
        slug: 'tulkin-kanssa-tyoskentely',
        minutes: { min: 30, max: 90 },
        sectorBlocks: expect.arrayContaining([expect.objectContaining({ codes: ['health'] })]),
      },
    });
    expect((await client.get('/api/library/packages')).body).toHaveLength(7);
  });

  it('gives its packages back as their file says them', async () => {
    const packages = await test.dataSource.manager.find(Package, {
      relations: { items: { moduleVersion: { module: true } } },
      order: { libraryOrder: 'ASC', items: { position: 'ASC' } },
    });
    const modulesOf = (pkg: CoursePackage): CoursePackage => ({
      ...pkg,
      modules: [...new Set(pkg.timetable.flatMap(({ module }) => module ?? []))],
    });
    expect(packages.map((pkg) => packageForFile(pkg, pkg.items))).toEqual(files.packages.map(modulesOf));
  });

  it('answers nothing to somebody who is not signed in, and 404 for what is not there', async () => {
    expect((await test.client().get('/api/library/modules?lang=fi')).body.code).toBe('NOT_SIGNED_IN');
    expect((await client.get('/api/library/modules/ei-ole?lang=fi')).body.code).toBe('NOT_FOUND');
    expect((await client.get('/api/library/modules?lang=de')).body.errors).toEqual([
      { pointer: '/lang', code: 'notOneOf' },
    ]);
  });

  it('is loaded once, with the same hashes every time', async () => {
    const other = await startTestApp();
    const part = {
      name: 'library',
      load: async (tx: EntityManager): Promise<string> => {
        await loadLibrary(tx, files);
        return files.text;
      },
    };
    expect(await loadStarterParts(other.dataSource, [part])).toEqual(['library']);
    expect(await loadStarterParts(other.dataSource, [part])).toEqual([]);
    const hashesOf = async (app: TestApp): Promise<string[]> =>
      (await app.dataSource.manager.find(ModuleVersion)).map(({ hash }) => hash).sort();
    expect(await hashesOf(other)).toEqual(await hashesOf(test));
    await other.close();
  });
});
