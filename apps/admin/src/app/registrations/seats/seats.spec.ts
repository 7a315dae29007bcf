import { FakeServer } from '../../../testing/fake-server.ts';
import { render } from '../../../testing/render.ts';
import { QueuePage } from './queue-page.ts';
import { SeatsPage } from './seats-page.ts';

const EVENT = '/api/events/e1';
const SEATS = `${EVENT}/registrations/seats`;
const LIST = `${EVENT}/registrations`;
const inputs = { eventId: 'e1' };

const plan = (given: object = {}): object => ({
  version: 4,
  capacity: 24,
  waiting: 2,
  waitingMode: 'automatic',
  offerHours: 48,
  approval: 'none',
  isClosed: false,
  waitingLimit: null,
  groupLimit: 10,
  hasOnline: false,
  pools: [
    {
      kind: 'partner',
      key: 'o2',
      capacity: 4,
      taken: 1,
      free: 3,
      releaseDaysBefore: 14,
      releaseTime: '16:00',
      isReleased: false,
    },
    {
      kind: 'total',
      key: '',
      capacity: 24,
      taken: 20,
      free: 1,
      releaseDaysBefore: null,
      releaseTime: null,
      isReleased: false,
    },
  ],
  ...given,
});

const house = (permissions = ['registration.read', 'registration.edit', 'registration.plan']): FakeServer =>
  new FakeServer()
    .on(`GET ${EVENT}`, {
      body: {
        id: 'e1',
        permissions,
        partners: [
          { organisationId: 'o1', name: 'Järvikylä' },
          { organisationId: 'o2', name: 'Talkooyhdistys' },
        ],
      },
    })
    .on(`GET ${EVENT}/programme`, { body: { items: [{ id: 's1', title: 'Tulkki', track: 'A' }] } })
    .on(`GET ${SEATS}`, { body: plan() });

describe('the seats of an event', () => {
  it('tell what is taken and free, pool by pool, the whole event first', async () => {
    const page = await render(SeatsPage, { inputs, server: house() });
    const rows = page.all('row').map((row) => row.textContent.replace(/\s+/g, ' '));
    expect(rows[1]).toContain('Koko tilaisuus 24201');
    expect(rows[2]).toContain('Talkooyhdistys: varatut paikat Avataan kaikille 14 päivää ennen klo 16.00413');
    expect(page.text()).toContain('Jonossa on 2.');
  });

  it('are changed as a whole, with a limit for a session added', async () => {
    const server = house().on(`PUT ${SEATS}`, { body: plan({ version: 5 }) });
    const page = await render(SeatsPage, { inputs, server });
    await page.type('Lisättävä varaus tai raja', 'session:s1');
    await page.click(page.button('Lisää'));
    await page.type('Paikkoja: Osio: Tulkki', '12');
    await page.type('Kun paikka vapautuu', 'offer');
    await page.click(page.button('Tallenna'));
    expect(server.sent(`PUT ${SEATS}`)[0]?.body).toMatchObject({
      version: 4,
      capacity: 24,
      waitingMode: 'offer',
      pools: [
        { kind: 'partner', key: 'o2', capacity: 4, releaseDaysBefore: 14, releaseTime: '16:00' },
        { kind: 'session', key: 's1', capacity: 12 },
      ],
    });
  });

  it('name who would lose theirs, and take them only when that is confirmed', async () => {
    let tries = 0;
    const server = house().on(`PUT ${SEATS}`, () => {
      tries += 1;
      return tries === 1
        ? {
            status: 409,
            body: { code: 'SEATS_WOULD_BE_LOST', losing: [{ id: 'r9', name: 'Celia Viimeinen' }] },
          }
        : { body: plan({ version: 5, capacity: 19 }) };
    });
    const page = await render(SeatsPage, { inputs, server });
    await page.type('Paikkoja yhteensä', '19');
    await page.click(page.button('Tallenna'));
    expect(page.text()).toContain('Celia Viimeinen');
    await page.click(page.button('Siirrä heidät jonoon'));
    expect(server.sent(`PUT ${SEATS}`).map(({ body }) => (body as { losing?: string[] }).losing)).toEqual([
      undefined,
      ['r9'],
    ]);
  });

  it('show the error of a reserve at its field', async () => {
    const server = house().refuse(`PUT ${SEATS}`, 400, 'VALIDATION_FAILED', [
      { pointer: '/pools/0/capacity', code: 'reserveTooLarge', params: { max: 5 } },
    ]);
    const page = await render(SeatsPage, { inputs, server });
    await page.type('Paikkoja: Talkooyhdistys: varatut paikat', '9');
    await page.click(page.button('Tallenna'));
    expect(page.text()).toContain('Paikkoja voi varata enintään 5');
  });

  it('are not to be changed by a partner', async () => {
    const partner = await render(SeatsPage, { inputs, server: house(['registration.read']) });
    expect(partner.find('button', 'Tallenna')).toBeNull();
    expect(partner.text()).toContain('Vain vastuujärjestäjä voi muuttaa paikkoja.');
  });
});

describe('the queue', () => {
  const person = (id: string, given: object = {}): object => ({
    id,
    name: `Henkilö ${id}`,
    organisationName: 'Järvikylä',
    sector: 'health',
    place: null,
    groupContact: null,
    offerExpiresAt: null,
    ...given,
  });
  const people = (...registrations: object[]) => ({ body: { found: registrations.length, registrations } });

  const queue = (permissions?: string[]): FakeServer =>
    house(permissions)
      .on(`GET ${LIST}?status=pending`, people(person('p')))
      .on(`GET ${LIST}?status=offered`, people(person('o', { offerExpiresAt: '2027-01-04T08:00:00.000Z' })))
      .on(`GET ${LIST}?status=waiting`, people(person('w', { place: 1, groupContact: 'Yhteys' })));

  it('approves with one press, and asks for a reason before it says no', async () => {
    const server = queue()
      .on(`POST ${LIST}/p/approve`, { status: 204 })
      .on(`POST ${LIST}/p/decline`, { status: 204 });
    const page = await render(QueuePage, { inputs, server });
    expect(page.text()).toContain('Ryhmä, yhteyshenkilö Yhteys');
    await page.click(page.button('Hyväksy: Henkilö p'));
    expect(server.sent(`POST ${LIST}/p/approve`)).toHaveLength(1);
    await page.click(page.button('Älä hyväksy: Henkilö p'));
    await page.click(page.button('Älä hyväksy'));
    expect(page.errorAt('Perustelu')).toBe('Täytä tämä kenttä.');
    await page.type('Perustelu', 'Väärä päivä');
    await page.click(page.button('Älä hyväksy'));
    expect(server.sent(`POST ${LIST}/p/decline`)[0]?.body).toEqual({ reason: 'Väärä päivä' });
  });

  it('says why somebody cannot be seated out of turn, and keeps the reason that was typed', async () => {
    const server = queue().refuse(`POST ${LIST}/w/seat`, 409, 'NO_SEAT_THERE');
    const page = await render(QueuePage, { inputs, server });
    await page.click(page.button('Anna paikka ohi jonon: Henkilö w'));
    await page.type('Perustelu', 'Puhuja');
    await page.click(page.button('Anna paikka ohi jonon'));
    expect(page.text()).toContain('Siellä ei ole vapaata paikkaa.');
    expect(page.field('Perustelu').value).toBe('Puhuja');
  });

  it('offers no decision to who may only read', async () => {
    const page = await render(QueuePage, { inputs, server: queue(['registration.read']) });
    expect(page.all('button')).toEqual([]);
  });
});
