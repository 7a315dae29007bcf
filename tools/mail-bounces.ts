// `npm run mail:bounces -- <file, folder or ->`: reads delivery reports that came back to MAIL_FROM.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { openHouseDatabase } from './library/house-database.ts';
import { PlainError } from './processes/plain-error.ts';
import { inProject } from './project-root.ts';

interface Bounce {
  readonly mailId: string;
  readonly status: string;
}

/** The server's own parts: plain TypeScript without decorators, so nothing has to be built first. */
interface Parts {
  readonly readBounce: (message: string) => Bounce | null;
  readonly recordBounce: (
    database: object,
    bounce: Bounce,
    now: string,
  ) => Promise<'dead' | 'failed' | 'unknown'>;
}

/** @returns the exit code */
export async function run([place, ...more]: readonly string[]): Promise<number> {
  if (!place || more.length > 0) {
    throw new PlainError(
      'Say where the reports are: npm run mail:bounces -- <file or folder of mails>, or - to read one from standard input.',
    );
  }
  const messages = await messagesAt(place);
  const { readBounce, recordBounce } = await parts();
  const counts = { dead: 0, failed: 0, unknown: 0, other: 0 };
  const database = await openHouseDatabase();
  const client = new pg.Client(database.url);
  try {
    await client.connect();
    for (const message of messages) {
      const bounce = readBounce(message);
      if (bounce) counts[await recordBounce(client, bounce, Temporal.Now.instant().toString())] += 1;
      else counts.other += 1;
    }
  } finally {
    await client.end();
    await database.stop();
  }
  console.log(
    `${counts.dead} addresses take no mail, ${counts.failed} mails refused for other reasons, ` +
      `${counts.unknown} reports about no mail of ours, ${counts.other} other mails.`,
  );
  return 0;
}

/** One mail for each file, as a mailbox of the Maildir kind keeps them, in its folders `new` and `cur` too. */
async function messagesAt(place: string): Promise<string[]> {
  if (place === '-') return [await text(process.stdin)];
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found) throw new PlainError(`There is no ${place}.`);
  if (!found.isDirectory()) return [read(place)];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => read(path.join(entry.parentPath, entry.name)));
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

async function parts(): Promise<Parts> {
  const source = async (file: string): Promise<object> =>
    (await import(pathToFileURL(inProject('apps/server/src/platform/mail/bounces', file)).href)) as object;
  return { ...(await source('read-bounce.ts')), ...(await source('record-bounces.ts')) } as Parts;
}
