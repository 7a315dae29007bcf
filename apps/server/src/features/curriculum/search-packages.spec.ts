import { aPerson, anOrganisation, type SignedIn } from '../../../test/builders.ts';
import { aModule } from '../../../test/curriculum-builder.ts';
import { anEvent } from '../../../test/event-builder.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import type { TestClient } from '../../../test/test-client.ts';
import type { Organisation } from '../organisations/index.ts';
import type { SearchHitView } from './search.dto.ts';

const FACTS = { kind: 'course', audiences: [], startTime: '09:00', materials: [], venueNeeds: [] };

describe('the search over packages', () => {
  let test: TestApp;
  let organisation: Organisation;
  let owner: SignedIn;

  beforeAll(async () => {
    test = await startTestApp();
    organisation = await anOrganisation(test);
    owner = await aPerson(test, organisation, 'organiser');
  });

  afterAll(() => test.close());

  const find = async (q: string, client: TestClient = owner.client, more = ''): Promise<SearchHitView[]> =>
    (await client.get(`/api/library/search?q=${encodeURIComponent(q)}${more}`)).body.hits;
  const keys = async (q: string, client?: TestClient, more?: string): Promise<string[]> =>
    (await find(q, client, more)).map(({ kind, key }) => `${kind} ${key}`);
  const text = (pieces: SearchHitView['title'] | undefined) => pieces?.map((piece) => piece.text).join('');

  async function made(title: string): Promise<string> {
    const body = { organisationId: organisation.id, title: { fi: title }, kind: 'course' };
    return (await owner.client.post('/api/library/packages', body)).body.slug as string;
  }
  async function save(slug: string, version: number, facts: object, items: object[] = []): Promise<void> {
    const body = { ...FACTS, visibility: 'own', summary: {}, version, items, ...facts };
    expect((await owner.client.put(`/api/library/packages/${slug}`, body)).status).toBe(200);
  }
  const row = (title: object, but: object = {}) => ({ kind: 'session', title, minutes: 30, ...but });

  it('finds one by title and summary in each of its languages', async () => {
    const slug = await made('Kielipäivä');
    await save(slug, 1, {
      title: { fi: 'Kielipäivä', sv: 'Språkdag', en: 'Language day' },
      summary: { fi: 'Wuorovaikutusta.', sv: 'Växelverkan.', en: 'Interplay.' },
    });
    const hits = [
      await find('språkd'),
      await find('languag'),
      await find('växelverk'),
      await find('interpl'),
    ];
    expect(hits.map(([hit]) => [hit?.key, hit?.lang, text(hit?.title)])).toEqual([
      [slug, 'sv', 'Språkdag'],
      [slug, 'en', 'Language day'],
      [slug, 'sv', 'Språkdag'],
      [slug, 'en', 'Language day'],
    ]);
  });

  it('finds one by the titles of its rows, also in a language that its own title lacks, and follows them', async () => {
    const slug = await made('Riviperhe');
    const title = { fi: 'Riviperhe', sv: 'Radfamilj' };
    const aamu = { kind: 'section', title: { fi: 'Zyxaamu', sv: 'Zyxmorgon' }, minutes: 0 };
    await save(slug, 1, { title }, [aamu, row({ fi: 'Qwelounas', en: 'Qwelunch' })]);
    expect(await keys('zyxaa')).toEqual([`package ${slug}`]);
    expect((await find('zyxmorgon'))[0]).toMatchObject({ key: slug, lang: 'sv' });
    expect((await find('qwelunch'))[0]).toMatchObject({ key: slug, lang: 'fi' });
    expect(text((await find('qwelunch'))[0]?.snippet)).toContain('Zyxaamu · Qwelunch · Qwelounas');

    await save(slug, 2, { title }, [row({ fi: 'Toinen' })]);
    expect([await keys('zyxaamu'), await keys('qwelounas')]).toEqual([[], []]);
  });

  it('is limited by the topics and methods of the rows', async () => {
    const { module } = await aModule(test, { versions: [{ data: { topics: ['law', 'history'] } }] });
    const slug = await made('Rajattava');
    const items = [row({ fi: 'A' }, { moduleSlug: module.slug, methods: ['quiz'] }), row({ fi: 'B' })];
    await save(slug, 1, { title: { fi: 'Rajattava' } }, items);
    const isThere = async (limit: string): Promise<boolean> =>
      (await keys('rajattava', owner.client, limit)).includes(`package ${slug}`);
    expect([await isThere('&topic=law'), await isThere('&topic=history&method=quiz')]).toEqual([true, true]);
    expect([await isThere('&topic=statistics'), await isThere('&method=case')]).toEqual([false, false]);
  });

  it.each([
    ['own', false, false],
    ['partners', true, false],
    ['public', true, true],
  ])(
    'shows one with visibility %s to partners: %s, to everybody: %s',
    async (visibility, toPartners, toAll) => {
      const slug = await made(`Näkyvyys ${visibility}`);
      await save(slug, 1, { title: { fi: `Näkyvyys ${visibility}` }, visibility }, [row({ fi: 'Qazrivi' })]);
      const partner = await anOrganisation(test);
      await anEvent(test).ledBy(organisation).withPartner(partner).make();
      const sees = async (seer: Organisation | null): Promise<boolean> => {
        const { client } = await aPerson(test, seer, 'trainer');
        const found = [await keys('näkyvyys', client), await keys('qazrivi', client)];
        const isThere = found.map((all) => all.includes(`package ${slug}`));
        expect(isThere[0]).toBe(isThere[1]);
        return isThere[0]!;
      };
      expect(await keys('qazrivi')).toContain(`package ${slug}`);
      expect([await sees(partner), await sees(await anOrganisation(test))]).toEqual([toPartners, toAll]);
    },
  );

  it('does not find one that was removed, until it is put back', async () => {
    const slug = await made('Poistettava');
    await save(slug, 1, { title: { fi: 'Poistettava' } }, [row({ fi: 'Wsxrivi' })]);
    await owner.client.delete(`/api/library/packages/${slug}`);
    // Also where its rows are touched meanwhile.
    await test.dataSource.query(`UPDATE package_item SET minutes = 31 WHERE title ->> 'fi' = 'Wsxrivi'`);
    expect([await keys('poistettava'), await keys('wsxrivi')]).toEqual([[], []]);
    await owner.client.post(`/api/library/packages/${slug}/restore`);
    expect([await keys('poistettava'), await keys('wsxrivi')]).toEqual([
      [`package ${slug}`],
      [`package ${slug}`],
    ]);
  });
});
