import type { EntityManager } from 'typeorm';

/**
 * The slug, with a number behind it where it is taken. Every candidate is held until the transaction ends: whoever
 * wants the same one at the same moment waits, sees it taken and goes on to the next number.
 *
 * @param of whose slugs they are: a module and an event may be called the same
 */
export async function freeSlug(
  tx: EntityManager,
  of: 'module' | 'package' | 'event',
  slug: string,
  isTaken: (candidate: string) => Promise<boolean>,
): Promise<string> {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${of} slug ${candidate}`]);
    if (!(await isTaken(candidate))) return candidate;
  }
}
