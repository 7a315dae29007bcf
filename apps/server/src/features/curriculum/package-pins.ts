import type { EntityManager } from 'typeorm';
import { fieldProblem } from '../../platform/problem/problem-error.ts';
import { isVisibleSql } from './package-visibility.ts';
import type { PackageItemDto } from './packages.dto.ts';

type Visibility = 'own' | 'partners' | 'public';

interface KnownVersion {
  readonly id: string;
  readonly slug: string;
  readonly number: number;
  readonly visibility: Visibility;
  readonly isNewest: boolean;
}

const REACH: Readonly<Record<Visibility, number>> = { own: 0, partners: 1, public: 2 };

/**
 * The module version that each row pins: the one it names, else the newest published one. A package may not be shown
 * to more people than its modules are: they would see a row and not what it teaches.
 *
 * @param ownerOrganisationId whose package it is; null: the starter library's
 * @throws {ProblemError} VALIDATION_FAILED at the row
 */
export async function packagePins(
  tx: EntityManager,
  items: readonly PackageItemDto[],
  ownerOrganisationId: string | null,
  visibility: Visibility,
): Promise<(string | null)[]> {
  const slugs = items.flatMap(({ moduleSlug }) => moduleSlug || []);
  // A retired version stays where it is pinned already, and comes back by undo; a draft is nobody's to use.
  const versions = await tx.query<KnownVersion[]>(
    `SELECT v.id, m.slug, v.number, m.visibility,
            v.status = 'published' AND v.number = max(v.number) FILTER (WHERE v.status = 'published')
              OVER (PARTITION BY v.module_id) AS "isNewest"
       FROM module_version v JOIN module m ON m.id = v.module_id
      WHERE m.slug = ANY ($1) AND v.status IN ('published', 'retired')
        AND ${isVisibleSql('m', '$2::uuid[]')}`,
    [slugs, ownerOrganisationId === null ? [] : [ownerOrganisationId]],
  );
  return items.map(({ moduleSlug, moduleNumber }, index) => {
    if (!moduleSlug) return null;
    const version = versions.find(
      ({ slug, number, isNewest }) =>
        slug === moduleSlug && (moduleNumber ? number === moduleNumber : isNewest),
    );
    if (!version) throw fieldProblem(`/items/${index}/moduleSlug`, 'notOneOf');
    if (REACH[version.visibility] < REACH[visibility])
      throw fieldProblem(`/items/${index}/moduleSlug`, 'moduleShownToFewer');
    return version.id;
  });
}

/** Those of the module versions that these organisations may see. */
export async function visibleVersionIds(
  tx: EntityManager,
  versionIds: readonly string[],
  organisationIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT v.id FROM module_version v JOIN module m ON m.id = v.module_id
      WHERE v.id = ANY ($1::uuid[]) AND ${isVisibleSql('m', '$2::uuid[]')}`,
    [versionIds, organisationIds],
  );
  return new Set(rows.map(({ id }) => id));
}
