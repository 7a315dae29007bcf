import { Injectable } from '@nestjs/common';
import {
  moduleFileName,
  writeGlossaryFile,
  writeLinksFile,
  writeModuleFile,
  writePackagesFile,
  type CoursePackage,
  type ModuleText as ModuleFile,
} from '@talkoot/curriculum';
import { DataSource, In, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { writeZip } from '../../platform/zip/write-zip.ts';
import { attachmentsOf } from './attachments.service.ts';
import { AttachmentContent } from './attachment.entity.ts';
import { datasetVersionsOf, newestDatasets } from './dataset-pins.ts';
import type { DatasetVersion } from './dataset-version.entity.ts';
import { newestVersions } from './library.service.ts';
import { ModuleAccess, type Viewer } from './module-access.ts';
import type { ModuleText } from './module-text.entity.ts';
import type { ModuleVersion } from './module-version.entity.ts';
import { packagesForFile, packagesToExport, pinnedOnly } from './package-export.ts';
import { linkForFile } from './toolkit-files.ts';
import { GlossaryTerm, ToolkitLink } from './toolkit.entity.ts';

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
    const files = await libraryFiles(manager, { viewer, ...(slug ? { slug } : {}) });
    if (slug && files.size === 0) throw new ProblemError('NOT_FOUND');
    return { filename: `${slug ?? 'talkoot-library'}.zip`, bytes: await writeZip(files) };
  }
}

/** What is exported: one module, or the whole library; of what somebody sees, or of everything. */
export interface ExportWanted {
  readonly slug?: string;
  readonly viewer?: Viewer;
}

/** A library as the files of its folder, by name. Of a module that is not there, or not seen, there are none. */
export async function libraryFiles(
  manager: EntityManager,
  wanted: ExportWanted,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const newest = await newestVersions(manager, wanted);
  const packages = wanted.slug ? [] : await packagesToExport(manager, wanted.viewer);
  const versions = [...newest, ...(await pinnedOnly(manager, packages, newest, wanted.viewer))];
  const datasets = wanted.slug
    ? [...(await datasetVersionsOf(manager, versions)).values()].flat()
    : [...(await newestDatasets(manager)).values()];
  const texts: (readonly [name: string, text: string])[] = [
    ...versions.flatMap(moduleFiles),
    ...datasets.map(datasetFile),
    ...(wanted.slug ? [] : await listFiles(manager, packagesForFile(packages, versions))),
  ];
  return new Map([
    ...texts.map(([name, text]) => [name, Buffer.from(text, 'utf8')] as const),
    ...(await attachmentFiles(manager, versions)),
  ]);
}

/** Each language of a version as its file. */
function moduleFiles(version: ModuleVersion): [name: string, text: string][] {
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

/** The lists keep no day of their own; the format wants one, and the bytes must not change from day to day. */
const LISTS_OF = '2026-11-21';

/** The lists beside the folders. A list without rows is left out. */
async function listFiles(
  manager: EntityManager,
  packages: readonly CoursePackage[],
): Promise<[name: string, text: string][]> {
  const links = await manager.find(ToolkitLink, { order: { id: 'ASC' } });
  const terms = await manager.find(GlossaryTerm, { order: { id: 'ASC' } });
  return [
    ...(packages.length > 0 ? [['packages.yaml', writePackagesFile(packages, LISTS_OF)] as const] : []),
    ...(links.length > 0 ? [['links.yaml', writeLinksFile(links.map(linkForFile), LISTS_OF)] as const] : []),
    ...(terms.length > 0 ? [['glossary.yaml', writeGlossaryFile(terms, LISTS_OF)] as const] : []),
  ].map(([name, text]) => [name, text]);
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
