import { aPerson, anOrganisation } from '../../../test/builders.ts';
import { anEvent } from '../../../test/event-builder.ts';
import { eventually } from '../../../test/eventually.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import type { Answer } from '../../../test/test-client.ts';
import { Erasure } from '../personal-data/erasure.ts';
import { isDeadAddress } from './dead-address.ts';
import { MailBlock } from './mail-block.entity.ts';
import { MailBlocks } from './mail-blocks.ts';
import { refusalOf } from './mail-transport.ts';

describe('a refusal', () => {
  it.each([
    ['550', true],
    ['550 5.1.1', true],
    ['550 5.1.10', true],
    ['550 5.7.1', false],
    ['552 5.2.2', false],
    ['554', false],
    ['5.1.1', true],
    ['', false],
  ])('%j speaks against the address: %s', (code, isDead) => {
    expect(isDeadAddress(code)).toBe(isDead);
  });

  it('is known by its numbers, never by its words', () => {
    const refused = (response: string) => refusalOf({ responseCode: 550, response });
    expect(refused('550 5.1.1 <aino@x.fi>: no such user')).toBe('550 5.1.1');
    expect(refused('550-5.7.1 spam')).toBe('550 5.7.1');
    expect(refused('550 aino@x.fi unknown')).toBe('550');
    expect(refusalOf({ responseCode: 451, response: '451 4.7.1 later' })).toBeNull();
  });
});

