import type { LocalisedText } from '../../platform/database/columns.ts';
import { In, type EntityManager } from 'typeorm';
import { ModuleVersion, PackageItem } from '../curriculum/index.ts';
import { EventPartner } from './event-partner.entity.ts';
import type { Event } from './event.entity.ts';
import type { ProgrammeItem } from './programme-item.entity.ts';
import { isSeenBy } from './seen-modules.ts';

export type OutcomesByLang = Readonly<Partial<Record<string, readonly string[]>>>;

/** What a module is called and teaches in its newest published version. */
export interface KnownModule {
  readonly slug: string;
  readonly title: LocalisedText;
  readonly outcomes: OutcomesByLang;
}

/** The versions that rows are pinned to, with module and texts, by id. */
export async function pinnedVersions(
  manager: EntityManager,
  rows: readonly Pick<ProgrammeItem, 'moduleVersionId'>[],
): Promise<ReadonlyMap<string, ModuleVersion>> {
  const versions = await manager.find(ModuleVersion, {
    where: { id: In(rows.flatMap(({ moduleVersionId }) => moduleVersionId ?? [])) },
    relations: { module: true, texts: true },
  });
  return new Map(versions.map((version) => [version.id, version]));
}

/** The newest published version of each module, for those that the event's partners may see. */
export async function newestNumbers(
  manager: EntityManager,
  moduleIds: readonly string[],
  organisationIds: readonly string[],
): Promise<ReadonlyMap<string, { versionId: string; number: number }>> {
  const rows = await manager.query<{ moduleId: string; versionId: string; number: number }[]>(
    `SELECT DISTINCT ON (v.module_id) v.module_id AS "moduleId", v.id AS "versionId", v.number
       FROM module_version v JOIN module m ON m.id = v.module_id
      WHERE v.module_id = ANY ($1::uuid[]) AND v.status = 'published' AND ${isSeenBy('$2')}
      ORDER BY v.module_id, v.number DESC`,
    [moduleIds, organisationIds],
  );
  return new Map(rows.map(({ moduleId, versionId, number }) => [moduleId, { versionId, number }]));
}

/** Those of the modules that are out of use: none of their versions is published. */
export async function retiredIds(
  manager: EntityManager,
  moduleIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const published = await manager.find(ModuleVersion, {
    where: { moduleId: In([...moduleIds]), status: 'published' },
    select: { moduleId: true },
  });
  return new Set(moduleIds).difference(new Set(published.map(({ moduleId }) => moduleId)));
}

/** Modules by their slugs, as far as the event's partners may see them. */
export async function knownModules(
  manager: EntityManager,
  slugs: readonly string[],
  organisationIds: readonly string[],
): Promise<ReadonlyMap<string, KnownModule>> {
  const rows = await manager.query<KnownModule[]>(
    `SELECT n.slug, jsonb_object_agg(t.lang, t.title) AS title,
            jsonb_object_agg(t.lang, t.learning_outcomes) AS outcomes
       FROM (SELECT DISTINCT ON (m.id) m.slug, v.id
               FROM module m JOIN module_version v ON v.module_id = m.id
              WHERE m.slug = ANY ($1) AND v.status = 'published' AND ${isSeenBy('$2')}
              ORDER BY m.id, v.number DESC) n
       JOIN module_text t ON t.module_version_id = n.id
      GROUP BY n.slug`,
    [slugs, organisationIds],
  );
  return new Map(rows.map((row) => [row.slug, row]));
}

/** Slugs of the modules of the package that the event was made from, in its order. */
export async function promisedSlugs(
  manager: EntityManager,
  { packageId }: Pick<Event, 'packageId'>,
): Promise<string[]> {
  if (packageId === null) return [];
  const items = await manager.find(PackageItem, {
    where: { packageId },
    relations: { moduleVersion: { module: true } },
    order: { position: 'ASC' },
  });
  return [...new Set(items.flatMap(({ moduleVersion }) => moduleVersion?.module.slug ?? []))];
}

export async function partnerIdsOf(manager: EntityManager, eventId: string): Promise<string[]> {
  const partners = await manager.findBy(EventPartner, { eventId });
  return partners.map(({ organisationId }) => organisationId);
}
