import { Component, input } from '@angular/core';
import { FakeServer } from '../../../testing/fake-server.ts';
import { render } from '../../../testing/render.ts';
import { ToastRegion } from '../../ui/toast-region.ts';
import { BouncedAddresses } from './bounced-addresses.ts';
import { InvitationsPage } from './invitations-page.ts';
import { InvitePage } from './invite-page.ts';

const URL = '/api/events/e1/invitations';
const inputs = { eventId: 'e1' };

const invitation = (id: string, but: object = {}): object => ({
  id,
  email: `${id}@test.example`,
  name: '',
  organisationId: null,
  organisationName: null,
  locale: 'fi',
  state: 'sent',
  createdAt: '2027-01-04T08:00:00.000Z',
  remindedAt: null,
  ...but,
});

const link = { fi: 'https://t.fi/fi/kutsut/abc', sv: 'https://t.fi/sv/i/abc', en: 'https://t.fi/en/i/abc' };

const list = (but: object = {}): object => ({
  isOpen: true,
  mayInviteForAll: true,
  remindable: 1,
  lifetimeDays: 30,
  organisations: [
    { organisationId: 'o1', name: 'Järvikylä', link },
    { organisationId: 'o2', name: 'Metsälahti', link: null },
  ],
  counts: [
    {
      organisationId: null,
      organisationName: null,
      invited: 3,
      registered: 1,
      declined: 0,
      unanswered: 1,
      undelivered: 1,
    },
  ],
  found: 2,
  invitations: [
    invitation('aino', { name: 'Aino Aalto', remindedAt: '2027-01-05T08:00:00.000Z' }),
    invitation('haamu', { state: 'bounced' }),
  ],
  ...but,
});

@Component({
  selector: 'tk-with-toasts',
  imports: [InvitationsPage, ToastRegion],
  template: `<tk-invitations-page [eventId]="eventId()" /><tk-toast-region />`,
})
class WithToasts {
  readonly eventId = input.required<string>();
}

describe('the list of invitations', () => {
  it('shows what became of each, and what to do about an address that does not work', async () => {
    const fake = new FakeServer()
      .on(`GET ${URL}`, { body: list() })
      .on(`POST ${URL}/haamu/send-again`, { status: 204, body: null });
    const page = await render(InvitationsPage, { inputs, server: fake });
    const rows = page.all('row').map((row) => row.textContent.replace(/\s+/g, ' '));
    expect(rows.find((row) => row.includes('Aino Aalto'))).toMatch(/Lähetetty.*Muistutettu/);
    expect(rows.find((row) => row.includes('haamu@'))).toContain('Osoite ei toimi');
    expect(page.text()).toContain('Kysy oikea osoite');
    expect(page.text()).toContain('poistetaan 30 päivän kuluttua');
    await page.click(page.button('Lähetä uudelleen: haamu@test.example'));
    expect(fake.sent(`POST ${URL}/haamu/send-again`)).toHaveLength(1);
    expect(fake.sent(`GET ${URL}`)).toHaveLength(2);
  });

  it('reminds by one click, and says how many', async () => {
    const fake = new FakeServer()
      .on(`GET ${URL}`, { body: list() })
      .on(`POST ${URL}/remind`, { body: { reminded: 1 } });
    const page = await render(WithToasts, { inputs, server: fake });
    await page.click(page.button(/^Muistuta yhtä/));
    expect(page.text()).toContain('Muistutus lähtee yhdelle.');
    expect(fake.sent(`POST ${URL}/remind`)).toHaveLength(1);
  });

  it('says what to do first where nobody was invited, and why nothing can be sent', async () => {
    const empty = list({ counts: [], invitations: [], found: 0, remindable: 0, isOpen: false });
    const page = await render(InvitationsPage, {
      inputs,
      server: new FakeServer().on(`GET ${URL}`, { body: empty }),
    });
    expect(page.text()).toContain('Ketään ei ole vielä kutsuttu.');
    expect(page.text()).toContain('ei voi juuri nyt ilmoittautua');
    expect(page.find('link', 'Kutsu ihmisiä')).toBeNull();
  });

  it('opens a link for a partner, and ends one with a way back', async () => {
    const fake = new FakeServer()
      .on(`GET ${URL}`, { body: list() })
      .on(`POST ${URL}/links`, { status: 204, body: null })
      .on(`DELETE ${URL}/links/o1`, { status: 204, body: null })
      .on(`POST ${URL}/links/o1/reopen`, { status: 204, body: null });
    const page = await render(WithToasts, { inputs, server: fake });
    expect(page.field('Linkki: Järvikylä').value).toBe(link.fi);
    await page.click(page.button('Avaa linkki: Metsälahti'));
    expect(fake.sent(`POST ${URL}/links`)[0]?.body).toEqual({ organisationId: 'o2' });
    await page.click(page.button('Lopeta linkki: Järvikylä'));
    await page.click(page.button('Kumoa'));
    expect(fake.sent(`POST ${URL}/links/o1/reopen`)).toHaveLength(1);
  });
});

