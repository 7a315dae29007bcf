import { parseDataset, type Dataset as Figures } from '@talkoot/curriculum';
import { In, type EntityManager } from 'typeorm';
import { fieldProblem } from '../../platform/problem/problem-error.ts';
import { DatasetVersion } from './dataset-version.entity.ts';
import { ModuleVersionDataset } from './module-version-dataset.entity.ts';
import type { ModuleVersion } from './module-version.entity.ts';

type Version = Pick<ModuleVersion, 'id' | 'status' | 'datasets'>;

/** The newest version of each dataset, by slug; of those asked for, or of all. */
export async function newestDatasets(
  manager: EntityManager,
  slugs?: readonly string[],
): Promise<Map<string, DatasetVersion>> {
  const newest = manager
    .createQueryBuilder(DatasetVersion, 'v')
    .where('v.number = (SELECT max(o.number) FROM dataset_version o WHERE o.slug = v.slug)');
  if (slugs) newest.andWhere('v.slug = ANY (:slugs)', { slugs: [...slugs] });
  const versions = await newest.getMany();
  return new Map(versions.map((version) => [version.slug, version]));
}

/**
 * Holds a module version to the figures of today. Called as it is published; afterwards nobody changes it, so that
 * an event keeps the figures it was planned with.
 *
 * @throws {ProblemError} VALIDATION_FAILED when there is no such dataset
 */
export async function pinDatasets(
  tx: EntityManager,
  moduleVersionId: string,
  slugs: readonly string[],
): Promise<void> {
  const newest = await newestDatasets(tx, slugs);
  const pins = slugs.map((slug, index) => {
    const version = newest.get(slug);
    if (!version) throw fieldProblem(`/datasets/${index}`, 'notOneOf');
    return { moduleVersionId, slug, number: version.number };
  });
  await tx.delete(ModuleVersionDataset, { moduleVersionId });
  if (pins.length > 0) await tx.insert(ModuleVersionDataset, pins);
}

/** The dataset versions that each module version shows: the pinned ones; of a draft the newest. By id of the module version. */
export async function datasetVersionsOf(
  manager: EntityManager,
  versions: readonly Version[],
): Promise<Map<string, DatasetVersion[]>> {
  const frozen = versions.filter(({ status }) => isFrozen(status));
  const pins = await manager.find(ModuleVersionDataset, {
    where: { moduleVersionId: In(frozen.map(({ id }) => id)) },
    relations: { datasetVersion: true },
  });
  const byVersion = Map.groupBy(pins, ({ moduleVersionId }) => moduleVersionId);
  const open = versions.filter(({ status }) => !isFrozen(status)).flatMap(({ datasets }) => datasets);
  const newest = open.length > 0 ? await newestDatasets(manager, open) : new Map<string, DatasetVersion>();
  return new Map(
    versions.map(({ id, status, datasets }) => [
      id,
      datasets.flatMap((slug) => {
        const pinned = byVersion.get(id)?.find((pin) => pin.slug === slug)?.datasetVersion;
        return (isFrozen(status) ? pinned : newest.get(slug)) ?? [];
      }),
    ]),
  );
}

/** What `renderModule` draws the charts of each module version from, by id of the module version. */
export async function figuresOf(
  manager: EntityManager,
  versions: readonly Version[],
): Promise<Map<string, Figures[]>> {
  const found = await datasetVersionsOf(manager, versions);
  return new Map([...found].map(([id, ofVersion]) => [id, ofVersion.map(readFigures)]));
}

/** What was checked when it was stored reads as it did then. */
export function readFigures({ slug, data }: Pick<DatasetVersion, 'slug' | 'data'>): Figures {
  const parsed = parseDataset(JSON.stringify(data), `${slug}.json`);
  if (!parsed.ok) throw new Error(`dataset ${slug}: ${parsed.mistakes[0]?.message}`);
  return parsed.value;
}

function isFrozen(status: ModuleVersion['status']): boolean {
  return status === 'published' || status === 'retired';
}
