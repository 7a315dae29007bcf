import type { ProgrammeItem } from './programme-clock.ts';

/** Advice about a programme, with its place. Nothing here forbids publishing. */
export type ProgrammeWarning =
  /** Content from row `from` to row `to` (both included) goes on for `minutes` without a break. */
  | { code: 'BREAK_MISSING'; from: number; to: number; minutes: number; limit: number }
  | { code: 'DAY_TOO_LONG'; minutes: number; limit: number }
  /** A row shorter or longer than its module is made for. */
  | { code: 'MODULE_TOO_SHORT' | 'MODULE_TOO_LONG'; index: number; minutes: number; limit: number };

export type ProgrammeLimits = {
  /** Longest content without a break, minutes. */
  longestStretch: number;
  /** Longest day from first start to last end, minutes. */
  longestDay: number;
};

/** Rules of thumb of the house, not of any law: an hour and a half at a stretch, eight hours in all. */
export const DEFAULT_LIMITS: ProgrammeLimits = { longestStretch: 90, longestDay: 480 };

function stretchWarnings(items: readonly ProgrammeItem[], limit: number): ProgrammeWarning[] {
  const warnings: ProgrammeWarning[] = [];
  let from = 0;
  let minutes = 0;
  const finish = (to: number): void => {
    if (minutes > limit) warnings.push({ code: 'BREAK_MISSING', from, to, minutes, limit });
    minutes = 0;
  };
  items.forEach((item, index) => {
    if (item.kind === 'break') {
      finish(index - 1);
      from = index + 1;
    } else minutes += item.minutes;
  });
  finish(items.length - 1);
  return warnings;
}

/**
 * What a careful organiser would look at again: a long stretch without a break, a long day, a module given less or
 * more time than it is made for. Works on durations alone; gaps and overlaps at fixed points come from
 * `programmeClock`.
 */
export function programmeWarnings(
  items: readonly ProgrammeItem[],
  limits: Partial<ProgrammeLimits> = {},
): ProgrammeWarning[] {
  const { longestStretch, longestDay } = { ...DEFAULT_LIMITS, ...limits };
  const day = items.reduce((sum, item) => sum + item.minutes, 0);
  const modules = items.flatMap((item, index): ProgrammeWarning[] => {
    const { minutes, durationMinutes: bounds } = item;
    if (!bounds) return [];
    if (minutes < bounds.min) return [{ code: 'MODULE_TOO_SHORT', index, minutes, limit: bounds.min }];
    return minutes > bounds.max ? [{ code: 'MODULE_TOO_LONG', index, minutes, limit: bounds.max }] : [];
  });
  return [
    ...stretchWarnings(items, longestStretch),
    ...(day > longestDay ? [{ code: 'DAY_TOO_LONG' as const, minutes: day, limit: longestDay }] : []),
    ...modules,
  ];
}
