import { randomUUID } from 'node:crypto';
import { anOrganisation } from '../../../test/builders.ts';
import { anEvent } from '../../../test/event-builder.ts';
import { leftMails } from '../../../test/mails.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import type { Answer } from '../../../test/test-client.ts';
import { OutgoingMail } from '../../platform/mail/outgoing-mail.entity.ts';
import { Event, ProgrammeItem } from '../events/index.ts';
import { Registration } from '../registrations/index.ts';
import { PUBLIC_WRITES, PublicWriteLimit } from './public-write-limit.ts';

const HTML = { accept: 'text/html,application/xhtml+xml' };

const form = (given: Record<string, string> = {}): Record<string, string> => ({
  submissionId: randomUUID(),
  name: 'Ville Virtanen',
  email: `${randomUUID()}@test.example`,
  organisation: 'other',
  organisationName: 'Kylätoimikunta',
  sector: 'health',
  'answers.diet': '',
  'answers.access': '',
  ...given,
});

describe('public pages', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });

  afterAll(() => test.close());
  afterEach(() => test.clock.set('2027-01-04T08:00:00Z'));

  async function aPublicEvent(seats: number, columns: Partial<Event> = {}) {
    const { event, lead } = await anEvent(test).withSeats(seats).with(columns).published().make();
    return {
      event,
      lead,
      url: `/fi/tapahtumat/${event.slug}`,
      formUrl: `/fi/tapahtumat/${event.slug}/ilmoittaudu`,
    };
  }

  const rowsOf = (eventId: string): Promise<Registration[]> =>
    test.dataSource.manager.find(Registration, { where: { eventId }, order: { seq: 'ASC' } });

  const placeOfAnswer = (answer: Answer): string => String(answer.headers['location']);

  it('leads from the root to the language of the browser', async () => {
    const answer = await test.client().get('/', { 'accept-language': 'sv-FI,sv;q=0.9,en;q=0.8' });
    expect([answer.status, answer.headers['location']]).toEqual([302, '/sv/']);
    expect((await test.client().get('/')).headers['location']).toBe('/fi/');
  });

  it('lists what is published and not over, and no draft', async () => {
    const { event } = await aPublicEvent(5, { title: { fi: 'Näkyvä', sv: 'Synlig' } });
    await anEvent(test)
      .with({ title: { fi: 'Luonnos' } })
      .make();
    await aPublicEvent(5, { title: { fi: 'Mennyt' }, date: '2026-12-01' });
    const fi = await test.client().get('/fi/');
    expect(fi.text).toContain('Näkyvä');
    expect(fi.text).not.toContain('Luonnos');
    expect(fi.text).not.toContain('Mennyt');
    expect(fi.text).toContain('Ilmoittaudu viimeistään ti 2.2.2027 klo 16.00.');
    const en = await test.client().get('/en/');
    expect(en.text).toContain(`<a href="/en/events/${event.slug}" lang="fi">Näkyvä</a>`);
    expect(en.text).toContain('<html lang="en">');
  });

  it('tells all about an event, in each language at its own address', async () => {
    const { event, lead, url } = await aPublicEvent(5, { summary: { fi: 'Lyhyt kuvaus' } });
    for (const [position, minutes] of [45, 15].entries()) {
      await test.dataSource.manager.insert(ProgrammeItem, {
        eventId: event.id,
        position,
        minutes,
        kind: position === 0 ? 'session' : 'break',
        title: position === 0 ? 'Laki </script><b>' : 'Kahvi',
        speakers: position === 0 ? ['Puhuja', 'Toinen puhuja'] : [],
      });
    }
    const page = await test.client().get(url);
    expect(page.status).toBe(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    for (const text of [
      'ti 9.2.2027 klo 8.45–9.45',
      '8.45–9.30',
      '9.30–9.45',
      'Puhuja; Toinen puhuja',
      lead.name,
      '5 paikkaa vapaana',
    ]) {
      expect(page.text).toContain(text);
    }
    expect(page.text).toContain('hreflang="sv" href="http://localhost:3000/sv/evenemang/');
    expect(page.text).toContain('Laki &lt;/script&gt;&lt;b&gt;');
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page.text)?.[1] ?? '';
    expect(JSON.parse(data)).toMatchObject({
      '@type': 'EducationEvent',
      startDate: '2027-02-09T08:45:00+02:00',
      endDate: '2027-02-09T09:45:00+02:00',
      location: { name: 'Harju' },
    });
    const css = /href="(\/assets\/site\.css\?[\da-f]{12})"/.exec(page.text)?.[1] ?? '';
    const sheet = await test.client().get(css);
    expect(sheet.headers['content-type']).toContain('text/css');
    const font = /\/assets\/fonts\/[\w-]+\.woff2/.exec(sheet.text)?.[0] ?? '';
    expect((await test.client().get(font)).bytes.length).toBeGreaterThan(10_000);
    expect(page.bytes.length + sheet.bytes.length).toBeLessThan(40_000);
    expect(page.text).not.toMatch(/\sstyle=|<style|\son\w+=/);
    expect((await test.client().get(`/sv/evenemang/${event.slug}`)).text).toContain('Grundpaket');
    expect((await test.client().get(`/en/events/${event.slug}`)).text).toContain('lang="fi">Lyhyt kuvaus');
  });

  it('registers without JavaScript: form, answer page, mail, place in the queue, calendar, cancellation', async () => {
    const { event, formUrl } = await aPublicEvent(1);
    const page = await test.client().get(formUrl);
    const submissionId = /name="submissionId" value="([\w-]{36})"/.exec(page.text)?.[1] ?? '';
    expect(submissionId).not.toBe('');
    const fields = form({ submissionId, 'answers.diet': 'vegaani', 'answers.list-consent': 'yes' });
    const sent = await test.client().form(formUrl, fields);
    expect(sent.status).toBe(303);
    const again = await test.client().form(formUrl, fields);
    // Another link to the same registration: a token is stored as its hash only, and no answer can repeat it.
    expect((await test.client().get(placeOfAnswer(again))).text).toContain('Sinulla on paikka.');
    expect(await rowsOf(event.id)).toHaveLength(1);
    const answer = await test.client().get(placeOfAnswer(sent));
    expect(answer.text).toContain('Sinulla on paikka.');
    expect(answer.text).toContain(`Lähetimme vahvistuksen osoitteeseen ${fields['email']}`);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.text).toContain('noindex');

    const waits = await test.client().form(`/sv/evenemang/${event.slug}/anmalan`, form());
    const waitsUrl = placeOfAnswer(waits).replace(/\?.*/, '');
    expect((await test.client().get(waitsUrl)).text).toContain('Din plats i kön är 1.');
    expect((await test.client().get(`${waitsUrl}/talkoot.ics`)).status).toBe(404);

    const own = placeOfAnswer(sent).replace(/\?.*/, '');
    const ics = await test.client().get(`${own}/talkoot.ics`);
    expect(ics.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect((await test.client().get(`${own}/peru`)).text).toContain('Perutaanko ilmoittautuminen?');
    expect((await rowsOf(event.id)).map(({ status }) => status)).toEqual(['seated', 'waiting']);
    const cancelled = await test.client().form(`${own}/peru`, {});
    expect(cancelled.status).toBe(303);
    expect((await test.client().form(`${own}/peru`, {})).status).toBe(303);
    expect((await test.client().get(placeOfAnswer(cancelled))).text).toContain(
      'Ilmoittautumisesi on peruttu.',
    );
    expect((await test.client().get(waitsUrl)).text).toContain('Du har en plats.');
    const mails = await leftMails(test, { eventId: event.id });
    expect(mails.map(({ kind, locale }) => `${kind} ${locale}`)).toEqual([
      'registration-seated fi',
      'registration-waiting sv',
      'registration-cancelled fi',
      'registration-promoted sv',
    ]);
    const link = /http:\/\/localhost:3000(\/sv\/r\/[\w-]{43})\n/.exec(mails[3]?.text ?? '')?.[1] ?? '';
    expect((await test.client().get(link)).text).toContain('Du har en plats.');
  });

  it('says what is wrong at the field and in a summary, keeps what was typed and writes nothing', async () => {
    const { event, formUrl } = await aPublicEvent(5);
    const stranger = await anOrganisation(test);
    const typed = {
      name: '',
      email: 'ei osoite',
      'answers.diet': 'a " onfocus="x',
      'answers.access': 'Tulkki & luiska',
    };
    const answer = await test.client().form(formUrl, form(typed));
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('2 kohtaa on korjattava');
    expect(answer.text).toContain('<a href="#name">Nimi: Täytä tämä kenttä.</a>');
    expect(answer.text).toContain('id="email-error"');
    expect(answer.text).toContain('aria-describedby="email-help email-error" aria-invalid="true"');
    expect(answer.text).toContain('value="ei osoite"');
    expect(answer.text).toContain('value="a &quot; onfocus&#x3D;&quot;x"');
    expect(answer.text).toContain('Tulkki &amp; luiska');
    expect(answer.text).toContain('value="health" required checked');

    const bad: Record<string, string>[] = [
      { name: '<b>Ville</b>' },
      { name: 'a'.repeat(300) },
      { email: `${'a'.repeat(390)}@test.fi` },
      { email: 'a@b.fi\nBcc: c@d.fi' },
      { sector: 'piracy' },
      { sector: '' },
      { organisation: '' },
      { organisation: stranger.id },
      { submissionId: 'forged' },
      { status: 'seated' },
      { organisationId: stranger.id },
    ];
    for (const given of bad) {
      const refused = await test.client().form(formUrl, form(given));
      expect([given, refused.status]).toEqual([given, 400]);
      expect(refused.text).toContain('Ilmoittautumista ei lähetetty');
    }
    expect(await rowsOf(event.id)).toEqual([]);
  });

  it('tells when it is too late', async () => {
    const { formUrl, url } = await aPublicEvent(5);
    test.clock.set('2027-02-02T14:00:00Z');
    expect((await test.client().form(formUrl, form())).status).toBe(303);
    test.clock.set('2027-02-02T14:00:01Z');
    const late = await test.client().form(formUrl, form());
    expect(late.status).toBe(409);
    expect(late.text).toContain('Ilmoittautuminen päättyi ti 2.2.2027 klo 16.00');
    expect((await test.client().get(url)).text).not.toContain('/ilmoittaudu"');
  });

  it('answers people with pages and programs with problems', async () => {
    const missing = await test.client().get('/sv/evenemang/finns-inte');
    expect([missing.status, missing.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(missing.text).toContain('Sidan finns inte');
    expect((await test.client().get('/ei/mitaan', HTML)).text).toContain('Sivua ei löydy');
    expect((await test.client().get('/ei/mitaan')).body.code).toBe('NOT_FOUND');
    expect((await test.client().get('/api/ei-mitaan', HTML)).body.code).toBe('NOT_FOUND');
    expect((await test.client().get(`/en/r/${'a'.repeat(43)}`)).status).toBe(404);
    expect((await test.client().get('/en/r/..%2f..%2fetc')).status).toBe(404);

    const { formUrl } = await aPublicEvent(5);
    const foreign = await test.client().post(formUrl, 'name=x', {
      'content-type': 'application/x-www-form-urlencoded',
      origin: 'https://elsewhere.example',
    });
    expect([foreign.status, foreign.headers['content-type']]).toEqual([403, 'text/html; charset=utf-8']);
    const broken = await test
      .client()
      .post(formUrl, 'name=%ff', { 'content-type': 'application/x-www-form-urlencoded' });
    expect([broken.status, broken.headers['content-type']]).toEqual([400, 'text/html; charset=utf-8']);
    const big = await test.client().form(formUrl, form({ 'answers.diet': 'x'.repeat(1_200_000) }));
    expect([big.status, big.text.includes('Lähetys oli liian suuri')]).toEqual([413, true]);
  });

  it('ends personal links half a year after the day', async () => {
    const { formUrl } = await aPublicEvent(5);
    const own = placeOfAnswer(await test.client().form(formUrl, form()));
    test.clock.set('2027-02-09T12:00:00Z');
    const after = await test.client().get(own);
    expect(after.status).toBe(200);
    expect(after.text).not.toContain('Peru ilmoittautuminen');
    expect((await test.client().form(own.replace('?uusi', '/peru'), {})).status).toBe(409);
    test.clock.set('2027-08-08T20:59:00Z');
    expect((await test.client().get(own)).text).toContain('Linkki toimii 8.8.2027 asti.');
    test.clock.set('2027-08-08T21:00:01Z');
    const gone = await test.client().get(own);
    expect([gone.status, gone.text.includes('Linkki on vanhentunut')]).toEqual([410, true]);
  });

  it('tells robots where to go', async () => {
    const { event } = await aPublicEvent(5);
    expect((await test.client().get('/robots.txt')).text).toContain('Disallow: /fi/r/');
    const map = await test.client().get('/sitemap.xml');
    expect(map.text).toContain(`<loc>http://localhost:3000/en/events/${event.slug}</loc>`);
  });

  it('shows caught mails, their HTML alone in a sandbox', async () => {
    const { event, formUrl } = await aPublicEvent(5);
    await test.client().form(formUrl, form({ email: 'laatikko@test.example' }));
    await leftMails(test, { eventId: event.id });
    const list = await test.client().get('/outbox');
    expect(list.text).toContain('laatikko@test.example');
    const [mail] = (await leftMails(test, { eventId: event.id })) as [OutgoingMail];
    const shown = await test.client().get(`/outbox/${mail.id}`);
    expect(shown.text).toMatch(/<a href="http:\/\/localhost:3000\/fi\/r\/[\w-]{43}">/);
    const html = await test.client().get(`/outbox/${mail.id}/html`);
    expect(html.headers['content-security-policy']).toMatch(/^sandbox; default-src 'none'/);
    expect((await test.client().get(`/outbox/${mail.id}/talkoot.ics`)).text).toContain('BEGIN:VTIMEZONE');
    expect((await test.client().get('/outbox/x')).status).toBe(404);
  });

  it('asks to wait who writes too often from one address', async () => {
    const { formUrl } = await aPublicEvent(5);
    const limit = test.app.get(PublicWriteLimit);
    for (let write = 0; write < PUBLIC_WRITES.attempts; write += 1)
      await limit.spend('127.0.0.1').catch(() => null);
    const answer = await test.client().form(formUrl, form());
    expect(answer.status).toBe(429);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect(answer.text).toContain('Odota hetki');
  });
});
