import { setTimeout as sleep } from 'node:timers/promises';
import { Connection, type Answer } from '../../../../tools/crowd/connection.ts';
import { makeCrowdEvent } from '../../../../tools/crowd/crowd-event.ts';
import { aPerson, pageRequest } from '../../../../tools/crowd/registration-request.ts';
import { inParallel, isDeep, registerUntilAnswered, Scene } from './scene.ts';

const AT_ONCE = 30;
const CROWD = 600;
const RESTARTS = isDeep ? 10 : 1;
const AWAY_MS = 1_500;

describe('a database that is restarted while people register', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await Scene.open(2);
  });

  afterAll(() => scene?.close());

  it('gives clean errors, nothing half-written, and a service that returns by itself', async () => {
    for (let restart = 0; restart < RESTARTS; restart += 1) {
      const event = await scene.with((client) => makeCrowdEvent(client, CROWD / 2));
      const people = Array.from({ length: CROWD }, aPerson);
      const lanes = Array.from(
        { length: AT_ONCE },
        (_, lane) => new Connection(scene.houses[lane % 2]?.port ?? 0),
      );
      const refusals: Answer[] = [];
      const connectionsLost: number[] = [];
      let answered = 0;
      let isAway: Promise<void> = Promise.resolve();

      await inParallel(AT_ONCE, people, async (person, _, lane) => {
        const { answer, before } = await registerUntilAnswered(
          lanes[lane] as Connection,
          event.slug,
          person,
          (refusal) => refusals.push(refusal),
        );
        expect(answer.status).toBe(303);
        connectionsLost.push(...before.filter((status) => status === 0));
        answered += 1;
        if (answered === 150) isAway = scene.restartPostgres(AWAY_MS);
      });
      await isAway;

      expect(refusals.length).toBeGreaterThan(0);
      for (const { status, head, body } of refusals) {
        expect([status, body.toString()]).toEqual([
          503,
          expect.stringContaining('Palvelu ei vastaa juuri nyt'),
        ]);
        expect(head).toMatch(/\r\nretry-after: \d+/i);
        expect(body.toString()).not.toMatch(/node_modules|at \w+ \(|SELECT|INSERT/);
      }
      // The servers themselves stood all the time.
      expect(connectionsLost).toEqual([]);
      await expectAllWhole(
        event.id,
        people.map(({ email }) => email),
      );
      for (const house of scene.houses) {
        const page = await new Connection(house.port).send(pageRequest(`/fi/tapahtumat/${event.slug}`));
        expect(page.status).toBe(200);
        const ready = await fetch(`http://127.0.0.1:${house.port}/health/ready`);
        expect(ready.status).toBe(200);
      }
    }
  });

  /** Everybody once, each with a link, a mail, a job and an entry of what happened; the tally is that of the rows. */
  async function expectAllWhole(eventId: string, emails: readonly string[]): Promise<void> {
    const rows = await scene.registrations(eventId);
    expect(rows.map(({ email }) => email).toSorted()).toEqual(emails.toSorted());
    const [odd] = await scene.ask(
      `SELECT count(*) FILTER (WHERE NOT EXISTS (SELECT FROM personal_link l WHERE l.registration_id = r.id))::int AS links,
              count(*) FILTER (WHERE (SELECT count(*) FROM outgoing_mail m WHERE m.registration_id = r.id) <> 1)::int AS mails,
              count(*) FILTER (WHERE (SELECT count(*) FROM audit_entry a
                                       WHERE a.subject_id = r.id AND a.action = 'registration.made') <> 1)::int AS entries
         FROM registration r WHERE event_id = $1`,
      [eventId],
    );
    expect(odd).toEqual({ links: 0, mails: 0, entries: 0 });
    const pools = await scene.ask('SELECT taken, waiting FROM seat_pool WHERE event_id = $1', [eventId]);
    expect(pools).toEqual([{ taken: CROWD / 2, waiting: CROWD / 2 }]);
    // Mails leave again, without anybody's help.
    for (const end = Date.now() + 60_000; Date.now() < end; await sleep(200)) {
      const [{ count } = { count: 1 }] = await scene.ask<{ count: number }>(
        `SELECT count(*)::int AS count FROM outgoing_mail WHERE event_id = $1 AND status <> 'sent'`,
        [eventId],
      );
      if (count === 0) return;
    }
    throw new Error('mails are still waiting a minute later');
  }
});
