import { anOrganisation, aPerson } from '../../../test/builders.ts';
import { aModule, aPackage } from '../../../test/curriculum-builder.ts';
import { anEvent } from '../../../test/event-builder.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import type { Organisation } from '../organisations/index.ts';
import { ModuleVersion } from '../curriculum/index.ts';
import type { Event } from './event.entity.ts';

interface Clash {
  readonly what: string;
}

describe('what the programme of an event is judged by', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  async function aProgramme(columns: Partial<Event> = {}, organisation?: Organisation) {
    const lead = organisation ?? (await anOrganisation(test));
    const { client } = await aPerson(test, lead, 'organiser');
    const { event } = await anEvent(test).ledBy(lead).with(columns).make();
    const url = `/api/events/${event.id}/programme`;
    return {
      client,
      event,
      lead,
      save: (version: number, items: object[]) => client.put(url, { version, items }),
      show: async () => (await client.get(url)).body,
      warnings: async () => (await client.get(`/api/events/${event.id}`)).body.warnings,
    };
  }
  const row = (title: string, minutes: number, more: object = {}) => ({
    kind: 'session',
    title,
    minutes,
    ...more,
  });
  const at = (venueName: string): Partial<Event> => ({ venueName, municipality: 'Saarijärvi' });

  it('finds a speaker and a room in another event, however they are written', async () => {
    const here = await aProgramme(at('Talo Yksi'));
    await here.save(1, [row('A', 60, { speakers: ['Äiti Esimerkki', 'Veli'], room: 'Sali 2' })]);
    const there = await aProgramme({ ...at(' talo  YKSI'), startTime: '09:00' }, here.lead);
    await there.save(1, [row('B', 60, { speakers: ['ÄITI  esimerkki'], room: 'SALI 2' })]);
    expect((await here.show()).clashes).toEqual([
      {
        itemId: expect.any(String),
        what: 'speaker',
        name: 'Äiti Esimerkki',
        start: '09:00',
        end: '10:00',
        eventTitle: { fi: 'Peruspaketti', sv: 'Grundpaket', en: 'Basic package' },
      },
      expect.objectContaining({ what: 'room', name: 'Sali 2' }),
    ]);
  });

  it('does not name an event that is none of the person’s own', async () => {
    const here = await aProgramme();
    await here.save(1, [row('A', 60, { speakers: ['Salainen Vieras'] })]);
    const there = await aProgramme({ title: { fi: 'Salainen tapahtuma' } });
    const answer = await there.save(1, [row('B', 60, { speakers: ['Salainen Vieras'] })]);
    expect(answer.body.clashes).toMatchObject([{ name: 'Salainen Vieras', eventTitle: null }]);
    expect(JSON.stringify(await here.show())).not.toContain('Salainen tapahtuma');
    expect(await here.warnings()).toContainEqual({
      code: 'programme-speaker-elsewhere',
      params: { count: 1 },
    });
  });

  it('compares instants: the same wall clock elsewhere is another moment', async () => {
    const speakers = ['Etä Puhuja'];
    const here = await aProgramme({ startTime: '10:00' });
    await here.save(1, [row('A', 60, { speakers })]);
    const sameClock = await aProgramme({ startTime: '10:00', timeZone: 'Europe/Stockholm' });
    await sameClock.save(1, [row('B', 60, { speakers })]);
    expect((await here.show()).clashes).toEqual([]);
    const sameMoment = await aProgramme({ startTime: '09:30', timeZone: 'Europe/Stockholm' });
    await sameMoment.save(1, [row('B', 60, { speakers })]);
    expect((await here.show()).clashes).toMatchObject([{ start: '10:30', end: '11:30' }]);
  });

  it.each<[string, Partial<Event>]>([
    ['another venue', at('Toinen talo')],
    ['another day', { date: '2027-02-10' }],
    ['a cancelled event', { status: 'cancelled' }],
  ])('says nothing of the same room in %s', async (name, columns) => {
    const room = `Sali ${name}`;
    const there = await aProgramme(at('Harju'));
    await there.save(1, [row('B', 60, { room })]);
    await test.dataSource.manager.update('event', there.event.id, columns);
    const here = await aProgramme(at('Harju'));
    await here.save(1, [row('A', 60, { room })]);
    expect(((await here.show()).clashes as Clash[]).filter(({ what }) => what === 'room')).toEqual([]);
  });

  it('offers a newer version, takes it when asked, and goes back to the old one', async () => {
    const { save } = await aProgramme();
    const { module, versions } = await aModule(test, { versions: [{}, {}] });
    const [first, second] = versions.map(({ id }) => id);
    await test.dataSource.manager.update(ModuleVersion, first ?? '', { status: 'retired' });
    const old = await save(1, [row('A', 45, { moduleVersionId: first })]);
    expect(old.body.items[0].module).toMatchObject({
      number: 1,
      newer: { versionId: second, number: 2 },
      outcomes: { fi: ['tilata tulkin'], sv: [], en: [] },
    });
    const { id } = old.body.items[0];
    const renewed = await save(2, [row('A', 45, { id, moduleSlug: module.slug })]);
    expect(renewed.body.items[0].module).toMatchObject({ number: 2, newer: null });
    const back = await save(3, [row('A', 45, { id, moduleVersionId: first })]);
    expect(back.body.items[0].module.number).toBe(1);
  });

  it('says that a module is out of use, and keeps its text', async () => {
    const { save, show, warnings, event } = await aProgramme();
    const { module, versions } = await aModule(test, { versions: [{}, {}] });
    await save(1, [row('A', 45, { moduleSlug: module.slug })]);
    const retire = (place: number) =>
      test.dataSource.manager.update(ModuleVersion, versions[place]?.id ?? '', { status: 'retired' });
    const warning = { code: 'programme-module-retired', params: { count: 1 } };
    await retire(0);
    expect((await show()).items[0].module.isRetired).toBe(false);
    expect(await warnings()).not.toContainEqual(warning);
    await retire(1);
    expect((await show()).items[0].module).toMatchObject({
      isRetired: true,
      number: 2,
      outcomes: { fi: ['tilata tulkin'] },
    });
    expect(await warnings()).toContainEqual(warning);
    await test.dataSource.manager.update('event', event.id, { status: 'held' });
    expect((await show()).items[0].module.isRetired).toBe(false);
  });

  it('changes nothing in the programme of an event that was held', async () => {
    const { save, show, event } = await aProgramme();
    const { module, versions } = await aModule(test, { versions: [{}, {}] });
    await save(1, [row('A', 45, { moduleVersionId: versions[0]?.id })]);
    await test.dataSource.manager.update('event', event.id, { status: 'held' });
    const held = await show();
    expect(held.canEdit).toBe(false);
    expect(held.items[0].module).toMatchObject({ number: 1, newer: null });
    for (const items of [[row('A', 45, { moduleSlug: module.slug })], [row('A', 90)], []]) {
      const refused = await save(2, items);
      expect(refused.status).toBe(409);
      expect(refused.body.code).toBe('TRANSITION_REFUSED');
    }
    expect(await show()).toEqual(held);
  });

  it('promises what the package teaches, and counts what to look at before publishing', async () => {
    const promised = await aModule(test, { versions: [{ texts: { fi: { title: 'Luvattu' } } }] });
    const { id: packageId } = await aPackage(test, promised.module);
    const { save, show, warnings } = await aProgramme({ packageId, languages: ['fi', 'sv'] });
    const data = { reviewBy: '2027-02-08', prerequisites: [promised.module.slug, 'nobody-knows'] };
    const other = await aModule(test, { versions: [{ data }] });
    await save(1, [
      row('A', 91, { moduleSlug: other.module.slug }),
      row('B', 45, { track: 'A', speakers: ['Sama'] }),
      row('C', 45, { track: 'B', speakers: ['Sama'] }),
    ]);
    const shown = await show();
    expect(shown.promised).toEqual([
      {
        slug: promised.module.slug,
        title: { fi: 'Luvattu', sv: null, en: null },
        outcomes: { fi: ['tilata tulkin'], sv: [], en: [] },
      },
    ]);
    expect(shown.items[0].module.prerequisites).toMatchObject([
      { title: { fi: 'Luvattu' } },
      { slug: 'nobody-knows', title: { fi: null } },
    ]);
    const counts = Object.fromEntries(
      ((await warnings()) as { code: string; params: { count?: number } }[])
        .filter(({ code }) => code.startsWith('programme-'))
        .map(({ code, params }) => [code.slice('programme-'.length), params.count]),
    );
    expect(counts).toEqual({
      'speaker-twice': 1,
      'break-missing': 2,
      'module-too-long': 1,
      'discussion-missing': 2,
      'prerequisite-missing': 2,
      'language-missing': 1,
      'facts-outdated': 1,
      'outcomes-not-covered': 1,
    });
  });
});
