import { randomUUID } from 'node:crypto';
import { anEvent } from '../../../test/event-builder.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { EventTask } from '../../features/events/index.ts';
import { Registration } from '../../features/registrations/index.ts';
import { OutgoingMail } from '../mail/outgoing-mail.entity.ts';
import { Erasure } from './erasure.ts';

describe('erasing personal data', () => {
  let test: TestApp;

  beforeEach(async () => {
    test = await startTestApp();
  });

  afterEach(() => test.close());

  const registered = async (): Promise<string> => {
    const { event } = await anEvent(test).published().make();
    const email = 'aino@test.example';
    const { id } = await test.dataSource.manager.save(Registration, {
      eventId: event.id,
      status: 'seated' as const,
      seatedAt: test.clock.now(),
      name: 'Aino Aalto',
      email,
      emailNormalised: email,
      locale: 'fi' as const,
      organisationName: 'Järvikylä',
      sector: 'health',
      answers: { diet: 'pähkinätön', access: 'induktiosilmukka' },
      partySeq: '1',
      submissionId: randomUUID(),
    });
    return id;
  };

  it('forgets needs two weeks after the event, the person a year after, and keeps the seat in the numbers', async () => {
    const id = await registered();
    const erasure = test.app.get(Erasure);
    const find = (): Promise<Registration> => test.dataSource.manager.findOneByOrFail(Registration, { id });

    test.clock.set('2027-02-20T03:10:00Z');
    await erasure.run();
    expect(await find()).toMatchObject({ answers: { diet: 'pähkinätön' }, name: 'Aino Aalto' });

    test.clock.set('2027-02-25T03:10:00Z');
    expect((await erasure.run())['registrations']).toBe(1);
    expect(await find()).toMatchObject({
      answers: {},
      name: 'Aino Aalto',
      email: 'aino@test.example',
    });

    test.clock.set('2028-02-11T03:10:00Z');
    await erasure.run();
    const erased = await find();
    expect(erased).toMatchObject({ status: 'seated', name: '–', organisationName: '', sector: 'other' });
    expect(JSON.stringify({ ...erased, seq: '' })).not.toMatch(/aino|aalto|järvikylä/i);
    expect((await erasure.run())['registrations']).toBe(0);
  });

  it('forgets who did what and who spoke, and keeps what was done', async () => {
    const { event, lead } = await anEvent(test).make();
    await test.dataSource.manager.insert(EventTask, {
      eventId: event.id,
      position: 1,
      title: 'Tilaa kahvit',
      organisationId: lead.id,
      assignee: 'Liisa',
      dueOn: '2027-02-01',
    });
    test.clock.set('2028-02-11T03:10:00Z');
    await test.app.get(Erasure).run();
    const task = await test.dataSource.manager.findOneByOrFail(EventTask, { eventId: event.id });
    expect(task).toMatchObject({ title: 'Tilaa kahvit', assignee: '' });
  });

  it('throws mails away after ninety days', async () => {
    await test.dataSource.manager.insert(OutgoingMail, {
      kind: 'seated',
      recipient: 'aino@test.example',
      locale: 'fi',
      subject: 'Paikkasi on vahvistettu',
      text: 'Hei Aino',
      html: '<p>Hei Aino</p>',
      status: 'sent',
      createdAt: Temporal.Instant.from('2027-01-01T12:00:00Z'),
    });
    test.clock.set('2027-03-30T03:10:00Z');
    expect((await test.app.get(Erasure).run())['mails']).toBe(0);
    test.clock.set('2027-04-03T03:10:00Z');
    expect((await test.app.get(Erasure).run())['mails']).toBe(1);
    expect(await test.dataSource.manager.count(OutgoingMail)).toBe(0);
  });
});