describe('inviting', () => {
  const preview = (but: object = {}): object => ({
    toInvite: 1,
    people: [
      { line: 1, email: 'uusi@test.example', name: '', standing: 'new' },
      { line: 2, email: 'on@test.example', name: '', standing: 'registered' },
    ],
    mistakes: [],
    repetitions: [],
    ...but,
  });
  const server = (body: object): FakeServer =>
    new FakeServer()
      .on(`GET ${URL}`, { body: list() })
      .on(`POST ${URL}/preview`, { body })
      .on(`POST ${URL}`, { body: { invited: 1, leftOut: 1 } });

  it('sends nothing before the list was looked at, and looks again when it has changed', async () => {
    const fake = server(preview());
    const page = await render(InvitePage, { inputs, server: fake });
    await page.type('Sähköpostiosoitteet', 'uusi@test.example\non@test.example');
    await page.type(/^Oma viestisi kutsuun/, 'Tervetuloa.');
    await page.click(page.button('Tarkista lista'));
    expect(fake.sent(`POST ${URL}`)).toHaveLength(0);
    expect(page.root.ownerDocument.activeElement?.textContent).toContain('Näin kutsut lähtevät');
    expect(page.text()).toContain('on@test.example On jo ilmoittautunut');
    await page.type('Sähköpostiosoitteet', 'toinen@test.example');
    expect(page.find('button', 'Lähetä yksi kutsu')).toBeNull();
    await page.click(page.button('Tarkista lista'));
    await page.click(page.button('Lähetä yksi kutsu'));
    expect(fake.sent(`POST ${URL}`)[0]?.body).toEqual({
      list: 'toinen@test.example',
      locale: 'fi',
      note: 'Tervetuloa.',
      leaveOutMistakes: false,
    });
  });

  it('shows mistakes by line, and leaves them out only when somebody says so', async () => {
    const mistakes = [{ line: 3, code: 'unclear', text: 'liisa(at)x.fi' }];
    const fake = server(preview({ mistakes }));
    const page = await render(InvitePage, { inputs, server: fake });
    await page.type('Sähköpostiosoitteet', 'uusi@test.example\n\nliisa(at)x.fi');
    await page.click(page.button('Tarkista lista'));
    expect(page.text()).toContain('Rivi 3 Tässä ei ole sähköpostiosoitetta: liisa(at)x.fi');
    expect(page.find('button', 'Lähetä yksi kutsu')).toBeNull();
    await page.click(page.field(/^Jätä tämä kohta pois/));
    await page.click(page.button('Lähetä yksi kutsu'));
    expect(fake.sent(`POST ${URL}`)[0]?.body).toMatchObject({ leaveOutMistakes: true });
  });

  it('takes the lines of a file, in old letters too, and says which files it cannot read', async () => {
    const page = await render(InvitePage, { inputs, server: server(preview()) });
    const latin = new Uint8Array(
      [...'Nimi;S\u00e4hk\u00f6posti\nAino;aino@x.fi'].map((one) => one.charCodeAt(0)),
    );
    await page.choose('Tai valitse CSV-tiedosto', new File([latin], 'lista.csv'));
    expect(page.field('Sähköpostiosoitteet').value).toBe('Nimi;Sähköposti\nAino;aino@x.fi');
    await page.choose('Tai valitse CSV-tiedosto', new File([new Uint8Array([80, 75, 0, 4])], 'lista.xlsx'));
    expect(page.text()).toContain('Tiedostoa ei voitu lukea.');
    expect(page.field('Sähköpostiosoitteet').value).toContain('aino@x.fi');
  });

  it('lets a partner invite for itself only', async () => {
    const own = list({
      mayInviteForAll: false,
      organisations: [{ organisationId: 'o2', name: 'Metsälahti', link: null }],
    });
    const fake = server(preview()).on(`GET ${URL}`, { body: own });
    const page = await render(InvitePage, { inputs, server: fake });
    expect(page.field('Kenen puolesta kutsut').value).toBe('o2');
    expect(page.text()).not.toContain('Järjestäjien yhteinen kutsu');
  });
});

describe('participants whom no mail reaches', () => {
  const PEOPLE = '/api/events/e1/bounced-addresses';
  const person = {
    registrationId: 'r1',
    name: 'Aino Aalto',
    email: 'aino@test.example',
    since: '2027-01-04T08:00:00.000Z',
    code: '550 5.1.1',
  };

  it('are named with what to do, and no longer when the address is known to work', async () => {
    const fake = new FakeServer()
      .on(`GET ${PEOPLE}`, { body: [person] })
      .on(`DELETE ${PEOPLE}/r1`, { status: 204, body: null });
    const page = await render(BouncedAddresses, { inputs: { ...inputs, canEdit: true }, server: fake });
    expect(page.text()).toContain('Soita tai kysy organisaatiosta oikea osoite');
    await page.click(page.button('Osoite toimii: Aino Aalto'));
    expect(fake.sent(`DELETE ${PEOPLE}/r1`)).toHaveLength(1);
    expect(fake.sent(`GET ${PEOPLE}`)).toHaveLength(2);
  });

  it('take no place where there are none', async () => {
    const page = await render(BouncedAddresses, {
      inputs: { ...inputs, canEdit: true },
      server: new FakeServer().on(`GET ${PEOPLE}`, { body: [] }),
    });
    expect(page.text()).toBe('');
  });
});
