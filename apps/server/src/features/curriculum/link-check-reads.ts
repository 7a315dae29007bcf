import { isCheckable } from '@talkoot/curriculum';
import { In, type EntityManager } from 'typeorm';
import { LinkCheck } from './link-check.entity.ts';

/** What is known of some addresses. */
export async function linkChecksOf(
  manager: EntityManager,
  urls: readonly (string | null)[],
): Promise<ReadonlyMap<string, LinkCheck>> {
  const wanted = [...new Set(urls.filter(isCheckable))];
  const checks = wanted.length > 0 ? await manager.findBy(LinkCheck, { url: In(wanted) }) : [];
  return new Map(checks.map((check) => [check.url, check]));
}
