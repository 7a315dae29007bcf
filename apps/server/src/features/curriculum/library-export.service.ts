import { Injectable } from '@nestjs/common';
import { moduleFileName, writeModuleFile, type ModuleText as ModuleFile } from '@talkoot/curriculum';
import { DataSource, In, type EntityManager } from 'typeorm';
import { stringify } from 'yaml';
import type { Actor } from '../../platform/access/actor.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { writeZip } from '../../platform/zip/write-zip.ts';
import { attachmentsOf } from './attachments.service.ts';
import { AttachmentContent } from './attachment.entity.ts';
import { datasetVersionsOf, newestDatasets } from './dataset-pins.ts';
import type { DatasetVersion } from './dataset-version.entity.ts';
import { newestVersions } from './library.service.ts';
import { ModuleAccess } from './module-access.ts';
import type { ModuleText } from './module-text.entity.ts';
import type { ModuleVersion } from './module-version.entity.ts';
import { GlossaryTerm } from './toolkit.entity.ts';

export interface ExportedZip {
  readonly filename: string;
  readonly bytes: Buffer;
}

/** The library as a ZIP of the folder that it can be read from again (ADR 19). */
@Injectable()
export class LibraryExport {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: ModuleAccess,
  ) {}

  /**
   * The newest published version of every module that the person sees, or of one, with what it needs.
   * @throws {ProblemError} NOT_FOUND for a module that the person does not see
   */
  async zip(actor: Actor, slug: string | undefined): Promise<ExportedZip> {
    const { manager } = this.dataSource;
    const viewer = await this.access.viewerOf(actor);
    const versions = await newestVersions(manager, { viewer, ...(slug ? { slug } : {}) });
    if (slug && versions.length === 0) throw new ProblemError('NOT_FOUND');
    const datasets = slug ? [...(await datasetVersionsOf(manager, versions)).values()].flat() : null;
    const texts = new Map([
      ...versions.flatMap(moduleFiles),
      ...(datasets ?? [...(await newestDatasets(manager)).values()]).map(datasetFile),
      ...(slug ? [] : await glossaryFile(manager)),
    ]);
    const files = new Map<string, Uint8Array>([
      ...[...texts].map(([name, text]) => [name, Buffer.from(text, 'utf8')] as const),
      ...(await attachmentFiles(manager, versions)),
    ]);
    return { filename: `${slug ?? 'talkoot-library'}.zip`, bytes: await writeZip(files) };
  }
}

/** Each language of a version as its file. */
export function moduleFiles(version: ModuleVersion): [name: string, text: string][] {
  return version.texts.map((text) => {
    const file = moduleFile(version, text);
    return [moduleFileName(file), writeModuleFile(file)];
  });
}

function moduleFile(version: ModuleVersion, text: ModuleText): ModuleFile {
  const { module, lawAsOf, institutionsAsOf, statsAsOf, audiences, methods } = version;
  const { lang, title, summary, learningOutcomes, lawNote, body } = text;
  const { minutesMin: min, minutesDefault, minutesMax: max, prerequisites, topics, tags, reviewBy } = version;
  const day = (version.publishedAt ?? version.createdAt).toZonedDateTimeISO('UTC').toPlainDate().toString();
  return {
    ...{ slug: module.slug, lang, title, summary, order: module.libraryOrder },
    durationMinutes: { min, default: minutesDefault, max },
    ...{ learningOutcomes, prerequisites, topics, tags },
    audiences: audiences.length === 0 ? 'all' : (audiences as ModuleFile['audiences']),
    methods: methods as ModuleFile['methods'],
    ...(lawAsOf ? { lawAsOf } : {}),
    ...(institutionsAsOf ? { institutionsAsOf } : {}),
    ...(statsAsOf ? { statsAsOf } : {}),
    ...{ reviewBy, datasets: version.datasets },
    ...(lawNote === null ? {} : { lawNote }),
    // Nobody reviewed the starter library here; what an organisation published somebody read first.
    status: module.ownerOrganisationId !== null && version.status === 'published' ? 'reviewed' : 'draft',
    updated: day,
    ...(text.sourceLang === null ? {} : { madeFrom: text.sourceHashes }),
    // Rows of other makers may lack the day of reading, which a file must have.
    sources: text.sources.map((source) => ({ ...source, viewed: source.viewed ?? day })),
    ...{ body, bodyLine: 1 },
  };
}

function datasetFile({ slug, data }: DatasetVersion): [name: string, text: string] {
  return [`datasets/${slug}.json`, `${JSON.stringify(data, null, 1)}\n`];
}

async function glossaryFile(manager: EntityManager): Promise<[name: string, text: string][]> {
  const terms = await manager.find(GlossaryTerm, { order: { id: 'ASC' } });
  if (terms.length === 0) return [];
  // The glossary keeps no day of its own; the format wants one, and the bytes must not change from day to day.
  const rows = terms.map(({ id, fi, sv, en, definition, legal, source }) => ({
    ...{ id, fi, sv, en, definition, legal, source },
  }));
  return [['glossary.yaml', stringify({ updated: '2026-11-21', terms: rows }, { lineWidth: 0 })]];
}

async function attachmentFiles(
  manager: EntityManager,
  versions: readonly ModuleVersion[],
): Promise<[name: string, bytes: Uint8Array][]> {
  const files: [string, Uint8Array][] = [];
  for (const version of versions) {
    const attached = await attachmentsOf(manager, version.id);
    const contents = await manager.find(AttachmentContent, {
      where: { sha256: In(attached.map(({ sha256 }) => sha256)) },
      select: { sha256: true, bytes: true },
    });
    for (const { filename, sha256 } of attached) {
      const content = contents.find((one) => one.sha256 === sha256);
      if (content) files.push([`attachments/${version.module.slug}/${filename}`, content.bytes]);
    }
  }
  return files;
}
