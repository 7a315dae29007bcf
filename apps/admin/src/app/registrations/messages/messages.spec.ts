import { FakeServer } from '../../../testing/fake-server.ts';
import { render } from '../../../testing/render.ts';
import { MessageList } from './message-list.ts';
import { MessagePage } from './message-page.ts';
import { RemindersPage } from './reminders-page.ts';
import { SentMailsPage } from './sent-mails-page.ts';

const EVENT = '/api/events/e1';
const MESSAGES = `${EVENT}/messages`;
const inputs = { eventId: 'e1' };
const NONE = { recipients: 0, queued: 0, sent: 0, failed: 0, withheld: 0 };

const message = (given: object = {}): object => ({
  id: 'm1',
  status: 'draft',
  about: 'event',
  subject: { fi: 'Pysäköinti', sv: '', en: '' },
  body: { fi: 'Pysäköi takapihalle.', sv: '', en: '' },
  filter: {
    statuses: ['seated'],
    sectors: [],
    organisationIds: [],
    attendances: [],
    locales: [],
    attended: 'any',
  },
  version: 1,
  leavesAt: null,
  sentAt: null,
  progress: NONE,
  ...given,
});

function server(permissions = ['registration.read', 'registration.edit']): FakeServer {
  return new FakeServer()
    .on(`GET ${EVENT}`, {
      body: {
        id: 'e1',
        permissions,
        timeZone: 'Europe/Helsinki',
        partners: [{ organisationId: 'o1', name: 'Järvikylä', role: 'lead', rank: 1, kind: 'municipality' }],
      },
    })
    .on(`POST ${MESSAGES}/recipients`, {
      body: {
        count: 2,
        blocked: 1,
        locales: [
          { locale: 'fi', people: 1 },
          { locale: 'sv', people: 1 },
        ],
        people: [
          { id: 'r1', name: 'Aino Aalto', organisationName: 'Järvikylä', status: 'seated', locale: 'fi' },
          { id: 'r2', name: 'Bertil Berg', organisationName: '', status: 'seated', locale: 'sv' },
        ],
      },
    });
}

