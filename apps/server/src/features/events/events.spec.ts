import { aModule, aPackage } from '../../../test/curriculum-builder.ts';
import { anEvent } from '../../../test/event-builder.ts';
import { anOrganisation, aPerson } from '../../../test/builders.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { AuditEntry } from '../../platform/audit/audit-entry.entity.ts';
import { EventHooks } from './event-hooks.ts';

const FACTS = {
  kind: 'training',
  title: { fi: 'Äidinkieli & työ', sv: 'Modersmål och arbete', en: 'Mother tongue and work' },
  summary: { fi: 'Puoli päivää.' },
  date: '2027-02-09',
  startTime: '08:45',
  venueName: 'Harju',
  municipality: 'Saarijärvi',
  capacity: 24,
  deadlineDaysBefore: 7,
  deadlineTime: '16:00',
  languages: ['fi'],
  sectors: ['employment', 'health'],
};

describe('events', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  async function anOrganiser() {
    const organisation = await anOrganisation(test);
    return { organisation, ...(await aPerson(test, organisation, 'organiser')) };
  }

  it('gives each of several drafts made at the same moment an address of its own', async () => {
    const { client, organisation } = await anOrganiser();
    const title = { fi: 'Yhtä aikaa' };
    const body = { ...FACTS, title, leadOrganisationId: organisation.id };
    const made = await Promise.all(Array.from({ length: 6 }, () => client.post('/api/events', body)));
    expect(made.map(({ status }) => status)).toEqual(Array(6).fill(201));
    expect(new Set(made.map((answer) => answer.body.slug as string)).size).toBe(6);
  });

  it('makes a draft from a package, pinned to the newest published versions', async () => {
    const { client, organisation } = await anOrganiser();
    const { module, versions } = await aModule(test, { versions: [{}, {}, { status: 'draft' }] });
    const source = await aPackage(test, module);

    const made = await client.post('/api/events', {
      ...FACTS,
      leadOrganisationId: organisation.id,
      packageSlug: source.slug,
    });

    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      slug: 'aidinkieli-tyo-2027-02-09',
      status: 'draft',
      version: 1,
      endTime: '09:45',
      deadline: '2027-02-02T14:00:00Z',
      packageSlug: source.slug,
      partners: [{ organisationId: organisation.id, rank: 1, role: 'lead' }],
      actions: ['publish', 'cancel'],
    });
    expect(made.body.permissions).toEqual(expect.arrayContaining(['event.publish', 'partner.edit']));
    const programme = await client.get(`/api/events/${made.body.id}/programme`);
    expect(programme.body.items).toMatchObject([
      { kind: 'break', start: '08:45', end: '09:00', module: null },
      {
        title: 'Tulkin kanssa',
        start: '09:00',
        end: '09:45',
        module: { versionId: versions[1]?.id, number: 2 },
      },
    ]);
    expect(programme.body.items[1].module.sectorBlocks).toEqual([
      { codes: ['health'], isIn: true },
      { codes: ['youth'], isIn: false },
    ]);
    const audited = await test.dataSource.manager.findBy(AuditEntry, { eventId: made.body.id });
    expect(audited.map(({ action }) => action)).toEqual(['event.created']);
  });

  it('gives every event an address of its own', async () => {
    const { client, organisation } = await anOrganiser();
    const body = { ...FACTS, title: { fi: 'Sama nimi' }, leadOrganisationId: organisation.id };
    const slugs = [await client.post('/api/events', body), await client.post('/api/events', body)].map(
      (answer) => answer.body.slug,
    );
    expect(slugs).toEqual(['sama-nimi-2027-02-09', 'sama-nimi-2027-02-09-2']);
  });

  it.each([
    ['a date in the past', { date: '2027-01-03' }, '/date', 'dateInPast'],
    ['a day that does not exist', { date: '2027-02-30' }, '/date', 'notDate'],
    [
      'a deadline after the start',
      { deadlineDaysBefore: 0, deadlineTime: '09:00' },
      '/deadlineTime',
      'deadlineAfterStart',
    ],
    ['HTML in the title', { title: { fi: '<b>Talkoot</b>' } }, '/title/fi', 'htmlNotAllowed'],
    ['no Finnish title', { title: { sv: 'Grundpaket' } }, '/title/fi', 'required'],
    ['no seats', { capacity: 0 }, '/capacity', 'tooSmall'],
    ['no language', { languages: [] }, '/languages', 'required'],
    ['a sector that is none', { sectors: ['army'] }, '/sectors', 'notOneOf'],
    ['a field nobody knows', { organiser: 'me' }, '/organiser', 'unknownField'],
    ['a package that is none', { packageSlug: 'ei-ole' }, '/packageSlug', 'notOneOf'],
    [
      'an end before the start: past midnight',
      { startTime: '23:00', items: [{ kind: 'session', title: 'Yö', minutes: 90 }] },
      '/items/0/minutes',
      'pastMidnight',
    ],
    [
      'a module that is none',
      { items: [{ kind: 'session', title: 'A', minutes: 30, moduleSlug: 'ei-ole' }] },
      '/items/0/moduleSlug',
      'notOneOf',
    ],
  ])('refuses %s and writes nothing', async (_, wrong, pointer, code) => {
    const { client, organisation } = await anOrganiser();
    const answer = await client.post('/api/events', {
      ...FACTS,
      leadOrganisationId: organisation.id,
      ...wrong,
    });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual([expect.objectContaining({ pointer, code })]);
    expect((await client.get('/api/events')).body).toEqual([]);
  });

  it('lets the address of a draft follow its title, and keeps that of a published event', async () => {
    const { client, organisation } = await anOrganiser();
    const title = { fi: 'Ensimmäinen nimi', sv: 'Första namnet', en: 'First name' };
    const { body: made } = await client.post('/api/events', {
      ...FACTS,
      title,
      leadOrganisationId: organisation.id,
    });
    const rename = (version: number, fi: string) =>
      client.put(`/api/events/${made.id}`, { ...FACTS, title: { ...title, fi }, version });
    const { body: renamed } = await rename(made.version, 'Toinen nimi');
    expect(renamed.slug).toBe('toinen-nimi-2027-02-09');

    await test.dataSource.query(`UPDATE event SET status = 'published' WHERE id = $1`, [made.id]);
    expect((await rename(renamed.version, 'Kolmas nimi')).body).toMatchObject({
      title: { fi: 'Kolmas nimi' },
      slug: 'toinen-nimi-2027-02-09',
    });
  });

  it('refuses a lead that is not one’s own, and one where one only trains', async () => {
    const { client } = await anOrganiser();
    const other = await anOrganisation(test);
    const answer = await client.post('/api/events', { ...FACTS, leadOrganisationId: other.id });
    expect(answer.body.errors).toEqual([{ pointer: '/leadOrganisationId', code: 'notOneOf' }]);
  });

  it('lists the events of my organisations, those to come first', async () => {
    const { client, organisation } = await anOrganiser();
    const { event: past } = await anEvent(test).ledBy(organisation).with({ date: '2026-11-10' }).make();
    const { event: later } = await anEvent(test)
      .withPartner(organisation)
      .with({ date: '2027-06-01' })
      .make();
    const { event: soon } = await anEvent(test).ledBy(organisation).with({ date: '2027-01-20' }).make();
    await anEvent(test).make();

    const { body } = await client.get('/api/events');

    expect(body.map(({ id }: { id: string }) => id)).toEqual([soon.id, later.id, past.id]);
    expect(body[1].partners).toHaveLength(2);
  });

  it('keeps the other partner’s edit: a stale version is refused and nothing is lost', async () => {
    const partner = await anOrganiser();
    const lead = await anOrganiser();
    const { event } = await anEvent(test).ledBy(lead.organisation).withPartner(partner.organisation).make();
    const change = (capacity: number) => ({ ...FACTS, capacity, version: 1 });

    const first = await partner.client.put(`/api/events/${event.id}`, change(30));
    const second = await lead.client.put(`/api/events/${event.id}`, change(40));

    expect(first.body).toMatchObject({ capacity: 30, version: 2 });
    expect(second.status).toBe(409);
    expect(second.body.code).toBe('CONFLICT_VERSION');
    expect((await lead.client.get(`/api/events/${event.id}`)).body).toMatchObject({
      capacity: 30,
      version: 2,
    });
  });

  it('tells higher features in the same transaction, which may refuse', async () => {
    const { client, organisation } = await anOrganiser();
    const { event } = await anEvent(test).ledBy(organisation).make();
    const seen: [number, number][] = [];
    test.app.get(EventHooks).register({
      afterChange: async (_tx, before, after) => {
        if (before.id !== event.id) return;
        seen.push([before.capacity, after.capacity]);
        if (after.capacity === 13) throw new Error('unlucky');
      },
    });

    await client.put(`/api/events/${event.id}`, { ...FACTS, capacity: 12, version: 1 });
    const refused = await client.put(`/api/events/${event.id}`, { ...FACTS, capacity: 13, version: 2 });

    expect(seen).toEqual([
      [24, 12],
      [12, 13],
    ]);
    expect(refused.status).toBe(500);
    expect((await client.get(`/api/events/${event.id}`)).body).toMatchObject({ capacity: 12, version: 2 });
  });

  it('does not tell strangers that an event exists, nor lets a payer change it', async () => {
    const stranger = await anOrganiser();
    const payer = await anOrganiser();
    const { event } = await anEvent(test).withPartner(payer.organisation, 'payer-only').make();
    expect((await stranger.client.get(`/api/events/${event.id}`)).status).toBe(404);
    const shown = await payer.client.get(`/api/events/${event.id}`);
    expect(shown.body.permissions).not.toContain('event.edit');
    expect((await payer.client.put(`/api/events/${event.id}`, { ...FACTS, version: 1 })).status).toBe(403);
  });
});
