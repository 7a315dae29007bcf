import { Injectable } from '@nestjs/common';
import { fileLines, type KnownLibrary } from '@talkoot/curriculum';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.ts';
import { audit } from '../../platform/audit/audit.ts';
import { fieldProblem } from '../../platform/problem/problem-error.ts';
import { attachBytes } from './attachments.service.ts';
import { newestDatasets, readFigures } from './dataset-pins.ts';
import { DatasetVersion } from './dataset-version.entity.ts';
import { Dataset } from './dataset.entity.ts';
import { planImport, type ImportPlan } from './library-import-plan.ts';
import type { ImportQueryDto, ImportReportView } from './library-import.dto.ts';
import { readSentLibrary } from './library-files-sent.ts';
import { canEdit, ModuleAccess, visibleTo, type Viewer } from './module-access.ts';
import { ModuleVersion } from './module-version.entity.ts';
import { writeVersion } from './module-writer.ts';
import { planPackages, writePackages } from './package-import.ts';
import { NO_TOOLKIT, planToolkit, writeToolkit } from './toolkit-import.ts';

/** Lists of the house, which only it changes itself. */
const HOUSE_LISTS = ['links.yaml', 'glossary.yaml'];
const FOR_READERS = ['sources.yaml', 'README.md'];

/** A library that comes as a ZIP: checked as a whole, written as drafts in one transaction, or not at all. */
@Injectable()
export class LibraryImport {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: ModuleAccess,
  ) {}

  /** @throws {ProblemError} VALIDATION_FAILED for an organisation that the person does not write for */
  async take(actor: Actor, { mode, organisation }: ImportQueryDto, zip: Buffer): Promise<ImportReportView> {
    const owner = organisation ?? null;
    if (!canEdit(actor, { ownerOrganisationId: owner }))
      throw fieldProblem('/organisation', owner ? 'notOneOf' : 'required');
    const viewer = await this.access.viewerOf(actor);
    return this.dataSource.transaction(async (tx) => {
      // One import after the other: what one has checked, no other may change before it is written.
      if (mode === 'write') await tx.query(`SELECT pg_advisory_xact_lock(hashtext('library.import'))`);
      const sent = await readSentLibrary(zip, await knownTo(tx, viewer));
      if (!sent.ok) return { mistakes: [...sent.mistakes], items: [], leftOut: [], isWritten: false };
      const plan = await planImport(tx, owner, sent.value);
      const lineOf = fileLines(sent.value.texts);
      const packages = await planPackages(tx, sent.value.library.packages, {
        ownerOrganisationId: owner,
        viewer: await this.access.viewerFor(owner === null ? [] : [owner], owner === null),
        comingModules: new Set(sent.value.library.modules.map(({ module }) => module.slug)),
        lineOf,
      });
      const planned = packages.filter((one) => 'item' in one);
      const toolkit = owner === null ? await planToolkit(tx, sent.value, lineOf) : NO_TOOLKIT;
      const mistakes = [...plan.mistakes, ...packages.filter((one) => 'code' in one), ...toolkit.mistakes];
      const isWritten = mode === 'write' && mistakes.length === 0;
      if (isWritten) {
        await write(tx, actor, owner, plan);
        await writePackages(tx, actor, planned);
        await writeToolkit(tx, actor, toolkit);
      }
      const parts = [plan.modules, plan.datasets, planned, toolkit.links, toolkit.terms];
      const leftOut = owner === null ? FOR_READERS : [...HOUSE_LISTS, ...FOR_READERS];
      return {
        mistakes,
        items: parts.flatMap((part) => part.map(({ item }) => item)),
        leftOut: leftOut.filter((name) => sent.value.texts.has(name)),
        isWritten,
      };
    });
  }
}

/** What the files may refer to: every module that the person sees, and the newest figures. */
async function knownTo(tx: EntityManager, viewer: Viewer): Promise<KnownLibrary> {
  const versions = await tx.find(ModuleVersion, {
    where: visibleTo(viewer).map((module) => ({ module })),
    relations: { module: true },
    order: { number: 'ASC' },
  });
  return {
    modules: new Map(versions.map(({ module, prerequisites }) => [module.slug, prerequisites])),
    datasets: [...(await newestDatasets(tx)).values()].map(readFigures),
  };
}

async function write(
  tx: EntityManager,
  actor: Actor,
  owner: string | null,
  { modules, datasets }: ImportPlan,
): Promise<void> {
  for (const { item, data, hash } of datasets.filter((one) => one.item.change !== 'unchanged')) {
    if (item.change === 'new') await tx.insert(Dataset, { slug: item.slug, ownerOrganisationId: owner });
    const columns = { label: item.title, data: data as Record<string, never>, hash };
    await tx.insert(DatasetVersion, { slug: item.slug, number: item.version, ...columns });
    await audit(tx, actor, {
      action: 'dataset.imported',
      subjectType: 'dataset',
      subjectId: null,
      details: { slug: item.slug, number: item.version, hash },
    });
  }
  for (const { item, module, data, texts, attachments } of modules) {
    if (item.change === 'unchanged') continue;
    const version = await writeVersion(tx, {
      module,
      number: item.version,
      status: 'draft',
      data,
      texts,
    });
    for (const file of attachments) await attachBytes(tx, version.id, file);
    await audit(tx, actor, {
      action: 'module.imported',
      subjectType: 'module',
      subjectId: version.moduleId,
      details: { number: item.version, hash: version.hash },
    });
  }
}
