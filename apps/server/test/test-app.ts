import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { LinkOutcome } from '@talkoot/curriculum';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { createApp } from '../src/app.ts';
import { createDataSource } from '../src/data-source.ts';
import { Clock } from '../src/platform/clock.ts';
import { loadConfig } from '../src/platform/config.ts';
import { createLogger } from '../src/platform/logging.ts';
import { MailTransport } from '../src/platform/mail/mail-transport.ts';
import type { OutgoingMail } from '../src/platform/mail/outgoing-mail.entity.ts';
import { OutsideWeb } from '../src/platform/outgoing/outside-web.ts';
import { TestClient } from './test-client.ts';

/** Stands still until a test moves it. */
export class FakeClock extends Clock {
  #now = Temporal.Instant.from('2027-01-04T08:00:00Z');

  override now(): Temporal.Instant {
    return this.#now;
  }

  set(instant: string): void {
    this.#now = Temporal.Instant.from(instant);
  }
}

/** Keeps what would have left the house. */
export class MailTray extends MailTransport {
  readonly sent: OutgoingMail[] = [];

  override async send(mail: OutgoingMail): Promise<void> {
    this.sent.push(mail);
  }
}

export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly dataSource: DataSource;
  readonly clock: FakeClock;
  readonly mails: MailTray;
  readonly databaseUrl: string;
  /** A caller without a session. */
  client(): TestClient;
  close(): Promise<void>;
}

/** Nobody is there: tests do not leave the machine. Those about links bring a web of their own. */
class NoWeb extends OutsideWeb {
  override visit(): Promise<LinkOutcome> {
    return Promise.resolve({ kind: 'offline' });
  }
}

/** The real app on its own clone of the migrated template. Extra environment by `env`. */
export async function startTestApp(
  env: Record<string, string> = {},
  outsideWeb: OutsideWeb = new NoWeb(),
): Promise<TestApp> {
  const server = process.env['TEST_DATABASE_URL'];
  if (!server) throw new Error('TEST_DATABASE_URL is not set: run through Jest');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `CREATE DATABASE ${name} TEMPLATE talkoot_template`);
  const databaseUrl = server.replace(/\/postgres$/, `/${name}`);
  const config = loadConfig({
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: 'silent',
    DATA_DIR: mkdtempSync(join(tmpdir(), 'talkoot-test-')),
    ...env,
  });
  const dataSource = createDataSource(databaseUrl);
  await dataSource.initialize();
  const clock = new FakeClock();
  const mails = new MailTray();
  const app = await createApp(config, dataSource, createLogger(config.logLevel), {
    clock,
    mailTransport: mails,
    outsideWeb,
  });
  await app.init();
  return {
    app,
    dataSource,
    clock,
    mails,
    databaseUrl,
    client: () => new TestClient(app),
    close: async () => {
      await app.close();
      await onServer(server, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
