import { FakeServer } from '../../testing/fake-server.ts';
import { aPerson } from '../../testing/people.ts';
import { render } from '../../testing/render.ts';
import { TestBed } from '@angular/core/testing';
import { SessionStore } from '../session/session-store.ts';
import { OrganisationList } from './organisation-list.ts';
import { PersonList } from './person-list.ts';

const ORGANISATION = {
  id: '019a0000-0000-7000-8000-000000000001',
  name: 'Järvikylän kunta',
  kind: 'municipality',
  businessId: '0000011-5',
  vatRecovery: 'full',
  version: 4,
};

const PERSON = {
  id: '019a0000-0000-7000-8000-000000000002',
  name: 'Väinö Virta',
  email: 'vaino@example.org',
  locale: 'fi',
  isAdministrator: false,
  isDisabled: false,
  hasPassword: false,
  memberships: [],
};

async function asAdministrator(server: FakeServer): Promise<void> {
  server.on('GET /api/session', { body: { person: aPerson({ isAdministrator: true }), mode: 'production' } });
  await TestBed.inject(SessionStore).load();
}

describe('organisations', () => {
  it('finds by name and Business ID, and shows no buttons of administrators to others', async () => {
    const server = new FakeServer().on('GET /api/organisations', {
      body: [ORGANISATION, { ...ORGANISATION, id: '2', name: 'Sillanrakentajat ry', businessId: null }],
    });
    const page = await render(OrganisationList, { server });
    await page.type(/^Hae/, 'silla');
    expect(page.text()).toContain('1 osuma');
    expect(page.text()).not.toContain('Järvikylän kunta');
    expect(page.text()).not.toContain('Lisää organisaatio');
  });

  it('sends the version that was seen, and shows at the field what the server refused', async () => {
    const server = new FakeServer()
      .on('GET /api/organisations', { body: [ORGANISATION] })
      .refuse(`PUT /api/organisations/${ORGANISATION.id}`, 400, 'VALIDATION_FAILED', [
        { pointer: '/businessId', code: 'notBusinessId' },
      ]);
    const page = await render(OrganisationList, { server });
    await asAdministrator(server);
    await page.settle();
    await page.click(page.button('Muokkaa Järvikylän kunta'));
    await page.type(/^Y-tunnus/, '0000011-6');
    await page.click(page.button('Tallenna'));
    expect(server.sent(`PUT /api/organisations/${ORGANISATION.id}`)[0]?.body).toMatchObject({
      businessId: '0000011-6',
      version: 4,
    });
    expect(page.errorAt(/^Y-tunnus/)).toContain('Y-tunnus ei ole oikein');
    expect(page.field(/^Y-tunnus/).value).toBe('0000011-6');
  });
});

describe('people', () => {
  it('invites somebody into an organisation', async () => {
    const server = new FakeServer()
      .on('GET /api/people', { body: [PERSON] })
      .on('GET /api/organisations', { body: [ORGANISATION] })
      .on('POST /api/people', { status: 201, body: PERSON });
    const page = await render(PersonList, { server });
    expect(page.text()).toContain('Odottaa salasanaa');
    await page.click(page.button('Kutsu henkilö'));
    await page.type('Nimi', 'Aino Aalto');
    await page.type('Sähköpostiosoite', 'aino@example.org');
    await page.click(page.button('Lisää organisaatio henkilölle'));
    await page.type('Organisaatio', ORGANISATION.id);
    await page.click(page.button('Lähetä kutsu'));
    // As it travels: the form's own marks on the rows of a list are not JSON.
    expect(JSON.parse(JSON.stringify(server.sent('POST /api/people')[0]?.body))).toEqual({
      name: 'Aino Aalto',
      email: 'aino@example.org',
      locale: 'fi',
      memberships: [{ organisationId: ORGANISATION.id, role: 'organiser' }],
      isAdministrator: false,
    });
  });

  it('makes somebody an administrator', async () => {
    const server = new FakeServer()
      .on('GET /api/people', { body: [PERSON] })
      .on('GET /api/organisations', { body: [ORGANISATION] })
      .on(`PUT /api/people/${PERSON.id}`, { body: PERSON });
    const page = await render(PersonList, { server });
    await page.click(page.button('Muokkaa Väinö Virta'));
    await page.click(page.field(/^Ylläpitäjä/));
    await page.click(page.button('Tallenna'));
    expect(server.sent(`PUT /api/people/${PERSON.id}`)[0]?.body).toMatchObject({
      isAdministrator: true,
      isDisabled: false,
    });
  });

  it('lets nobody take rights from themselves, and says who can', async () => {
    const me = { ...PERSON, ...aPerson({ isAdministrator: true }), memberships: [] };
    const server = new FakeServer()
      .on('GET /api/people', { body: [me] })
      .on('GET /api/organisations', { body: [] })
      .on(`PUT /api/people/${me.id}`, { body: me });
    const page = await render(PersonList, { server });
    await asAdministrator(server);
    await page.click(page.button(`Muokkaa ${me.name}`));
    for (const label of [/^Ylläpitäjä/, /^Estä kirjautuminen/]) expect(page.field(label).disabled).toBe(true);
    expect(page.text()).toContain('Toinen ylläpitäjä voi.');
    await page.click(page.button('Tallenna'));
    expect(server.sent(`PUT /api/people/${me.id}`)[0]?.body).toMatchObject({ isAdministrator: true });
  });
});
