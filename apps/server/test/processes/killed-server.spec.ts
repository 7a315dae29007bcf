import { Connection } from '../../../../tools/crowd/connection.ts';
import { makeCrowdEvent } from '../../../../tools/crowd/crowd-event.ts';
import { aPerson } from '../../../../tools/crowd/registration-request.ts';
import { eventually } from '../eventually.ts';
import { inParallel, isDeep, registerUntilAnswered, Scene } from './scene.ts';

const CROWD = 1_000;
const AT_ONCE = 50;
const SEATS = 600;
const KILLED_AFTER = isDeep ? [10, 200, 400, 600, 800, 990] : [400];
/** Mails on their way to the mail server at a time: of these nobody can say whether they arrived. */
const ON_THEIR_WAY = 10;

describe('a server that is killed while a thousand register', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await Scene.open(1);
  });

  afterAll(() => scene?.close());

  it.each(KILLED_AFTER)(
    'has everybody whom it answered, nobody twice (killed after %d)',
    async (killedAfter) => {
      const house = scene.houses.at(-1);
      if (!house) throw new Error('no server');
      const event = await scene.with((client) => makeCrowdEvent(client, SEATS));
      const people = Array.from({ length: CROWD }, aPerson);
      const lanes = Array.from({ length: AT_ONCE }, () => new Connection(house.port));
      const mailsBefore = scene.mails.mails.length;
      const answered: string[] = [];
      let answeredAtDeath: readonly string[] = [];
      let restarted: Promise<unknown> = Promise.resolve();
      let broken = 0;

      await inParallel(AT_ONCE, people, async (person, _, lane) => {
        const { answer, before } = await registerUntilAnswered(lanes[lane] as Connection, event.slug, person);
        expect(answer.status).toBe(303);
        answered.push(person.email);
        broken += before.length;
        if (answered.length !== killedAfter) return;
        house.process.kill();
        answeredAtDeath = [...answered];
        restarted = house.process.ended.then(async () => {
          const rows = await scene.registrations(event.id);
          const there = new Set(rows.map(({ email }) => email));
          expect(answeredAtDeath.filter((email) => !there.has(email))).toEqual([]);
          await missTheDead(scene);
          await scene.startHouse(house.port);
        });
      });
      await restarted;

      expect(broken).toBeGreaterThan(0);
      const rows = await scene.registrations(event.id);
      expect(rows.map(({ email }) => email).toSorted()).toEqual(people.map(({ email }) => email).toSorted());
      expect(rows.map(({ status }) => status)).toEqual([
        ...Array<string>(SEATS).fill('seated'),
        ...Array<string>(CROWD - SEATS).fill('waiting'),
      ]);
      await expectOneMailEach(
        scene,
        mailsBefore,
        people.map(({ email }) => email),
      );
    },
  );
});

/** A killed server is missed after twenty seconds, and what it had begun is begun again: here at once. */
async function missTheDead(scene: Scene): Promise<void> {
  await scene.ask(`UPDATE pgboss.job SET state = 'retry', start_after = now() WHERE state = 'active'`);
}

async function expectOneMailEach(scene: Scene, from: number, emails: readonly string[]): Promise<void> {
  const left = async () =>
    (
      await scene.ask<{ count: number }>(
        `SELECT count(*)::int AS count FROM outgoing_mail WHERE status = 'queued'`,
      )
    )[0]?.count;
  for (let last = -1; last !== 0;) {
    // As long as some leave, the rest may take its time.
    last = await eventually(async () => {
      const now = (await left()) ?? 0;
      return now === last ? null : { now };
    }).then(({ now }) => now);
  }
  const mails = scene.mails.mails.slice(from);
  const different = new Map(mails.map(({ messageId, recipient }) => [messageId, recipient]));
  expect([...different.values()].toSorted()).toEqual(emails.toSorted());
  // Taken by the mail server, and the server died before it wrote so: sent again under the same Message-ID.
  expect(mails.length - different.size).toBeLessThanOrEqual(ON_THEIR_WAY);
}
