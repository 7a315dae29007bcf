import { Injectable } from '@nestjs/common';
import {
  fieldStates,
  isFreshOn,
  renderModule,
  SECTORS,
  sectorBlocksOf,
  sourceAnchor,
  translationState,
  type Audience,
  type CitedSource,
  type ContentLang,
  type SectorCode,
} from '@talkoot/curriculum';
import { DataSource, In, type EntityManager, type FindOptionsWhere } from 'typeorm';
import type { Actor } from '../../platform/access/actor.ts';
import { Clock } from '../../platform/clock.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { figuresOf } from './dataset-pins.ts';
import { figureViewsOf } from './module-figures.ts';
import type {
  ModuleSummaryView,
  ModuleView,
  SectorBlockView,
  SourceView,
  TranslationView,
} from './library.dto.ts';
import { canEdit, ModuleAccess, visibleTo, type Viewer } from './module-access.ts';
import { openVersion, originalOf } from './module-versions.queries.ts';
import { linkCheckView } from './link-check.dto.ts';
import { linkChecksOf } from './link-check-reads.ts';
import type { ModuleText, SourceReference } from './module-text.entity.ts';
import { ModuleVersion } from './module-version.entity.ts';
import { fieldHashes } from './module-writer.ts';
import type { Module } from './module.entity.ts';

/** The order in which languages are shown. */
export const LANG_ORDER: readonly ContentLang[] = ['fi', 'sv', 'en', 'fi-simple'];

@Injectable()
export class Library {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: ModuleAccess,
    private readonly clock: Clock,
  ) {}

  /** The newest published version of every module that the person sees, in the library's order. */
  async list(actor: Actor, lang: ContentLang): Promise<ModuleSummaryView[]> {
    const viewer = await this.access.viewerOf(actor);
    const versions = await newestVersions(this.dataSource.manager, { viewer });
    return versions.map((version) => this.#summary(version, lang));
  }

  async get(actor: Actor, slug: string, lang: ContentLang, sectors: string | undefined): Promise<ModuleView> {
    const viewer = await this.access.viewerOf(actor);
    const [version] = await newestVersions(this.dataSource.manager, { slug, viewer });
    if (!version) throw new ProblemError('NOT_FOUND');
    const isEditable = canEdit(actor, version.module);
    const open = isEditable ? await openVersion(this.dataSource.manager, version.moduleId) : null;
    const text = textIn(version, lang);
    const checks = await linkChecksOf(
      this.dataSource.manager,
      text.sources.map(({ url }) => url),
    );
    const audience = audienceOf(sectors);
    const { lawAsOf, institutionsAsOf, statsAsOf, prerequisites, hash } = version;
    // Two languages of a module may stand side by side: ids tell them apart.
    const idPrefix = `${slug}-${text.lang}-`;
    const { html, citedSources } = renderModule(text.body, {
      sectors: audience,
      mode: 'all-marked',
      sources: text.sources.map((source) => ({ ...source, viewed: source.viewed ?? '' })),
      datasets: (await figuresOf(this.dataSource.manager, [version])).get(version.id) ?? [],
      lang: text.lang,
      baseHeadingLevel: 2,
      idPrefix,
      withSources: false,
    });
    return {
      ...this.#summary(version, lang),
      html,
      sources: numberedSources(text.sources, citedSources, idPrefix).map((source) => ({
        ...source,
        check: linkCheckView(checks.get(source.url ?? '')),
      })),
      sectorBlocks: blocksOf(text.body),
      figures: await figureViewsOf(this.dataSource.manager, version),
      prerequisites,
      translations: translationsOf(version),
      lawAsOf,
      institutionsAsOf,
      statsAsOf,
      lawNote: text.lawNote,
      hash,
      canEdit: isEditable,
      openStatus: (open?.status ?? null) as ModuleView['openStatus'],
    };
  }

  #summary(version: ModuleVersion, lang: ContentLang): ModuleSummaryView {
    const text = textIn(version, lang);
    return {
      slug: version.module.slug,
      version: version.number,
      lang: text.lang,
      title: text.title,
      summary: text.summary,
      langs: LANG_ORDER.filter((known) => version.texts.some((one) => one.lang === known)),
      minutes: { min: version.minutesMin, default: version.minutesDefault, max: version.minutesMax },
      audiences: version.audiences,
      topics: version.topics,
      methods: version.methods,
      learningOutcomes: text.learningOutcomes,
      visibility: version.module.visibility,
      ownerName: version.module.ownerOrganisation?.name ?? null,
      reviewBy: version.reviewBy,
      checkedOn: version.checkedOn,
      isFresh: isFreshOn(version, this.clock.today()),
      sourceCount: text.sources.length,
    };
  }
}

