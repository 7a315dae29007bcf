import type { EntityManager } from 'typeorm';
import { datasetVersionsOf, newestDatasets, readFigures } from './dataset-pins.ts';
import type { ModuleFiguresView } from './library.dto.ts';
import type { ModuleVersion } from './module-version.entity.ts';

/** Which figures a module version shows, and whether there are newer ones. */
export async function figureViewsOf(
  manager: EntityManager,
  version: Pick<ModuleVersion, 'id' | 'status' | 'datasets'>,
): Promise<ModuleFiguresView[]> {
  if (version.datasets.length === 0) return [];
  const shown = (await datasetVersionsOf(manager, [version])).get(version.id) ?? [];
  const newest = await newestDatasets(manager, version.datasets);
  return shown.map((dataset) => ({
    slug: dataset.slug,
    label: dataset.label,
    updated: readFigures(dataset).updated,
    version: dataset.number,
    newestVersion: newest.get(dataset.slug)?.number ?? dataset.number,
  }));
}
