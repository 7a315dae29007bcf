import { randomUUID } from 'node:crypto';
import { anEvent } from '../../../test/event-builder.ts';
import { mailsTo as mailsOf } from '../../../test/mails.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import type { Answer } from '../../../test/test-client.ts';
import { OutgoingMail } from '../../platform/mail/outgoing-mail.entity.ts';
import { Registration } from '../registrations/index.ts';
import { ADDRESS_WRITES, PUBLIC_WRITES, PublicWriteLimit } from './public-write-limit.ts';

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

describe('the public form and other people’s addresses', () => {
  let test: TestApp;

  beforeEach(async () => {
    test = await startTestApp();
  });

  afterEach(() => test.close());

  async function aPublicEvent(seats = 5) {
    const { event } = await anEvent(test).withSeats(seats).published().make();
    return { event, formUrl: `/fi/tapahtumat/${event.slug}/ilmoittaudu` };
  }

  const rowsOf = (eventId: string): Promise<Registration[]> =>
    test.dataSource.manager.find(Registration, { where: { eventId }, order: { seq: 'ASC' } });

  const mailsTo = (recipient: string): Promise<OutgoingMail[]> => mailsOf(test, recipient);

  const placeOf = (answer: Answer): string => String(answer.headers['location']);
  const ownPage = (answer: Answer): string => placeOf(answer).replace(/\?.*/, '');

  it('tells the owner of a known address by mail, and whoever typed it nothing', async () => {
    const { event, formUrl } = await aPublicEvent();
    const first = await test.client().form(formUrl, form({ email: 'kerran@test.example' }));

    const again = await test
      .client()
      .form(`/sv/evenemang/${event.slug}/anmalan`, form({ email: 'KERRAN@test.example', name: 'Toinen' }));

    expect([again.status, placeOf(again)]).toEqual([303, `/sv/evenemang/${event.slug}/anmalan/skickad`]);
    const page = await test.client().get(placeOf(again));
    expect(page.status).toBe(200);
    expect(page.text).toContain('Vi har skickat ett meddelande');
    const token = ownPage(first).split('/').at(-1) ?? '';
    for (const secret of [token, 'kerran', 'Ville']) expect(page.text).not.toContain(secret);
    expect(await rowsOf(event.id)).toHaveLength(1);
    const mails = await mailsTo('kerran@test.example');
    expect(mails.map(({ kind, locale }) => `${kind} ${locale}`)).toEqual([
      'registration-seated fi',
      'registration-already fi',
    ]);
    expect(mails[1]?.subject).toBe('Olet jo ilmoittautunut: Peruspaketti');
    const link = /\/fi\/r\/[\w-]{43}/.exec(mails[1]?.text ?? '')?.[0] ?? '';
    expect(link).not.toBe(ownPage(first));
    expect((await test.client().get(link)).text).toContain('Sinulla on paikka.');
    expect(mails[1]?.text).not.toContain('Toinen');
  });

  it('writes to one address a few times in an hour, whatever its spelling, and keeps what was typed', async () => {
    const { event, formUrl } = await aPublicEvent();
    for (let round = 0; round < ADDRESS_WRITES.attempts; round += 1) {
      const email = ['uhri@test.example', 'UHRI@test.example', 'uhri+x@test.example'][round % 3] ?? '';
      const sent = await test.client().form(formUrl, form({ email }));
      expect(sent.status).toBe(303);
      await test.client().form(`${ownPage(sent)}/peru`, {});
    }
    const before = await test.dataSource.manager.count(OutgoingMail);

    const refused = await test
      .client()
      .form(formUrl, form({ email: 'Uhri+y@test.example', name: 'Kiusaaja', 'answers.access': 'tulkki' }));

    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(3000);
    expect(refused.text).toMatch(/Yritä uudelleen \d\d minuutin kuluttua/);
    expect(refused.text).toContain('value="Kiusaaja"');
    expect(refused.text).toContain('>tulkki</textarea>');
    expect(await test.dataSource.manager.count(OutgoingMail)).toBe(before);
    expect(await rowsOf(event.id)).toHaveLength(ADDRESS_WRITES.attempts);
    expect((await test.client().form(formUrl, form())).status).toBe(303);
  });

  it('counts no attempt that was refused for a mistake', async () => {
    const { formUrl } = await aPublicEvent();
    for (let attempt = 0; attempt <= ADDRESS_WRITES.attempts; attempt += 1)
      await test.client().form(formUrl, form({ email: 'hidas@test.example', name: '' }));
    expect((await test.client().form(formUrl, form({ email: 'hidas@test.example' }))).status).toBe(303);
  });

  it('keeps what was typed also when a whole address has written too often', async () => {
    const { formUrl } = await aPublicEvent();
    const limit = test.app.get(PublicWriteLimit);
    for (let write = 0; write < PUBLIC_WRITES.attempts; write += 1) await limit.spend('127.0.0.1');
    const answer = await test.client().form(formUrl, form({ name: 'Aino Aalto' }));
    expect([answer.status, answer.text.includes('value="Aino Aalto"')]).toEqual([429, true]);
  });

  it('registers anew when a form is sent again after cancelling, and once for each time', async () => {
    const { event, formUrl } = await aPublicEvent();
    const fields = form({ 'answers.diet': 'vegaani' });
    const first = await test.client().form(formUrl, fields);
    await test.client().form(`${ownPage(first)}/peru`, {});

    const back = await test.client().form(formUrl, fields);
    const twice = await test.client().form(formUrl, fields);

    expect(ownPage(back)).not.toBe(ownPage(first));
    expect(twice.status).toBe(303);
    expect((await test.client().get(placeOf(back))).text).toContain('Sinulla on paikka.');
    expect((await test.client().get(ownPage(first))).text).toContain('Ilmoittautuminen on peruttu.');
    expect((await rowsOf(event.id)).map(({ status, answers }) => [status, answers['diet'] ?? ''])).toEqual([
      ['cancelled', ''],
      ['seated', 'vegaani'],
    ]);
  });

  it('takes several lines as browsers send them', async () => {
    const { event, formUrl } = await aPublicEvent();
    const body = new URLSearchParams(form({ 'answers.access': 'Tulkki\r\nInduktiosilmukka' })).toString();
    expect(body).toContain('%0D%0A');
    const sent = await test
      .client()
      .post(formUrl, body, { 'content-type': 'application/x-www-form-urlencoded' });
    expect(sent.status).toBe(303);
    expect((await rowsOf(event.id))[0]?.answers['access']).toBe('Tulkki\nInduktiosilmukka');
  });

  it('has no page at an address with a character that no text can hold', async () => {
    for (const address of [
      '/fi/tapahtumat/%00',
      '/fi/tapahtumat/%00/ilmoittaudu',
      '/fi/tapahtumat/x%00/ilmoittaudu/lahetetty',
      '/fi/r/%00',
      '/fi/r/%00/peru',
      '/outbox/%00',
    ]) {
      const answer = await test.client().get(address);
      expect([address, answer.status]).toEqual([address, 404]);
    }
    expect((await test.client().form('/fi/tapahtumat/%00/ilmoittaudu', form())).status).toBe(404);
  });
});
