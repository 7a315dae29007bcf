import { eventually } from '../../../test/eventually.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { MailKinds } from './mail-kinds.ts';
import { Mail, type Letter } from './mail.ts';
import { OutgoingMail } from './outgoing-mail.entity.ts';

const LETTER: Letter = {
  kind: 'seated',
  recipient: 'aino@test.example',
  locale: 'fi',
  subject: 'Paikkasi\r\nBcc: muut@test.example',
  text: 'Oma linkkisi: /fi/r/abc',
  html: '<p>Oma linkkisi</p>',
};

describe('mail', () => {
  let test: TestApp;

  afterEach(() => test.close());

  const write = (): Promise<void> => test.dataSource.transaction((tx) => test.app.get(Mail).send(tx, LETTER));
  const row = (): Promise<OutgoingMail> => test.dataSource.manager.findOneByOrFail(OutgoingMail, {});

  it('leaves when the transaction commits, and not otherwise', async () => {
    test = await startTestApp();
    await test.dataSource
      .transaction(async (tx) => {
        await test.app.get(Mail).send(tx, { ...LETTER, kind: 'never' });
        throw new Error('changed my mind');
      })
      .catch(() => undefined);
    await write();
    const sent = await eventually(() => test.mails.sent[0]);
    expect(sent).toMatchObject({ kind: 'seated', subject: 'Paikkasi Bcc: muut@test.example' });
    await eventually(async () => (await row()).status === 'sent');
    expect(test.mails.sent).toHaveLength(1);
    expect((await row()).text).toContain('/fi/r/abc');
  });

  it('keeps no text of what has left in production: there are links in it', async () => {
    test = await startTestApp({
      NODE_ENV: 'production',
      TALKOOT_SECRET: 'q8Zr2vLw0TyXn5BsKd7HfJg3MpCa9EuV',
      PUBLIC_URL: 'https://talkoot.example.fi',
      SMTP_URL: 'smtp://127.0.0.1:1',
      MAIL_FROM: 'talkoot@example.fi',
    });
    await write();
    await eventually(async () => (await row()).status === 'sent');
    expect(await row()).toMatchObject({ text: '', html: '', ics: null, recipient: 'aino@test.example' });
    expect(test.mails.sent[0]?.text).toContain('/fi/r/abc');
  });

  it('is marked when the last attempt has failed, and pg-boss keeps no address', async () => {
    test = await startTestApp();
    let attempts = 0;
    test.mails.send = () => {
      attempts += 1;
      return Promise.reject(
        Object.assign(new Error(`451 ${LETTER.recipient}`), { responseCode: 451, code: 'EENVELOPE' }),
      );
    };
    await write();
    await eventually(() => attempts === 1);
    // The next attempt is made the last one, now, instead of waiting through all of them.
    await eventually(async () => {
      const [, moved] = await test.dataSource.query<[unknown, number]>(
        `UPDATE pgboss.job SET retry_limit = 1, start_after = now() WHERE name = 'mail.send' AND state = 'retry'`,
      );
      return moved > 0;
    });
    await eventually(async () => (await row()).status === 'failed');
    expect((await row()).failure).toBe('EENVELOPE');
    const jobs = await test.dataSource.query(`SELECT output FROM pgboss.job WHERE name = 'mail.send'`);
    expect(JSON.stringify(jobs)).toContain('EENVELOPE');
    expect(JSON.stringify(jobs)).not.toContain(LETTER.recipient);
  });

  it('is given up at once where the mail server refuses the recipient for good', async () => {
    test = await startTestApp();
    const refused: string[] = [];
    test.app.get(Mail).whenRefused((_tx, mail, code) => {
      refused.push(`${mail.recipient} ${code}`);
      return Promise.resolve();
    });
    test.mails.send = () =>
      Promise.reject(Object.assign(new Error('no such user'), { responseCode: 550, code: 'EENVELOPE' }));
    await write();
    await eventually(async () => (await row()).status === 'failed');
    expect((await row()).failure).toBe('550');
    expect(refused).toEqual(['aino@test.example 550']);
  });

  describe('written when it leaves', () => {
    const lazy = (recipient: string): Letter => ({
      kind: 'test-hello',
      recipient,
      locale: 'sv',
      data: { token: 'secret-token' },
    });
    const send = (letters: readonly Letter[]): Promise<string[]> =>
      test.dataSource.transaction((tx) => test.app.get(Mail).sendMany(tx, letters));
    const states = async (): Promise<(readonly [string, string])[]> =>
      (await test.dataSource.manager.find(OutgoingMail, { order: { id: 'ASC' } })).map(
        ({ recipient, status }) => [recipient, status] as const,
      );

    it('says what is true then, keeps no data, and is withheld where nothing is to be said', async () => {
      test = await startTestApp();
      test.app.get(MailKinds).register('test', (_tx, { data, recipient }) => {
        const { token } = data as { token: string };
        const content = { subject: 'Hej\r\nBcc: x', text: token, html: `<p>${token}</p>`, ics: null };
        return Promise.resolve(recipient.startsWith('nobody') ? null : content);
      });
      await send([lazy('aino@test.example'), lazy('nobody@test.example')]);
      await eventually(async () => (await states()).every(([, status]) => status !== 'queued'));
      expect(await states()).toEqual([
        ['aino@test.example', 'sent'],
        ['nobody@test.example', 'withheld'],
      ]);
      expect(test.mails.sent).toHaveLength(1);
      expect(test.mails.sent[0]).toMatchObject({ subject: 'Hej Bcc: x', text: 'secret-token' });
      const [sent, withheld] = await test.dataSource.manager.find(OutgoingMail, { order: { id: 'ASC' } });
      expect(sent).toMatchObject({ data: null, text: 'secret-token', subject: 'Hej Bcc: x' });
      expect(withheld).toMatchObject({ data: null, text: '' });
    });

    it('leaves by the hundred, each once', async () => {
      test = await startTestApp();
      test.app
        .get(MailKinds)
        .register('test', () => Promise.resolve({ subject: 'Hej', text: 'Hej', html: '<p>Hej</p>' }));
      const recipients = Array.from({ length: 300 }, (_, number) => `p${number}@test.example`);
      const ids = await send(recipients.map(lazy));
      expect(new Set(ids).size).toBe(300);
      await eventually(() => test.mails.sent.length >= 300);
      await eventually(async () => (await states()).every(([, status]) => status === 'sent'));
      expect(test.mails.sent.map(({ recipient }) => recipient).sort()).toEqual([...recipients].sort());
    });
  });
});
