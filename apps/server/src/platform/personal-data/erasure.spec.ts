import { randomUUID } from 'node:crypto';
import { anEvent } from '../../../test/event-builder.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { EventTask } from '../../features/events/index.ts';
import { OutgoingMail } from '../mail/outgoing-mail.entity.ts';
import { ErasureReport } from './erasure-report.entity.ts';
import { Erasure } from './erasure.ts';

describe('erasing personal data', () => {
  let test: TestApp;

  beforeEach(async () => {
    test = await startTestApp();
  });

  afterEach(() => test.close());

  const lines = (): Promise<ErasureReport[]> => test.dataSource.manager.find(ErasureReport);

  it('forgets who did what, keeps what was done, and reports the number', async () => {
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
    expect(await lines()).toMatchObject([
      {
        eventId: event.id,
        tableName: 'event_task',
        columnNames: ['assignee'],
        rule: 'names-days',
        rowCount: 1,
      },
    ]);
  });

  it('throws mails away after ninety days, and reports by event', async () => {
    const eventId = randomUUID();
    for (const about of [eventId, eventId, null]) {
      await test.dataSource.manager.insert(OutgoingMail, {
        kind: 'seated',
        recipient: 'aino@test.example',
        locale: 'fi',
        subject: 'Paikkasi on vahvistettu',
        text: 'Hei Aino',
        html: '<p>Hei Aino</p>',
        status: 'sent',
        eventId: about,
        createdAt: Temporal.Instant.from('2027-01-01T12:00:00Z'),
      });
    }
    test.clock.set('2027-03-30T03:10:00Z');
    expect((await test.app.get(Erasure).run())['mails']).toBe(0);
    test.clock.set('2027-04-03T03:10:00Z');
    expect((await test.app.get(Erasure).run())['mails']).toBe(3);
    expect(await test.dataSource.manager.count(OutgoingMail)).toBe(0);
    const counts = (await lines()).map((line) => [line.eventId, line.rowCount]);
    expect(counts).toHaveLength(2);
    expect(counts).toEqual(
      expect.arrayContaining([
        [eventId, 2],
        [null, 1],
      ]),
    );
  });

  it('lets one that fails hinder no other, and writes nothing of it', async () => {
    const erasure = test.app.get(Erasure);
    const eventId = randomUUID();
    const line = { eventId, table: 'anything', columns: [], rule: 'request', rows: 2 } as const;
    erasure.register('failing', async () => {
      throw new Error('no');
    });
    erasure.register('following', async () => [line, line, { ...line, rows: 0 }]);
    const erased = await erasure.run();
    expect(erased).not.toHaveProperty('failing');
    expect(erased['following']).toBe(4);
    expect(await lines()).toMatchObject([{ eventId, rowCount: 4 }]);
  });

  it('keeps its report as it was written', async () => {
    const line = {
      at: test.clock.now(),
      tableName: 't',
      columnNames: [],
      rule: 'request',
      rowCount: 1,
    } as const;
    await test.dataSource.manager.insert(ErasureReport, { ...line, columnNames: [] });
    await expect(test.dataSource.query('UPDATE erasure_report SET row_count = 2')).rejects.toThrow(
      /append-only/,
    );
    await expect(test.dataSource.query('DELETE FROM erasure_report')).rejects.toThrow(/append-only/);
  });
});
