import { join } from 'node:path';
import { aModule, aPackage } from '../../../test/curriculum-builder.ts';
import { aPerson, anOrganisation } from '../../../test/builders.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { projectRoot } from '../../platform/project-root.ts';
import { loadLibrary, ModuleVersion, readLibrary } from '../curriculum/index.ts';

const jsonLdOf = (html: string): any =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null');

/** Names and descriptions, however deep, that are anything but a text with letters in it. */
function wordsThatAreNoText(data: unknown): unknown[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) =>
    (name === 'name' || name === 'description') && (typeof value !== 'string' || value.trim() === '')
      ? [value]
      : wordsThatAreNoText(value),
  );
}

describe('public pages of modules', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
    const files = readLibrary(join(projectRoot, 'apps/server/starter'));
    await test.dataSource.transaction((tx) => loadLibrary(tx, files));
  });

  afterAll(() => test.close());
  afterEach(() => test.clock.set('2027-01-04T08:00:00Z'));

  const get = (url: string) => test.client().get(url, { accept: 'text/html' });

  it('shows a module in its language, with outcomes, sources with dates and facts as of', async () => {
    const page = await get('/sv/moduler/tulkin-kanssa-tyoskentely');
    expect([page.status, page.headers['content-language']]).toEqual([200, 'sv']);
    expect(page.text).toContain(
      'hreflang="fi" href="http://localhost:3000/fi/moduulit/tulkin-kanssa-tyoskentely"',
    );
    expect(page.text).toContain(
      'rel="canonical" href="http://localhost:3000/sv/moduler/tulkin-kanssa-tyoskentely"',
    );
    expect(page.text).toMatch(/<p id="source--1">\[1\] <a href="https:[^>]+>[^<]+<\/a>\. .*läst \d/);
    expect(page.text).toContain('<a class="citation" href="#source--1"');
    expect(page.text).toMatch(/<dt>[^<]*<\/dt><dd>45 min \(30–90 min\)<\/dd>/);
    expect(page.text).not.toMatch(/\sstyle=|<style|\son\w+=|<script(?! type="application\/ld\+json")/);
  });

  it('describes it to search engines as training material', async () => {
    const en = jsonLdOf((await get('/en/modules/tulkin-kanssa-tyoskentely')).text);
    expect(en).toMatchObject({
      '@type': 'LearningResource',
      'dct:conformsTo': { '@id': 'https://bioschemas.org/profiles/TrainingMaterial/1.0-RELEASE' },
      inLanguage: 'en',
      timeRequired: 'PT45M',
      version: '1',
      provider: { '@type': 'Organization', name: 'Talkoot' },
      workTranslation: [
        { '@id': 'http://localhost:3000/fi/moduulit/tulkin-kanssa-tyoskentely' },
        { '@id': 'http://localhost:3000/sv/moduler/tulkin-kanssa-tyoskentely' },
      ],
    });
    // What the profile asks for at least, and that nothing of it is empty.
    for (const name of [
      'name',
      'description',
      'keywords',
      'teaches',
      'learningResourceType',
      'citation',
      'dateModified',
    ])
      expect([name, en[name]?.length > 0]).toEqual([name, true]);
    expect(en.isPartOf.map((part: any) => part['@type'])).toContain('Course');
    const withFigures = jsonLdOf((await get('/fi/moduulit/tilastot-ja-historia')).text);
    expect(withFigures.isBasedOn).toContainEqual(
      expect.objectContaining({ '@type': 'Dataset', version: '1' }),
    );
    expect(withFigures.workTranslation).toBeUndefined();
  });

  it('gives every page of the library names and descriptions that are texts, and its own address', async () => {
    const { text: map } = await get('/sitemap.xml');
    const mapped = [...map.matchAll(/<loc>http:\/\/localhost:3000(\/[^<]+)<\/loc>/g)].map(
      ([, url]) => url ?? '',
    );
    const pages = mapped.filter((url) => /^\/(fi\/moduulit|sv\/moduler|en\/modules)\/./.test(url));
    const { text: list } = await get('/fi/moduulit');
    const finnish = [...list.matchAll(/href="(\/fi\/moduulit\/[^"]+)"/g)].map(([, url]) => url ?? '');
    const simple: string[] = [];
    for (const url of finnish)
      if ((await get(`${url}/selkosuomeksi`)).status === 200) simple.push(`${url}/selkosuomeksi`);
    expect([pages.length > finnish.length, simple.length > 0]).toEqual([true, true]);
    let courses = 0;
    for (const url of new Set([...pages, ...simple])) {
      const data = jsonLdOf((await get(url)).text);
      expect([url, data.url, data['@id']]).toEqual([url, ...Array(2).fill(`http://localhost:3000${url}`)]);
      expect([url, wordsThatAreNoText(data)]).toEqual([url, []]);
      courses += data.isPartOf?.length ?? 0;
    }
    expect(courses).toBeGreaterThan(0);
  });

  it('offers plain Finnish beside the Finnish page', async () => {
    const url = '/fi/moduulit/keskeiset-kasitteet';
    const fi = await get(url);
    expect(fi.text).toContain(`<a href="${url}/selkosuomeksi">Lue selkosuomeksi</a>`);
    const simple = await get(`${url}/selkosuomeksi`);
    expect(simple.text).toContain(`<a href="${url}">Lue yleiskielellä</a>`);
    expect(simple.text).toContain(`rel="canonical" href="http://localhost:3000${url}/selkosuomeksi"`);
    expect((await get('/fi/moduulit/tilastot-ja-historia/selkosuomeksi')).status).toBe(404);
  });

  it('shows the Finnish text where there is no translation, says so, and keeps it out of search engines', async () => {
    const page = await get('/sv/moduler/tilastot-ja-historia');
    expect(page.text).toContain('Modulen finns ännu inte på svenska.');
    expect(page.text).toContain('<div class="text" lang="fi">');
    expect(page.text).toContain('noindex');
    const fi = await get('/fi/moduulit/tilastot-ja-historia');
    expect(fi.text).not.toContain('hreflang="sv" href="http');
    expect(fi.text).not.toContain('noindex');
  });

  it('lists every public module, led to from the calendar, and puts them on the map of the site', async () => {
    expect((await get('/en/')).text).toContain('<a href="/en/modules">Training modules</a>');
    const list = await get('/en/modules');
    expect(list.text.match(/<li class="card">/g)).toHaveLength(12);
    const { text: map } = await get('/sitemap.xml');
    expect(map).toContain('<loc>http://localhost:3000/sv/moduler/keskeiset-kasitteet</loc>');
    expect(map).toContain('<loc>http://localhost:3000/fi/moduulit/tilastot-ja-historia</loc>');
    expect(map).not.toContain('/sv/moduler/tilastot-ja-historia');
  });

  it('stays under 40 kB with its styles; under 64 kB with pictures and tables of figures', async () => {
    const { text: list } = await get('/fi/moduulit');
    const css = await get(/href="(\/assets\/site\.css[^"]*)"/.exec(list)?.[1] ?? '');
    const urls = [...list.matchAll(/href="(\/fi\/moduulit\/[^"]+)"/g)].map(([, url]) => url ?? '');
    const pages = await Promise.all(urls.map(get));
    const sizes = pages.map(({ text, bytes }, index) => ({
      url: urls[index],
      kilobytes: (bytes.length + css.bytes.length) / 1000,
      allowed: text.includes('<svg') ? 64 : 40,
    }));
    expect(sizes.some(({ allowed }) => allowed === 64)).toBe(true);
    expect(sizes.filter(({ kilobytes, allowed }) => kilobytes >= allowed)).toEqual([]);
  });

  it('draws the charts of a text, each with its table', async () => {
    const { text } = await get('/fi/moduulit/tilastot-ja-historia');
    const charts = text.match(/<svg class="chart-picture" role="img"/g)?.length ?? 0;
    expect(charts).toBeGreaterThan(0);
    expect(text.match(/<table class="chart-table">/g)).toHaveLength(charts);
    expect(text).not.toContain('chart-missing');
    expect(text).not.toMatch(/\sstyle=/);
  });

  it('knows nothing of modules that are not public or not published', async () => {
    const own = await aModule(test, { visibility: 'own' });
    const shared = await aModule(test, { visibility: 'partners' });
    const draft = await aModule(test, { versions: [{ status: 'draft' }] });
    const { text: list } = await get('/fi/moduulit');
    for (const { module } of [own, shared, draft]) {
      expect((await get(`/fi/moduulit/${module.slug}`)).status).toBe(404);
      expect(list).not.toContain(module.slug);
    }
  });

  it('says when the facts are past their date, and escapes what people wrote', async () => {
    const { module } = await aModule(test, {
      versions: [{ texts: { fi: { title: 'Otsikko </script><b>', body: 'Teksti <b>lihava</b>' } } }],
    });
    await aPackage(test, module);
    test.clock.set('2028-02-01T09:00:00Z');
    const page = await get(`/fi/moduulit/${module.slug}`);
    expect(page.text).toContain('Tiedot piti tarkistaa 1.1.2028 mennessä');
    expect(page.text).not.toMatch(/<b>|<\/script><b>/);
    expect(jsonLdOf(page.text)).toMatchObject({
      name: 'Otsikko </script><b>',
      isPartOf: [{ name: 'Peruspaketti' }],
    });
  });

  it('gives the attachments of the published version, and those of no other', async () => {
    const organisation = await anOrganisation(test, { name: 'Kunta' });
    const { client } = await aPerson(test, organisation, 'organiser');
    const { module, versions } = await aModule(test, {
      ownerOrganisationId: organisation.id,
      versions: [{ status: 'draft' }],
    });
    const { body } = await client.post(
      `/api/library/modules/${module.slug}/versions/1/attachments?filename=Kalvot.pdf`,
      Buffer.from('%PDF-1.7'),
      { 'content-type': 'application/octet-stream' },
    );
    const file = `/fi/moduulit/${module.slug}/liitteet/${body.id}`;
    expect((await get(file)).status).toBe(404);
    await test.dataSource.manager.update(ModuleVersion, { id: versions[0]!.id }, { status: 'published' });
    const page = await get(`/fi/moduulit/${module.slug}`);
    expect(page.text).toContain(`<a href="${file}">Kalvot.pdf</a>`);
    expect(page.text).toContain('<dd>Kunta</dd>');
    const answer = await get(file);
    expect([answer.text, answer.headers['content-disposition']]).toEqual([
      '%PDF-1.7',
      expect.stringMatching(/^attachment; filename="Kalvot\.pdf"/),
    ]);
    expect((await get(`/fi/moduulit/keskeiset-kasitteet/liitteet/${body.id}`)).status).toBe(404);
  });
});
