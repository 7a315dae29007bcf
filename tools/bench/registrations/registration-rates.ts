import { Connection } from '../../crowd/connection.ts';
import { makeCrowdEvent } from '../../crowd/crowd-event.ts';
import type { CrowdHouse } from '../../crowd/houses.ts';
import { aPerson, registrationRequest } from '../../crowd/registration-request.ts';
import { copiersOf, GROUP, measureRaw, type Copiers, type RawWay } from './raw-limit.ts';
import {
  forgetMails,
  MANY_SEATS,
  median,
  registerFor,
  rounded,
  ROUNDS,
  whileStopped,
  WINDOW_MS,
  type Scene,
} from './scene.ts';

/** Registrations a second: by SQL alone, through the server, in small and large events, and where all wait. */
export async function registrationRates(scene: Scene, house: CrowdHouse) {
  const copiers = await copiersOf(scene.database, await aRegistration(scene, house));
  const limit: number[] = [];
  const [http16, http100, p99]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    limit.push(await rawRate(scene, house, copiers, 'tally-under-lock'));
    http16.push((await registerFor(scene, house, await anEventWith(scene, 0), 16)).perSecond);
    const crowded = await registerFor(scene, house, await anEventWith(scene, 0), 100);
    http100.push(crowded.perSecond);
    p99.push(crowded.p99Ms);
  }
  const [at500, at50000, atQueue]: [number[], number[], number[]] = [[], [], []];
  const large = await anEventWith(scene, 50_000);
  const full = (await makeCrowdEvent(scene.database, 100, { seated: 100, waiting: 50_000 })).slug;
  for (let round = 0; round < ROUNDS; round += 1) {
    at500.push((await registerFor(scene, house, await anEventWith(scene, 500), 100)).perSecond);
    at50000.push((await registerFor(scene, house, large, 100)).perSecond);
    atQueue.push((await registerFor(scene, house, full, 100)).perSecond);
  }
  const overbooked = await overbook(scene, house);
  const rate = (values: number[]): number => rounded(median(values));
  return {
    limit_tps: rate(limit),
    http16_tps: rate(http16),
    http100_tps: rate(http100),
    at500_tps: rate(at500),
    at50000_tps: rate(at50000),
    overbooked,
    p99_ms: rate(p99),
    more: {
      at_queue_of_50000_tps: rate(atQueue),
      http16_of_limit: rounded2(median(http16) / median(limit)),
      http100_of_limit: rounded2(median(http100) / median(limit)),
      at50000_of_at500: rounded2(median(at50000) / median(at500)),
    },
  };
}

const rounded2 = (value: number): number => Math.round(value * 100) / 100;

/** Two ways of taking a seat, and the first with several people in a transaction: all by SQL alone. */
export async function compareRawWays(scene: Scene, house: CrowdHouse): Promise<object> {
  const copiers = await copiersOf(scene.database, await aRegistration(scene, house));
  const ways = ['tally-under-lock', 'seat-rows', 'tally-in-groups'] as const;
  const rates: Record<RawWay, number[]> = { 'tally-under-lock': [], 'seat-rows': [], 'tally-in-groups': [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const way of ways) rates[way].push(await rawRate(scene, house, copiers, way));
  }
  return {
    tally_under_lock_tps: rounded(median(rates['tally-under-lock'])),
    seat_rows_tps: rounded(median(rates['seat-rows'])),
    [`tally_in_groups_of_${GROUP}_tps`]: rounded(median(rates['tally-in-groups'])),
  };
}

async function rawRate(scene: Scene, house: CrowdHouse, copiers: Copiers, way: RawWay): Promise<number> {
  const event = await makeCrowdEvent(scene.database, MANY_SEATS);
  return whileStopped(house, async () => {
    const rate = await measureRaw(scene.databaseUrl, copiers, event, way, WINDOW_MS);
    await forgetMails(scene.database);
    return rate;
  });
}

/** Id of one who registered through the server, and whose mail has not left yet. */
async function aRegistration({ database }: Scene, { port }: CrowdHouse): Promise<string> {
  const connection = new Connection(port);
  const event = await makeCrowdEvent(database, MANY_SEATS);
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const person = aPerson();
    await connection.send(registrationRequest(event.slug, person));
    const { rows } = await database.query<{ id: string }>(
      `SELECT r.id FROM registration r JOIN outgoing_mail m ON m.registration_id = r.id
        WHERE r.email = $1 AND m.status = 'queued'`,
      [person.email],
    );
    if (!rows[0]) continue;
    connection.close();
    return rows[0].id;
  }
  throw new Error('nobody could register');
}

async function anEventWith({ database }: Scene, seated: number): Promise<string> {
  return (await makeCrowdEvent(database, MANY_SEATS, { seated })).slug;
}

/** Events with few seats and a hundred people at the door of each: how many sit on one seat too many. */
async function overbook(scene: Scene, house: CrowdHouse): Promise<number> {
  const order = { port: house.port, connections: 100, warmUpMs: 0, count: 200 };
  for (const seats of [1, 25, 150]) {
    const { slug } = await makeCrowdEvent(scene.database, seats);
    await scene.crowd.send({ ...order, what: { register: slug } });
  }
  const { rows } = await scene.database.query<{ overbooked: number; few: number }>(
    `WITH held AS (SELECT e.capacity, count(r.id) FILTER (WHERE r.status IN ('seated', 'offered')) AS seats
                     FROM event e LEFT JOIN registration r ON r.event_id = e.id GROUP BY e.id)
     SELECT coalesce(sum(greatest(seats - capacity, 0)), 0)::int AS overbooked,
            count(*) FILTER (WHERE capacity IN (1, 25, 150) AND seats >= capacity)::int AS few FROM held`,
  );
  if (rows[0]?.few !== 3) throw new Error('the events with few seats were not filled');
  return rows[0].overbooked;
}
