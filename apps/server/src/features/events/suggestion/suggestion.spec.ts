import { aModule } from '../../../../test/curriculum-builder.ts';
import { anEvent } from '../../../../test/event-builder.ts';
import { anOrganisation, aPerson } from '../../../../test/builders.ts';
import { startTestApp, type TestApp } from '../../../../test/test-app.ts';

const WISHES = {
  minutes: 180,
  audience: [
    { sector: 'health', heads: 10 },
    { sector: 'youth', heads: 5 },
  ],
  wishes: [],
  modules: [],
  usual: [],
  longestStretch: 90,
  breakMinutes: 15,
};

describe('a programme suggested for an event', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
    await aModule(test, { slug: 'tulkki' });
    await aModule(test, { slug: 'laki' });
    await aModule(test, { slug: 'tilastot' });
  });
  afterAll(() => test.close());

  async function anOrganiser() {
    const organisation = await anOrganisation(test);
    const { client } = await aPerson(test, organisation, 'organiser');
    const { event } = await anEvent(test).ledBy(organisation).make();
    const url = `/api/events/${event.id}/programme`;
    return {
      event,
      organisation,
      client,
      suggest: (but: object = {}) => client.post(`${url}/suggestion`, { ...WISHES, ...but }),
      save: async (items: object[]) => {
        const { body } = await client.get(url);
        return (await client.put(url, { version: body.version, items })).body;
      },
      programme: async () => (await client.get(url)).body,
    };
  }
  const kinds = (rows: { part: string; moduleSlug: string | null }[]) =>
    rows.map(({ part, moduleSlug }) => moduleSlug ?? part);

  it('fits the library to audience and time, proves it, and says why', async () => {
    const { suggest, programme } = await anOrganiser();
    const { status, body } = await suggest();
    expect(status).toBe(200);
    expect(body).toMatchObject({ outcome: 'found', valueToday: 0, version: 1, candidates: 3, considered: 3 });
    expect(body.value).toBe(body.bound);
    expect(body.value).toBeGreaterThan(0);
    expect(kinds(body.rows)).toContain('break');
    expect(body.included.length + body.leftOut.length).toBe(3);
    expect(body.rows.find(({ part }: { part: string }) => part === 'module').methods).toEqual(['lecture']);
    expect(body.included[0]).toMatchObject({ name: 'Tulkin kanssa (fi)', isAsked: false });
    expect(body.more.map(({ minutes }: { minutes: number }) => minutes)).toEqual([5, 15, 30]);
    const sum = body.rows.reduce((total: number, { minutes }: { minutes: number }) => total + minutes, 0);
    expect(sum).toBeLessThanOrEqual(180);
    // Nothing was written.
    expect((await programme()).items).toEqual([]);
  });

  it('builds around what is there: opening, closing, fixed points, tracks and the rows of modules', async () => {
    const { suggest, save } = await anOrganiser();
    const { items } = await save([
      { kind: 'break', title: 'Kahvi', minutes: 15 },
      { kind: 'session', title: 'Parikeskustelu', minutes: 20 },
      { kind: 'session', title: 'Oma otsikko', minutes: 30, moduleSlug: 'laki' },
      { kind: 'break', title: 'Tauko', minutes: 10 },
      { kind: 'session', title: 'Ryhmä A', minutes: 30, track: 'A' },
      { kind: 'session', title: 'Ryhmä B', minutes: 20, track: 'B' },
      { kind: 'session', title: 'Vieras', minutes: 20, fixedStart: '10:30' },
      { kind: 'session', title: 'Palaute', minutes: 10 },
    ]);
    const { body } = await suggest({ minutes: 240, modules: [{ slug: 'laki', choice: 'in' }] });
    expect(body.outcome).toBe('found');
    const titles = body.rows.flatMap(({ title }: { title: string | null }) => title ?? []);
    expect(titles.slice(0, 2)).toEqual(['Kahvi', 'Parikeskustelu']);
    expect(titles.at(-1)).toBe('Palaute');
    const find = (title: string) => body.rows.find((one: { title: string | null }) => one.title === title);
    expect(find('Vieras')).toMatchObject({ start: '10:30', fixedStart: '10:30', part: 'kept' });
    expect(find('Oma otsikko')).toMatchObject({ moduleSlug: 'laki', rowId: items[2].id, part: 'module' });
    const place = titles.indexOf('Ryhmä A');
    expect(titles[place + 1]).toBe('Ryhmä B');
    expect(find('Ryhmä B')).toMatchObject({ minutes: 20, rowId: items[5].id });
    expect(titles).not.toContain('Tauko');
    expect(body.valueToday).toBeGreaterThan(0);
  });

  it('begins and ends a day as it is asked to', async () => {
    const { suggest } = await anOrganiser();
    const { body } = await suggest({
      usual: [
        { place: 'closing', kind: 'session', minutes: 10 },
        { place: 'opening', kind: 'break', minutes: 15 },
        { place: 'opening', kind: 'session', minutes: 20 },
      ],
    });
    const usual = body.rows.map((row: { usual: number | null; minutes: number }) => row.usual);
    expect(usual.slice(0, 2)).toEqual([1, 2]);
    expect(usual.at(-1)).toBe(0);
    expect(body.rows[0]).toMatchObject({
      kind: 'break',
      part: 'usual',
      minutes: 15,
      start: '08:45',
      rowId: null,
    });
    expect(body.included.length).toBeGreaterThan(0);
  });

  it('marks a module whose facts are past their date', async () => {
    const { suggest } = await anOrganiser();
    const marks = async () =>
      new Map<string, boolean>(
        (await suggest({ modules: [{ slug: 'vanha', choice: 'in' }] })).body.included.map(
          ({ slug, isFresh }: { slug: string; isFresh: boolean }) => [slug, isFresh],
        ),
      );
    const { versions } = await aModule(test, {
      slug: 'vanha',
      versions: [{ data: { reviewBy: '2099-12-31' } }],
    });
    expect((await marks()).get('vanha')).toBe(true);
    await test.dataSource.query(`UPDATE module_version SET review_by = '2020-01-01' WHERE id = $1`, [
      versions[0]!.id,
    ]);
    const after = await marks();
    expect(after.get('vanha')).toBe(false);
    await test.dataSource.query(`UPDATE module_version SET status = 'retired' WHERE id = $1`, [
      versions[0]!.id,
    ]);
  });

  it('names the smallest set of rules that do not go together', async () => {
    const { suggest } = await anOrganiser();
    const { status, body } = await suggest({
      minutes: 30,
      modules: [
        { slug: 'tulkki', choice: 'in' },
        { slug: 'laki', choice: 'in' },
      ],
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ outcome: 'contradiction', isSmallest: true, rows: [] });
    expect(body.rules.map(({ kind }: { kind: string }) => kind).sort()).toEqual([
      'minutes-available',
      'must',
      'must',
    ]);
    expect(body.rules.find(({ kind }: { kind: string }) => kind === 'must').name).toBe('Tulkin kanssa (fi)');
  });

  it('offers a module of its owner to the owner’s events only, and no draft', async () => {
    const one = await anOrganiser();
    const other = await anOrganiser();
    await aModule(test, {
      slug: 'oma-moduuli',
      visibility: 'own',
      ownerOrganisationId: one.organisation.id,
    });
    await aModule(test, { slug: 'luonnos', versions: [{ status: 'draft' }] });
    const slugsOf = async ({ suggest }: typeof one) => {
      const { body } = await suggest();
      return [...body.included, ...body.leftOut].map(({ slug }: { slug: string }) => slug);
    };
    expect(await slugsOf(one)).toContain('oma-moduuli');
    expect(await slugsOf(other)).not.toContain('oma-moduuli');
    expect(await slugsOf(one)).not.toContain('luonnos');
    const refused = await other.suggest({ modules: [{ slug: 'oma-moduuli', choice: 'in' }] });
    expect(refused.status).toBe(400);
    expect(refused.body.errors).toMatchObject([{ pointer: '/modules/0/slug', code: 'notOneOf' }]);
  });

  it.each([
    [{ minutes: 10 }, '/minutes'],
    [{ minutes: 90.5 }, '/minutes'],
    [{ audience: [{ sector: 'fishing', heads: 1 }] }, '/audience/0/sector'],
    [{ audience: [{ sector: 'health', heads: -1 }] }, '/audience/0/heads'],
    [{ lunch: { from: '13:00', to: '11:00', minutes: 45 } }, '/lunch/to'],
    [{ wishes: [{ topic: 'x'.repeat(200), votes: 1 }] }, '/wishes/0/topic'],
  ])('refuses %j at its place', async (wrong, pointer) => {
    const { suggest } = await anOrganiser();
    const { status, body } = await suggest(wrong);
    expect(status).toBe(400);
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });

  it('is not asked for an event that was held', async () => {
    const { suggest, event } = await anOrganiser();
    await test.dataSource.manager.update('event', event.id, { status: 'held' });
    expect((await suggest()).body.code).toBe('TRANSITION_REFUSED');
  });

  it('says plainly that fixed rows which overlap cannot be built around', async () => {
    const { suggest, save } = await anOrganiser();
    await save([{ kind: 'session', title: 'Liian aikaisin', minutes: 20, fixedStart: '07:00' }]);
    const { status, body } = await suggest();
    expect(status).toBe(422);
    expect(body.code).toBe('PROGRAMME_NOT_COMPOSABLE');
  });
});
