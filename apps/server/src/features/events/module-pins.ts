import type { EntityManager } from 'typeorm';
import { fieldProblem } from '../../platform/problem/problem-error.ts';
import type { ProgrammeItemDto } from './programme.dto.ts';
import { isSeenBy } from './seen-modules.ts';

/** Which module versions a programme may pin: published ones that its partners may see, and those it has already. */
export interface Pins {
  readonly bySlug: ReadonlyMap<string, string>;
  readonly versionIds: ReadonlySet<string>;
}

type Wish = Pick<ProgrammeItemDto, 'moduleSlug' | 'moduleVersionId'>;

export async function findPins(
  tx: EntityManager,
  items: readonly Wish[],
  organisationIds: readonly string[],
  alreadyPinned: readonly (string | null)[],
): Promise<Pins> {
  const kept = alreadyPinned.filter((id): id is string => id !== null);
  const slugs = items.flatMap(({ moduleSlug }) => moduleSlug || []);
  const ids = items.flatMap(({ moduleVersionId }) => moduleVersionId ?? []);
  // A retired version may come back by undo or from an older programme; a draft may not.
  const versions = await tx.query<{ id: string; slug: string; isNewest: boolean }[]>(
    `SELECT v.id, m.slug,
            v.status = 'published' AND v.number = max(v.number) FILTER (WHERE v.status = 'published')
              OVER (PARTITION BY v.module_id) AS "isNewest"
       FROM module_version v JOIN module m ON m.id = v.module_id
      WHERE (m.slug = ANY ($1) OR v.id = ANY ($2::uuid[]))
        AND v.status IN ('published', 'retired')
        AND ${isSeenBy('$3')}`,
    [slugs, ids, organisationIds],
  );
  return {
    bySlug: new Map(versions.filter(({ isNewest }) => isNewest).map(({ slug, id }) => [slug, id])),
    versionIds: new Set([...versions.map(({ id }) => id), ...kept]),
  };
}

/** The version a row is pinned to. @throws {ProblemError} VALIDATION_FAILED when there is no such module */
export function pinOf(item: ProgrammeItemDto, index: number, pins: Pins): string | null {
  if (item.moduleVersionId) {
    if (pins.versionIds.has(item.moduleVersionId)) return item.moduleVersionId;
    throw fieldProblem(`/items/${index}/moduleVersionId`, 'notOneOf');
  }
  if (!item.moduleSlug) return null;
  const versionId = pins.bySlug.get(item.moduleSlug);
  if (!versionId) throw fieldProblem(`/items/${index}/moduleSlug`, 'notOneOf');
  return versionId;
}
