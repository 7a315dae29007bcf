import { Injectable } from '@nestjs/common';
import { datasetHtml, type ContentLang } from '@talkoot/curriculum';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.ts';
import { audit } from '../../platform/audit/audit.ts';
import { Clock } from '../../platform/clock.ts';
import { contentHash } from '../../platform/crypto/content-hash.ts';
import { fieldProblem, ProblemError } from '../../platform/problem/problem-error.ts';
import { newestDatasets, readFigures } from './dataset-pins.ts';
import { checkDataset } from './dataset-text.ts';
import { DatasetVersion } from './dataset-version.entity.ts';
import { Dataset } from './dataset.entity.ts';
import type {
  DatasetQueryDto,
  DatasetSummaryView,
  DatasetUseView,
  DatasetView,
  ReplaceDatasetQueryDto,
  StoredDatasetView,
} from './datasets.dto.ts';
import { newestVersions, textIn } from './library.service.ts';
import { canEdit, ModuleAccess, type Viewer } from './module-access.ts';
import { ModuleTasks } from './module-tasks.service.ts';
import { ModuleVersionDataset } from './module-version-dataset.entity.ts';
import type { ModuleVersion } from './module-version.entity.ts';

/** How long owners have to look at a module when there are newer figures. */
const TIME_TO_LOOK = { days: 30 };

/** Figures: read by everybody who is signed in, replaced by their owner, kept in every version. */
@Injectable()
export class Datasets {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: ModuleAccess,
    private readonly tasks: ModuleTasks,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<DatasetSummaryView[]> {
    const { manager } = this.dataSource;
    const datasets = await manager.find(Dataset, {
      relations: { ownerOrganisation: true },
      order: { slug: 'ASC' },
    });
    const newest = await newestDatasets(manager);
    const uses = await usesOf(manager, await this.access.viewerOf(actor), 'fi');
    return datasets
      .flatMap((dataset) => {
        const version = newest.get(dataset.slug);
        return version ? [summaryOf(actor, dataset, version, uses.get(dataset.slug) ?? [])] : [];
      })
      .sort((a, b) => a.label.localeCompare(b.label, 'fi'));
  }

  async get(actor: Actor, slug: string, { lang, version: wanted }: DatasetQueryDto): Promise<DatasetView> {
    const { manager } = this.dataSource;
    const dataset = await manager.findOne(Dataset, {
      where: { slug },
      relations: { ownerOrganisation: true },
    });
    const versions = await manager.find(DatasetVersion, { where: { slug }, order: { number: 'DESC' } });
    const shown = wanted === undefined ? versions[0] : versions.find(({ number }) => number === wanted);
    if (!dataset || !shown) throw new ProblemError('NOT_FOUND');
    const figures = readFigures(shown);
    const usedBy = (await usesOf(manager, await this.access.viewerOf(actor), lang)).get(slug) ?? [];
    return {
      ...summaryOf(actor, dataset, shown, usedBy),
      newestVersion: versions[0]?.number ?? shown.number,
      notes: figures.note,
      html: datasetHtml(figures, { lang, id: `figures-${slug}` }),
      versions: versions.map((version) => ({
        number: version.number,
        label: version.label,
        updated: readFigures(version).updated,
        createdAt: version.createdAt.toString(),
        hash: version.hash,
      })),
      usedBy,
    };
  }

  /**
   * Stores the file as the newest version; the ones before stay with what uses them. The same figures again
   * write nothing.
   *
   * @throws {ProblemError} DATASET_INVALID, FORBIDDEN, CONFLICT_VERSION
   */
  async replace(
    actor: Actor,
    slug: string,
    text: string,
    { seen, organisation }: ReplaceDatasetQueryDto,
  ): Promise<StoredDatasetView> {
    const { figures, data } = checkDataset(text, slug);
    const hash = contentHash(data);
    return this.dataSource.transaction(async (tx) => {
      const newest = await lockNewest(tx, actor, slug, organisation ?? null);
      const number = newest?.number ?? 0;
      if (newest?.hash === hash) return { slug, version: number, isUnchanged: true };
      if (seen !== undefined && seen !== number) throw new ProblemError('CONFLICT_VERSION');
      await tx.insert(DatasetVersion, {
        slug,
        number: number + 1,
        label: figures.label,
        data: data as Record<string, never>,
        hash,
      });
      await audit(tx, actor, {
        action: newest ? 'dataset.replaced' : 'dataset.added',
        subjectType: 'dataset',
        subjectId: null,
        details: { slug, number: number + 1, hash },
      });
      await this.#tellOwners(tx, slug);
      return { slug, version: number + 1, isUnchanged: false };
    });
  }

