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
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import type {
  ModuleSummaryView,
  ModuleView,
  SectorBlockView,
  SourceView,
  TranslationView,
} from './library.dto.ts';
import type { ModuleText, SourceReference } from './module-text.entity.ts';
import { ModuleVersion } from './module-version.entity.ts';
import { fieldHashes } from './module-writer.ts';

const LANG_ORDER: readonly ContentLang[] = ['fi', 'sv', 'en', 'fi-simple'];

@Injectable()
export class Library {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The newest published version of every public module, in the library's order. */
  async list(lang: ContentLang): Promise<ModuleSummaryView[]> {
    const versions = await newestVersions(this.dataSource.manager);
    return versions.map((version) => this.#summary(version, lang));
  }

  async get(slug: string, lang: ContentLang, sectors: string | undefined): Promise<ModuleView> {
    const [version] = await newestVersions(this.dataSource.manager, slug);
    if (!version) throw new ProblemError('NOT_FOUND');
    const text = textIn(version, lang);
    const audience = audienceOf(sectors);
    const { lawAsOf, institutionsAsOf, statsAsOf, prerequisites, hash } = version;
    // Two languages of a module may stand side by side: ids tell them apart.
    const idPrefix = `${slug}-${text.lang}-`;
    const { html, citedSources } = renderModule(text.body, {
      sectors: audience,
      mode: 'all-marked',
      sources: text.sources.map((source) => ({ ...source, viewed: source.viewed ?? '' })),
      lang: text.lang,
      baseHeadingLevel: 2,
      idPrefix,
      withSources: false,
    });
    return {
      ...this.#summary(version, lang),
      html,
      sources: numbered(text.sources, citedSources, idPrefix),
      sectorBlocks: blocksOf(text.body),
      prerequisites,
      translations: translationsOf(version),
      lawAsOf,
      institutionsAsOf,
      statsAsOf,
      lawNote: text.lawNote,
      hash,
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
      reviewBy: version.reviewBy,
      isFresh: isFreshOn(version, this.clock.today()),
      sourceCount: text.sources.length,
    };
  }
}

/** The newest published versions with their texts, of all modules or of one. */
export async function newestVersions(manager: EntityManager, slug?: string): Promise<ModuleVersion[]> {
  const versions = await manager.find(ModuleVersion, {
    where: { status: 'published', ...(slug ? { module: { slug } } : {}) },
    relations: { module: true, texts: true },
    order: { module: { libraryOrder: 'ASC' }, number: 'DESC' },
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

/** The text that the others are translations of. */
export function originalOf(version: Pick<ModuleVersion, 'texts' | 'id'>): ModuleText {
  const original = version.texts.find(({ sourceLang }) => sourceLang === null);
  if (!original) throw new Error(`module version ${version.id} has no original`);
  return original;
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
function numbered(
  sources: readonly SourceReference[],
  cited: readonly CitedSource[],
  idPrefix: string,
): SourceView[] {
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
