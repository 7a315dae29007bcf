import { CONTENT_LANGS, clockText, isFreshOn, type ContentLang } from '@talkoot/curriculum';
import type { ModuleVersion } from './module-version.entity.ts';
import type { MinutesView } from './library.dto.ts';
import { blocksOf, textIn } from './library.service.ts';
import type { PackageItem } from './package-item.entity.ts';
import { clockOfPackage } from './package-rows.ts';
import type { Package } from './package.entity.ts';
import type {
  LanguageCoverageView,
  PackageItemView,
  PackageModuleView,
  PackageSummaryView,
} from './packages.dto.ts';

/** What a view of packages is made from, beside the packages themselves. */
export interface PackageContext {
  /** Pinned versions that the person may see, by id. */
  readonly pinned: ReadonlyMap<string, ModuleVersion>;
  /** The newest published version of each module that is pinned, by the module's id. */
  readonly newest: ReadonlyMap<string, ModuleVersion>;
  readonly today: Temporal.PlainDate;
}

/** Different modules of the package, as pinned, in the order of its rows. */
export function modulesOf(items: readonly PackageItem[], { pinned }: PackageContext): ModuleVersion[] {
  const versions = items.flatMap(({ moduleVersionId }) => pinned.get(moduleVersionId ?? '') ?? []);
  return [...new Map(versions.map((version) => [version.moduleId, version])).values()];
}

export function summaryOf(pkg: Package, context: PackageContext, canEdit: boolean): PackageSummaryView {
  const { slug, kind, title, summary, audiences, startTime, groupMin, groupMax, visibility, items } = pkg;
  const clock = clockOfPackage(items, startTime);
  if (!clock.ok) throw new Error(`the package ${slug} does not fit its day`);
  const modules = modulesOf(items, context);
  return {
    slug,
    kind,
    title,
    summary,
    audiences,
    startTime: hourAndMinute(startTime),
    totalMinutes: clock.totals.totalMinutes,
    groupMin,
    groupMax,
    owner: pkg.ownerOrganisation && { id: pkg.ownerOrganisation.id, name: pkg.ownerOrganisation.name },
    visibility,
    canEdit,
    staleModules: modules.filter((version) => !isFreshOn(version, context.today)).length,
    newerModules: modules.filter((version) => newerThan(version, context)).length,
  };
}

export function itemView(item: PackageItem, context: PackageContext, lang: ContentLang): PackageItemView {
  const { id, kind, title, minutes, fixedStart, track, methods, sectors, owner, note } = item;
  const version = context.pinned.get(item.moduleVersionId ?? '');
  return {
    id,
    kind,
    title,
    minutes,
    fixedStart: fixedStart && hourAndMinute(fixedStart),
    track,
    module: version ? moduleView(version, context, lang) : null,
    methods,
    sectors,
    owner,
    note,
  };
}

/** In how many of the modules each language is there, and which ones lack it. */
export function coverageOf(modules: readonly ModuleVersion[], lang: ContentLang): LanguageCoverageView[] {
  return CONTENT_LANGS.map((one) => {
    const missing = modules.filter(({ texts }) => texts.every((text) => text.lang !== one));
    return {
      lang: one,
      modules: modules.length - missing.length,
      missing: missing.map((version) => textIn(version, lang).title),
    };
  });
}

function moduleView(version: ModuleVersion, context: PackageContext, lang: ContentLang): PackageModuleView {
  const text = textIn(version, lang);
  const newer = newerThan(version, context);
  return {
    slug: version.module.slug,
    versionId: version.id,
    number: version.number,
    title: text.title,
    langs: CONTENT_LANGS.filter((known) => version.texts.some((one) => one.lang === known)),
    minutes: minutesView(version),
    sectorBlocks: blocksOf(text.body),
    learningOutcomes: text.learningOutcomes,
    reviewBy: version.reviewBy,
    isFresh: isFreshOn(version, context.today),
    newer: newer && {
      number: newer.number,
      versionId: newer.id,
      minutes: minutesView(newer),
      sectorBlocks: blocksOf(textIn(newer, lang).body),
    },
    isRetired: !context.newest.has(version.moduleId),
  };
}

function newerThan(version: ModuleVersion, { newest }: PackageContext): ModuleVersion | null {
  const last = newest.get(version.moduleId);
  return last && last.number > version.number ? last : null;
}

function minutesView({ minutesMin, minutesDefault, minutesMax }: ModuleVersion): MinutesView {
  return { min: minutesMin, default: minutesDefault, max: minutesMax };
}

function hourAndMinute(time: string): string {
  return clockText(Temporal.PlainTime.from(time));
}