describe('messages to participants', () => {
  it('are listed with their state and how many have arrived', async () => {
    const messages = [
      message({
        status: 'sent',
        sentAt: '2027-01-04T08:05:00Z',
        progress: { ...NONE, recipients: 40, sent: 38, failed: 2 },
      }),
      message({ id: 'm2', subject: { fi: '', sv: '', en: '' } }),
    ];
    const page = await render(MessageList, {
      inputs,
      server: server().on(`GET ${MESSAGES}`, { body: messages }),
    });
    const rows = page.all('row').map((row) => row.textContent.replace(/\s+/g, ' '));
    expect(rows[1]).toMatch(/Pysäköinti.*Lähetetty ma 4\.1\.2027 klo 10\.05.*38 \/ 40/);
    expect(rows[2]).toMatch(/Ilman otsikkoa.*Luonnos/);
    expect(page.link('Kirjoita viesti')).toBeTruthy();
  });

  it('are written, show exactly who gets them and whose language is missing, and leave when asked', async () => {
    const scheduled = message({ status: 'scheduled', leavesAt: '2027-01-04T08:05:00Z', version: 2 });
    const there = server()
      .on(`POST ${MESSAGES}`, { status: 201, body: message() })
      .on(`POST ${MESSAGES}/m1/schedule`, { body: scheduled })
      .on(`GET ${MESSAGES}/m1`, { body: scheduled });
    const page = await render(MessagePage, { inputs, server: there });
    expect(page.text()).toContain('2 henkilöä saa viestin');
    expect(page.text()).toContain('Yksi jää pois');
    expect(page.text()).toContain('Aino Aalto');
    expect(page.text()).toContain('Yksi saaja on valinnut toisen kielen: Ruotsi.');
    await page.type('Otsikko', 'Pysäköinti');
    await page.type('Teksti', 'Pysäköi takapihalle.');
    await page.click(page.button('Lähetä viesti'));
    expect(there.sent(`POST ${MESSAGES}`)[0]?.body).toMatchObject({
      about: 'event',
      subject: { fi: 'Pysäköinti' },
      filter: { statuses: ['seated'] },
    });
    expect(there.sent(`POST ${MESSAGES}/m1/schedule`)[0]?.body).toMatchObject({ version: 1 });
  });

  it('ask anew who gets them when the filter changes, and not with every letter', async () => {
    const there = server().on(`GET ${MESSAGES}/m1`, { body: message() });
    const page = await render(MessagePage, { inputs: { ...inputs, messageId: 'm1' }, server: there });
    const asked = (): object[] => there.sent(`POST ${MESSAGES}/recipients`).map(({ body }) => body as object);
    await page.type('Otsikko', 'Toinen otsikko');
    expect(asked()).toHaveLength(1);
    await page.click(page.field('Järvikylä'));
    await page.click(page.field('Oli paikka, mutta ei tullut'));
    expect(asked().at(-1)).toMatchObject({ filter: { organisationIds: ['o1'], attended: 'no-show' } });
    await page.click(page.field('Paikka'));
    expect(page.text()).toContain('Valitse ainakin yksi tila.');
  });

  it('say at the field what is missing before they can leave', async () => {
    const there = server()
      .on(`GET ${MESSAGES}/m1`, { body: message({ body: { fi: '', sv: '', en: '' } }) })
      .refuse(`POST ${MESSAGES}/m1/schedule`, 400, 'VALIDATION_FAILED', [
        { pointer: '/body/fi', code: 'required' },
      ]);
    const page = await render(MessagePage, { inputs: { ...inputs, messageId: 'm1' }, server: there });
    await page.click(page.button('Lähetä viesti'));
    expect(page.errorAt('Teksti')).not.toBe('');
    expect(page.field('Otsikko').value).toBe('Pysäköinti');
  });

  it('begin with whom the page that led here means', async () => {
    const there = server();
    const page = await render(MessagePage, { inputs: { ...inputs, attended: 'no-show' }, server: there });
    const chosen = page.field('Oli paikka, mutta ei tullut');
    expect(chosen.checked).toBe(true);
    const [asked] = there.sent(`POST ${MESSAGES}/recipients`);
    expect(asked?.body).toMatchObject({ filter: { statuses: ['seated'], attended: 'no-show' } });
  });

  it('begin as usual where the address means nobody', async () => {
    const odd = await render(MessagePage, { inputs: { ...inputs, attended: 'x' }, server: server() });
    expect(odd.field('Ei rajata').checked).toBe(true);
  });

  it('say at the filter that nobody would get them, until it changes', async () => {
    const there = server()
      .on(`GET ${MESSAGES}/m1`, { body: message() })
      .refuse(`POST ${MESSAGES}/m1/schedule`, 400, 'VALIDATION_FAILED', [
        { pointer: '/filter', code: 'noRecipients' },
      ]);
    const page = await render(MessagePage, { inputs: { ...inputs, messageId: 'm1' }, server: there });
    await page.click(page.button('Lähetä viesti'));
    const said = (): string =>
      page
        .all('status')
        .map(({ textContent }) => textContent)
        .join(' ');
    expect(said()).toContain('Kukaan ei saisi tätä viestiä.');
    expect(page.field('Otsikko').value).toBe('Pysäköinti');
    await page.click(page.button('Kukaan ei saisi tätä viestiä. Valitse toisin, kenelle se lähetetään.'));
    expect(document.activeElement).toBe(page.field('Odottaa hyväksyntää'));
    await page.click(page.field('Jonossa'));
    expect(said()).not.toContain('Kukaan ei saisi');
  });

  it('are stopped before they leave and are drafts again', async () => {
    const there = server()
      .on(`GET ${MESSAGES}/m1`, { body: message({ status: 'scheduled', leavesAt: '2027-01-04T08:05:00Z' }) })
      .on(`POST ${MESSAGES}/m1/stop`, { body: message({ version: 3 }) });
    const page = await render(MessagePage, { inputs: { ...inputs, messageId: 'm1' }, server: there });
    expect(page.text()).toContain('Lähtee ma 4.1.2027 klo 10.05');
    await page.click(page.button('Pysäytä'));
    expect(page.button('Lähetä viesti')).toBeTruthy();
    expect(page.field('Otsikko').value).toBe('Pysäköinti');
  });

  it('are shown as a recipient reads them', async () => {
    const there = server()
      .on(`GET ${MESSAGES}/m1`, { body: message() })
      .on(`POST ${MESSAGES}/preview`, {
        body: { subject: 'P', text: 'P\n\nPysäköi takapihalle.', html: '' },
      });
    const page = await render(MessagePage, { inputs: { ...inputs, messageId: 'm1' }, server: there });
    await page.click(page.button('Näytä viesti: Suomi'));
    expect(page.text()).toContain('P Pysäköi takapihalle.');
  });
});

