import { ACCESS, DIET, LIST_CONSENT } from '@talkoot/forms';
import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, RouterOutlet, type Routes } from '@angular/router';
import { FakeServer } from '../../testing/fake-server.ts';
import { render } from '../../testing/render.ts';
import { EventStore } from '../events/event-store.ts';
import { AddRegistration } from './add-registration.ts';
import { RegistrationsArea } from './registrations-area.ts';
import { RegistrationsPage } from './registrations-page.ts';

const EVENT = '/api/events/e1';
const LIST = `${EVENT}/registrations`;
const inputs = { eventId: 'e1' };

const person = (id: string, given: object = {}): object => ({
  id,
  status: 'seated',
  place: null,
  name: `Henkilö ${id}`,
  email: `${id}@test.example`,
  organisationId: null,
  organisationName: 'Järvikylä',
  sector: 'health',
  answers: {},
  formVersion: 1,
  registeredAt: '2027-01-04T08:00:00.000Z',
  checkedInAt: null,
  ...given,
});

const list = (registrations: object[], counts: object = {}): object => ({
  capacity: 2,
  seated: 1,
  waiting: 1,
  cancelled: 0,
  found: registrations.length,
  registrations,
  ...counts,
});

const FORM = { version: 1, questions: [DIET, LIST_CONSENT], removed: [ACCESS] };

const SUMMARY = {
  capacity: 24,
  seated: 18,
  waiting: 3,
  checkedIn: 5,
  sectors: [{ sector: 'health', registered: 18, attended: 5 }],
  partners: [{ organisationId: null, organisationName: null, registered: 18, attended: 5 }],
  diets: [{ text: 'vegaani', people: 2 }],
};

function server(
  registrations: object[],
  permissions = ['registration.read', 'registration.edit'],
): FakeServer {
  return new FakeServer()
    .on(`GET ${EVENT}`, {
      body: {
        id: 'e1',
        permissions,
        publishedAt: '2027-01-01T00:00:00Z',
        publicPath: { fi: '/fi/tapahtumat/e', sv: '/sv/evenemang/e', en: '/en/events/e' },
        partners: [{ organisationId: 'o1', name: 'Järvikylä', role: 'lead', rank: 1, kind: 'municipality' }],
      },
    })
    .on(`GET ${EVENT}/registration-form`, { body: FORM })
    .on(`GET ${LIST}`, { body: list(registrations) })
    .on(`GET ${LIST}/summary`, { body: SUMMARY })
    .on(`GET ${EVENT}/bounced-addresses`, { body: [] });
}

describe('registrations', () => {
  it('shows who has a seat, who waits and in which place, and the numbers as a table', async () => {
    const page = await render(RegistrationsPage, {
      inputs,
      server: server([person('a'), person('b', { status: 'waiting', place: 1 })]),
    });
    const rows = page.all('row').map((row) => row.textContent.replace(/\s+/g, ' '));
    expect(rows.find((row) => row.includes('Henkilö a'))).toContain('Paikka');
    expect(rows.find((row) => row.includes('Henkilö b'))).toContain('Jonossa 1.');
    expect(page.text()).toContain('18/24 paikkaa varattu, 3 jonossa');
    expect(rows.some((row) => /Vapaana\s*6/.test(row))).toBe(true);
    expect(page.link('Julkinen ilmoittautumissivu').getAttribute('href')).toBe('/fi/tapahtumat/e');
    expect(page.link('Osallistujalista (PDF)').getAttribute('href')).toBe(
      '/api/events/e1/documents/attendance-list?lang=fi',
    );
  });

  it('shows what was answered, also to what is asked no more', async () => {
    const answers = { diet: 'vegaani', access: 'tulkki', 'list-consent': { given: false, version: 1 } };
    const page = await render(RegistrationsPage, { inputs, server: server([person('a', { answers })]) });
    expect(page.text()).toContain('3 vastausta');
    expect(page.text()).toMatch(/Ruokavalio ja allergiat: vegaani.*Ei.*Esteettömyys ja tulkkaus: tulkki/s);
  });

  it('asks the server for what is searched', async () => {
    const fake = server([person('a')])
      .on(`GET ${LIST}?search=b`, { body: list([person('b')]) })
      .on(`GET ${LIST}?search=b&status=waiting`, { body: list([]) });
    const page = await render(RegistrationsPage, { inputs, server: fake });
    await page.type('Hae nimellä, sähköpostilla tai organisaatiolla', 'b');
    await page.type('Tila', 'waiting');
    expect(page.text()).toContain('Ei osumia');
  });

  it('cancels after asking, since it cannot be undone', async () => {
    const fake = server([person('a')]).on(`POST ${LIST}/a/cancel`, {
      body: person('a', { status: 'cancelled' }),
    });
    const page = await render(RegistrationsPage, { inputs, server: fake });
    await page.click(page.button('Peru ilmoittautuminen: Henkilö a'));
    expect(fake.sent(`POST ${LIST}/a/cancel`)).toHaveLength(0);
    await page.click(page.button('Peru ilmoittautuminen'));
    expect(fake.sent(`POST ${LIST}/a/cancel`)).toHaveLength(1);
    expect(fake.sent(`GET ${LIST}`)).toHaveLength(2);
    expect(page.find('heading', /Perutaanko/)).toBeNull();
  });

  it('offers nothing to who may only read, and says so when nobody has come', async () => {
    const fake = server([], ['registration.read']).on(`GET ${LIST}`, {
      body: list([], { seated: 0, waiting: 0 }),
    });
    const page = await render(RegistrationsPage, { inputs, server: fake });
    expect(page.find('link', 'Lisää osallistuja')).toBeNull();
    expect(page.text()).toContain('Kukaan ei ole vielä ilmoittautunut.');
  });
});

