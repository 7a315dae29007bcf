/** What one row of a programme takes. `break` is coffee, lunch or a pause; everything else is content. */
export type ProgrammeItem = {
  kind: 'session' | 'exercise' | 'break';
  /** Whole minutes, 1–720. */
  minutes: number;
  /** A fixed point ("lunch at 11:30"), as `HH:MM`: the row starts then, whatever comes before it. */
  fixedStart?: string | undefined;
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

function itemMistakes(items: readonly ProgrammeItem[]): ClockMistake[] {
  return items.flatMap((item, index): ClockMistake[] => {
    const isWhole = Number.isInteger(item.minutes) && item.minutes >= 1 && item.minutes <= MAX_ITEM_MINUTES;
    const isPlaced = item.fixedStart === undefined || readClockTime(item.fixedStart) !== null;
    return [
      ...(isWhole ? [] : [{ code: 'MINUTES_OUT_OF_RANGE' as const, index }]),
      ...(isPlaced ? [] : [{ code: 'FIXED_START_INVALID' as const, index }]),
    ];
  });
}

/**
 * Sets a programme on the clock: each row starts when the one before ends, or at its fixed point.
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
  const totals: ClockTotals = { contentMinutes: 0, breakMinutes: 0, totalMinutes: 0 };
  let cursor = minuteOfDay(first);
  let earliest = Number.POSITIVE_INFINITY;
  let latest = cursor;
  for (const [index, item] of items.entries()) {
    const fixed = item.fixedStart === undefined ? null : readClockTime(item.fixedStart);
    const start = fixed === null ? cursor : minuteOfDay(fixed);
    if (start > cursor) warnings.push({ code: 'GAP_BEFORE_FIXED_START', index, minutes: start - cursor });
    if (start < cursor) warnings.push({ code: 'OVERLAP_WITH_FIXED_START', index, minutes: cursor - start });
    cursor = start + item.minutes;
    if (cursor >= MINUTES_IN_DAY) return { ok: false, mistakes: [{ code: 'PAST_MIDNIGHT', index }] };
    earliest = Math.min(earliest, start);
    latest = Math.max(latest, cursor);
    totals[item.kind === 'break' ? 'breakMinutes' : 'contentMinutes'] += item.minutes;
    rows.push({ item, start: timeAt(start), end: timeAt(cursor) });
  }
  if (rows.length === 0) return { ok: true, rows, start: first, end: first, totals, warnings };
  totals.totalMinutes = latest - earliest;
  return { ok: true, rows, start: timeAt(earliest), end: timeAt(latest), totals, warnings };
}