/** Which modules are asked for; without a viewer also those that not everybody may see. */
export interface NewestWanted {
  readonly slug?: string;
  readonly moduleIds?: readonly string[];
  readonly viewer?: Viewer;
}

/** The newest published versions with their texts, of all modules or of those wanted, in the library's order. */
export async function newestVersions(
  manager: EntityManager,
  { slug, moduleIds, viewer }: NewestWanted = {},
): Promise<ModuleVersion[]> {
  const seen: FindOptionsWhere<Module>[] = viewer ? visibleTo(viewer) : [{}];
  const versions = await manager.find(ModuleVersion, {
    where: seen.map((module) => ({
      status: 'published' as const,
      ...(moduleIds ? { moduleId: In([...moduleIds]) } : {}),
      module: { ...module, ...(slug ? { slug } : {}) },
    })),
    relations: { module: { ownerOrganisation: true }, texts: true },
    order: { module: { libraryOrder: 'ASC' }, moduleId: 'ASC', number: 'DESC' },
  });
  return versions.filter((version, index) => versions[index - 1]?.moduleId !== version.moduleId);
}

/** The text in the language asked for; Finnish where there is none, and the original where there is no Finnish. */
export function textIn(version: Pick<ModuleVersion, 'texts' | 'id'>, lang: ContentLang): ModuleText {
  return (
    version.texts.find((text) => text.lang === lang) ??
    version.texts.find((text) => text.lang === 'fi') ??
    originalOf(version)
  );
}

/** The sector blocks of a module's text, each with its first words. */
export function blocksOf(body: string): SectorBlockView[] {
  return sectorBlocksOf(body).map(({ codes, markdown }) => ({
    codes,
    beginning: markdown
      .replace(/\[@[\w-]+\]|[*_#`|>]/g, '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 120),
  }));
}

/** Sources by the numbers that the text cites; after them those that it does not cite. */
export function numberedSources(
  sources: readonly SourceReference[],
  cited: readonly CitedSource[],
  idPrefix: string,
): Omit<SourceView, 'check'>[] {
  const numberOf = new Map(cited.map(({ id, number }) => [id, number]));
  return sources
    .map((source) => {
      const number = numberOf.get(source.id) ?? null;
      return { ...source, number, anchor: number === null ? null : sourceAnchor(number, idPrefix) };
    })
    .sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity) || 0);
}

function audienceOf(sectors: string | undefined): Audience {
  const codes = (sectors ?? '')
    .split(',')
    .filter((code): code is SectorCode => (SECTORS as readonly string[]).includes(code));
  return codes.length > 0 ? codes : 'all';
}

/** The languages of a version, each saying how it stands to the original. */
export function translationsOf(version: Pick<ModuleVersion, 'texts' | 'id'>): TranslationView[] {
  const original = originalOf(version);
  const now = { text: original, hashes: fieldHashes(original) };
  return LANG_ORDER.flatMap((lang): TranslationView[] => {
    const text = version.texts.find((one) => one.lang === lang);
    if (!text) return [];
    if (text.sourceLang === null) return [{ lang, state: 'source' }];
    return [{ lang, state: translationState(fieldStates(text, text.sourceHashes, now)) }];
  });
}