describe('adding by hand', () => {
  const ADD = { inputs: { eventId: 'e1' } };

  it('sends the answers once with the id of the form', async () => {
    const fake = server([]).on(`POST ${LIST}`, {
      status: 201,
      body: person('n', { status: 'waiting', place: 2 }),
    });
    const page = await render(AddRegistration, { ...ADD, server: fake });
    await page.type('Nimi', 'Uusi Osallistuja');
    await page.type('Sähköposti', 'uusi@test.example');
    await page.type('Ala', 'youth');
    await page.type('Organisaatio', 'o1');
    await page.type(/^Ruokavalio ja allergiat/, 'vegaani');
    await page.click(page.button('Ilmoita osallistuja'));
    expect(fake.sent(`POST ${LIST}`)[0]?.body).toMatchObject({
      name: 'Uusi Osallistuja',
      sector: 'youth',
      organisationId: 'o1',
      answers: { diet: 'vegaani' },
      locale: 'fi',
      submissionId: expect.stringMatching(/^[\da-f-]{36}$/),
    });
  });

  it('keeps what was typed and shows the error at its field', async () => {
    const fake = server([]).refuse(`POST ${LIST}`, 400, 'VALIDATION_FAILED', [
      { pointer: '/email', code: 'notEmail' },
    ]);
    const page = await render(AddRegistration, { ...ADD, server: fake });
    await page.click(page.button('Ilmoita osallistuja'));
    expect(page.errorAt('Nimi')).toBe('Täytä tämä kenttä.');
    expect(fake.requests.filter(({ method }) => method === 'POST')).toHaveLength(0);
    await page.type('Nimi', 'Uusi Osallistuja');
    await page.type('Sähköposti', 'uusi@test.example');
    await page.type('Ala', 'youth');
    await page.click(page.button('Ilmoita osallistuja'));
    expect(page.errorAt('Sähköposti')).toContain('nimi@organisaatio.fi');
    expect(page.field('Nimi').value).toBe('Uusi Osallistuja');
  });
});

@Component({ selector: 'tk-some-page', template: '' })
class SomePage {}

@Component({
  selector: 'tk-event-around',
  providers: [EventStore],
  imports: [RouterOutlet],
  template: '<router-outlet />',
})
class EventAround {
  constructor() {
    inject(EventStore).open('e1');
  }
}

@Component({ selector: 'tk-desk', imports: [RouterOutlet], template: '<router-outlet />' })
class Desk {}

const pages = ['', 'reminders', 'no-shows', 'lists'].map((path) => ({ path, component: SomePage }));
const routes: Routes = [
  {
    path: '',
    component: EventAround,
    children: [{ path: '', component: RegistrationsArea, children: pages }],
  },
];

describe('the parts of registrations', () => {
  async function anArea(permissions: string[]) {
    const page = await render(Desk, { server: server([], permissions), routes });
    const visit = async (address: string): Promise<HTMLElement[]> => {
      await TestBed.inject(Router).navigateByUrl(address);
      await page.settle();
      return page.all('link');
    };
    return { visit };
  }
  const textsOf = (links: readonly HTMLElement[]): string[] => links.map((link) => link.textContent.trim());

  it('show to staff what they may do', async () => {
    const { visit } = await anArea(['registration.read', 'registration.check-in']);
    expect(textsOf(await visit('/'))).toEqual([
      'Osallistujat',
      'Paikat',
      'Jono',
      'Lomake',
      'Viestit',
      'Läsnäolo',
      'Listat',
      'Säilytys',
    ]);
  });

  it('are none to who only checks in', async () => {
    const { visit } = await anArea(['registration.check-in']);
    expect(await visit('/')).toEqual([]);
  });

  it('tell where one is, also on the pages behind them', async () => {
    const { visit } = await anArea(['registration.read', 'registration.check-in']);
    const here = async (address: string): Promise<string[]> => {
      const links = await visit(address);
      return textsOf(links.filter((link) => link.getAttribute('aria-current') === 'page'));
    };
    expect(await here('/')).toEqual(['Osallistujat']);
    expect(await here('/reminders')).toEqual(['Viestit']);
    expect(await here('/no-shows')).toEqual(['Läsnäolo']);
    expect(await here('/lists')).toEqual(['Listat']);
  });
});
