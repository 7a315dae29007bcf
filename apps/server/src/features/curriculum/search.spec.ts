import { join } from 'node:path';
import { aPerson, anOrganisation } from '../../../test/builders.ts';
import { aModule } from '../../../test/curriculum-builder.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import type { TestClient } from '../../../test/test-client.ts';
import { projectRoot } from '../../platform/project-root.ts';
import { readLibrary } from './library-files.ts';
import { loadLibrary } from './load-library.ts';
import type { SearchAnswerView } from './search.dto.ts';

const files = readLibrary(join(projectRoot, 'apps/server/starter'));

describe('the search over the library', () => {
  let test: TestApp;
  let client: TestClient;
  const ask = async (q: string, more = ''): Promise<SearchAnswerView> => {
    const { status, body } = await client.get(`/api/library/search?q=${encodeURIComponent(q)}${more}`);
    expect({ q, status }).toEqual({ q, status: 200 });
    return body;
  };
  const keys = async (q: string, more?: string) =>
    (await ask(q, more)).hits.map(({ kind, key }) => `${kind} ${key}`);

  beforeAll(async () => {
    test = await startTestApp();
    await test.dataSource.transaction((tx) => loadLibrary(tx, files));
    client = (await aPerson(test, await anOrganisation(test), 'trainer')).client;
  });

  afterAll(() => test.close());

  /** Rows as the triggers write them, without thousands of modules behind them. */
  const putEntries = (
    count: number,
    entry: (nth: number) => { key: string; lang: string; title: string },
  ): Promise<unknown> => {
    const none = { kind: 'module', lead: '', body: '', sectors: [], topics: [], methods: [] };
    const rows = Array.from({ length: count }, (_, at) => ({
      ...none,
      visibility: 'public',
      library_order: at + 1,
      ...entry(at + 1),
    }));
    return test.dataSource.query(
      `SELECT search_put(r) FROM jsonb_populate_recordset(NULL::search_entry, $1::jsonb) AS r`,
      [JSON.stringify(rows)],
    );
  };

  it('finds modules, packages, terms and links while a word is being typed, titles first', async () => {
    const { hits } = await ask('tulk');
    expect(hits[0]).toMatchObject({ kind: 'module', key: 'tulkin-kanssa-tyoskentely', lang: 'fi' });
    expect(hits[0]?.title).toContainEqual({ text: 'Tulkin', isMatch: true });
    expect(new Set(hits.map(({ kind }) => kind))).toEqual(new Set(['module', 'package', 'term', 'link']));
  });

  it.each([
    ['t', 'module tulkin-kanssa-tyoskentely'],
    ['tulkkien', 'module tulkin-kanssa-tyoskentely'],
    ['interpreters', 'module tulkin-kanssa-tyoskentely'],
    ['tolkar', 'module tulkin-kanssa-tyoskentely'],
    ['TYÖSKENTELY tulk', 'module tulkin-kanssa-tyoskentely'],
    ['tyoskentely', 'module tulkin-kanssa-tyoskentely'],
    ['kotoutumisen', 'module kotoutumisprosessi'],
    ['hemkommun', 'term kotikunta'],
    ['podcastit', 'link l25'],
    ['peruspaketti', 'package peruspaketti-puolipaiva'],
  ])('finds for %j %s', async (q, expected) => {
    expect(await keys(q)).toContain(expected);
  });

  it('finds a word inside a longer one', async () => {
    expect(await keys('prosessi')).toContain('module kotoutumisprosessi');
  });

  it('finds a thing once, in the language of the reader where it can', async () => {
    const { hits } = await ask('interpreter', '&reader=en');
    const found = hits.filter(({ key }) => key === 'tulkin-kanssa-tyoskentely');
    expect(found.map(({ lang }) => lang)).toEqual(['en']);
  });

  it('puts titles that begin so first, by the alphabet, where more fit than are ranked', async () => {
    await putEntries(450, (nth) => ({ key: `rfv-${nth}`, lang: 'fi', title: `Asia ${nth} rfvsana` }));
    await putEntries(450, (nth) => ({ key: `sv-${nth}`, lang: 'sv', title: `Rfvsvensk ${1000 + nth}` }));
    await putEntries(1, () => ({ key: 'rfv-toinen', lang: 'fi', title: 'Rfvtoinen' }));
    await putEntries(1, () => ({ key: 'rfv-eka', lang: 'fi', title: '”Rfvsana” ensin' }));
    const first = async (q: string, more = ''): Promise<string[]> =>
      (await ask(q, `&kind=module${more}`)).hits.slice(0, 2).map(({ key }) => key);
    expect(await first('rfv')).toEqual(['rfv-eka', 'rfv-toinen']);
    expect((await first('rfvsana'))[0]).toBe('rfv-eka');
    expect((await first('rfvsana e'))[0]).toBe('rfv-eka');
    expect(await first('rf', '&lang=sv')).toEqual(['sv-1', 'sv-2']);
    expect((await ask('rfv')).more).toEqual(['module']);
  });

  it('shows where in the text the word stands', async () => {
    const { hits } = await ask('salassapito', '&kind=module');
    const marked = hits[0]?.snippet.filter(({ isMatch }) => isMatch).map(({ text }) => text.toLowerCase());
    expect(marked?.[0]).toMatch(/^salassapi/);
    for (const { snippet } of hits) {
      const text = snippet.map((piece) => piece.text).join('');
      expect(text.length).toBeLessThan(190);
      expect(text).not.toMatch(/:::|\[@|\]\(/);
    }
  });

  it.each([
    ['&sector=health', true],
    ['&lang=sv', true],
    ['&lang=fi-simple', true],
    ['&method=lecture', true],
    ['&method=quiz', false],
    ['&maxMinutes=30', true],
    ['&maxMinutes=25', false],
    ['&fresh=true', true],
    ['&kind=package', false],
    ['&topic=interpreting', true],
    ['&topic=law', false],
  ])('limits by %s', async (limit, isThere) => {
    const found = await keys('tulkin', limit);
    const lang = await keys('tolk', limit);
    expect([...found, ...lang].includes('module tulkin-kanssa-tyoskentely')).toBe(isThere);
  });

  it('leaves out what is no longer fresh when asked to', async () => {
    test.clock.set('2027-12-01T09:00:00Z');
    const { client: later } = await aPerson(test, null);
    const found = async (limit: string): Promise<string[]> => {
      const { body } = await later.get<SearchAnswerView>(`/api/library/search?q=tulkin&kind=module${limit}`);
      return body.hits.map(({ key }) => key);
    };
    const [all, fresh] = [await found(''), await found('&fresh=true')];
    test.clock.set('2027-01-04T08:00:00Z');
    expect(all).toContain('tulkin-kanssa-tyoskentely');
    expect(fresh).not.toContain('tulkin-kanssa-tyoskentely');
    expect(fresh.length).toBeGreaterThan(0);
  });

  it('follows every change in the transaction that makes it, and shows no drafts', async () => {
    const { module, versions } = await aModule(test, {
      versions: [{ status: 'draft', texts: { fi: { title: 'Zyxografia' } } }],
    });
    expect(await keys('zyxografia')).toEqual([]);
    await test.dataSource.query(`UPDATE module_version SET status = 'published' WHERE id = $1`, [
      versions[0]!.id,
    ]);
    expect(await keys('zyxogr')).toEqual([`module ${module.slug}`]);
    await test.dataSource.query(`UPDATE module_version SET status = 'retired' WHERE id = $1`, [
      versions[0]!.id,
    ]);
    expect(await keys('zyxogr')).toEqual([]);
    await test.dataSource.query(`UPDATE toolkit_link SET title = 'Zyxolinkki' WHERE id = 'l01'`);
    expect(await keys('zyxolinkki')).toEqual(['link l01']);
    await test.dataSource.query(`UPDATE toolkit_link SET title = 'Toinen' WHERE id = 'l01'`);
    expect(await keys('zyxolinkki')).toEqual([]);
  });

  it('marks a module whose facts are past their date, also where all that fits is shown', async () => {
    const titled = (reviewBy: string) => ({ data: { reviewBy }, texts: { fi: { title: 'Wyvernologia' } } });
    const { module: stale } = await aModule(test, { versions: [titled('2026-12-31')] });
    const { module: fresh } = await aModule(test, { versions: [titled('2027-12-31')] });
    test.clock.set('2027-01-04T08:00:00Z');
    const { hits } = await ask('wyvernologia');
    const marks = Object.fromEntries(hits.map(({ key, isFresh }) => [key, isFresh]));
    expect(marks).toEqual({ [stale.slug]: false, [fresh.slug]: true });
    expect((await ask('wyvernologia', '&fresh=true')).hits.map(({ key }) => key)).toEqual([fresh.slug]);
    // Nothing of a term or a link is checked by a date.
    const others = (await ask('tulk')).hits.filter(({ kind }) => kind !== 'module');
    expect(others.map(({ isFresh }) => isFresh)).toEqual(others.map(() => true));
  });

  it('shows the modules of an organisation to its own people only', async () => {
    const owner = await anOrganisation(test);
    const { client: own } = await aPerson(test, owner, 'trainer');
    const given = { versions: [{ texts: { fi: { title: 'Qwertologia' } } }], ownerOrganisationId: owner.id };
    const { module } = await aModule(test, { ...given, visibility: 'own' });
    expect(await keys('qwertologia')).toEqual([]);
    expect((await own.get('/api/library/search?q=qwertologia')).body.hits).toHaveLength(1);
    await test.dataSource.query(`UPDATE module SET visibility = 'public' WHERE id = $1`, [module.id]);
    expect(await keys('qwertologia')).toEqual([`module ${module.slug}`]);
  });

  it.each([
    '',
    ' ',
    "'",
    '"tulkki',
    "tulkki' & | !! <-> :* ()",
    ':*',
    '\\',
    '%',
    '🙂',
    '\u0000',
    'tul\u0000kki',
    '\ufffe\u202e',
    'x'.repeat(10_000),
    'tulkki & '.repeat(1_000),
    'ﷺ',
    '½ ² ﬁ',
    'İstanbul',
    '-1 1e5 3.14 a@b.fi http://x.fi/y?z',
  ])('answers whatever is typed: %#', async (q) => {
    await ask(q);
  });

  it('says what is wrong with a limit that is none', async () => {
    const { body } = await client.get('/api/library/search?q=a&maxMinutes=-1&kind=moon');
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      '/kind',
      '/maxMinutes',
    ]);
    expect((await test.client().get('/api/library/search?q=a')).body.code).toBe('NOT_SIGNED_IN');
  });
});
