import { draftAdvice, draftBlockers, type DraftSurroundings, type Finding } from '@talkoot/curriculum';
import type { EntityManager } from 'typeorm';
import { newestDatasets, readFigures } from './dataset-pins.ts';
import { originalOf } from './module-versions.queries.ts';
import type { Viewer } from './module-access.ts';
import type { FindingView } from './module-authoring.dto.ts';
import type { ModuleVersion } from './module-version.entity.ts';
import { fieldHashes } from './module-writer.ts';

/** What stands in the way of publishing an open version, and what deserves another look. */
export async function findingsOf(
  manager: EntityManager,
  slug: string,
  version: ModuleVersion,
  viewer: Viewer,
  today: Temporal.PlainDate,
): Promise<{ blockers: FindingView[]; advice: FindingView[] }> {
  const around: DraftSurroundings = {
    today,
    prerequisitesOf: await prerequisitesSeenBy(manager, viewer),
    datasets: [...(await newestDatasets(manager, version.datasets)).values()].map(readFigures),
    originalHashes: fieldHashes(originalOf(version)),
  };
  const { minutesMin: min, minutesDefault, minutesMax: max, ...rest } = version;
  const draft = { ...rest, slug, minutes: { min, default: minutesDefault, max } };
  return {
    blockers: draftBlockers(draft, around).map(findingView),
    advice: draftAdvice(draft, around).map(findingView),
  };
}

export function findingView({ code, lang, field, line, mistake, detail }: Finding): FindingView {
  return {
    code,
    lang: lang ?? null,
    field: field ?? null,
    line: line ?? null,
    mistake: mistake ?? null,
    detail: detail ?? null,
  };
}

/** Of every published module that the viewer sees: which modules it asks to be taken first. */
export async function prerequisitesSeenBy(
  manager: EntityManager,
  { isAdministrator, own, partners }: Viewer,
): Promise<Map<string, string[]>> {
  const rows = await manager.query<{ slug: string; prerequisites: string[] }[]>(
    `SELECT DISTINCT ON (v.module_id) m.slug, v.prerequisites
       FROM module_version v JOIN module m ON m.id = v.module_id
      WHERE v.status = 'published'
        AND (m.visibility = 'public' OR m.owner_organisation_id = ANY ($1::uuid[])
          OR (m.visibility = 'partners' AND m.owner_organisation_id = ANY ($2::uuid[]))
          OR ($3 AND m.owner_organisation_id IS NULL))
      ORDER BY v.module_id, v.number DESC`,
    [own, partners, isAdministrator],
  );
  return new Map(rows.map(({ slug, prerequisites }) => [slug, prerequisites]));
}