describe('reminders', () => {
  const plan = {
    isDefault: true,
    reminders: [
      { daysBefore: 7, time: '09:00', at: '2027-02-02T07:00:00Z' },
      { daysBefore: 1, time: '09:00', at: '2027-02-08T07:00:00Z' },
    ],
  };

  it('are changed, added to and taken away', async () => {
    const changed = {
      isDefault: false,
      reminders: [{ daysBefore: 3, time: '16:00', at: '2027-02-06T14:00:00Z' }],
    };
    const there = server()
      .on(`GET ${EVENT}/reminders`, { body: plan })
      .on(`PUT ${EVENT}/reminders`, { body: changed });
    const page = await render(RemindersPage, { inputs, server: there });
    expect(page.text()).toContain('Lähtee ti 2.2.2027 klo 9.00');
    expect(page.text()).toContain('tavalliset muistutukset');
    await page.click(page.button('Poista muistutus 2'));
    await page.type('Päiviä ennen', '3');
    await page.type('Kellonaika', '16:00');
    await page.click(page.button('Tallenna'));
    expect(there.sent(`PUT ${EVENT}/reminders`)[0]?.body).toEqual({
      reminders: [{ daysBefore: 3, time: '16:00' }],
    });
    expect(page.text()).toContain('Lähtee la 6.2.2027 klo 16.00');
  });

  it('are read only for who may not change them', async () => {
    const there = server(['registration.read']).on(`GET ${EVENT}/reminders`, { body: plan });
    const page = await render(RemindersPage, { inputs, server: there });
    expect(page.find('button', 'Tallenna')).toBeNull();
  });
});

describe('the log of sent mails', () => {
  it('says what became of each, and sends a failed one again', async () => {
    const mail = {
      id: 'x1',
      kind: 'registration-seated',
      recipient: 'aino@test.example',
      status: 'failed',
      createdAt: '2027-01-04T08:00:00Z',
      sentAt: null,
      failure: '550 5.1.1',
    };
    const there = server()
      .on(`GET ${EVENT}/mails`, { body: { found: 1, mails: [mail] } })
      .on(`GET ${EVENT}/mails?status=sent`, { body: { found: 0, mails: [] } })
      .on(`POST ${EVENT}/mails/x1/send-again`, { body: { ...mail, status: 'queued' } });
    const page = await render(SentMailsPage, { inputs, server: there });
    expect(page.text()).toContain('Paikka varattu');
    expect(page.text()).toContain('Vastaus: 550 5.1.1');
    await page.click(page.button('Lähetä uudelleen: aino@test.example'));
    expect(there.sent(`POST ${EVENT}/mails/x1/send-again`)).toHaveLength(1);
    await page.type('Tila', 'sent');
    expect(page.text()).toContain('Täällä ei ole viestejä');
  });
});
