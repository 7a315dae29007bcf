import { aPerson } from '../../../test/builders.ts';
import { aModule } from '../../../test/curriculum-builder.ts';
import { FACTS, slugIn, SOURCE, TEXT, writersOf } from '../../../test/module-writers.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { CurriculumModuleEntity, ModuleVersion } from './index.ts';

type Writers = Awaited<ReturnType<typeof writersOf>>;

const SWEDISH = {
  ...TEXT,
  title: 'Med tolk',
  summary: 'När tolk behövs.',
  learningOutcomes: ['Boka tolk', 'Känna igen behovet', 'Använda tiden väl'],
  body: '## Boka i tid\n\nTolken bokas i tid [@laki].',
  lawNote: 'Kontrollera lagen.',
};

describe('modules as they are written', () => {
  let test: TestApp;
  let owner: Writers['owner'];
  let manager: Writers['manager'];
  let organiser: Writers['organiser'];
  let stranger: Writers['stranger'];
  let create: Writers['create'];
  let filled: Writers['filled'];
  let publish: Writers['publish'];
  let published: Writers['published'];

  beforeAll(async () => {
    test = await startTestApp();
    ({ owner, manager, organiser, stranger, create, filled, publish, published } = await writersOf(test));
  });

  afterAll(() => test.close());

  it('says what a new module still needs', async () => {
    const url = await create({ title: 'Ääni ja ß' });
    expect(url).toMatch(/\/aani-ja-ss$/);
    const { body } = await organiser.client.get(`${url}/draft`);
    expect(body).toMatchObject({
      number: 1,
      revision: 1,
      status: 'draft',
      actions: ['submit'],
      publishedNumber: null,
    });
    expect(body.blockers.map(({ code, field }: any) => [code, field])).toEqual([
      ['field-empty', 'summary'],
      ['field-empty', 'learningOutcomes'],
      ['field-empty', 'body'],
      ['methods-empty', null],
    ]);
    expect(await create({ title: 'Ääni ja ß' })).toMatch(/\/aani-ja-ss-2$/);
  });

  it('gives each of several made at the same moment with one title an address of its own', async () => {
    const urls = await Promise.all(Array.from({ length: 6 }, () => create({ title: 'Yhtä aikaa' })));
    expect(new Set(urls).size).toBe(6);
  });

  it('keeps a draft with mistakes in its text, names their lines, and does not publish it', async () => {
    const url = await filled();
    const body = '## Alku\n\n<script>x</script>\n\n:::sector{codes="moon"}\nHei\n:::';
    const saved = await organiser.client.put(`${url}/draft/texts/fi`, { ...TEXT, body, revision: 3 });
    expect(saved.body.texts[0].body).toBe(`${body}\n`);
    expect(saved.body.blockers.map(({ line, mistake }: any) => [line, mistake])).toEqual([
      [3, 'RAW_HTML'],
      [5, 'SECTOR_UNKNOWN'],
    ]);
    await organiser.client.post(`${url}/draft/submit`, { revision: 4 });
    const refused = await manager.client.post(`${url}/draft/publish`, { revision: 5 });
    expect(refused.body).toMatchObject({
      code: 'MODULE_NOT_PUBLISHABLE',
      blockers: [{ line: 3 }, { line: 5 }],
    });
    const preview = await organiser.client.post('/api/library/previews/fi', { body, sources: [] });
    expect(preview.body.html).not.toContain('<script');
    expect(preview.body.mistakes.map(({ line }: any) => line)).toEqual([3, 5]);
  });

  it('saves nothing over what somebody else saved', async () => {
    const url = await filled();
    const first = await organiser.client.put(`${url}/draft/texts/fi`, { ...TEXT, title: 'Oma', revision: 3 });
    expect(first.body.revision).toBe(4);
    const second = await manager.client.put(`${url}/draft/texts/fi`, {
      ...TEXT,
      title: 'Toinen',
      revision: 3,
    });
    expect(second.body.code).toBe('CONFLICT_VERSION');
    expect((await manager.client.get(`${url}/draft`)).body.texts[0].title).toBe('Oma');
  });

  it('saves two at the same moment once', async () => {
    const url = await filled();
    const save = (title: string) =>
      organiser.client.put(`${url}/draft/texts/fi`, { ...TEXT, title, revision: 3 });
    const answers = await Promise.all([save('Yksi'), save('Kaksi')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('refuses wrong facts and sources at their place', async () => {
    const url = await filled();
    const put = (path: string, body: object) =>
      organiser.client.put(`${url}/draft/${path}`, { revision: 3, ...body });
    const steps = await put('facts', { ...FACTS, minutes: { min: 50, default: 45, max: 90 } });
    expect(steps.body.errors).toEqual([{ pointer: '/minutes/min', code: 'tooLarge', params: { max: 45 } }]);
    const codes = await put('facts', { ...FACTS, topics: ['Iso Kirjain'], audiences: ['moon'] });
    expect(codes.body.errors.map(({ pointer, code }: any) => [pointer, code])).toEqual([
      ['/topics', 'notCode'],
      ['/audiences', 'notOneOf'],
    ]);
    const sources = [SOURCE, { ...SOURCE, url: 'javascript:x', date: '2025-13' }];
    const wrong = await put('texts/fi', { ...TEXT, sources });
    expect(wrong.body.errors.map(({ pointer, code }: any) => [pointer, code])).toEqual([
      ['/sources/1/id', 'notUnique'],
      ['/sources/1/url', 'notWebAddress'],
      ['/sources/1/date', 'notPartialDate'],
    ]);
    expect((await put('texts/de', TEXT)).body.code).toBe('NOT_FOUND');
    expect((await organiser.client.get(`${url}/draft`)).body.revision).toBe(3);
  });

  it('is published by other eyes than those who asked, or by a manager', async () => {
    const url = await filled();
    const submitted = await organiser.client.post(`${url}/draft/submit`, { revision: 3 });
    expect(submitted.body).toMatchObject({ status: 'in-review', actions: ['return'] });
    const own = await organiser.client.post(`${url}/draft/publish`, { revision: 4 });
    expect(own.body.code).toBe('MODULE_NEEDS_OTHER_EYES');
    const locked = await organiser.client.put(`${url}/draft/texts/fi`, { ...TEXT, revision: 4 });
    expect(locked.body.code).toBe('TRANSITION_REFUSED');
    const back = await manager.client.post(`${url}/draft/return`, {
      revision: 4,
      reason: 'Lisää esimerkki.',
    });
    expect(back.body).toMatchObject({ status: 'draft', returnReason: 'Lisää esimerkki.' });
    await publish(url);
    const { body: module } = await organiser.client.get(`${url}?lang=fi`);
    expect(module).toMatchObject({ version: 1, canEdit: true, openStatus: null, ownerName: owner.name });
    expect((await organiser.client.get(`${url}/draft`)).body.code).toBe('NOT_FOUND');
  });

  it('has one open version at a time, and shows what changed by words and by fact', async () => {
    const url = await published();
    const begun = await organiser.client.post(`${url}/draft`);
    expect(begun.body).toMatchObject({ number: 2, status: 'draft', publishedNumber: 1, blockers: [] });
    expect((await manager.client.post(`${url}/draft`)).body.code).toBe('MODULE_DRAFT_OPEN');
    await organiser.client.put(`${url}/draft/facts`, {
      ...FACTS,
      topics: ['tulkkaus', 'kieli'],
      revision: 1,
    });
    const body = TEXT.body.replace('ajoissa [', 'hyvissä ajoin [');
    await organiser.client.put(`${url}/draft/texts/fi`, { ...TEXT, body, revision: 2 });
    const { body: diff } = await organiser.client.get(`${url}/diff?from=1&to=2`);
    expect(diff.facts).toEqual([{ fact: 'topics', before: ['tulkkaus'], after: ['tulkkaus', 'kieli'] }]);
    expect(diff.languages).toEqual([
      { lang: 'fi', kind: 'changed', fields: [{ field: 'body', pieces: expect.any(Array) }] },
    ]);
    const changed = diff.languages[0].fields[0].pieces.filter(({ kind }: any) => kind !== 'same');
    expect(changed).toEqual([
      { kind: 'removed', text: ' ajoissa' },
      { kind: 'added', text: ' hyvissä ajoin' },
    ]);
    await publish(url);
    const { body: list } = await stranger.client.get(`${url}/versions`);
    expect(list.code).toBe('NOT_FOUND');
    const { body: versions } = await organiser.client.get(`${url}/versions`);
    expect(versions.versions.map(({ number, status }: any) => [number, status])).toEqual([
      [2, 'published'],
      [1, 'published'],
    ]);
    const first = await organiser.client.get(`${url}/versions/1`);
    expect(first.body.texts[0].body).toContain('varataan ajoissa');
    expect((await organiser.client.get(`${url}/versions/x`)).body.code).toBe('NOT_FOUND');
    expect((await organiser.client.get(`${url}/diff?from=1&to=9`)).body.code).toBe('NOT_FOUND');
  });

  it('knows of each field of a translation what it was made from, and what changed there since', async () => {
    const url = await filled();
    const added = await organiser.client.put(`${url}/draft/texts/sv`, { ...SWEDISH, revision: 3 });
    expect(added.body.texts[1].fields.map(({ state }: any) => state)).toEqual(Array(5).fill('up-to-date'));
    await publish(url);
    await organiser.client.post(`${url}/draft`);
    const changed = { ...TEXT, title: 'Tulkin kanssa hyvin', summary: 'Uusi.' };
    const { body } = await organiser.client.put(`${url}/draft/texts/fi`, { ...changed, revision: 1 });
    const [title, summary, , bodyField] = body.texts[1].fields;
    expect(title).toEqual({
      field: 'title',
      state: 'source-changed',
      changes: [
        { kind: 'same', text: 'Tulkin kanssa' },
        { kind: 'added', text: ' hyvin' },
      ],
    });
    expect([summary.state, bodyField.state]).toEqual(['source-changed', 'up-to-date']);
    expect(body.advice).toContainEqual(expect.objectContaining({ code: 'translation-behind', lang: 'sv' }));
    // A typing error mended is no translation of what changed; saying so is.
    const mended = { ...SWEDISH, title: 'Bra med tolk', upToDate: ['title'], revision: 2 };
    const after = await organiser.client.put(`${url}/draft/texts/sv`, mended);
    const [now, still] = after.body.texts[1].fields;
    expect([now.state, still.state]).toEqual(['up-to-date', 'source-changed']);
    // The original of a draft that was saved over is nowhere any more: what changed is not known.
    await organiser.client.put(`${url}/draft/texts/fi`, { ...changed, title: 'Kolmas', revision: 3 });
    const last = await organiser.client.get(`${url}/draft`);
    expect(last.body.texts[1].fields[0]).toEqual({ field: 'title', state: 'source-changed', changes: null });
    const gone = await organiser.client.delete(`${url}/draft/texts/sv`, { revision: 4 });
    expect(gone.body.texts.map(({ lang }: any) => lang)).toEqual(['fi']);
    const original = await organiser.client.delete(`${url}/draft/texts/fi`, { revision: 5 });
    expect(original.body.code).toBe('TRANSITION_REFUSED');
  });

  it('does not close a circle of what should be taken first', async () => {
    const first = await published({ visibility: 'public', title: 'Alku' });
    const second = await create({ visibility: 'public', title: 'Loppu' });
    await organiser.client.put(`${second}/draft/facts`, {
      ...FACTS,
      prerequisites: [slugIn(first)],
      revision: 1,
    });
    await organiser.client.put(`${second}/draft/texts/fi`, { ...TEXT, revision: 2 });
    await publish(second);
    await organiser.client.post(`${first}/draft`);
    const { body } = await organiser.client.put(`${first}/draft/facts`, {
      ...FACTS,
      prerequisites: [slugIn(second), 'ei-ole'],
      revision: 1,
    });
    expect(body.blockers.map(({ code, detail }: any) => [code, detail])).toEqual([
      ['prerequisite-unknown', 'ei-ole'],
      ['prerequisite-cycle', 'alku → loppu → alku'],
    ]);
  });

  it('of the house is written by who runs it', async () => {
    const { module } = await aModule(test);
    const url = `/api/library/modules/${module.slug}`;
    expect((await manager.client.post(`${url}/draft`)).body.code).toBe('FORBIDDEN');
    const administrator = await aPerson(test, null, 'manager', { isAdministrator: true });
    expect((await administrator.client.post(`${url}/draft`)).status).toBe(201);
    const body = { visibility: 'public', lang: 'sv', title: 'Ny' };
    expect((await manager.client.post('/api/library/modules', body)).body.errors).toEqual([
      { pointer: '/ownerOrganisationId', code: 'notOneOf' },
    ]);
    const { body: made } = await administrator.client.post('/api/library/modules', body);
    const { body: own } = await administrator.client.get('/api/library/own-modules?lang=fi');
    expect(own).toContainEqual(
      expect.objectContaining({ slug: made.slug, title: 'Ny', openStatus: 'draft', publishedNumber: null }),
    );
    expect(own.some(({ ownerName }: any) => ownerName === owner.name)).toBe(false);
  });

  it('is taken out of use without leaving those who have it', async () => {
    const url = await published({ visibility: 'public' });
    expect((await organiser.client.post(`${url}/retire`)).status).toBe(204);
    expect((await stranger.client.get(`${url}?lang=fi`)).body.code).toBe('NOT_FOUND');
    expect((await organiser.client.post(`${url}/retire`)).body.code).toBe('TRANSITION_REFUSED');
    const { body } = await stranger.client.get(`${url}/versions`);
    expect(body.versions[0]).toMatchObject({ status: 'retired', retiredAt: expect.any(String) });
    expect((await organiser.client.post(`${url}/draft`)).body).toMatchObject({
      number: 2,
      publishedNumber: null,
    });
  });

  it('is thrown away as a draft, and wholly where nothing was published', async () => {
    const url = await filled();
    expect((await organiser.client.delete(`${url}/draft`, { revision: 1 })).body.code).toBe(
      'CONFLICT_VERSION',
    );
    expect((await organiser.client.delete(`${url}/draft`, { revision: 3 })).status).toBe(204);
    expect(await test.dataSource.manager.existsBy(CurriculumModuleEntity, { slug: slugIn(url) })).toBe(false);
    const kept = await published();
    await organiser.client.post(`${kept}/draft`);
    await organiser.client.delete(`${kept}/draft`, { revision: 1 });
    expect((await organiser.client.get(`${kept}?lang=fi`)).body).toMatchObject({
      version: 1,
      openStatus: null,
    });
  });

  it('has the hash of what it says: the same words, the same hash', async () => {
    const [one, two] = [await published({ title: 'Yksi' }), await published({ title: 'Kaksi' })];
    const hashOf = async (url: string) =>
      (
        await test.dataSource.manager.findOneByOrFail(ModuleVersion, {
          module: { slug: slugIn(url) },
        })
      ).hash;
    expect(await hashOf(one)).toBe(await hashOf(two));
  });
});
