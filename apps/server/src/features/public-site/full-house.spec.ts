import { randomUUID } from 'node:crypto';
import { anEvent } from '../../../test/event-builder.ts';
import { leftMails } from '../../../test/mails.ts';
import { startTestApp } from '../../../test/test-app.ts';
import { TestClient } from '../../../test/test-client.ts';
import { createApp } from '../../app.ts';
import { createDataSource } from '../../data-source.ts';
import { loadConfig } from '../../platform/config.ts';
import { createLogger } from '../../platform/logging.ts';
import { Registration } from '../registrations/index.ts';

const SEATS = 25;
const CROWD = 100;

describe('a full house', () => {
  it('seats 25 of 100 who register at once on two servers, and queues the rest in order', async () => {
    const test = await startTestApp();
    const dataSource = createDataSource(test.databaseUrl);
    await dataSource.initialize();
    const config = loadConfig({ DATABASE_URL: test.databaseUrl, LOG_LEVEL: 'silent' });
    const second = await createApp(config, dataSource, createLogger('silent'), {
      clock: test.clock,
      mailTransport: test.mails,
    });
    await second.init();
    try {
      const { event } = await anEvent(test).withSeats(SEATS).published().make();
      const clients = [test.client(), new TestClient(second)] as const;
      const answers = await Promise.all(
        Array.from({ length: CROWD }, (_, person) =>
          clients[person % 2 === 0 ? 0 : 1].form(`/fi/tapahtumat/${event.slug}/ilmoittaudu`, {
            submissionId: randomUUID(),
            name: `Osallistuja ${person}`,
            email: `p${person}@test.example`,
            organisation: 'other',
            sector: 'youth',
          }),
        ),
      );

      expect(answers.map(({ status }) => status)).toEqual(Array(CROWD).fill(303));
      const rows = await test.dataSource.manager.find(Registration, {
        where: { eventId: event.id },
        order: { seq: 'ASC' },
      });
      expect(rows.map(({ status }) => status)).toEqual([
        ...Array<string>(SEATS).fill('seated'),
        ...Array<string>(CROWD - SEATS).fill('waiting'),
      ]);
      await leftMails(test, { eventId: event.id });
      const places = await test.dataSource.query<{ place: string }[]>(
        `SELECT substring(m.text from 'jonossa sijalla (\\d+)') AS place
           FROM registration r JOIN outgoing_mail m ON m.registration_id = r.id
          WHERE r.event_id = $1 AND r.status = 'waiting' ORDER BY r.seq`,
        [event.id],
      );
      expect(places.map(({ place }) => Number(place))).toEqual(
        Array.from({ length: CROWD - SEATS }, (_, index) => index + 1),
      );
    } finally {
      await second.close();
      await test.close();
    }
  }, 60_000);
});
