import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { anEvent } from '../../testing/events.ts';
import { FakeServer } from '../../testing/fake-server.ts';
import { aPerson, aSession } from '../../testing/people.ts';
import { render } from '../../testing/render.ts';
import { SessionStore } from '../session/session-store.ts';
import { UnsavedChanges } from '../ui/unsaved-changes.ts';
import { NewEvent } from './new-event.ts';
import { keepPackageDraft, readPackageDraft } from './package-draft.ts';

const person = aPerson({
  memberships: [
    { organisationId: 'o-1', organisationName: 'Järvikylä', role: 'organiser' },
    { organisationId: 'o-9', organisationName: 'Kaiku', role: 'trainer' },
  ],
});

async function newEventPage(server = new FakeServer()) {
  server.on('GET /api/session', { body: aSession(person) });
  const page = await render(NewEvent, { server, routes: [{ path: '**', children: [] }] });
  await TestBed.inject(SessionStore).load();
  await page.settle();
  return page;
}

async function fill(page: Awaited<ReturnType<typeof newEventPage>>) {
  await page.type('Otsikko suomeksi', 'Peruspaketti');
  await page.type('Päivä', '2127-02-09');
  await page.type('Tila', 'Harju');
  await page.type('Kunta', 'Saarijärvi');
}

async function mayLeaveUnasked(): Promise<boolean> {
  const unsaved = TestBed.inject(UnsavedChanges);
  void unsaved.mayLeave();
  await Promise.resolve();
  await Promise.resolve();
  return !unsaved.isAsking();
}

describe('the form of a new event', () => {
  beforeEach(() => sessionStorage.clear());

  it('makes a draft and goes to its page', async () => {
    const server = new FakeServer().on('POST /api/events', { status: 201, body: anEvent() });
    const page = await newEventPage(server);
    await fill(page);
    await page.click(page.button('Luo tapahtuma'));

    expect(server.sent('POST /api/events')[0]?.body).toMatchObject({
      kind: 'training',
      title: { fi: 'Peruspaketti', sv: '', en: '' },
      date: '2127-02-09',
      capacity: 24,
      deadlineDaysBefore: 7,
      deadlineTime: '16:00',
      leadOrganisationId: 'o-1',
      languages: ['fi'],
    });
    expect(TestBed.inject(Router).url).toBe('/events/e-1');
    expect(await mayLeaveUnasked()).toBe(true);
  });

  it('offers as lead only organisations in whose name the person may act', async () => {
    const page = await newEventPage();
    const options = [...page.field('Vastuujärjestäjä').querySelectorAll('option')];
    expect(options.map((option) => option.textContent?.trim())).toEqual(['Järvikylä']);
  });

  it('takes a tailored package along, and forgets it once the event is made', async () => {
    keepPackageDraft({
      packageSlug: 'puolipaiva',
      startTime: '08:45',
      sectors: ['health'],
      items: [
        {
          kind: 'session',
          title: 'Tulkki',
          minutes: 45,
          moduleVersionId: 'v-1',
          methods: ['lecture'],
          sectors: [],
          note: '',
        },
        { kind: 'break', title: 'Kahvi', minutes: 15, methods: [], sectors: [], note: '' },
      ],
    });
    const server = new FakeServer().on('POST /api/events', { status: 201, body: anEvent() });
    const page = await newEventPage(server);
    expect(page.text()).toContain('2 osaa, yhteensä 1 h');
    expect(page.field('Alkaa').value).toBe('08:45');
    await fill(page);
    await page.click(page.button('Luo tapahtuma'));
    expect(server.sent('POST /api/events')[0]?.body).toMatchObject({
      packageSlug: 'puolipaiva',
      sectors: ['health'],
      items: [{ title: 'Tulkki', moduleVersionId: 'v-1' }, { title: 'Kahvi' }],
    });
    expect(readPackageDraft()).toBeNull();
  });

  it('refuses a day that has been, sends nothing and keeps what was typed', async () => {
    const server = new FakeServer();
    const page = await newEventPage(server);
    await fill(page);
    await page.type('Päivä', '2020-01-01');
    await page.click(page.button('Luo tapahtuma'));
    expect(page.errorAt('Päivä')).toBe('Päivä on jo mennyt. Anna tuleva päivä.');
    expect(server.sent('POST /api/events')).toHaveLength(0);
    expect(page.field('Otsikko suomeksi').value).toBe('Peruspaketti');
  });

  it('shows the server’s refusal at its field', async () => {
    const server = new FakeServer().refuse('POST /api/events', 400, 'VALIDATION_FAILED', [
      { pointer: '/title/fi', code: 'htmlNotAllowed' },
      { pointer: '/deadlineTime', code: 'deadlineAfterStart' },
    ]);
    const page = await newEventPage(server);
    await fill(page);
    await page.type('Otsikko suomeksi', '<b>Paketti</b>');
    await page.click(page.button('Luo tapahtuma'));
    expect(page.errorAt('Otsikko suomeksi')).toContain('HTML-merkintöjä ei oteta vastaan.');
    expect(page.errorAt('Kellonaika')).toContain('tapahtuma on jo alkanut');
    expect(page.field('Otsikko suomeksi').value).toBe('<b>Paketti</b>');
  });

  it('asks before something typed is left, and not before', async () => {
    const page = await newEventPage();
    expect(await mayLeaveUnasked()).toBe(true);
    await page.type('Tila', 'Harju');
    expect(await mayLeaveUnasked()).toBe(false);
  });

  it('ignores a draft that is no draft', async () => {
    sessionStorage.setItem('talkoot.packageDraft', '{"items":1');
    expect(readPackageDraft()).toBeNull();
  });
});
