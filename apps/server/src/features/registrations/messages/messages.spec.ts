import { jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { anOrganisation, aPerson } from '../../../../test/builders.ts';
import { anEvent } from '../../../../test/event-builder.ts';
import { eventually } from '../../../../test/eventually.ts';
import { leftMails } from '../../../../test/mails.ts';
import { startTestApp, type TestApp } from '../../../../test/test-app.ts';
import { Jobs } from '../../../platform/jobs/jobs.ts';
import { MailBlocks } from '../../../platform/mail/mail-blocks.ts';
import type { Event } from '../../events/index.ts';
import { Registration } from '../registration.entity.ts';
import { MessageSending } from './message-sending.service.ts';

const FILTER = {
  statuses: ['seated'],
  sectors: [],
  organisationIds: [],
  attendances: [],
  locales: [],
  attended: 'any',
};
const draft = (given: Record<string, unknown> = {}) => ({
  about: 'event',
  subject: { fi: 'Pysäköinti', sv: 'Parkering' },
  body: { fi: 'Pysäköi takapihalle.\n\nTervetuloa & "nähdään"', sv: 'Parkera på baksidan.' },
  filter: FILTER,
  ...given,
});

describe('messages to participants', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });

  afterAll(() => test.close());

  async function anEventOfMine() {
    const partner = await anOrganisation(test);
    const { event, lead } = await anEvent(test).withSeats(50).withPartner(partner).published().make();
    const { client } = await aPerson(test, lead, 'organiser');
    return { event, partner, client, url: `/api/events/${event.id}/messages` };
  }

  async function registered(
    event: Event,
    name: string,
    columns: Partial<Registration> = {},
  ): Promise<Registration> {
    const email = `${randomUUID()}@test.example`;
    const status = columns.status ?? 'seated';
    return test.dataSource.manager.save(Registration, {
      eventId: event.id,
      partySeq: '1',
      status,
      seatedAt: status === 'seated' ? test.clock.now() : null,
      name,
      email,
      emailNormalised: email,
      locale: 'fi' as const,
      sector: 'health',
      submissionId: randomUUID(),
      ...columns,
    });
  }

  const leave = ({ id, leavesAt }: { id: string; leavesAt: string }): Promise<void> =>
    test.app.get(MessageSending).leave(id, leavesAt);

  it('show exactly who gets them, and reach exactly those, in their language, once', async () => {
    const { event, partner, client, url } = await anEventOfMine();
    const bertil = await registered(event, 'Bertil', { locale: 'sv', organisationId: partner.id });
    const aino = await registered(event, 'Aino');
    const waits = await registered(event, 'Onni', { status: 'waiting' });
    const preview = await client.post(`${url}/recipients`, { about: 'event', filter: FILTER });
    expect(preview.body).toMatchObject({ count: 2, blocked: 0 });
    expect(preview.body.people.map(({ name }: any) => name)).toEqual(['Aino', 'Bertil']);
    expect(JSON.stringify(preview.body)).not.toContain(aino.email);

    const { body: made } = await client.post(url, draft());
    const { body: scheduled } = await client.post(`${url}/${made.id}/schedule`, { version: made.version });
    expect(scheduled).toMatchObject({ status: 'scheduled', leavesAt: '2027-01-04T08:05:00Z' });
    await Promise.all([leave(scheduled), leave(scheduled)]);

    const [toAino] = await leftMails(test, { registrationId: aino.id });
    expect(toAino).toMatchObject({ status: 'sent', subject: 'Pysäköinti', listUnsubscribe: null });
    expect(toAino?.text).toContain('Pysäköi takapihalle.\n\nTervetuloa & "nähdään"');
    expect(toAino?.html).toContain('Tervetuloa &amp; &quot;nähdään&quot;');
    const link = /http:\/\/localhost:3000(\/fi\/r\/[\w-]{43})\n/.exec(toAino?.text ?? '')?.[1] ?? '';
    expect((await test.client().get(link)).status).toBe(200);
    expect((await leftMails(test, { registrationId: bertil.id })).map(({ subject }) => subject)).toEqual([
      'Parkering',
    ]);
    expect(await leftMails(test, { registrationId: waits.id })).toEqual([]);
    const progress = await eventually(async () => {
      const { body } = await client.get(`${url}/${made.id}`);
      return body.progress.queued === 0 && body;
    });
    expect(progress).toMatchObject({ status: 'sent', progress: { recipients: 2, sent: 2, failed: 0 } });
  });

  it('leave also where the clock counts finer than the database keeps', async () => {
    const { event, client, url } = await anEventOfMine();
    const aino = await registered(event, 'Aino');
    const { body: made } = await client.post(url, draft());
    const enqueue = jest.spyOn(test.app.get(Jobs), 'enqueue');
    test.clock.set('2027-01-04T08:00:00.123456789Z');
    await client.post(`${url}/${made.id}/schedule`, { version: made.version });
    const [, , job] = enqueue.mock.calls.at(-1) ?? [];
    enqueue.mockRestore();
    const { messageId, leavesAt } = job as { messageId: string; leavesAt: string };
    await leave({ id: messageId, leavesAt });
    expect(await leftMails(test, { registrationId: aino.id })).toHaveLength(1);
    test.clock.set('2027-01-04T08:00:00Z');
  });

  it('are filtered by everything at once', async () => {
    const { event, partner, client, url } = await anEventOfMine();
    await registered(event, 'A', { organisationId: partner.id, sector: 'employment', attendance: 'online' });
    await registered(event, 'B', { checkedInAt: test.clock.now() });
    await registered(event, 'C', { locale: 'en' });
    await registered(event, 'D', { status: 'cancelled', seatedAt: null });
    await registered(event, 'E', { email: 'e@erased.invalid' });
    const names = async (filter: Record<string, unknown>): Promise<string> => {
      const answer = await client.post(`${url}/recipients`, {
        about: 'event',
        filter: { ...FILTER, ...filter },
      });
      return answer.body.people.map(({ name }: any) => name).join('');
    };
    expect(await names({})).toBe('ABC');
    expect(await names({ organisationIds: [partner.id] })).toBe('A');
    expect(await names({ sectors: ['employment'], attendances: ['online'] })).toBe('A');
    expect(await names({ attendances: ['on-site'], locales: ['fi'] })).toBe('B');
    expect(await names({ attended: 'checked-in' })).toBe('B');
    expect(await names({ attended: 'no-show' })).toBe('AC');
    expect(await names({ statuses: ['cancelled'] })).toBe('D');
    const nobody = await client.post(`${url}/recipients`, {
      about: 'event',
      filter: { ...FILTER, statuses: [], organisationIds: ["'; DROP TABLE event; --"] },
    });
    expect(nobody.status).toBe(400);
  });

  it('can be stopped before they leave, changed, and sent again', async () => {
    const { event, client, url } = await anEventOfMine();
    const { id: registrationId } = await registered(event, 'Aino');
    const { body: made } = await client.post(url, draft());
    const { body: scheduled } = await client.post(`${url}/${made.id}/schedule`, { version: 1 });
    expect((await client.put(`${url}/${made.id}`, { ...draft(), version: 2 })).body.code).toBe(
      'TRANSITION_REFUSED',
    );
    const { body: stopped } = await client.post(`${url}/${made.id}/stop`);
    expect(stopped).toMatchObject({ status: 'draft', leavesAt: null });
    await leave(scheduled);
    expect(await leftMails(test, { registrationId })).toEqual([]);

    const changed = await client.put(`${url}/${made.id}`, {
      ...draft({ subject: { fi: 'Uusi' }, body: { fi: 'Uusi' } }),
      version: 3,
    });
    expect(changed.body.subject).toEqual({ fi: 'Uusi', sv: '', en: '' });
    expect((await client.put(`${url}/${made.id}`, { ...draft(), version: 3 })).body.code).toBe(
      'CONFLICT_VERSION',
    );
    const at = { version: 4, date: '2027-01-05', time: '09:00' };
    const { body: later } = await client.post(`${url}/${made.id}/schedule`, at);
    expect(later.leavesAt).toBe('2027-01-05T07:00:00Z');
    await leave(scheduled);
    expect((await client.get(`${url}/${made.id}`)).body.status).toBe('scheduled');
    await leave(later);
    expect((await leftMails(test, { registrationId })).map(({ subject }) => subject)).toEqual(['Uusi']);
    expect((await client.delete(`${url}/${made.id}`)).body.code).toBe('TRANSITION_REFUSED');
  });

  it('say what is missing before they can leave', async () => {
    const { event, client, url } = await anEventOfMine();
    await registered(event, 'Aino');
    const { body: made } = await client.post(
      url,
      draft({ subject: { fi: 'Otsikko' }, body: { sv: 'Text' } }),
    );
    const answer = await client.post(`${url}/${made.id}/schedule`, { version: 1 });
    expect(answer.body.errors.map(({ pointer }: any) => pointer)).toEqual(['/body/fi', '/subject/sv']);
    const past = { version: 1, date: '2027-01-03', time: '09:00' };
    await client.put(`${url}/${made.id}`, { ...draft(), version: 1 });
    expect(
      (await client.post(`${url}/${made.id}/schedule`, { ...past, version: 2 })).body.errors[0],
    ).toMatchObject({
      pointer: '/date',
      code: 'dateInPast',
    });
    const html = await client.post(url, draft({ body: { fi: '<script>alert(1)</script>' } }));
    expect(html.body.errors[0].code).toBe('htmlNotAllowed');
    expect((await client.delete(`${url}/${made.id}`)).status).toBe(204);
    expect((await client.get(url)).body).toEqual([]);
  });

  it('are refused where nobody would get them, and stay drafts', async () => {
    const { event, client, url } = await anEventOfMine();
    await registered(event, 'Aino');
    const { body: made } = await client.post(url, draft({ filter: { ...FILTER, statuses: ['waiting'] } }));
    const answer = await client.post(`${url}/${made.id}/schedule`, { version: 1 });
    expect([answer.status, answer.body.code]).toEqual([400, 'VALIDATION_FAILED']);
    expect(answer.body.errors).toMatchObject([{ pointer: '/filter', code: 'noRecipients' }]);
    expect((await client.get(`${url}/${made.id}`)).body).toMatchObject({ status: 'draft', version: 1 });
  });

  it('about other things do not reach who wants none, and end with one click', async () => {
    const { event, client, url } = await anEventOfMine();
    const aino = await registered(event, 'Aino');
    const onni = await registered(event, 'Onni');
    const eeva = await registered(event, 'Eeva');
    const blocks = test.app.get(MailBlocks);
    const optOut = (email: string): Promise<void> => {
      const token = blocks.optOutLink('fi', email, 'message').split('/').at(-1) ?? '';
      const said = blocks.readOptOut(token);
      if (!said) throw new Error('no link of ours');
      return test.dataSource.transaction((tx) => blocks.optOut(tx, said));
    };
    await optOut(onni.email);
    const body = { about: 'other', filter: FILTER };
    expect((await client.post(`${url}/recipients`, body)).body).toMatchObject({ count: 2, blocked: 1 });
    const { body: made } = await client.post(url, draft({ about: 'other' }));
    const { body: scheduled } = await client.post(`${url}/${made.id}/schedule`, { version: 1 });
    await leave(scheduled);
    const [mail] = await leftMails(test, { registrationId: aino.id });
    expect(await leftMails(test, { registrationId: onni.id })).toEqual([]);
    expect(mail?.text).toContain(mail?.listUnsubscribe ?? 'nothing');
    expect(mail?.text).not.toContain('/fi/r/');
    const path = new URL(mail?.listUnsubscribe ?? '').pathname;
    const click = await test.client().form(path, { 'List-Unsubscribe': 'One-Click' });
    expect(click.status).toBeLessThan(400);
    expect((await client.post(`${url}/recipients`, body)).body).toMatchObject({ count: 1, blocked: 2 });
    expect((await leftMails(test, { registrationId: eeva.id }))[0]?.status).toBe('sent');
  });

  it('that have been sent off are stopped for those whom they have not reached yet', async () => {
    const { event, client, url } = await anEventOfMine();
    const { id: registrationId } = await registered(event, 'Aino');
    const { body: made } = await client.post(url, draft());
    const { body: scheduled } = await client.post(`${url}/${made.id}/schedule`, { version: 1 });
    // The mail server is away until the message has been stopped.
    const send = test.mails.send.bind(test.mails);
    let attempts = 0;
    test.mails.send = () => {
      attempts += 1;
      return Promise.reject(new Error('away'));
    };
    await leave(scheduled);
    await eventually(() => attempts > 0);
    expect((await client.post(`${url}/${made.id}/stop`)).body.status).toBe('stopped');
    await eventually(async () => {
      const [, moved] = await test.dataSource.query<[unknown, number]>(
        `UPDATE pgboss.job SET start_after = now() WHERE name = 'mail.send' AND state = 'retry'`,
      );
      return moved > 0;
    });
    test.mails.send = send;
    expect((await leftMails(test, { registrationId })).map(({ status }) => status)).toEqual(['withheld']);
  });

  it('look in the preview as they will in the mail', async () => {
    const { client, url } = await anEventOfMine();
    const { about, subject, body } = draft();
    const { body: shown } = await client.post(`${url}/preview`, { about, subject, body, locale: 'sv' });
    expect(shown.subject).toBe('Parkering');
    expect(shown.text).toContain('Tid: tis 9.2.2027');
    expect(shown.html).toContain('Parkera på baksidan.');
  });
});
