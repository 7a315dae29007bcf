import { originalText, type ModuleText as ModuleFile } from '@talkoot/curriculum';
import type { EntityManager } from 'typeorm';
import { contentHash } from '../../platform/crypto/content-hash.ts';
import { attachmentsOf, sha256Of } from './attachments.service.ts';
import { DatasetVersion } from './dataset-version.entity.ts';
import { Dataset } from './dataset.entity.ts';
import { dataIn } from './library-files.ts';
import type { SentAttachment, SentLibrary } from './library-files-sent.ts';
import type { ImportItemView, ImportMistakeView } from './library-import.dto.ts';
import { ModuleVersion } from './module-version.entity.ts';
import {
  versionFromFiles,
  versionHash,
  type NewModule,
  type VersionData,
  type VersionText,
} from './module-writer.ts';
import { Module } from './module.entity.ts';

/** Modules and datasets have versions. */
type VersionedItem = ImportItemView & { readonly version: number };

export interface PlannedModule {
  readonly item: VersionedItem;
  readonly module: Module | NewModule;
  readonly data: VersionData;
  readonly texts: readonly VersionText[];
  readonly attachments: readonly SentAttachment[];
}

export interface PlannedDataset {
  readonly item: VersionedItem;
  readonly data: Record<string, unknown>;
  readonly hash: string;
}

export interface ImportPlan {
  readonly modules: readonly PlannedModule[];
  readonly datasets: readonly PlannedDataset[];
  readonly mistakes: readonly ImportMistakeView[];
}

type Planned<T> = T | ImportMistakeView;

/**
 * What an import would write for an owner: what is new, what gets a new version, and what is there already by its
 * hash. Only the owner adds to what is there.
 */
export async function planImport(
  tx: EntityManager,
  owner: string | null,
  sent: SentLibrary,
): Promise<ImportPlan> {
  const bySlug = Map.groupBy(sent.library.modules, ({ module }) => module.slug);
  const modules: Planned<PlannedModule>[] = [];
  for (const texts of bySlug.values()) modules.push(await planModule(tx, owner, texts, sent));
  const datasets: Planned<PlannedDataset>[] = [];
  for (const { slug, label } of sent.library.datasets)
    datasets.push(await planDataset(tx, owner, slug, label, dataIn(sent.texts, slug)));
  return {
    modules: modules.filter((one) => 'item' in one),
    datasets: datasets.filter((one) => 'item' in one),
    mistakes: [...modules, ...datasets].filter((one) => 'code' in one),
  };
}

async function planModule(
  tx: EntityManager,
  owner: string | null,
  files: readonly { file: string; module: ModuleFile }[],
  sent: SentLibrary,
): Promise<Planned<PlannedModule>> {
  const { data, texts } = versionFromFiles(files.map(({ module }) => module));
  const original = originalText(files.map(({ module }) => module)) as ModuleFile;
  const { slug, title } = original;
  const attachments = sent.attachments.get(slug) ?? [];
  const plan = (change: ImportItemView['change'], version: number, module: Module | NewModule) => ({
    item: { kind: 'module' as const, slug, title, change, version },
    ...{ module, data, texts, attachments },
  });
  const module = await tx.findOne(Module, { where: { slug }, lock: { mode: 'pessimistic_write' } });
  if (!module) {
    const visibility = owner === null ? ('public' as const) : ('own' as const);
    return plan('new', 1, { slug, ownerOrganisationId: owner, visibility, libraryOrder: original.order });
  }
  const versions = await tx.find(ModuleVersion, {
    where: { moduleId: module.id },
    order: { number: 'DESC' },
  });
  const newest = versions[0];
  const hash = versionHash(data, texts);
  const isSame = newest?.hash === hash && (await hasFiles(tx, newest.id, attachments));
  if (isSame) return plan('unchanged', newest.number, module);
  const refuse = (code: string, message: string): ImportMistakeView => ({
    ...{ file: files[0]?.file ?? '', line: 1, code, message },
  });
  if (module.ownerOrganisationId !== owner)
    return refuse('NOT_OWNER', `The name ${slug} is taken by a module that belongs to somebody else.`);
  if (versions.some(({ status }) => status === 'draft' || status === 'in-review'))
    return refuse('DRAFT_OPEN', `${slug} has a version that is not published yet: publish it first.`);
  return plan('new-version', (newest?.number ?? 0) + 1, module);
}

async function hasFiles(
  tx: EntityManager,
  versionId: string,
  attachments: readonly SentAttachment[],
): Promise<boolean> {
  const there = (await attachmentsOf(tx, versionId)).map(({ filename, sha256 }) => `${sha256} ${filename}`);
  const sent = attachments.map(({ filename, bytes }) => `${sha256Of(bytes)} ${filename}`);
  return there.sort().join('\n') === sent.sort().join('\n');
}

async function planDataset(
  tx: EntityManager,
  owner: string | null,
  slug: string,
  title: string,
  data: Record<string, unknown>,
): Promise<Planned<PlannedDataset>> {
  const hash = contentHash(data);
  const plan = (change: ImportItemView['change'], version: number): PlannedDataset => ({
    item: { kind: 'dataset', slug, title, change, version },
    ...{ data, hash },
  });
  const dataset = await tx.findOne(Dataset, { where: { slug }, lock: { mode: 'pessimistic_write' } });
  if (!dataset) return plan('new', 1);
  const versions = await tx.find(DatasetVersion, { where: { slug }, order: { number: 'DESC' } });
  // A module may come with the figures of its day: they are there, though newer ones are, too.
  const same = versions.find((version) => version.hash === hash);
  if (same) return plan('unchanged', same.number);
  if (dataset.ownerOrganisationId === owner) return plan('new-version', (versions[0]?.number ?? 0) + 1);
  const message = `The name ${slug} is taken by a dataset that belongs to somebody else.`;
  return { file: `datasets/${slug}.json`, line: 1, code: 'NOT_OWNER', message };
}
