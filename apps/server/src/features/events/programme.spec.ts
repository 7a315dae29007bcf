import { aModule } from '../../../test/curriculum-builder.ts';
import { anEvent } from '../../../test/event-builder.ts';
import { anOrganisation, aPerson } from '../../../test/builders.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { ModuleVersion } from '../curriculum/index.ts';

describe('the programme of an event', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  async function aProgramme() {
    const organisation = await anOrganisation(test);
    const { client } = await aPerson(test, organisation, 'organiser');
    const { event } = await anEvent(test).ledBy(organisation).make();
    const url = `/api/events/${event.id}/programme`;
    return {
      client,
      event,
      url,
      save: (version: number, items: object[]) => client.put(url, { version, items }),
    };
  }
  const row = (title: string, minutes: number, more: object = {}) => ({
    kind: 'session',
    title,
    minutes,
    ...more,
  });

  it('sets rows on the clock and keeps their ids through a new order', async () => {
    const { save } = await aProgramme();
    const first = await save(1, [
      row('Avaus', 15, { speakers: [' Anna ', 'Veli', 'Anna'] }),
      row('Tulkki', 45, { room: 'Sali 2' }),
    ]);
    expect(first.body).toMatchObject({
      version: 2,
      startTime: '08:45',
      endTime: '09:45',
      items: [
        { title: 'Avaus', start: '08:45', end: '09:00', speakers: ['Anna', 'Veli'] },
        { title: 'Tulkki', start: '09:00', end: '09:45', room: 'Sali 2' },
      ],
    });
    const [opening, interpreter] = first.body.items;
    const again = (item: { id: string; kind: string; title: string; minutes: number }) => ({
      id: item.id,
      ...row(item.title, item.minutes),
    });
    const second = await save(2, [again(interpreter), again(opening)]);
    expect(second.body.items).toMatchObject([
      { id: interpreter.id, start: '08:45' },
      { id: opening.id, start: '09:30' },
    ]);
  });

  it('runs parallel tracks side by side, and keeps a fixed point', async () => {
    const { save, client, event } = await aProgramme();
    const { body } = await save(1, [
      row('Yhteinen', 15),
      row('Terveys', 60, { track: 'Terveys', language: 'sv', interpreting: 'simultaneous' }),
      row('Nuoret', 30, { track: 'Nuoret' }),
      row('Lounas', 45, { kind: 'break', track: '', fixedStart: '11:00' }),
    ]);
    expect(body).toMatchObject({
      endTime: '11:45',
      items: [
        { start: '08:45', track: null, language: null, interpreting: 'none', fixedStart: null },
        { start: '09:00', end: '10:00', track: 'Terveys', language: 'sv', interpreting: 'simultaneous' },
        { start: '09:00', end: '09:30', track: 'Nuoret' },
        { start: '11:00', fixedStart: '11:00', track: null },
      ],
    });
    expect((await client.get(`/api/events/${event.id}`)).body.endTime).toBe('11:45');
  });

  it('refuses a fixed point from which a row would run past midnight', async () => {
    const { save } = await aProgramme();
    const late = [row('A', 10), row('B', 60, { fixedStart: '23:30' })];
    expect((await save(1, late)).body.errors).toEqual([
      { pointer: '/items/1/minutes', code: 'pastMidnight' },
    ]);
  });

  it('pins the version of the day: a newer one changes nothing until it is asked for', async () => {
    const { save } = await aProgramme();
    const { module, versions } = await aModule(test);
    const first = await save(1, [row('Tulkki', 45, { moduleSlug: module.slug })]);
    expect(first.body.items[0].module).toMatchObject({ versionId: versions[0]?.id, number: 1 });
    const {
      id: _id,
      createdAt: _at,
      ...old
    } = (await test.dataSource.manager.findOneByOrFail(ModuleVersion, {
      id: versions[0]?.id ?? '',
    })) as ModuleVersion & { createdAt?: unknown };
    await test.dataSource.manager.save(ModuleVersion, { ...old, number: 2, status: 'published' as const });
    const item = first.body.items[0];
    const kept = await save(2, [row('Tulkki', 50, { id: item.id, moduleVersionId: item.module.versionId })]);
    expect(kept.body.items[0].module.number).toBe(1);
    const renewed = await save(3, [row('Tulkki', 50, { id: item.id, moduleSlug: module.slug })]);
    expect(renewed.body.items[0].module.number).toBe(2);
  });

  it('pins no draft, and nothing that belongs to others', async () => {
    const { save } = await aProgramme();
    const draft = await aModule(test, { versions: [{ status: 'draft' }] });
    const owner = await anOrganisation(test);
    const own = await aModule(test, { visibility: 'own', ownerOrganisationId: owner.id });
    for (const { module, versions } of [draft, own]) {
      const bySlug = await save(1, [row('A', 10, { moduleSlug: module.slug })]);
      expect(bySlug.body.errors).toEqual([{ pointer: '/items/0/moduleSlug', code: 'notOneOf' }]);
      const byId = await save(1, [row('A', 10, { moduleVersionId: versions[0]?.id })]);
      expect(byId.body.errors).toEqual([{ pointer: '/items/0/moduleVersionId', code: 'notOneOf' }]);
    }
  });

  it.each([
    ['no minutes', { minutes: 0 }, '/items/0/minutes', 'tooSmall'],
    ['half a minute', { minutes: 1.5 }, '/items/0/minutes', 'notInteger'],
    ['a method nobody knows', { methods: ['magic'] }, '/items/0/methods', 'notOneOf'],
    ['HTML in a speaker’s name', { speakers: ['A', '<img src=x>'] }, '/items/0/speakers', 'htmlNotAllowed'],
    ['a speaker without a name', { speakers: [' '] }, '/items/0/speakers', 'required'],
    ['speakers that are no texts', { speakers: [1] }, '/items/0/speakers', 'wrongType'],
    ['a very long name', { speakers: ['A'.repeat(201)] }, '/items/0/speakers', 'tooLong'],
    ['eleven speakers', { speakers: Array(11).fill('A') }, '/items/0/speakers', 'tooLarge'],
    ['a fixed point that is no time', { fixedStart: '9:00' }, '/items/0/fixedStart', 'notTime'],
    ['a language that nobody speaks', { language: 'xx' }, '/items/0/language', 'notOneOf'],
    ['interpreting of no kind', { interpreting: 'telepathic' }, '/items/0/interpreting', 'notOneOf'],
    ['an unknown field', { start: '09:00' }, '/items/0/start', 'unknownField'],
  ])('refuses %s', async (_, wrong, pointer, code) => {
    const { save, client, url } = await aProgramme();
    const answer = await save(1, [{ ...row('A', 10), ...wrong }]);
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual([expect.objectContaining({ pointer, code })]);
    expect((await client.get(url)).body).toMatchObject({ version: 1, items: [] });
  });

  it('refuses to run past midnight, and a start that would push it there', async () => {
    const { save, client, event } = await aProgramme();
    const long = [row('A', 700), row('B', 240)];
    expect((await save(1, long)).body.errors).toEqual([
      { pointer: '/items/1/minutes', code: 'pastMidnight' },
    ]);
    await save(1, [row('A', 700)]);
    const later = await client.put(`/api/events/${event.id}`, {
      kind: 'training',
      title: { fi: 'Peruspaketti' },
      date: event.date,
      startTime: '13:00',
      venueName: 'Harju',
      municipality: 'Saarijärvi',
      capacity: 24,
      deadlineDaysBefore: 7,
      deadlineTime: '16:00',
      languages: ['fi'],
      sectors: [],
      version: 2,
    });
    expect(later.body.errors).toEqual([{ pointer: '/startTime', code: 'pastMidnight' }]);
  });

  it('refuses a stale version', async () => {
    const { save } = await aProgramme();
    await save(1, [row('A', 10)]);
    expect((await save(1, [row('B', 10)])).body.code).toBe('CONFLICT_VERSION');
  });
});