describe('who gets no mail', () => {
  let test: TestApp;
  let blocks: MailBlocks;

  beforeEach(async () => {
    test = await startTestApp();
    blocks = test.app.get(MailBlocks);
  });

  afterEach(() => test.close());

  const path = (email: string): string => new URL(blocks.optOutLink('fi', email, 'invitation')).pathname;
  const isBlocked = (email: string, purpose: 'invitation' | 'message' | 'own-registration' = 'invitation') =>
    blocks.isBlocked(test.dataSource.manager, email, purpose);

  it('asks on a page, and only a button changes anything', async () => {
    const url = path('aino@test.example');
    const page = await test.client().get(url);
    expect([page.status, page.headers['cache-control']]).toEqual([200, 'no-store']);
    expect(page.text).toContain('En halua näitä viestejä');
    expect(page.text).not.toContain('aino');
    expect(page.bytes.length).toBeLessThan(5_000);
    expect(await isBlocked('aino@test.example')).toBe(false);
    for (const press of ['first', 'second']) {
      const answer = await test.client().form(url, { page: '1' });
      expect([press, answer.status, answer.headers['location']]).toEqual([press, 303, url]);
    }
    expect(await isBlocked('AINO@test.example')).toBe(true);
    expect(await isBlocked('aino@test.example', 'message')).toBe(false);
    expect(await isBlocked('aino@test.example', 'own-registration')).toBe(false);
    expect((await test.client().get(url)).text).toContain('Et saa enää kutsuja.');
    expect((await test.client().get(url.replace('/fi/viestit', '/sv/meddelanden'))).text).toContain(
      'Du får inga fler inbjudningar.',
    );
    await test.client().form(`${url}/palauta`, {});
    expect(await isBlocked('aino@test.example')).toBe(false);
  });

  it('takes one click of a mail program, which is no page of ours and follows no redirect', async () => {
    const one = path('yksi@test.example');
    const foreign = { origin: 'https://mail.example', 'sec-fetch-site': 'cross-site' };
    const urlEncoded = await test.client().post(one, 'List-Unsubscribe=One-Click', {
      ...foreign,
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(urlEncoded.status).toBe(200);
    expect(await isBlocked('yksi@test.example')).toBe(true);
    const two = path('kaksi@test.example');
    const boundary = '----x';
    const parts = `--${boundary}\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--${boundary}--\r\n`;
    await test
      .client()
      .post(two, parts, { ...foreign, 'content-type': `multipart/form-data; boundary=${boundary}` });
    expect(await isBlocked('kaksi@test.example')).toBe(true);
    // Taking it back is for our own page only, and parts are for this address only.
    expect((await test.client().post(`${one}/palauta`, '', foreign)).status).toBe(403);
    const elsewhere = await test.client().post('/api/session', parts, {
      'content-type': `multipart/form-data; boundary=${boundary}`,
    });
    expect(elsewhere.status).toBe(415);
  });

  it('opens nothing with a forged token, or with one that was signed for something else', async () => {
    const token = path('aino@test.example').split('/').at(-1)!;
    const other = `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`;
    for (const forged of [other, token.slice(1), 'x', `${token}A`, '%00']) {
      expect((await test.client().form(`/fi/viestit/${forged}`, { page: '1' })).status).toBe(404);
    }
    expect(await test.dataSource.manager.count(MailBlock)).toBe(0);
  });

  it('holds back every invitation, and says so to staff; a year makes bounces forgotten, not a no', async () => {
    const { event, lead } = await anEvent(test).published().make();
    const { client } = await aPerson(test, lead);
    await test.client().form(path('ei@test.example'), { page: '1' });
    test.mails.send = ({ recipient }) =>
      Promise.reject(
        Object.assign(new Error('no'), { responseCode: 550, response: `550 5.1.1 ${recipient}` }),
      );
    const url = `/api/events/${event.id}/invitations`;
    const list = 'ei@test.example, haamu@test.example';
    const sent = await client.post(url, { list, locale: 'fi', leaveOutMistakes: false });
    expect(sent.body).toEqual({ invited: 1, leftOut: 1 });
    await eventually(() => isBlocked('haamu@test.example'));
    const answer = await client.get(url);
    expect(answer.body.invitations[0]).toMatchObject({ email: 'haamu@test.example', state: 'bounced' });
    const preview = await client.post(`${url}/preview`, { list });
    expect(preview.body.people.map(({ standing }: any) => standing)).toEqual(['opted-out', 'invited']);
    const rows = await test.dataSource.query(`SELECT * FROM mail_block ORDER BY what`);
    expect(rows.map(({ what, code }: any) => `${what} ${code}`)).toEqual([
      'delivery 550 5.1.1',
      'invitation ',
    ]);

    const again = `${url}/${answer.body.invitations[0].id}/send-again`;
    test.mails.send = async (mail) => void test.mails.sent.push(mail);
    const pressed = await Promise.all([client.post(again), client.post(again)]);
    expect(pressed.map(({ status }) => status).sort()).toEqual([204, 409]);
    await eventually(() => test.mails.sent[0]);
    expect(await isBlocked('haamu@test.example')).toBe(false);

    await test.dataSource.transaction((tx) => blocks.noteRefusal(tx, 'haamu@test.example', '550'));
    test.clock.set('2028-01-06T03:10:00Z');
    expect((await test.app.get(Erasure).run())['mail-blocks']).toBe(1);
    expect(await isBlocked('haamu@test.example')).toBe(false);
    expect(await isBlocked('ei@test.example')).toBe(true);
  });

  it('shows participants whom no mail reaches, until somebody knows better', async () => {
    const { event, lead } = await anEvent(test).published().make();
    const { client } = await aPerson(test, lead, 'organiser');
    const outsider = await aPerson(test, await anOrganisation(test));
    await test.client().form(`/fi/tapahtumat/${event.slug}/ilmoittaudu`, {
      submissionId: crypto.randomUUID(),
      name: 'Aino Aalto',
      email: 'Aino@test.example',
      organisation: 'other',
      organisationName: '',
      sector: 'health',
    });
    await test.dataSource.transaction((tx) => blocks.noteRefusal(tx, 'aino@test.example', '550 5.1.1'));
    const url = `/api/events/${event.id}/bounced-addresses`;
    const { body } = await client.get(url);
    expect(body).toEqual([
      expect.objectContaining({ name: 'Aino Aalto', email: 'Aino@test.example', code: '550 5.1.1' }),
    ]);
    expect((await outsider.client.get(url)).status).toBe(404);
    const lift = (): Promise<Answer> => client.delete(`${url}/${body[0].registrationId}`);
    expect([(await lift()).status, (await lift()).status]).toEqual([204, 204]);
    expect((await client.get(url)).body).toEqual([]);
  });
});
