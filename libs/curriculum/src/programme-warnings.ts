import { interpretedMinutes, type Interpreting } from './programme-interpreting.ts';
import { longStretches, programmeBlocks } from './programme-blocks.ts';
import type { ProgrammeItem } from './programme-clock.ts';

/** Advice about a programme, with its place. Nothing here forbids publishing. */
export type ProgrammeWarning =
  /** Content from row `from` to row `to` (both included) goes on for `minutes` without a break. */
  | { code: 'BREAK_MISSING'; from: number; to: number; minutes: number; limit: number }
  | { code: 'DAY_TOO_LONG'; minutes: number; limit: number }
  /** A row shorter or longer than its module is made for; with consecutive interpreting, than it then takes. */
  | { code: 'MODULE_TOO_SHORT' | 'MODULE_TOO_LONG'; index: number; minutes: number; limit: number };

export type ProgrammeLimits = {
  /** Longest content without a break, minutes. */
  longestStretch: number;
  /** Longest day from first start to last end, minutes. */
  longestDay: number;
};

/** Rules of thumb of the house, not of any law: an hour and a half at a stretch, eight hours in all. */
export const DEFAULT_LIMITS: ProgrammeLimits = { longestStretch: 90, longestDay: 480 };

type TimedItem = ProgrammeItem & { interpreting?: Interpreting | undefined };

/** From the first row to the last; of parallel tracks the longest counts. */
function lengthOf(items: readonly ProgrammeItem[]): number {
  return programmeBlocks(items).reduce((sum, { tracks }) => {
    const lengths = tracks.map((places) =>
      places.reduce((minutes, place) => minutes + (items[place]?.minutes ?? 0), 0),
    );
    return sum + Math.max(...lengths);
  }, 0);
}

function moduleWarnings(items: readonly TimedItem[]): ProgrammeWarning[] {
  return items.flatMap((item, index): ProgrammeWarning[] => {
    const { minutes, durationMinutes: bounds, interpreting = 'none' } = item;
    if (!bounds) return [];
    const min = interpretedMinutes(bounds.min, interpreting);
    const max = interpretedMinutes(bounds.max, interpreting);
    if (minutes < min) return [{ code: 'MODULE_TOO_SHORT', index, minutes, limit: min }];
    return minutes > max ? [{ code: 'MODULE_TOO_LONG', index, minutes, limit: max }] : [];
  });
}

/**
 * What a careful organiser would look at again: a long stretch without a break, a long day, a module given less or
 * more time than it is made for. Works on durations alone; gaps and overlaps at fixed points come from
 * `programmeClock`.
 */
export function programmeWarnings(
  items: readonly TimedItem[],
  limits: Partial<ProgrammeLimits> = {},
): ProgrammeWarning[] {
  const { longestStretch, longestDay } = { ...DEFAULT_LIMITS, ...limits };
  const day = lengthOf(items);
  return [
    ...longStretches(items, ({ kind }) => kind !== 'break', longestStretch).map((stretch) => ({
      code: 'BREAK_MISSING' as const,
      ...stretch,
      limit: longestStretch,
    })),
    ...(day > longestDay ? [{ code: 'DAY_TOO_LONG' as const, minutes: day, limit: longestDay }] : []),
    ...moduleWarnings(items),
  ];
}
