import { Injectable } from '@nestjs/common';
import { bodyFindings, isFreshOn, renderModule, type ContentLang } from '@talkoot/curriculum';
import { DataSource, In, IsNull, Not } from 'typeorm';
import type { Actor } from '../../platform/access/actor.ts';
import { Clock } from '../../platform/clock.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { newestDatasets, readFigures } from './dataset-pins.ts';
import { textIn, translationsOf } from './library.service.ts';
import { canEdit, canPublish, ModuleAccess } from './module-access.ts';
import type { ModuleDraftView, OwnModuleView, ModulePreviewView } from './module-authoring.dto.ts';
import { sourceReferences } from './module-columns.ts';
import { factsView, textsView } from './module-draft-view.ts';
import { openVersion } from './module-versions.queries.ts';
import { findingsOf, findingView } from './module-findings.ts';
import { VERSION_TRANSITIONS, type VersionAction } from './module-states.ts';
import { ModuleText } from './module-text.entity.ts';
import { ModuleVersion } from './module-version.entity.ts';
import type { ModulePreviewDto } from './module-writes.dto.ts';
import { Module } from './module.entity.ts';

/** What those who write modules see of them. */
@Injectable()
export class ModuleDraftReads {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: ModuleAccess,
    private readonly clock: Clock,
  ) {}

  async get(actor: Actor, slug: string): Promise<ModuleDraftView> {
    const { manager } = this.dataSource;
    const module = await this.access.getEditable(manager, actor, slug);
    const version = await openVersion(manager, module.id);
    if (!version) throw new ProblemError('NOT_FOUND');
    const [owner, published, earlier] = await Promise.all([
      manager.findOne(Module, { where: { id: module.id }, relations: { ownerOrganisation: true } }),
      manager.maximum(ModuleVersion, 'number', { moduleId: module.id, status: 'published' }),
      manager.find(ModuleText, {
        where: { sourceLang: IsNull(), moduleVersion: { moduleId: module.id, id: Not(version.id) } },
        order: { moduleVersionId: 'DESC' },
      }),
    ]);
    const viewer = await this.access.viewerOf(actor);
    const findings = await findingsOf(manager, slug, version, viewer, this.clock.today());
    const mayPublish = canPublish(actor, module, version.submittedById);
    return {
      slug,
      ownerName: owner?.ownerOrganisation?.name ?? null,
      visibility: module.visibility,
      number: version.number,
      revision: version.revision,
      status: version.status,
      returnReason: version.returnReason,
      publishedNumber: published,
      facts: factsView(version),
      texts: textsView(version, earlier),
      ...findings,
      actions: (Object.keys(VERSION_TRANSITIONS[version.status]) as VersionAction[]).filter(
        (action) => action !== 'publish' || mayPublish,
      ),
    };
  }

  /** Every module the person writes: published, being written or both. */
  async listOwn(actor: Actor, lang: ContentLang): Promise<OwnModuleView[]> {
    const own = actor.memberships.map(({ organisationId }) => organisationId);
    const versions = await this.dataSource.manager.find(ModuleVersion, {
      where: [
        { module: { ownerOrganisationId: In(own) } },
        ...(actor.isAdministrator ? [{ module: { ownerOrganisationId: IsNull() } }] : []),
      ],
      relations: { module: { ownerOrganisation: true }, texts: true },
      order: { module: { libraryOrder: 'ASC' }, number: 'DESC' },
    });
    const byModule = Map.groupBy(versions, ({ moduleId }) => moduleId);
    return [...byModule.values()].flatMap((all) => {
      const [newest] = all;
      if (!newest || !canEdit(actor, newest.module)) return [];
      const published = all.find(({ status }) => status === 'published');
      const open = all.find(({ status }) => status === 'draft' || status === 'in-review');
      return {
        slug: newest.module.slug,
        title: textIn(newest, lang).title,
        ownerName: newest.module.ownerOrganisation?.name ?? null,
        visibility: newest.module.visibility,
        publishedNumber: published?.number ?? null,
        openStatus: (open?.status ?? null) as OwnModuleView['openStatus'],
        isFresh: published ? isFreshOn(published, this.clock.today()) : false,
        translations: translationsOf(newest),
      };
    });
  }

  /** A text as it would look, saved or not, with its mistakes by line; its charts show the newest figures. */
  async preview(lang: ContentLang, { body, sources }: ModulePreviewDto): Promise<ModulePreviewView> {
    const references = sourceReferences(sources);
    const ids = new Set(references.map(({ id }) => id));
    const named = [...body.matchAll(/dataset="([a-z0-9-]{1,80})"/g)].map(([, slug = '']) => slug);
    const datasets = [...(await newestDatasets(this.dataSource.manager, named)).values()].map(readFigures);
    const { html } = renderModule(body, {
      sectors: 'all',
      mode: 'all-marked',
      sources: references.map((source) => ({ ...source, viewed: source.viewed ?? '' })),
      datasets,
      lang,
      baseHeadingLevel: 3,
      idPrefix: 'preview-',
      withSources: false,
    });
    const mistakes = bodyFindings(body, lang, { sourceIds: ids, datasets });
    return { html, mistakes: mistakes.map(findingView) };
  }
}
