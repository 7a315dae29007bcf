import { clockText, sectorBlocksOf, type SectorCode } from '@talkoot/curriculum';
import type { ModuleVersion } from '../curriculum/index.ts';
import { hourAndMinute } from './event-views.ts';
import type { Event } from './event.entity.ts';
import { localisedView } from './localised.view.ts';
import type { ProgrammeItem } from './programme-item.entity.ts';
import type { ProgrammePlan } from './programme-plan.ts';
import type {
  NamedModuleView,
  OutcomesView,
  PinnedModuleView,
  ProgrammeClashView,
  ProgrammeView,
  PromisedModuleView,
} from './programme-views.dto.ts';
import type { OutcomesByLang } from './programme.queries.ts';

export function programmeView(
  plan: ProgrammePlan,
  canEdit: boolean,
  clashes: ProgrammeClashView[],
): ProgrammeView {
  const { event, clock } = plan;
  const { id: eventId, version, status, date, languages, sectors } = event;
  return {
    eventId,
    version,
    status,
    date,
    startTime: hourAndMinute(event.startTime),
    endTime: clockText(clock.end),
    languages,
    sectors,
    canEdit,
    items: clock.rows.map(({ item, start, end }) => {
      const { id, kind, title, minutes, fixedStart, track, methods, speakers, room, note } = item;
      const pinned = plan.versions.get(item.moduleVersionId ?? '');
      return {
        id,
        kind,
        title,
        minutes,
        start: clockText(start),
        end: clockText(end),
        fixedStart,
        track,
        module: pinned ? pinnedModule(plan, pinned, audienceOf(item, event)) : null,
        methods,
        sectors: item.sectors,
        speakers,
        room,
        language: item.language,
        interpreting: item.interpreting,
        note,
      };
    }),
    promised: plan.promised.map((slug) => promisedModule(plan, slug)),
    clashes,
  };
}

/** Whose blocks are shown: those of the row, else of the event, else everybody's. */
function audienceOf(
  item: Pick<ProgrammeItem, 'sectors'>,
  event: Pick<Event, 'sectors'>,
): 'all' | readonly SectorCode[] {
  const sectors = item.sectors.length > 0 ? item.sectors : event.sectors;
  return sectors.length > 0 ? (sectors as SectorCode[]) : 'all';
}

function pinnedModule(
  plan: ProgrammePlan,
  version: ModuleVersion,
  audience: 'all' | readonly SectorCode[],
): PinnedModuleView {
  const { texts } = version;
  // Sector blocks are the same in every translation; the original is read.
  const original = texts.find(({ sourceLang }) => sourceLang === null) ?? texts[0];
  return {
    versionId: version.id,
    slug: version.module.slug,
    number: version.number,
    title: localisedView(Object.fromEntries(texts.map(({ lang, title }) => [lang, title]))),
    langs: texts.map(({ lang }) => lang).sort(),
    minutesMin: version.minutesMin,
    minutesDefault: version.minutesDefault,
    minutesMax: version.minutesMax,
    outcomes: outcomesView(
      Object.fromEntries(texts.map(({ lang, learningOutcomes }) => [lang, learningOutcomes])),
    ),
    prerequisites: version.prerequisites.map((slug) => namedModule(plan, slug)),
    reviewBy: version.reviewBy,
    newer: plan.newerThan(version),
    isRetired: plan.isRetired(version),
    sectorBlocks: sectorBlocksOf(original?.body ?? '', audience).map(({ codes, isIn }) => ({ codes, isIn })),
  };
}

/** A module that nobody here may see, or that is gone, has no title. */
function namedModule({ known }: ProgrammePlan, slug: string): NamedModuleView {
  return { slug, title: localisedView(known.get(slug)?.title ?? {}) };
}

function promisedModule(plan: ProgrammePlan, slug: string): PromisedModuleView {
  return { ...namedModule(plan, slug), outcomes: outcomesView(plan.known.get(slug)?.outcomes ?? {}) };
}

function outcomesView({ fi = [], sv = [], en = [] }: OutcomesByLang): OutcomesView {
  return { fi: [...fi], sv: [...sv], en: [...en] };
}
