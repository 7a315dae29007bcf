import { randomUUID } from 'node:crypto';
import { aPerson } from '../../../../test/builders.ts';
import { anEvent } from '../../../../test/event-builder.ts';
import { leftMails } from '../../../../test/mails.ts';
import { startTestApp, type TestApp } from '../../../../test/test-app.ts';

describe('the log of sent mails', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });

  afterAll(() => test.close());

  it('says what became of each mail without its words, and sends a failed one again', async () => {
    const { event, lead } = await anEvent(test).withSeats(5).published().make();
    const { client } = await aPerson(test, lead, 'organiser');
    const url = `/api/events/${event.id}`;
    const send = test.mails.send.bind(test.mails);
    test.mails.send = () =>
      Promise.reject(Object.assign(new Error('no such user'), { responseCode: 550, code: 'EENVELOPE' }));
    await client.post(`${url}/registrations`, {
      name: 'Aino',
      email: 'aino@test.example',
      sector: 'health',
      locale: 'fi',
      submissionId: randomUUID(),
    });
    await leftMails(test, { eventId: event.id });
    const { body: list } = await client.get(`${url}/mails?status=failed&search=AINO`);
    expect(list).toMatchObject({
      found: 1,
      mails: [
        { kind: 'registration-seated', recipient: 'aino@test.example', status: 'failed', sentAt: null },
      ],
    });
    expect(list.mails[0].failure).toMatch(/^550/);
    expect(JSON.stringify(list)).not.toContain('token');
    const { id } = list.mails[0];
    test.mails.send = send;
    expect((await client.post(`${url}/mails/${id}/send-again`)).body.status).toBe('queued');
    const [mail] = await leftMails(test, { eventId: event.id });
    expect(mail).toMatchObject({ status: 'sent', failure: null });
    expect(mail?.text).toContain('sinulla on paikka');
    expect((await client.post(`${url}/mails/${id}/send-again`)).body.code).toBe('TRANSITION_REFUSED');
    const { event: other } = await anEvent(test).make();
    expect((await client.post(`/api/events/${other.id}/mails/${id}/send-again`)).status).toBe(404);
  });
});
