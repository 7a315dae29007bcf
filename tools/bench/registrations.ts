// `npm run bench -- registrations [--json] [--compare]`: registrations through the real server beside the same rows
// written by SQL alone, on one PostgreSQL with the settings of `npm start`. What is compared takes turns, so that a
// busy moment of the machine hits all of it. docs/adr/0036 says what each number is.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { build } from '../build.ts';
import { startCrowdHouse } from '../crowd/houses.ts';
import { startMailSink } from '../crowd/mail-sink.ts';
import { startPostgres } from '../postgres.ts';
import { gatherCrowd } from './registrations/crowd.ts';
import { pageRates } from './registrations/page-rates.ts';
import { compareRawWays, registrationRates } from './registrations/registration-rates.ts';
import type { Scene } from './registrations/scene.ts';

export const isOnlyByName = true;

/** The whole measurement as one document, and as lines to read. */
export async function measureDocument(args: readonly string[]): Promise<{ document: object; table: string }> {
  await build((line) => console.error(line), 'server');
  const folder = mkdtempSync(path.join(tmpdir(), 'talkoot-bench-'));
  const postgres = await startPostgres({ dataDir: path.join(folder, 'postgres') });
  const sink = await startMailSink();
  const crowd = gatherCrowd();
  const database = new pg.Client({ connectionString: postgres.url('bench') });
  try {
    await postgres.createDatabase('bench');
    await database.connect();
    const settings = { databaseUrl: postgres.url('bench'), smtpUrl: sink.url, folder };
    const { document, more } = await measure({ ...settings, database, crowd }, args.includes('--compare'));
    return { document, table: tableOf({ ...document, ...more }) };
  } finally {
    crowd.goHome();
    await database.end();
    await sink.close();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(scene: Scene, isComparing: boolean): Promise<{ document: object; more: object }> {
  const house = await startCrowdHouse(scene);
  try {
    if (isComparing) return { document: await compareRawWays(scene, house), more: {} };
    const { p99_ms, more, ...rates } = await registrationRates(scene, house);
    await house.process.stop();
    return { document: { ...rates, ...(await pageRates(scene)), p99_ms }, more };
  } finally {
    await house.process.stop();
  }
}

function tableOf(numbers: object): string {
  return Object.entries(numbers)
    .map(([name, value]) => `  ${name.padEnd(24)} ${String(value).padStart(10)}`)
    .join('\n');
}
