import { anEvent } from '../../../test/event-builder.ts';
import { anOrganisation, aPerson } from '../../../test/builders.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { EVENT_ACTIONS, EVENT_TRANSITIONS, statusAfter } from './event-states.ts';
import { EVENT_STATUSES, type Event } from './event.entity.ts';
import { ProgrammeItem } from './programme-item.entity.ts';

describe('states of an event', () => {
  it('has an arrow or a refusal for every state and action', () => {
    for (const status of EVENT_STATUSES) {
      for (const action of EVENT_ACTIONS) {
        const next = EVENT_TRANSITIONS[status][action];
        if (next) expect(statusAfter(status, action)).toBe(next);
        else expect(() => statusAfter(status, action)).toThrow('TRANSITION_REFUSED');
      }
    }
  });
});

describe('publishing an event', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());
  beforeEach(() => test.clock.set('2027-01-04T08:00:00Z'));

  async function aDraft(columns: Partial<Event> = {}) {
    const organisation = await anOrganisation(test);
    const { client } = await aPerson(test, organisation, 'organiser');
    const { event } = await anEvent(test).ledBy(organisation).with(columns).make();
    const act = (action: string, version: number) =>
      client.post(`/api/events/${event.id}/${action}`, { version });
    return { organisation, client, event, act };
  }

  async function withProgramme(event: Event): Promise<void> {
    const row = { eventId: event.id, position: 1, kind: 'session' as const, title: 'Avaus', minutes: 30 };
    await test.dataSource.manager.insert(ProgrammeItem, row);
  }

  /** Higher features add demands of their own; here only those of events are looked at. */
  const OWN = ['title-missing', 'programme-empty', 'date-past'];
  const own = (blockers: { code: string }[]) => blockers.filter(({ code }) => OWN.includes(code));

  it('says what is missing, and publishes nothing until it is there', async () => {
    const { client, event, act } = await aDraft({ title: { fi: 'Vain suomeksi' } });
    const refused = await act('publish', 1);
    expect(refused.status).toBe(409);
    expect(refused.body.code).toBe('EVENT_NOT_PUBLISHABLE');
    const missing = [
      { code: 'title-missing', params: { lang: 'sv' } },
      { code: 'title-missing', params: { lang: 'en' } },
      { code: 'programme-empty', params: {} },
    ];
    expect(own(refused.body.blockers)).toEqual(missing);
    const shown = await client.get(`/api/events/${event.id}`);
    expect(own(shown.body.blockers)).toEqual(missing);
    expect(shown.body).toMatchObject({ status: 'draft', version: 1 });
    expect(shown.body.warnings.map(({ code }: { code: string }) => code)).toEqual([
      'no-tasks',
      'no-partners',
    ]);
  });

  it('publishes when nothing is missing, and only the lead does', async () => {
    const { client, event, organisation, act } = await aDraft();
    await withProgramme(event);
    const other = await anOrganisation(test);
    await client.put(`/api/events/${event.id}/partners`, {
      version: 1,
      partners: [
        { organisationId: organisation.id, role: 'lead' },
        { organisationId: other.id, role: 'partner' },
      ],
    });
    const partner = await aPerson(test, other, 'manager');
    expect((await partner.client.post(`/api/events/${event.id}/publish`, { version: 2 })).status).toBe(403);
    const shown = await client.get(`/api/events/${event.id}`);
    expect(own(shown.body.blockers)).toEqual([]);
    const published = await act('publish', 2);
    expect(published.body).toMatchObject({
      status: 'published',
      version: 3,
      publishedAt: '2027-01-04T08:00:00Z',
      blockers: [],
      actions: ['hold', 'cancel'],
    });
  });

  it('keeps what a public page needs: titles in three languages and a programme', async () => {
    const { client, event } = await aDraft({ status: 'published' });
    const facts = {
      kind: 'training',
      title: { fi: 'Vain suomeksi' },
      date: event.date,
      startTime: '08:45',
      venueName: 'Harju',
      municipality: 'Saarijärvi',
      capacity: 24,
      deadlineDaysBefore: 7,
      deadlineTime: '16:00',
      languages: ['fi'],
      sectors: [],
      version: 1,
    };
    const title = await client.put(`/api/events/${event.id}`, facts);
    expect(title.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/title/sv',
      '/title/en',
    ]);
    const programme = await client.put(`/api/events/${event.id}/programme`, { version: 1, items: [] });
    expect(programme.body.errors).toEqual([{ pointer: '/items', code: 'required' }]);
  });

  it('is held from its day on, not before', async () => {
    const { event, act, organisation } = await aDraft({ status: 'published' });
    expect((await act('hold', 1)).body.code).toBe('TRANSITION_REFUSED');
    test.clock.set('2027-02-09T12:00:00Z');
    // The session of January has run out by then.
    const { client } = await aPerson(test, organisation, 'organiser');
    const held = await client.post(`/api/events/${event.id}/hold`, { version: 1 });
    expect(held.body).toMatchObject({ status: 'held', actions: [] });
  });

  it('after it was cancelled nothing changes any more', async () => {
    const { client, event, act } = await aDraft();
    expect((await act('cancel', 1)).body).toMatchObject({ status: 'cancelled', version: 2, actions: [] });
    expect((await act('publish', 2)).body.code).toBe('TRANSITION_REFUSED');
    const programme = await client.put(`/api/events/${event.id}/programme`, { version: 2, items: [] });
    expect(programme.body.code).toBe('TRANSITION_REFUSED');
  });
});
