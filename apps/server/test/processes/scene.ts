import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { Connection, type Answer } from '../../../../tools/crowd/connection.ts';
import { startCrowdHouse, type CrowdHouse } from '../../../../tools/crowd/houses.ts';
import { startMailSink, type MailSink } from '../../../../tools/crowd/mail-sink.ts';
import { registrationRequest, type CrowdPerson } from '../../../../tools/crowd/registration-request.ts';
import { startPostgres, type RunningPostgres } from '../../../../tools/postgres.ts';

/** `npm run test:deep` plays everything larger and more often. */
export const isDeep = process.env['DEEP_CROWDS'] === '1';

/** A PostgreSQL, a mail server and several processes of the built server. */
export class Scene {
  readonly mails: MailSink;
  readonly houses: CrowdHouse[] = [];
  readonly #folder: string;
  #postgres: RunningPostgres;
  #started = 0;

  private constructor(folder: string, postgres: RunningPostgres, mails: MailSink) {
    this.#folder = folder;
    this.#postgres = postgres;
    this.mails = mails;
  }

  static async open(houses: number): Promise<Scene> {
    const folder = mkdtempSync(join(tmpdir(), 'talkoot-crowd-'));
    const postgres = await startPostgres({ dataDir: join(folder, 'postgres'), ephemeral: true });
    const scene = new Scene(folder, postgres, await startMailSink());
    try {
      await postgres.createDatabase('crowd');
      const ports = Array.from({ length: houses }, () => undefined);
      await Promise.all(ports.map((port) => scene.startHouse(port)));
      return scene;
    } catch (error) {
      await scene.close();
      throw error;
    }
  }

  /** Starts one more, or one anew at the port where it was. */
  async startHouse(port?: number): Promise<CrowdHouse> {
    const settings = {
      databaseUrl: this.#postgres.url('crowd'),
      smtpUrl: this.mails.url,
      folder: this.#folder,
      ...(port ? { port } : {}),
    };
    const house = await startCrowdHouse(settings, `server-${(this.#started += 1)}`);
    this.houses.push(house);
    return house;
  }

  /** As an administrator does: whoever is connected is cut off, and comes back or does not. */
  async restartPostgres(awayMs: number): Promise<void> {
    const { port } = this.#postgres;
    await this.#postgres.stop();
    await sleep(awayMs);
    this.#postgres = await startPostgres({ dataDir: join(this.#folder, 'postgres'), ephemeral: true, port });
  }

  /** One question to the database, on a connection of its own. */
  async ask<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.with(async (client) => (await client.query<Row>(text, [...values])).rows);
  }

  async with<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client({ connectionString: this.#postgres.url('crowd') });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }

  /** Registrations of an event in the order of arrival. */
  registrations(eventId: string): Promise<{ email: string; status: string }[]> {
    return this.ask('SELECT email, status FROM registration WHERE event_id = $1 ORDER BY party_seq, seq', [
      eventId,
    ]);
  }

  async close(): Promise<void> {
    await Promise.all(this.houses.map((house) => house.process.stop()));
    await this.mails.close();
    await this.#postgres.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

export interface Attempts {
  /** The answer that ended it. */
  readonly answer: Answer;
  /** What was answered before it; 0 where the connection broke. */
  readonly before: readonly number[];
}

/** Somebody who sends the same form again until it is taken or refused, as a reload does. */
export async function registerUntilAnswered(
  connection: Connection,
  slug: string,
  person: CrowdPerson,
  onRefused: (answer: Answer) => void = () => undefined,
): Promise<Attempts> {
  const before: number[] = [];
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(50)) {
    const answer = await connection.send(registrationRequest(slug, person)).catch(() => null);
    if (answer && answer.status < 500) return { answer, before };
    if (answer) onRefused(answer);
    before.push(answer?.status ?? 0);
  }
  throw new Error(`${person.name} was not answered within a minute: ${before.join(' ')}`);
}

/** So many at once, each taking the next of the people until none is left. */
export async function inParallel<T>(
  connections: number,
  items: readonly T[],
  work: (item: T, index: number, lane: number) => Promise<void>,
): Promise<void> {
  const waiting = items.entries();
  await Promise.all(
    Array.from({ length: connections }, async (_, lane) => {
      for (const [index, item] of waiting) await work(item, index, lane);
    }),
  );
}
