import { aPerson, anOrganisation, type SignedIn } from '../../../test/builders.ts';
import { anEvent } from '../../../test/event-builder.ts';
import { slugIn, writersOf } from '../../../test/module-writers.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import type { Organisation } from '../organisations/index.ts';
import { ModuleFreshness } from './module-freshness.ts';
import { ModuleTasks } from './module-tasks.service.ts';
import { CurriculumModuleEntity } from './index.ts';

type Writers = Awaited<ReturnType<typeof writersOf>>;

describe('a published module', () => {
  let test: TestApp;
  let owner: Writers['owner'];
  let organiser: Writers['organiser'];
  let stranger: Writers['stranger'];
  let published: Writers['published'];

  beforeAll(async () => {
    test = await startTestApp();
    ({ owner, organiser, stranger, published } = await writersOf(test));
  });

  afterAll(() => test.close());

  it('is seen by its own people, by partners or by everybody, and is not there for others', async () => {
    const url = await published();
    const slug = slugIn(url);
    const isSeen = async ({ client }: SignedIn): Promise<boolean[]> => {
      const { body } = await client.get('/api/library/modules?lang=fi');
      const { status } = await client.get(`${url}?lang=fi`);
      return [body.some((one: any) => one.slug === slug), status === 200];
    };
    const partner = await anOrganisation(test);
    const friend = await aPerson(test, partner, 'trainer');
    await anEvent(test).ledBy(owner).withPartner(partner).make();
    const trainer = await aPerson(test, owner, 'trainer');
    expect(await Promise.all([trainer, friend, stranger].map(isSeen))).toEqual([
      [true, true],
      [false, false],
      [false, false],
    ]);
    expect((await stranger.client.put(`${url}/sharing`, { visibility: 'public' })).body.code).toBe(
      'NOT_FOUND',
    );
    await organiser.client.put(`${url}/sharing`, { visibility: 'partners' });
    expect(await Promise.all([friend, stranger].map(isSeen))).toEqual([
      [true, true],
      [false, false],
    ]);
    await organiser.client.put(`${url}/sharing`, { visibility: 'public' });
    expect(await isSeen(stranger)).toEqual([true, true]);
    expect((await stranger.client.post(`${url}/draft`)).body.code).toBe('FORBIDDEN');
    expect((await trainer.client.post(`${url}/draft`)).body.code).toBe('FORBIDDEN');
  });

  it('of partners may be pinned by those who share an event with the owner, and by nobody else', async () => {
    const url = await published({ visibility: 'partners' });
    const partner = await anOrganisation(test);
    await anEvent(test).ledBy(owner).withPartner(partner).make();
    const pinning = async (organisation: Organisation) => {
      const { event } = await anEvent(test).ledBy(organisation).make();
      const { client } = await aPerson(test, organisation, 'organiser');
      const row = { kind: 'session', title: 'Tulkki', minutes: 45, moduleSlug: slugIn(url) };
      const items = [row];
      return client.put(`/api/events/${event.id}/programme`, { version: event.version, items });
    };
    expect((await pinning(partner)).status).toBe(200);
    expect((await pinning(await anOrganisation(test))).body.code).toBe('VALIDATION_FAILED');
  });

  it('is asked to be checked a month before its date, once, and is checked without a new version', async () => {
    const url = await published();
    const slug = slugIn(url);
    const { hash } = (await organiser.client.get(`${url}?lang=fi`)).body;
    test.clock.set('2027-12-05T08:00:00Z');
    const { client } = await aPerson(test, owner, 'organiser');
    const freshness = test.app.get(ModuleFreshness);
    await freshness.run();
    await freshness.run();
    const mine = async () =>
      (await client.get('/api/library/tasks')).body.filter((task: any) => task.slug === slug);
    expect(await mine()).toEqual([
      expect.objectContaining({
        kind: 'facts-due',
        title: 'Tulkin kanssa',
        dueOn: '2028-01-01',
        ownerName: owner.name,
      }),
    ]);
    const past = await client.post(`${url}/check`, { reviewBy: '2027-12-05' });
    expect(past.body.errors).toEqual([{ pointer: '/reviewBy', code: 'dateInPast' }]);
    expect((await client.post(`${url}/check`, { reviewBy: '2028-12-05' })).status).toBe(204);
    expect(await mine()).toEqual([]);
    const { body } = await client.get(`${url}?lang=fi`);
    expect(body).toMatchObject({
      version: 1,
      hash,
      reviewBy: '2028-12-05',
      checkedOn: '2027-12-05',
      isFresh: true,
    });
    test.clock.set('2027-01-04T08:00:00Z');
  });

  it('has one open task for the same thing, and shows it to those who write the module', async () => {
    const url = await published();
    const { id } = await test.dataSource.manager.findOneByOrFail(CurriculumModuleEntity, {
      slug: slugIn(url),
    });
    const concern = { moduleId: id, kind: 'link-broken' as const, detail: 'https://esimerkki.fi/' };
    const tasks = test.app.get(ModuleTasks);
    const { manager: tx } = test.dataSource;
    await tasks.open(tx, concern, '2027-02-01');
    await tasks.open(tx, concern, '2027-02-01');
    const mine = async ({ client }: SignedIn) =>
      (await client.get('/api/library/tasks')).body.filter((task: any) => task.slug === slugIn(url));
    expect(await mine(organiser)).toHaveLength(1);
    expect(await mine(stranger)).toEqual([]);
    await tasks.close(tx, concern);
    expect(await mine(organiser)).toEqual([]);
    await tasks.open(tx, concern, '2027-02-01');
    expect(await mine(organiser)).toHaveLength(1);
  });
});
