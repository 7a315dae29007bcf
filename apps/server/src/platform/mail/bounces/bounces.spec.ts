import fc from 'fast-check';
import pg from 'pg';
import { startTestApp, type TestApp } from '../../../../test/test-app.ts';
import { MailBlocks } from '../mail-blocks.ts';
import { OutgoingMail } from '../outgoing-mail.entity.ts';
import { readBounce } from './read-bounce.ts';
import { recordBounce } from './record-bounces.ts';

const ID = '019a0000-0000-7000-8000-00000000000f';

/** As Postfix writes it. */
const report = ({
  id = ID,
  status = '5.1.1',
  action = 'failed',
  returned = 'text/rfc822-headers',
} = {}): string =>
  [
    'Return-Path: <>',
    'From: MAILER-DAEMON@mx.test.example (Mail Delivery System)',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status;',
    '\tboundary="4Q1/mx.test.example"',
    '',
    'This is a MIME-encapsulated message.',
    '--4Q1/mx.test.example',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'I am sorry. Message-ID: <11111111-1111-7111-8111-111111111111@elsewhere>',
    '--4Q1/mx.test.example',
    'Content-Description: Delivery report',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.test.example',
    '',
    'Final-Recipient: rfc822; haamu@test.example',
    `Action: ${action}`,
    `Status: ${status}`,
    'Diagnostic-Code: smtp; 550 5.1.1 <haamu@test.example>: Recipient address',
    '    rejected: User unknown',
    '',
    '--4Q1/mx.test.example',
    `Content-Type: ${returned}`,
    '',
    'Subject: Kutsu',
    'Message-ID:',
    ` <${id}@talkoot.example.fi>`,
    '',
    '--4Q1/mx.test.example--',
    '',
  ].join('\r\n');

describe('a delivery report', () => {
  it('says which mail of ours failed for good, and how', () => {
    expect(readBounce(report())).toEqual({ mailId: ID, status: '5.1.1' });
    expect(readBounce(report({ returned: 'message/rfc822' }))).toEqual({ mailId: ID, status: '5.1.1' });
  });

  it.each([
    ['a delay', report({ action: 'delayed', status: '4.4.1' })],
    ['a mail that was delivered', report({ action: 'delivered', status: '2.0.0' })],
    ['a mail of somebody else', report({ id: 'abc' })],
    ['a report without our mail', report({ returned: 'text/html' })],
    ['another mail', 'From: a@b.fi\n\nAction: failed\nStatus: 5.1.1\nMessage-ID: <' + ID + '@x>'],
    ['nothing', ''],
  ])('is not %s', (_, message) => {
    expect(readBounce(message)).toBeNull();
  });

  it('bears anything', () => {
    const pieces = fc.constantFrom(...report().split('\r\n'), '', 'x', '--4Q1/mx.test.example', '\n\n');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (lines) => {
        const bounce = readBounce(lines.join('\n'));
        if (bounce) expect(bounce).toEqual({ mailId: ID, status: '5.1.1' });
      }),
    );
  });
});

describe('a report that is recorded', () => {
  let test: TestApp;
  let client: pg.Client;

  beforeEach(async () => {
    test = await startTestApp();
    client = new pg.Client(test.databaseUrl);
    await client.connect();
  });

  afterEach(async () => {
    await client.end();
    await test.close();
  });

  const now = '2027-01-04T09:00:00Z';
  async function aSentMail(): Promise<OutgoingMail> {
    return test.dataSource.manager.save(OutgoingMail, {
      kind: 'invitation',
      recipient: 'Haamu@test.example',
      locale: 'fi' as const,
      subject: '',
      text: '',
      html: '',
      status: 'sent' as const,
    });
  }
  const isBlocked = (): Promise<boolean> =>
    test.app.get(MailBlocks).isBlocked(test.dataSource.manager, 'haamu@test.example', 'invitation');

  it('ends mails to an address that is not there, however often it comes', async () => {
    const { id } = await aSentMail();
    const bounce = { mailId: id, status: '5.1.1' };
    expect([await recordBounce(client, bounce, now), await recordBounce(client, bounce, now)]).toEqual([
      'dead',
      'dead',
    ]);
    expect(await isBlocked()).toBe(true);
    const mail = await test.dataSource.manager.findOneByOrFail(OutgoingMail, { id });
    expect(mail).toMatchObject({ status: 'failed', failure: '5.1.1' });
  });

  it('says nothing against an address whose mailbox is full, or about a mail that we did not send', async () => {
    const { id } = await aSentMail();
    expect(await recordBounce(client, { mailId: id, status: '5.2.2' }, now)).toBe('failed');
    expect(await recordBounce(client, { mailId: ID, status: '5.1.1' }, now)).toBe('unknown');
    expect(await isBlocked()).toBe(false);
  });
});
