import { aPerson, anOrganisation, type SignedIn } from '../../../test/builders.ts';
import { aModule, aPackage } from '../../../test/curriculum-builder.ts';
import { anEvent } from '../../../test/event-builder.ts';
import { ownPackages, PACKAGE_FACTS, packageRow } from '../../../test/own-packages.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { AuditEntry } from '../../platform/audit/audit-entry.entity.ts';
import type { Organisation } from '../organisations/index.ts';
import { ModuleVersion } from './index.ts';

describe('packages of an organisation', () => {
  let test: TestApp;
  let organisation: Organisation;
  let owner: SignedIn;
  const { made, read, save } = ownPackages(
    () => organisation,
    () => owner,
  );

  beforeAll(async () => {
    test = await startTestApp();
    organisation = await anOrganisation(test);
    owner = await aPerson(test, organisation, 'organiser');
  });

  afterAll(() => test.close());

  it('have each an address of their own, made at the same moment with one title', async () => {
    const title = { fi: 'Yhtä aikaa' };
    const slugs = await Promise.all(Array.from({ length: 6 }, () => made(owner.client, { title })));
    expect(new Set(slugs).size).toBe(6);
  });

  it('are made from nothing, saved whole and shown again', async () => {
    const { module } = await aModule(test, { versions: [{ texts: { fi: {}, sv: {} } }] });
    const slug = await made();
    const items = [
      { kind: 'section', title: { fi: 'Aamu', sv: 'Morgon' }, minutes: 0 },
      packageRow('Kahvi', 15, { kind: 'break' }),
      packageRow('Tulkki', 45, { moduleSlug: module.slug, methods: ['case'], owner: 'puheenjohtaja' }),
      packageRow('Terveys', 30, { track: 'A', sectors: ['health'] }),
      packageRow('Nuoret', 40, { track: 'B', sectors: ['youth'] }),
      packageRow('Lounas', 45, { kind: 'break', fixedStart: '11:30' }),
    ];
    const saved = await save(slug, 1, items, {
      summary: { fi: 'Aamupäivä.', sv: '' },
      materials: [' tarralaput '],
      groupMin: 5,
      groupMax: 20,
    });
    expect(saved.body).toMatchObject({ slug, version: 2 });

    const pkg = await read(slug);
    expect(pkg).toMatchObject({
      version: 2,
      owner: { id: organisation.id, name: organisation.name },
      visibility: 'own',
      canEdit: true,
      summary: { fi: 'Aamupäivä.' },
      materials: ['tarralaput'],
      moduleCount: 1,
      staleModules: 0,
      newerModules: 0,
    });
    expect(pkg.items.map(({ id }: { id: string }) => id)).toEqual(saved.body.itemIds);
    expect(pkg.items[0]).toMatchObject({ kind: 'section', title: { fi: 'Aamu', sv: 'Morgon' }, minutes: 0 });
    expect(pkg.items[2]).toMatchObject({
      owner: 'puheenjohtaja',
      module: { slug: module.slug, number: 1, langs: ['fi', 'sv'], learningOutcomes: ['tilata tulkin'] },
    });
    expect(pkg.items[3]).toMatchObject({ track: 'A', sectors: ['health'] });
    expect(pkg.items[5]).toMatchObject({ fixedStart: '11:30' });
    expect(pkg.totalMinutes).toBe(195);
    expect(pkg.coverage).toContainEqual({ lang: 'sv', modules: 1, missing: [] });
    expect(pkg.coverage).toContainEqual({ lang: 'en', modules: 0, missing: ['Tulkin kanssa (fi)'] });

    const audit = await test.dataSource.manager.findBy(AuditEntry, { action: 'package.changed' });
    expect(audit.at(-1)).toMatchObject({ details: { slug }, actorId: owner.person.id });
  });

  it('keep the rows that stand, by their ids', async () => {
    const slug = await made();
    const { body: first } = await save(slug, 1, [packageRow('A', 10), packageRow('B', 10)]);
    const [a, b] = first.itemIds as string[];
    const { body: second } = await save(slug, 2, [
      packageRow('B', 20, { id: b }),
      packageRow('C', 5),
      packageRow('A', 10, { id: a }),
    ]);
    expect([second.itemIds[0], second.itemIds[2]]).toEqual([b, a]);
  });

  it('lose nothing when two people save: the second is told, and nothing is written', async () => {
    const slug = await made();
    await save(slug, 1, [packageRow('Ensimmäisen', 10)]);
    const answer = await save(slug, 1, [packageRow('Toisen', 20)]);
    expect(answer.body.code).toBe('CONFLICT_VERSION');
    expect((await read(slug)).items[0].title).toEqual({ fi: 'Ensimmäisen' });

    const both = await Promise.all([
      save(slug, 2, [packageRow('X', 10)]),
      save(slug, 2, [packageRow('Y', 10)]),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('pin a module version until somebody takes the newer one', async () => {
    const { module } = await aModule(test, {
      versions: [{ status: 'retired' }, { texts: { fi: { title: 'Uusi' } } }, { status: 'draft' }],
    });
    const slug = await made();
    await save(slug, 1, [packageRow('Tulkki', 45, { moduleSlug: module.slug, moduleNumber: 1 })]);
    const pinned = await read(slug);
    expect(pinned.newerModules).toBe(1);
    expect(pinned.items[0].module).toMatchObject({
      number: 1,
      newer: { number: 2, minutes: { min: 20, max: 90 } },
      isRetired: false,
    });
    await save(slug, 2, [packageRow('Tulkki', 45, { moduleSlug: module.slug })]);
    expect((await read(slug)).items[0].module).toMatchObject({ number: 2, title: 'Uusi', newer: null });

    const draft = await save(slug, 3, [
      packageRow('Tulkki', 45, { moduleSlug: module.slug, moduleNumber: 3 }),
    ]);
    expect(draft.body.errors).toEqual([{ pointer: '/items/0/moduleSlug', code: 'notOneOf' }]);
  });

  it('say that a module is out of use, and keep what it says', async () => {
    const { module, versions } = await aModule(test);
    const slug = await made();
    await save(slug, 1, [packageRow('Tulkki', 45, { moduleSlug: module.slug })]);
    await test.dataSource.manager.update(ModuleVersion, versions[0]?.id ?? '', { status: 'retired' });
    expect((await read(slug)).items[0].module).toMatchObject({ number: 1, newer: null, isRetired: true });
  });

  it('say that the facts of a module should have been checked', async () => {
    const { module } = await aModule(test);
    const slug = await made();
    await save(slug, 1, [packageRow('Tulkki', 45, { moduleSlug: module.slug })]);
    test.clock.set('2028-06-01T09:00:00Z');
    const { client } = await aPerson(test, organisation, 'organiser');
    const later = await read(slug, client);
    test.clock.set('2027-01-04T08:00:00Z');
    expect(later).toMatchObject({ staleModules: 1, items: [{ module: { isFresh: false } }] });
  });

  it('begin as a copy of a library package, which stays as it is', async () => {
    const { module } = await aModule(test);
    const source = await aPackage(test, module);
    const before = await read(source.slug);
    const slug = await made(owner.client, { title: { fi: 'Meidän päivä' }, copyOf: source.slug });
    const copy = await read(slug);
    expect(copy).toMatchObject({
      title: { fi: 'Meidän päivä' },
      summary: before.summary,
      startTime: '08:45',
    });
    expect(copy.items.map(({ title }: { title: object }) => title)).toEqual([
      { fi: 'Kahvi' },
      { fi: 'Tulkin kanssa', sv: 'Med tolk' },
    ]);
    expect(copy.items[1].module.number).toBe(1);
    await save(slug, 1, []);
    expect(await read(source.slug)).toEqual(before);
    expect(before.canEdit).toBe(false);
  });

  it('leave out of a copy the modules that its new owner may not see', async () => {
    const other = await anOrganisation(test);
    const { module } = await aModule(test, { visibility: 'own', ownerOrganisationId: other.id });
    const source = await aPackage(test, module);
    expect((await read(source.slug)).items[1].module).toBeNull();
    const copy = await read(await made(owner.client, { copyOf: source.slug }));
    expect(copy.items[1]).toMatchObject({ title: { fi: 'Tulkin kanssa' }, module: null });
  });

  it.each([
    ['own', false, false],
    ['partners', true, false],
    ['public', true, true],
  ])(
    'with visibility %s are shown to partners: %s, to everybody: %s',
    async (visibility, toPartners, toAll) => {
      const slug = await made();
      await save(slug, 1, [packageRow('A', 10)], { visibility });
      const partner = await anOrganisation(test);
      await anEvent(test).ledBy(organisation).withPartner(partner).make();
      const sees = async (seer: Organisation): Promise<boolean> => {
        const { client } = await aPerson(test, seer, 'trainer');
        const { status } = await client.get(`/api/library/packages/${slug}?lang=fi`);
        const { body } = await client.get('/api/library/packages');
        const isListed = body.some((one: { slug: string }) => one.slug === slug);
        expect(isListed).toBe(status === 200);
        return isListed;
      };
      expect([await sees(partner), await sees(await anOrganisation(test))]).toEqual([toPartners, toAll]);
    },
  );

  it('are changed by the staff of their owner only', async () => {
    const slug = await made();
    await save(slug, 1, [packageRow('A', 10)], { visibility: 'public' });
    const stranger = await aPerson(test, await anOrganisation(test), 'manager');
    const trainer = await aPerson(test, organisation, 'trainer');
    const body = { ...PACKAGE_FACTS, version: 2, items: [] };
    for (const { client } of [stranger, trainer]) {
      expect((await client.put(`/api/library/packages/${slug}`, body)).body.code).toBe('FORBIDDEN');
      expect((await client.delete(`/api/library/packages/${slug}`)).body.code).toBe('FORBIDDEN');
    }
    const hidden = await made();
    const refused = await stranger.client.put(`/api/library/packages/${hidden}`, { ...body, version: 1 });
    expect(refused.body.code).toBe('NOT_FOUND');
    const foreign = { organisationId: organisation.id, title: { fi: 'X' }, kind: 'course' };
    expect((await stranger.client.post('/api/library/packages', foreign)).body.errors).toEqual([
      { pointer: '/organisationId', code: 'notOneOf' },
    ]);
  });

  it('are removed and put back', async () => {
    const slug = await made();
    expect((await owner.client.delete(`/api/library/packages/${slug}`)).status).toBe(204);
    expect((await read(slug)).code).toBe('NOT_FOUND');
    expect((await owner.client.post(`/api/library/packages/${slug}/restore`)).status).toBe(204);
    expect((await read(slug)).slug).toBe(slug);
  });

  it('have addresses of their own where names are the same', async () => {
    const title = { fi: 'Äiti & lapsi' };
    const slugs = [await made(owner.client, { title }), await made(owner.client, { title })];
    expect(slugs).toEqual(['aiti-lapsi', 'aiti-lapsi-2']);
  });

  it('make an event with the titles in its first language and the versions that they pin', async () => {
    const { module, versions } = await aModule(test, { versions: [{ status: 'retired' }, {}] });
    const slug = await made();
    await save(slug, 1, [
      { kind: 'section', title: { fi: 'Aamu' }, minutes: 0 },
      packageRow('Tulkki', 45, {
        title: { fi: 'Tulkki', sv: 'Med tolk' },
        moduleSlug: module.slug,
        moduleNumber: 1,
      }),
      packageRow('Ryhmä', 30, { track: 'A', sectors: ['health'] }),
      packageRow('Toinen', 20, { track: 'B', fixedStart: '09:50' }),
    ]);
    const event = {
      leadOrganisationId: organisation.id,
      packageSlug: slug,
      kind: 'training',
      title: { fi: 'Päivä' },
      date: '2027-03-09',
      startTime: '09:00',
      venueName: 'Talo',
      municipality: 'Porvoo',
      capacity: 20,
      deadlineDaysBefore: 7,
      deadlineTime: '16:00',
      languages: ['sv', 'fi'],
      sectors: [],
    };
    const { body } = await owner.client.post('/api/events', event);
    const programme = (await owner.client.get(`/api/events/${body.id}/programme`)).body;
    expect(programme.items).toMatchObject([
      { title: 'Med tolk', module: { versionId: versions[0]!.id } },
      { title: 'Ryhmä', track: 'A', start: '09:45', sectors: ['health'] },
      { title: 'Toinen', track: 'B', start: '09:50', fixedStart: '09:50' },
    ]);

    const elsewhere = await anOrganisation(test);
    const stranger = await aPerson(test, elsewhere, 'manager');
    const refused = await stranger.client.post('/api/events', { ...event, leadOrganisationId: elsewhere.id });
    expect(refused.body.errors).toEqual([{ pointer: '/packageSlug', code: 'notOneOf' }]);
  });
});
