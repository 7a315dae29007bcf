import { Injectable } from '@nestjs/common';
import { renderModule, type ContentLang } from '@talkoot/curriculum';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import type { ModuleAttachment } from './attachment.entity.ts';
import { attachmentsOf, readAttachment, type AttachedFile } from './attachments.service.ts';
import { figuresOf } from './dataset-pins.ts';
import type { ModuleFiguresView, SourceView } from './library.dto.ts';
import { newestVersions, numberedSources, textIn } from './library.service.ts';
import { figureViewsOf } from './module-figures.ts';
import type { ModuleText } from './module-text.entity.ts';
import type { ModuleVersion } from './module-version.entity.ts';
import { PackageItem } from './package-item.entity.ts';
import type { Package } from './package.entity.ts';

/** A module that everybody may read, as its page shows it. */
export interface PublicModule {
  readonly version: ModuleVersion;
  readonly text: ModuleText;
  /** Made by our renderer, without the list of sources: it may be shown as it is. */
  readonly html: string;
  readonly sources: readonly Omit<SourceView, 'check'>[];
  readonly figures: readonly ModuleFiguresView[];
  readonly files: readonly ModuleAttachment[];
  /** Null: the house's own starter library. */
  readonly ownerName: string | null;
  readonly packages: readonly Package[];
  /** Those of the modules to take first that are public, too. */
  readonly prerequisites: readonly ModuleVersion[];
}

/** The public part of the library: the newest published version of each public module. */
@Injectable()
export class PublicModules {
  constructor(private readonly dataSource: DataSource) {}

  list(): Promise<ModuleVersion[]> {
    return publicVersions(this.dataSource.manager);
  }

  /** @throws {ProblemError} NOT_FOUND for what is not public, too: nobody is told that it exists */
  async bySlug(slug: string, lang: ContentLang): Promise<PublicModule> {
    const { manager } = this.dataSource;
    const version = await getPublic(manager, slug);
    const text = textIn(version, lang);
    const { html, citedSources } = renderModule(text.body, {
      sectors: 'all',
      mode: 'all-marked',
      sources: text.sources.map((source) => ({ ...source, viewed: source.viewed ?? '' })),
      datasets: (await figuresOf(manager, [version])).get(version.id) ?? [],
      lang: text.lang,
      withSources: false,
    });
    const items = await manager.find(PackageItem, {
      // What an organisation keeps to itself or its partners, and what was removed, is nobody else's to know.
      where: {
        moduleVersion: { moduleId: version.moduleId },
        package: { visibility: 'public', removedAt: IsNull() },
      },
      relations: { package: true },
      order: { package: { libraryOrder: 'ASC' } },
    });
    const others = version.prerequisites.length > 0 ? await publicVersions(manager) : [];
    return {
      version,
      text,
      html,
      sources: numberedSources(text.sources, citedSources, ''),
      figures: await figureViewsOf(manager, version),
      files: await attachmentsOf(manager, version.id),
      ownerName: version.module.ownerOrganisation?.name ?? null,
      packages: [...new Map(items.map((item) => [item.packageId, item.package])).values()],
      prerequisites: others.filter(({ module }) => version.prerequisites.includes(module.slug)),
    };
  }

  async file(slug: string, attachmentId: string): Promise<AttachedFile> {
    const { manager } = this.dataSource;
    return readAttachment(manager, (await getPublic(manager, slug)).id, attachmentId);
  }
}

async function publicVersions(manager: EntityManager, slug?: string): Promise<ModuleVersion[]> {
  return (await newestVersions(manager, slug === undefined ? {} : { slug })).filter(
    ({ module }) => module.visibility === 'public',
  );
}

async function getPublic(manager: EntityManager, slug: string): Promise<ModuleVersion> {
  const [version] = await publicVersions(manager, slug);
  if (!version) throw new ProblemError('NOT_FOUND');
  return version;
}
