import type pg from 'pg';
import type { CrowdHouse, HouseSettings } from '../../crowd/houses.ts';
import type { Crowd } from './crowd.ts';
import type { LoadReport } from './load-process.ts';

/** The route that answers from memory. */
export const MEMORY_PATH = '/bench/memory';

/** Where a measurement takes place. */
export interface Scene extends HouseSettings {
  readonly database: pg.Client;
  readonly crowd: Crowd;
}

export const ROUNDS = 3;
export const WINDOW_MS = 3_500;
export const WARM_UP_MS = 700;
/** More than any window takes. */
export const MANY_SEATS = 100_000;

/** People register at an event for as long as a window is; every answer is one who registered. */
export async function registerFor(
  { crowd, database }: Scene,
  house: CrowdHouse,
  slug: string,
  connections: number,
): Promise<LoadReport> {
  await forgetMails(database);
  const order = { port: house.port, connections, warmUpMs: WARM_UP_MS, forMs: WINDOW_MS };
  return onlyWith(303, await crowd.send({ ...order, what: { register: slug } }));
}

/** An answer that is no answer would be counted as a fast one. */
export function onlyWith(status: number, report: LoadReport): LoadReport {
  if (Object.keys(report.statuses).some((one) => one !== String(status))) {
    throw new Error(`not every answer was ${status}: ${JSON.stringify(report.statuses)}`);
  }
  return report;
}

/** Each window has its own mails to send, not those of the window before. */
export async function forgetMails(database: pg.Client): Promise<void> {
  await database.query(`DELETE FROM pgboss.job WHERE name LIKE 'mail.%' AND state <= 'retry'`);
}

/** Work that nothing of the house disturbs: it stands still meanwhile. */
export async function whileStopped<T>(house: CrowdHouse, work: () => Promise<T>): Promise<T> {
  process.kill(house.process.pid, 'SIGSTOP');
  try {
    return await work();
  } finally {
    process.kill(house.process.pid, 'SIGCONT');
  }
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

export const rounded = (value: number): number => Math.round(value * 10) / 10;
