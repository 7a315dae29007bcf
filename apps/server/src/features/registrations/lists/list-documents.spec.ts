import { composeHtml, lintHtml } from '@talkoot/documents';
import { anOrganisation, aPerson } from '../../../../test/builders.ts';
import { anEvent } from '../../../../test/event-builder.ts';
import { aRegistrationRow } from '../../../../test/registration-row.ts';
import { startTestApp, type TestApp } from '../../../../test/test-app.ts';
import { DocumentKinds } from '../../../platform/documents/document-kinds.ts';
import { ProgrammeItem } from '../../events/index.ts';
import { checkInCodeOf } from '../check-in/check-in-code.ts';
import type { Registration } from '../registration.entity.ts';

describe('papers of the day', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });

  afterAll(() => test.close());

  const aRow = (eventId: string, name: string, given: Partial<Registration> = {}): Promise<string> =>
    aRegistrationRow(test, eventId, { name, ...given });

  async function setting() {
    const lead = await anOrganisation(test);
    const { person } = await aPerson(test, lead);
    const { event } = await anEvent(test).ledBy(lead).published().make();
    const actor = {
      personId: person.id,
      name: person.name,
      locale: 'fi' as const,
      isAdministrator: false,
      memberships: [],
      requestId: 'r',
    };
    const load = async <Kind extends 'badges' | 'needs' | 'session-lists'>(kind: Kind) => {
      const found = test.app.get(DocumentKinds).find(kind);
      const content = await found?.load({ eventId: event.id, lang: 'fi', actor, sectors: [] });
      const html = composeHtml({
        template: kind,
        data: content?.data as never,
        lang: 'fi',
        meta: { title: content?.title ?? '', author: 'T', date: '2027-02-09' },
        fontCss: '',
      });
      expect(lintHtml(html)).toEqual([]);
      return html.slice(html.indexOf('<body'));
    };
    return { event, load };
  }

  it('are badges for who comes to the place, in the order of Finnish, with the code for the door', async () => {
    const { event, load } = await setting();
    const names = ['Åsa', 'Öberg', 'Ähtäri', 'Aalto', 'Zakir'];
    const ids = new Map<string, string>();
    for (const name of names) ids.set(name, await aRow(event.id, name));
    await aRow(event.id, 'Etänä', { attendance: 'online' });
    await aRow(event.id, 'Jonossa', { status: 'waiting' });
    const html = await load('badges');
    const shown = [...html.matchAll(/<h2 class="badge-name [^"]*">([^<]*)</g)].map(([, name]) => name);
    expect(shown).toEqual(['Aalto', 'Zakir', 'Åsa', 'Ähtäri', 'Öberg']);
    const code = checkInCodeOf({ id: ids.get('Åsa') ?? '' });
    expect(html).toContain(`${code.slice(0, 4)} ${code.slice(4)}`);
  });

  it('count diets and needs without a name', async () => {
    const { event, load } = await setting();
    await aRow(event.id, 'Salainen Nimi', { answers: { diet: 'Vegaani', access: 'induktiosilmukka' } });
    await aRow(event.id, 'Toinen Nimi', { answers: { diet: 'vegaani' } });
    await aRow(event.id, 'Etänä', { attendance: 'online', answers: { diet: 'kala', access: 'tekstitys' } });
    const html = (await load('needs')).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    expect(html).toContain('Paikalle tulossa: 2');
    expect(html).toMatch(/Vegaani 2 /);
    expect(html).not.toContain('kala');
    expect(html).toMatch(/induktiosilmukka 1 .*tekstitys 1 /);
    expect(html).not.toContain('Nimi ');
  });

  it('list who chose which session, and say so where nobody did', async () => {
    const { event, load } = await setting();
    await aRow(event.id, 'Ei Valinnut');
    await expect(load('session-lists')).rejects.toMatchObject({ code: 'LIST_EMPTY' });
    const item = (track: string, position: number) =>
      test.dataSource.manager.save(ProgrammeItem, {
        eventId: event.id,
        position,
        kind: 'session' as const,
        title: `Osio ${track}`,
        minutes: 60,
        track,
      });
    const a = await item('A', 1);
    await item('B', 2);
    await aRow(event.id, 'Valitsi Aamun', { sessionIds: [a.id] });
    const html = await load('session-lists');
    expect(html).toContain('Osio A');
    expect(html).not.toContain('Osio B');
    expect(html).toContain('Valitsi Aamun');
    expect(html).not.toContain('Ei Valinnut');
    expect(html).toContain('Allekirjoitus');
  });
});