  /** Whoever keeps a module that shows older figures is asked to look: its text may quote them. */
  async #tellOwners(tx: EntityManager, slug: string): Promise<void> {
    const dueOn = this.clock.today().add(TIME_TO_LOOK).toString();
    for (const { version } of await shownFigures(tx, { slug })) {
      const concern = { moduleId: version.moduleId, kind: 'dataset-newer', detail: slug } as const;
      await this.tasks.open(tx, concern, dueOn);
    }
  }
}

/** The newest version under the dataset's lock, so that two uploads come one after the other; null: it is new. */
async function lockNewest(
  tx: EntityManager,
  actor: Actor,
  slug: string,
  organisationId: string | null,
): Promise<DatasetVersion | null> {
  const lock = () => tx.findOne(Dataset, { where: { slug }, lock: { mode: 'pessimistic_write' } });
  let dataset = await lock();
  if (!dataset) {
    if (organisationId === null && !actor.isAdministrator) throw fieldProblem('/organisation', 'required');
    refuseOthers(actor, { ownerOrganisationId: organisationId });
    await tx
      .createQueryBuilder()
      .insert()
      .into(Dataset)
      .values({ slug, ownerOrganisationId: organisationId })
      .orIgnore()
      .execute();
    dataset = await lock();
  }
  if (!dataset) throw new ProblemError('NOT_FOUND');
  refuseOthers(actor, dataset);
  return (await newestDatasets(tx, [slug])).get(slug) ?? null;
}

function refuseOthers(actor: Actor, dataset: Pick<Dataset, 'ownerOrganisationId'>): void {
  if (!canEdit(actor, dataset)) throw new ProblemError('FORBIDDEN');
}

function summaryOf(
  actor: Actor,
  dataset: Dataset,
  version: DatasetVersion,
  usedBy: readonly DatasetUseView[],
): DatasetSummaryView {
  const { source, updated } = readFigures(version);
  return {
    slug: dataset.slug,
    version: version.number,
    label: version.label,
    source,
    updated,
    ownerName: dataset.ownerOrganisation?.name ?? null,
    moduleCount: usedBy.length,
    mayReplace: canEdit(actor, dataset),
  };
}

/** Which modules show which figures, by dataset, in the library's order. */
async function usesOf(
  manager: EntityManager,
  viewer: Viewer,
  lang: ContentLang,
): Promise<Map<string, DatasetUseView[]>> {
  const shown = await shownFigures(manager, {}, viewer);
  const newest = await newestDatasets(manager);
  const byDataset = Map.groupBy(shown, ({ pin }) => pin.slug);
  return new Map(
    [...byDataset].map(([dataset, uses]) => [
      dataset,
      uses.map(({ version, pin }): DatasetUseView => {
        const { title, lang: shownIn } = textIn(version, lang);
        const isNewest = newest.get(dataset)?.number === pin.number;
        return { slug: version.module.slug, title, lang: shownIn, version: pin.number, isNewest };
      }),
    ]),
  );
}

/** The newest published versions that show figures, each with what it is held to. */
async function shownFigures(
  manager: EntityManager,
  where: { readonly slug?: string },
  viewer?: Viewer,
): Promise<{ version: ModuleVersion; pin: ModuleVersionDataset }[]> {
  const pins = await manager.find(ModuleVersionDataset, { where, relations: { moduleVersion: true } });
  if (pins.length === 0) return [];
  const moduleIds = [...new Set(pins.map(({ moduleVersion }) => moduleVersion.moduleId))];
  const versions = await newestVersions(manager, { moduleIds, ...(viewer ? { viewer } : {}) });
  return versions.flatMap((version) =>
    pins.filter(({ moduleVersionId }) => moduleVersionId === version.id).map((pin) => ({ version, pin })),
  );
}
