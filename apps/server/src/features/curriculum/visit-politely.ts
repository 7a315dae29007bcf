import { setTimeout as pause } from 'node:timers/promises';
import type { LinkOutcome } from '@talkoot/curriculum';
import type { OutsideWeb } from '../../platform/outgoing/outside-web.ts';

/** So many hosts are visited at a time, and one host at most so often. */
const HOSTS_AT_A_TIME = 4;
const BETWEEN_VISITS_MS = 1_000;

/** Visits addresses: a few hosts at a time, the pages of one host one after the other with a pause between them. */
export async function visitPolitely(
  web: OutsideWeb,
  urls: readonly string[],
): Promise<ReadonlyMap<string, LinkOutcome>> {
  const outcomes = new Map<string, LinkOutcome>();
  const hosts = Object.values(Object.groupBy(urls, (url) => (URL.canParse(url) ? new URL(url).host : url)));
  const waiting = hosts.values();
  const worker = async (): Promise<void> => {
    for (const pages of waiting) {
      for (const [at, url] of (pages ?? []).entries()) {
        if (at > 0) await pause(BETWEEN_VISITS_MS);
        outcomes.set(url, await web.visit(url));
      }
    }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_A_TIME }, worker));
  return outcomes;
}
