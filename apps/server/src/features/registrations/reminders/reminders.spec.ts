import { randomUUID } from 'node:crypto';
import { aPerson } from '../../../../test/builders.ts';
import { anEvent } from '../../../../test/event-builder.ts';
import { leftMails } from '../../../../test/mails.ts';
import { startTestApp, type TestApp } from '../../../../test/test-app.ts';
import { Event, EventHooks } from '../../events/index.ts';
import { spacedCheckInCode } from '../check-in/check-in-code.ts';
import { Registration } from '../registration.entity.ts';
import { Reminders } from './reminders.service.ts';

describe('reminders', () => {
  let test: TestApp;

  beforeEach(async () => {
    test = await startTestApp();
    test.clock.set('2027-01-04T08:00:00Z');
  });

  afterEach(() => test.close());

  async function anEventWithSeats() {
    const { event, lead } = await anEvent(test).withSeats(9).published().make();
    const { client } = await aPerson(test, lead, 'organiser');
    return { event, lead, client, url: `/api/events/${event.id}` };
  }

  async function seated(event: Event, columns: Partial<Registration> = {}): Promise<Registration> {
    const email = `${randomUUID()}@test.example`;
    return test.dataSource.manager.save(Registration, {
      eventId: event.id,
      partySeq: '1',
      status: 'seated' as const,
      seatedAt: test.clock.now(),
      registeredAt: test.clock.now(),
      name: 'Aino Aalto',
      email,
      emailNormalised: email,
      locale: 'fi' as const,
      sector: 'health',
      submissionId: randomUUID(),
      ...columns,
    });
  }

  const run = (at: string): Promise<number> => {
    test.clock.set(at);
    return test.app.get(Reminders).run();
  };

  const subjects = async (registrationId: string): Promise<string[]> =>
    (await leftMails(test, { registrationId })).map(({ subject, status }) => `${status} ${subject}`);

  it('leave a week and a day before at nine, once each, to who has a seat', async () => {
    const { event } = await anEventWithSeats();
    const { id } = await seated(event);
    await seated(event, { status: 'waiting', seatedAt: null });
    await seated(event, { status: 'cancelled' });
    expect(await run('2027-02-02T06:55:00Z')).toBe(0);
    const twice = [run('2027-02-02T07:00:00Z'), run('2027-02-02T07:00:00Z')];
    expect((await Promise.all(twice)).sort()).toEqual([0, 1]);
    expect(await run('2027-02-05T07:00:00Z')).toBe(0);
    expect(await run('2027-02-08T07:05:00Z')).toBe(1);
    expect(await run('2027-02-08T07:10:00Z')).toBe(0);
    expect(await subjects(id)).toEqual(['sent Muistutus: Peruspaketti', 'sent Muistutus: Peruspaketti']);
  });

  it('tell the code for the door as text, to who comes there', async () => {
    const { event } = await anEventWithSeats();
    const comes = await seated(event);
    const online = await seated(event, { attendance: 'online' });
    expect(await run('2027-02-02T07:00:00Z')).toBe(2);
    const [mail] = await leftMails(test, { registrationId: comes.id });
    expect(mail?.text).toContain(`Koodi ovella: ${spacedCheckInCode(comes)}\n`);
    expect(mail?.html).toContain(spacedCheckInCode(comes));
    expect((await leftMails(test, { registrationId: online.id }))[0]?.text).not.toContain('Koodi ovella');
  });

  it('are made up for once after the house was down, and never after the event has begun', async () => {
    const { event } = await anEventWithSeats();
    const { id } = await seated(event);
    expect(await run('2027-02-08T20:00:00Z')).toBe(1);
    expect(await subjects(id)).toHaveLength(1);
    const { event: other } = await anEventWithSeats();
    test.clock.set('2027-01-04T08:00:00Z');
    await seated(other);
    expect(await run('2027-02-09T06:45:00Z')).toBe(0);
  });

  it('do not reach who came after their time', async () => {
    const { event } = await anEventWithSeats();
    test.clock.set('2027-02-02T07:30:00Z');
    await seated(event);
    expect(await run('2027-02-02T07:35:00Z')).toBe(0);
    expect(await run('2027-02-08T07:00:00Z')).toBe(1);
  });

  it('follow an event that moves, and say nothing at once to those who have just heard of it', async () => {
    const { event } = await anEventWithSeats();
    await seated(event);
    expect(await run('2027-02-02T07:00:00Z')).toBe(1);
    const move = async (at: string, date: string): Promise<void> => {
      test.clock.set(at);
      await test.dataSource.transaction(async (tx) => {
        const before = await tx.findOneByOrFail(Event, { id: event.id });
        await tx.update(Event, event.id, { date, version: before.version + 1 });
        await test.app.get(EventHooks).changed(tx, before, await tx.findOneByOrFail(Event, { id: event.id }));
      });
    };
    await move('2027-02-03T08:00:00Z', '2027-02-23');
    expect(await run('2027-02-09T07:00:00Z')).toBe(0);
    expect(await run('2027-02-16T07:00:00Z')).toBe(1);
    // Brought forward: the week before it is past already.
    await move('2027-02-17T08:00:00Z', '2027-02-20');
    expect(await run('2027-02-17T08:05:00Z')).toBe(0);
    expect(await run('2027-02-19T07:00:00Z')).toBe(1);
  });

  it('are changed for one event, and switched off', async () => {
    const { event, lead, client, url } = await anEventWithSeats();
    await seated(event);
    const plan = await client.get(`${url}/reminders`);
    expect(plan.body).toMatchObject({
      isDefault: true,
      reminders: [{ daysBefore: 7, time: '09:00', at: '2027-02-02T07:00:00Z' }, { daysBefore: 1 }],
    });
    const three = { daysBefore: 3, time: '16:00' };
    const changed = await client.put(`${url}/reminders`, { reminders: [three, three] });
    expect(changed.body).toMatchObject({ isDefault: false, reminders: [three] });
    expect(changed.body.reminders).toHaveLength(1);
    const wrong = await client.put(`${url}/reminders`, { reminders: [{ daysBefore: 61, time: '25:00' }] });
    expect(wrong.body.errors.map((error: any) => error.pointer)).toEqual([
      '/reminders/0/daysBefore',
      '/reminders/0/time',
    ]);
    expect(await run('2027-02-02T07:00:00Z')).toBe(0);
    expect(await run('2027-02-06T14:00:00Z')).toBe(1);
    // The session of a month ago is over.
    const { client: later } = await aPerson(test, lead, 'organiser');
    expect((await later.put(`${url}/reminders`, { reminders: [] })).body.reminders).toEqual([]);
    expect(await run('2027-02-08T07:00:00Z')).toBe(0);
  });
});
