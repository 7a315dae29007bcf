import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseExampleEvents, type ExampleEvents } from '@talkoot/curriculum';
import { composeHtml, type DocumentViews } from '@talkoot/documents';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { DocumentKinds } from '../../platform/documents/document-kinds.ts';
import { projectRoot } from '../../platform/project-root.ts';
import { loadLibrary, readLibrary } from '../curriculum/index.ts';
import { loadDemoPeople, Organisation } from '../organisations/index.ts';
import { Event } from './event.entity.ts';
import { endTimeOf } from './events.queries.ts';
import { loadEventsStarter } from './load-events.ts';

const FOLDER = join(projectRoot, 'apps/server/starter');
const FIRST = 'esim-2027-saarijarvi-perus';

describe('the example events', () => {
  let test: TestApp;
  let examples: ExampleEvents;

  beforeAll(async () => {
    test = await startTestApp();
    const parsed = parseExampleEvents(readFileSync(join(FOLDER, 'events.yaml'), 'utf8'));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.mistakes));
    examples = parsed.value;
    await test.dataSource.transaction(async (tx) => {
      await loadLibrary(tx, readLibrary(FOLDER));
      await loadEventsStarter(tx, examples, test.clock.now());
      await loadDemoPeople(tx);
    });
  });
  afterAll(() => test.close());

  async function continuedAs(as: string) {
    const client = test.client();
    await client.post('/api/session/try-out', { as });
    return client;
  }
  const idOf = async (exampleId: string) =>
    (await test.dataSource.manager.findOneByOrFail(Event, { exampleId })).id;

  it('say what the file says: times, deadline, partners, tasks and programme', async () => {
    const organiser = await continuedAs('organiser');
    for (const example of examples.events.filter(({ id }) => id === FIRST)) {
      const { body } = await organiser.get(`/api/events/${await idOf(example.id)}`);
      expect(body).toMatchObject({
        status: 'draft',
        title: example.title,
        date: example.date,
        startTime: example.startTime,
        endTime: example.endTime,
        deadline: '2027-02-03T14:00:00Z',
        capacity: 35,
      });
      expect(body.partners.map(({ role }: { role: string }) => role)).toEqual(['lead', 'partner', 'partner']);
      expect(body.tasks.map(({ title }: { title: string }) => title)).toEqual(
        example.divisionOfLabour.map(({ task }) => task),
      );
    }
  });

  it('end when their packages end, every one of them', async () => {
    const { manager } = test.dataSource;
    for (const { id, startTime, endTime } of examples.events) {
      const end = await endTimeOf(manager, { id: await idOf(id), startTime });
      expect({ id, end }).toEqual({ id, end: endTime });
    }
  });

  it('are loaded once: what people changed since is theirs', async () => {
    const id = await idOf(FIRST);
    await test.dataSource.manager.update(Event, id, { venueName: 'Toinen sali' });
    const before = await test.dataSource.manager.count(Organisation);
    await test.dataSource.transaction(async (tx) => {
      await loadEventsStarter(tx, examples, test.clock.now());
      await loadDemoPeople(tx);
    });
    expect((await test.dataSource.manager.findOneByOrFail(Event, { id })).venueName).toBe('Toinen sali');
    expect(await test.dataSource.manager.count(Organisation)).toBe(before);
    expect(await test.dataSource.manager.count(Event)).toBe(examples.events.length);
  });

  it('have their people: each role sees what it may', async () => {
    const id = await idOf(FIRST);
    const may = async (as: string): Promise<string[]> =>
      (await (await continuedAs(as)).get(`/api/events/${id}`)).body.permissions;
    expect(await may('organiser')).toEqual(expect.arrayContaining(['event.publish', 'agreement.decide']));
    expect(await may('partner')).toEqual(expect.arrayContaining(['event.edit', 'agreement.decide']));
    expect(await may('partner')).not.toContain('event.publish');
    expect(await may('trainer')).toEqual(['event.read', 'registration.check-in', 'document.materials']);
    const administrator = await continuedAs('administrator');
    expect((await administrator.get('/api/session')).body.person.isAdministrator).toBe(true);
  });

  describe('on paper', () => {
    async function load<Kind extends 'programme' | 'handout'>(
      kind: Kind,
      lang: 'fi' | 'sv' | 'fi-simple',
      sectors: string[] = [],
    ): Promise<{ view: DocumentViews[Kind]; html: string; filename: string }> {
      const registered = test.app.get(DocumentKinds).find(kind);
      const actor = {
        personId: '',
        name: '',
        locale: 'fi' as const,
        isAdministrator: false,
        memberships: [],
        requestId: '',
      };
      const content = await registered?.load({ eventId: await idOf(FIRST), lang, actor, sectors });
      if (!content) throw new Error('the kind is not registered');
      const view = content.data as unknown as DocumentViews[Kind];
      const meta = { title: content.title, author: 'Talkoot', date: '2027-01-04' };
      const html = composeHtml({ template: kind, data: view, lang, meta, fontCss: '' });
      return { view, html, filename: content.filename };
    }

    it('the programme has clock times, and Swedish where the library has it', async () => {
      const { view, html, filename } = await load('programme', 'sv');
      expect(filename).toMatch(/^maahanmuutto-.*-2027-02-09-programme-sv$/);
      const sessions = view.days[0]?.sessions ?? [];
      expect(sessions[0]).toMatchObject({ startText: '8.45', kind: 'break', lang: 'fi' });
      expect(sessions.some(({ lang, summary }) => lang === null && summary !== null)).toBe(true);
      expect(view.event.title).toBe('Grundpaket om migration och integration i Saarijärvi');
      expect(html).toContain('ons 3.2.2027 kl. 16.00');
      expect(view.registration?.url).toBeNull();
    });

    it('the handout has each module once, and only the chosen sectors’ parts', async () => {
      const { view, html } = await load('handout', 'fi', ['youth']);
      const programme = await load('programme', 'fi');
      expect(view.modules.length).toBeGreaterThan(2);
      expect(new Set(view.modules.map(({ title }) => title)).size).toBe(view.modules.length);
      expect(programme.view.outcomes.length).toBeGreaterThan(2);
      expect(view.sectors).toEqual(['Nuorisotyö']);
      expect(view.sectorParts.map(({ sector }) => sector)).toEqual(['Nuorisotyö']);
      expect(view.introduction).toBeNull();
      expect(html).not.toContain('sector-block');
    });

    it('numbers sources once over all modules, and every citation leads to its source', async () => {
      const { view, html } = await load('handout', 'fi');
      expect(view.sources.map(({ mark }) => mark)).toEqual(view.sources.map((_, index) => String(index + 1)));
      const cited = [...html.matchAll(/class="citation" href="#source-(\d+)"/g)].map(([, mark]) => mark);
      expect(cited.length).toBeGreaterThan(0);
      for (const mark of cited) expect(html).toContain(`id="source-${mark}"`);
    });
  });
});
