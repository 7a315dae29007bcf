// The limit: the same rows, written statement by statement under the same lock, without a server.
import { randomBytes, randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import type { CrowdEvent } from '../../crowd/crowd-event.ts';
import { copierOf, type RowCopier } from './same-rows.ts';

export const RAW_CONNECTIONS = 16;

/** How the seat is taken. */
export type RawWay =
  /** The event's row is locked, the tally of its pool is counted up in the same transaction. */
  | 'tally-under-lock'
  /** As before, with so many people in one transaction. */
  | 'tally-in-groups'
  /** A row for each seat; a free one is taken that nobody else holds. Knows no order. */
  | 'seat-rows';

export const GROUP = 16;

export interface Copiers {
  readonly registration: RowCopier;
  readonly link: RowCopier;
  readonly mail: RowCopier;
  readonly job: RowCopier;
  readonly audit: RowCopier;
}

/** Copies of what the server has written for `registrationId`; its mail must still lie there as it was written. */
export async function copiersOf(client: pg.Client, registrationId: string): Promise<Copiers> {
  const own = `registration_id = '${registrationId}'`;
  const { rows } = await client.query<{ id: string }>(`SELECT id FROM outgoing_mail WHERE ${own} LIMIT 1`);
  const mailId = rows[0]?.id ?? '';
  const changing = ['id', 'event_id'];
  return {
    registration: await copierOf(client, 'registration', `id = '${registrationId}'`, changing),
    link: await copierOf(client, 'personal_link', own, ['token_hash']),
    mail: await copierOf(client, 'outgoing_mail', own, changing),
    job: await copierOf(client, 'pgboss.job', `data::text LIKE '%${mailId}%'`, ['id', 'data']),
    audit: await copierOf(client, 'audit_entry', `subject_id = '${registrationId}'`, changing),
  };
}

/** @returns registrations a second */
export async function measureRaw(
  databaseUrl: string,
  copiers: Copiers,
  event: CrowdEvent,
  way: RawWay,
  forMs: number,
): Promise<number> {
  const clients = await Promise.all(
    Array.from({ length: RAW_CONNECTIONS }, async () => {
      const client = new pg.Client({ connectionString: databaseUrl });
      await client.connect();
      return client;
    }),
  );
  try {
    const [first] = clients as [pg.Client, ...pg.Client[]];
    if (way === 'seat-rows') await makeSeatRows(first, event);
    const warm = performance.now() + 500;
    const end = warm + forMs;
    let done = 0;
    await Promise.all(
      clients.map(async (client) => {
        while (performance.now() < end) {
          const people = await takeSeats(client, copiers, event.id, way);
          if (performance.now() > warm && performance.now() <= end) done += people;
        }
      }),
    );
    return (done * 1000) / forMs;
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}

async function takeSeats(client: pg.Client, copiers: Copiers, eventId: string, way: RawWay): Promise<number> {
  const people = way === 'tally-in-groups' ? GROUP : 1;
  const ask = (name: string, text: string, values: unknown[] = [eventId]) =>
    client.query({ name, text, values });
  await client.query('BEGIN');
  if (way === 'seat-rows') {
    const { rows } = await ask(
      'free seat',
      `SELECT number FROM bench_seat WHERE event_id = $1 AND registration_id IS NULL LIMIT 1 FOR UPDATE SKIP LOCKED`,
    );
    const id = await writePerson(client, copiers, eventId);
    await ask('take seat', 'UPDATE bench_seat SET registration_id = $3 WHERE event_id = $1 AND number = $2', [
      eventId,
      (rows[0] as { number: number }).number,
      id,
    ]);
  } else {
    await ask('lock', 'SELECT * FROM event WHERE id = $1 FOR UPDATE');
    await ask('settings', 'SELECT * FROM registration_settings WHERE event_id = $1');
    await ask('pools', 'SELECT * FROM seat_pool WHERE event_id = $1');
    for (let person = 0; person < people; person += 1) await writePerson(client, copiers, eventId);
    await ask('tally', `UPDATE seat_pool SET taken = taken + $2 WHERE event_id = $1 AND kind = 'total'`, [
      eventId,
      people,
    ]);
  }
  await client.query('COMMIT');
  return people;
}

async function writePerson(client: pg.Client, copiers: Copiers, eventId: string): Promise<string> {
  const [id, mailId, email] = [randomUUID(), randomUUID(), `raw-${randomUUID()}@test.example`];
  const { rows } = await client.query<{ seq: string }>({
    name: 'seq',
    text: `SELECT nextval('registration_seq_seq') AS seq`,
  });
  const seq = rows[0]?.seq ?? '';
  await copiers.registration.insert(client, {
    ...{ id, event_id: eventId, seq, party_seq: seq },
    ...{ email, email_normalised: email, submission_id: randomUUID() },
  });
  const link = { event_id: eventId, registration_id: id };
  await copiers.link.insert(client, { ...link, token_hash: `\\x${randomBytes(32).toString('hex')}` });
  await copiers.mail.insert(client, { ...link, id: mailId, recipient: email });
  await copiers.job.insert(client, { id: randomUUID(), data: JSON.stringify({ mailId }) });
  await copiers.audit.insert(client, { id: randomUUID(), event_id: eventId, subject_id: id });
  return id;
}

async function makeSeatRows(client: pg.Client, event: CrowdEvent): Promise<void> {
  await client.query(
    `CREATE TABLE IF NOT EXISTS bench_seat (event_id uuid, number int, registration_id uuid, PRIMARY KEY (event_id, number))`,
  );
  await client.query(
    'CREATE INDEX IF NOT EXISTS bench_seat_free ON bench_seat (event_id) WHERE registration_id IS NULL',
  );
  await client.query('INSERT INTO bench_seat SELECT $1, n FROM generate_series(1, 30000) n', [event.id]);
  await client.query('VACUUM ANALYZE bench_seat');
}
