import { FakeServer } from '../../../testing/fake-server.ts';
import { render } from '../../../testing/render.ts';
import { ErasurePage } from './erasure-page.ts';

const EVENT = '/api/events/e1';
const inputs = { eventId: 'e1' };

const ERASURE = {
  people: 12,
  kept: 1,
  erased: 3,
  lifetimes: [
    {
      what: 'answers',
      until: '2027-02-23',
      questions: [{ fi: 'Ruokavalio', sv: null, en: null }],
      ground: '',
    },
    { what: 'people', until: '2028-02-09', questions: [], ground: '' },
    { what: 'attendance', until: '2031-12-31', questions: [], ground: 'Rahoittaja vaatii' },
  ],
  retention: {
    version: 4,
    peopleDays: 365,
    neverSeatedDays: 30,
    keepsAttendanceUntil: null,
    keepGround: '',
    isPromised: true,
    peopleLimit: { min: 30, max: 365 },
    neverSeatedLimit: { min: 7, max: 30 },
    attendanceLimit: '2042-02-09',
  },
  report: [
    {
      at: '2027-02-24T00:40:00Z',
      table: 'registration',
      columns: ['answers.diet'],
      rule: 'answer-days',
      rows: 17,
    },
    { at: '2027-02-24T00:40:00Z', table: 'something_new', columns: [], rule: 'request', rows: 1 },
  ],
};

function server(permissions = ['registration.read', 'registration.erase']): FakeServer {
  return new FakeServer()
    .on(`GET ${EVENT}`, { body: { id: 'e1', permissions, partners: [] } })
    .on(`GET ${EVENT}/erasure`, { body: ERASURE });
}

describe('keeping and erasing', () => {
  it('says what is kept until when, and what has been erased by which rule', async () => {
    const page = await render(ErasurePage, { inputs, server: server() });
    const rows = page.all('row').map((row) => row.textContent.replace(/\s+/g, ' '));
    expect(rows.find((row) => row.includes('Vastaukset: Ruokavalio'))).toContain('ti 23.2.2027');
    expect(rows.find((row) => row.includes('Peruste: Rahoittaja vaatii'))).toContain('ke 31.12.2031');
    const line = rows.find((row) => row.includes('answers.diet'));
    expect(line).toContain('Ilmoittautumiset');
    expect(line).toContain('Vastauksen aika tuli täyteen');
    expect(line).toContain('17');
    expect(rows.some((row) => row.includes('something_new'))).toBe(true);
    expect(page.text()).toContain('12 henkilön tiedot ovat tallessa, 3 poistettu.');
    expect(page.text()).toContain('1 henkilöstä on tallessa vain läsnäolo.');
  });

  it('lets the lead shorten the days, and asks for the ground of keeping attendance', async () => {
    const after = { ...ERASURE, retention: { ...ERASURE.retention, version: 5, peopleDays: 100 } };
    const fake = server().on(`PUT ${EVENT}/erasure/retention`, { body: after });
    const page = await render(ErasurePage, { inputs, server: fake });
    expect(page.text()).toContain('Siksi niitä voi vain lyhentää.');
    await page.type('Paikan saaneet, päivää tapahtuman jälkeen', '400');
    await page.type(/^Läsnäolo säilytettävä/, '2031-12-31');
    await page.click(page.button('Tallenna säilytysajat'));
    expect(fake.sent(`PUT ${EVENT}/erasure/retention`)).toHaveLength(0);
    expect(page.errorAt('Peruste')).not.toBe('');
    await page.type('Peruste', 'Rahoittaja vaatii');
    await page.type('Paikan saaneet, päivää tapahtuman jälkeen', '100');
    await page.click(page.button('Tallenna säilytysajat'));
    expect(fake.sent(`PUT ${EVENT}/erasure/retention`)[0]?.body).toEqual({
      version: 4,
      peopleDays: 100,
      neverSeatedDays: 30,
      keepsAttendanceUntil: '2031-12-31',
      keepGround: 'Rahoittaja vaatii',
    });
  });

  it('erases somebody only after asking, and says what the law keeps', async () => {
    const list = `${EVENT}/registrations?search=aino`;
    const people = [
      { id: 'a', name: 'Aino Aalto', email: 'aino@test.example' },
      { id: 'b', name: '–', email: 'b@erased.invalid' },
    ];
    const fake = server()
      .on(`GET ${list}`, { body: { found: 2, registrations: people } })
      .on(`POST ${EVENT}/registrations/a/erase`, {
        body: { kind: 'refused', until: '2031-12-31', ground: 'Rahoittaja vaatii' },
      });
    const page = await render(ErasurePage, { inputs, server: fake });
    await page.type('Hae nimellä tai sähköpostilla', 'aino');
    expect(fake.sent(`GET ${list}`)).toHaveLength(0);
    await page.click(page.button('Hae'));
    expect(page.all('button').filter((button) => button.textContent.includes('Poista tiedot'))).toHaveLength(
      1,
    );
    await page.click(page.button('Poista tiedot: Aino Aalto'));
    expect(fake.sent(`POST ${EVENT}/registrations/a/erase`)).toHaveLength(0);
    await page.click(page.button('Poista tiedot pysyvästi'));
    expect(fake.sent(`POST ${EVENT}/registrations/a/erase`)).toHaveLength(1);
    expect(page.text()).toContain('läsnäolo säilytetään ke 31.12.2031 asti');
    expect(fake.sent(`GET ${EVENT}/erasure`)).toHaveLength(2);
  });

  it('shows a partner the same, and leaves the deciding to the lead', async () => {
    const page = await render(ErasurePage, { inputs, server: server(['registration.read']) });
    expect(page.text()).toContain('Säilytysajoista päättää vastuujärjestäjä.');
    expect(page.find('button', 'Tallenna säilytysajat')).toBeNull();
    expect(page.find('button', 'Hae')).toBeNull();
  });
});
