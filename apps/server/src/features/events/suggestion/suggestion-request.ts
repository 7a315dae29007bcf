import {
  CONSECUTIVE_FACTOR,
  CONTENT_LANGS,
  GRID_MINUTES,
  SECTORS,
  sectorBlocksOf,
  sectorUtility,
  type ComposerModule,
  type ComposerRequest,
  type ContentLang,
  type FixedPoint,
  type FreeRow,
} from '@talkoot/curriculum';
import type { ModuleVersion } from '../../curriculum/index.ts';
import type { Event } from '../event.entity.ts';
import type { ProgrammeItem } from '../programme-item.entity.ts';
import { keptUnits, type KeptRows, type KeptUnit } from './kept-rows.ts';
import type { SuggestionDto } from './suggestion.dto.ts';

/** Rows between modules are candidates that must come in; their ids are told from slugs by this. */
export const KEPT = 'row:';
/** Rows that come new at the beginning or the end, by their place in the question. */
export const USUAL = 'usual:';

/**
 * What the composer is asked: modules by their slugs, rows of the programme by their ids.
 *
 * @param kept what of the rows stays, by `keptRows`
 * @param candidates the newest versions the partners may use, in the library's order
 * @param pinned the versions of today's programme, by their ids
 */
export function composerRequest(
  event: Pick<Event, 'startTime' | 'languages'>,
  rows: readonly ProgrammeItem[],
  kept: KeptRows,
  candidates: readonly ModuleVersion[],
  pinned: ReadonlyMap<string, ModuleVersion>,
  { minutes, audience, wishes, modules, usual, longestStretch, breakMinutes, lunch }: SuggestionDto,
): ComposerRequest {
  const slugOf = (row: ProgrammeItem) => pinned.get(row.moduleVersionId ?? '')?.module.slug;
  // Modules at a fixed time or in parallel tracks are in already, as people have set them.
  const settled = new Set(keptUnits(kept).flatMap((unit) => unit.rows.map(slugOf)));
  const free = candidates.filter(({ module }) => !settled.has(module.slug));
  const known = new Set(free.map(({ module }) => module.slug));
  const interpreted = new Set(rows.filter(({ interpreting }) => interpreting === 'consecutive').map(slugOf));
  const chosen = (choice: 'in' | 'out') =>
    modules.flatMap((one) => (one.choice === choice && known.has(one.slug) ? [one.slug] : []));
  const between = kept.between.map(keptModule);
  return {
    modules: [
      ...free.map((version) =>
        candidate(version, known, interpreted.has(version.module.slug) ? CONSECUTIVE_FACTOR : 1),
      ),
      ...between,
    ],
    audience: Object.fromEntries(audience.map(({ sector, heads }) => [sector, heads])),
    wishes: Object.fromEntries(wishes.map(({ topic, votes }) => [topic, votes])),
    language: event.languages[0] as ContentLang | undefined,
    must: [...chosen('in'), ...between.map(({ id }) => id)],
    mustNot: chosen('out'),
    startTime: onGrid(minuteOfDay(event.startTime)),
    minutesAvailable: onGrid(minutes),
    breaks: {
      longestStretch: onGrid(longestStretch),
      breakMinutes: onGrid(breakMinutes),
      ...(lunch
        ? {
            lunch: {
              from: onGrid(minuteOfDay(lunch.from)),
              to: onGrid(minuteOfDay(lunch.to)),
              minutes: onGrid(lunch.minutes),
            },
          }
        : {}),
    },
    opening: [...usualRows(usual, 'opening'), ...kept.opening.map(freeRow)],
    closing: [...kept.closing.map(freeRow), ...usualRows(usual, 'closing')],
    fixed: kept.fixed.map(fixedPoint),
  };
}

/**
 * A library's minutes may be off the grid of the composer: the bounds are drawn in to it.
 *
 * @param factor how much longer it is where every sentence is said twice
 */
function candidate(version: ModuleVersion, known: ReadonlySet<string>, factor: number): ComposerModule {
  const min = onGrid(version.minutesMin * factor);
  const max = Math.max(min, Math.floor((version.minutesMax * factor) / GRID_MINUTES) * GRID_MINUTES);
  const original = version.texts.find(({ sourceLang }) => sourceLang === null) ?? version.texts[0];
  const blocks = new Set(sectorBlocksOf(original?.body ?? '').flatMap(({ codes }) => codes));
  return {
    id: version.module.slug,
    minutes: { min, default: Math.min(max, Math.max(min, onGrid(version.minutesDefault * factor))), max },
    utility: Object.fromEntries(
      // Twice the time teaches no more than the text holds.
      SECTORS.map((sector) => [
        sector,
        Math.round(sectorUtility(version.audiences, blocks, sector) / factor),
      ]),
    ),
    topics: version.topics,
    // One that is fixed to the clock is in already; one that the partners may not use cannot be waited for.
    prerequisites: version.prerequisites.filter((slug) => known.has(slug)),
    languages: version.texts.map(({ lang }) => lang),
  };
}

function keptModule({ id, minutes }: KeptUnit): ComposerModule {
  const given = onGrid(minutes);
  return {
    id: `${KEPT}${id}`,
    minutes: { min: given, default: given, max: given },
    utility: {},
    topics: [],
    prerequisites: [],
    languages: CONTENT_LANGS,
  };
}

function usualRows(rows: SuggestionDto['usual'], place: 'opening' | 'closing'): FreeRow[] {
  return rows.flatMap((row, index) =>
    row.place === place ? [{ id: `${USUAL}${index}`, minutes: onGrid(row.minutes), kind: row.kind }] : [],
  );
}

function freeRow({ id, minutes, isBreak }: KeptUnit): FreeRow {
  return { id, minutes: onGrid(minutes), kind: isBreak ? 'break' : 'session' };
}

function fixedPoint({ id, minutes, isBreak, fixedStart }: KeptUnit): FixedPoint {
  const start = onGrid(minuteOfDay(fixedStart as string));
  return { id, start, minutes: onGrid(minutes), kind: isBreak ? 'break' : 'session' };
}

export function minuteOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Up to the next five minutes: nobody gets less time than was asked for. */
function onGrid(minutes: number): number {
  return Math.ceil(minutes / GRID_MINUTES) * GRID_MINUTES;
}
