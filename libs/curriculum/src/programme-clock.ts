import { programmeBlocks } from './programme-blocks.ts';

/** What one row of a programme takes. `break` is coffee, lunch or a pause; everything else is content. */
export type ProgrammeItem = {
  kind: 'session' | 'exercise' | 'break';
  /** Whole minutes, 1–720. */
  minutes: number;
  /** A fixed point ("lunch at 11:30"), as `HH:MM`: the row starts then, whatever comes before it. */
  fixedStart?: string | null | undefined;
  /** A short label. Rows with tracks that follow each other run side by side, each track as a sequence of its own. */
  track?: string | null | undefined;
  /** The bounds of the row's module, if it has one. */
  durationMinutes?: { min: number; max: number } | undefined;
};

export type ClockRow<T extends ProgrammeItem> = {
  item: T;
  start: Temporal.PlainTime;
  end: Temporal.PlainTime;
};

/** `index` is the row that has the fixed point; `minutes` is how long the gap or the overlap before it is. */
export type ClockWarning = {
  code: 'GAP_BEFORE_FIXED_START' | 'OVERLAP_WITH_FIXED_START';
  index: number;
  minutes: number;
};

/** `index` is null when the start of the day itself is wrong. */
export type ClockMistake = {
  code: 'START_TIME_INVALID' | 'MINUTES_OUT_OF_RANGE' | 'FIXED_START_INVALID' | 'PAST_MIDNIGHT';
  index: number | null;
};

export type ClockTotals = {
  /** Of a block of parallel tracks the one with the most content counts: nobody sits in two at once. */
  contentMinutes: number;
  breakMinutes: number;
  /** From the first start to the last end, gaps included. */
  totalMinutes: number;
};

export type ProgrammeClock<T extends ProgrammeItem> =
  | {
      ok: true;
      rows: ClockRow<T>[];
      start: Temporal.PlainTime;
      end: Temporal.PlainTime;
      totals: ClockTotals;
      warnings: ClockWarning[];
    }
  | { ok: false; mistakes: ClockMistake[] };

export const MAX_ITEM_MINUTES = 720;
const MINUTES_IN_DAY = 24 * 60;
const MIDNIGHT = new Temporal.PlainTime();

/** Reads `HH:MM` (24 hours), or returns null. */
export function readClockTime(text: string): Temporal.PlainTime | null {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? Temporal.PlainTime.from(text) : null;
}

/** `08:45`, the form in which programmes are stored. */
export function clockText(time: Temporal.PlainTime): string {
  return time.toString({ smallestUnit: 'minute' });
}

function minuteOfDay(time: Temporal.PlainTime): number {
  return time.since(MIDNIGHT).total('minutes');
}

function timeAt(minute: number): Temporal.PlainTime {
  return MIDNIGHT.add({ minutes: minute });
}

/** The fixed point of a row, `undefined` where it has none, null where it is no time. */
function fixedStartOf({ fixedStart }: ProgrammeItem): Temporal.PlainTime | null | undefined {
  return fixedStart === undefined || fixedStart === null ? undefined : readClockTime(fixedStart);
}

/** Minutes of content and of breaks of somebody who follows the track with the most content in each block. */
function minutesOf(items: readonly ProgrammeItem[]): Pick<ClockTotals, 'contentMinutes' | 'breakMinutes'> {
  const sum = { contentMinutes: 0, breakMinutes: 0 };
  for (const { tracks } of programmeBlocks(items)) {
    const [fullest] = tracks
      .map((places) => {
        const of = (isBreak: boolean): number =>
          places
            .map((place) => items[place] as ProgrammeItem)
            .filter(({ kind }) => (kind === 'break') === isBreak)
            .reduce((minutes, item) => minutes + item.minutes, 0);
        return { content: of(false), pause: of(true) };
      })
      .sort((a, b) => b.content - a.content);
    sum.contentMinutes += fullest?.content ?? 0;
    sum.breakMinutes += fullest?.pause ?? 0;
  }
  return sum;
}

function itemMistakes(items: readonly ProgrammeItem[]): ClockMistake[] {
  return items.flatMap((item, index): ClockMistake[] => {
    const isWhole = Number.isInteger(item.minutes) && item.minutes >= 1 && item.minutes <= MAX_ITEM_MINUTES;
    const isPlaced = fixedStartOf(item) !== null;
    return [
      ...(isWhole ? [] : [{ code: 'MINUTES_OUT_OF_RANGE' as const, index }]),
      ...(isPlaced ? [] : [{ code: 'FIXED_START_INVALID' as const, index }]),
    ];
  });
}

/**
 * Sets a programme on the clock: each row starts when the one before ends, or at its fixed point. Parallel tracks
 * begin together, each row after the one before it in its own track; what follows starts when the longest has ended.
 *
 * A gap or an overlap before a fixed point is a warning with the row and its minutes; the rows after it go on from
 * the end of the fixed one. Mistakes, and then no rows: a start that is not a time of day, minutes that are not
 * whole or not 1–720, a row that ends at midnight or later (a programme is of one day).
 *
 * @param startTime wall-clock time of the event's own zone, or `HH:MM`
 */
export function programmeClock<T extends ProgrammeItem>(
  items: readonly T[],
  startTime: Temporal.PlainTime | string,
): ProgrammeClock<T> {
  const first = typeof startTime === 'string' ? readClockTime(startTime) : startTime;
  const mistakes = itemMistakes(items);
  if (first === null) mistakes.unshift({ code: 'START_TIME_INVALID', index: null });
  if (first === null || mistakes.length > 0) return { ok: false, mistakes };
  const warnings: ClockWarning[] = [];
  const rows: ClockRow<T>[] = [];
  /** Where everybody is, and where each track of the block that is open is. */
  let everybody = minuteOfDay(first);
  const tracks = new Map<string, number>();
  let earliest = Number.POSITIVE_INFINITY;
  let latest = everybody;
  for (const [index, item] of items.entries()) {
    if (!item.track && tracks.size > 0) {
      everybody = Math.max(...tracks.values());
      tracks.clear();
    }
    const before = (item.track && tracks.get(item.track)) || everybody;
    const fixed = fixedStartOf(item);
    const start = fixed ? minuteOfDay(fixed) : before;
    if (start > before) warnings.push({ code: 'GAP_BEFORE_FIXED_START', index, minutes: start - before });
    if (start < before) warnings.push({ code: 'OVERLAP_WITH_FIXED_START', index, minutes: before - start });
    const end = start + item.minutes;
    if (end >= MINUTES_IN_DAY) return { ok: false, mistakes: [{ code: 'PAST_MIDNIGHT', index }] };
    if (item.track) tracks.set(item.track, end);
    else everybody = end;
    earliest = Math.min(earliest, start);
    latest = Math.max(latest, end);
    rows.push({ item, start: timeAt(start), end: timeAt(end) });
  }
  const isEmpty = rows.length === 0;
  return {
    ok: true,
    rows,
    start: isEmpty ? first : timeAt(earliest),
    end: isEmpty ? first : timeAt(latest),
    totals: { ...minutesOf(items), totalMinutes: isEmpty ? 0 : latest - earliest },
    warnings,
  };
}
