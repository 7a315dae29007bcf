import type { EntityManager } from 'typeorm';
import { Package } from './package.entity.ts';

/**
 * Whether people of the organisations in `$orgs` may see what is owned: everybody the public library, the owner its
 * own, partners what organisations that share an event with theirs lend them.
 *
 * @param row SQL alias of a table with `visibility` and `owner_organisation_id`
 * @param orgs SQL of an array of organisation ids, such as `$1::uuid[]`
 */
export function isVisibleSql(row: string, orgs: string): string {
  return `(${row}.visibility = 'public' OR ${row}.owner_organisation_id = ANY (${orgs})
    OR (${row}.visibility = 'partners' AND EXISTS (
      SELECT 1 FROM event_partner mine JOIN event_partner theirs ON theirs.event_id = mine.event_id
       WHERE mine.organisation_id = ANY (${orgs}) AND theirs.organisation_id = ${row}.owner_organisation_id)))`;
}

/** The ids of packages that these organisations may see; of one slug, or all. */
export async function visiblePackageIds(
  tx: EntityManager,
  organisationIds: readonly string[],
  slug: string | null = null,
): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT p.id FROM package p
      WHERE p.removed_at IS NULL AND ($2::text IS NULL OR p.slug = $2) AND ${isVisibleSql('p', '$1::uuid[]')}`,
    [organisationIds, slug],
  );
  return rows.map(({ id }) => id);
}

/** @returns the package, or null also where it is there but not for these organisations */
export async function findVisiblePackage(
  tx: EntityManager,
  organisationIds: readonly string[],
  slug: string,
): Promise<Package | null> {
  const [id] = await visiblePackageIds(tx, organisationIds, slug);
  return id ? tx.findOneBy(Package, { id }) : null;
}
