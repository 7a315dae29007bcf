import { clockText, programmeClock, programmeWarnings, type ProgrammeItem } from '@talkoot/curriculum';
import type { Lang } from '@talkoot/messages';
import { type Localized, inLanguage } from '../language/localized.ts';
import type { MinutesView, PackageItem } from './library-views.ts';

/** What the clock asks of a row of a package, whether it is read, tailored or edited. */
export interface ClockedRow {
  readonly kind: PackageItem['kind'];
  readonly title: Localized;
  readonly minutes: number;
  readonly fixedStart: string | null;
  readonly track: string | null;
  readonly module: { readonly minutes: MinutesView } | null;
}

/** A row that takes time: everything but a heading. */
export type Timed<Row extends ClockedRow> = Row & { readonly kind: ProgrammeItem['kind'] };

export function timedRows<Row extends ClockedRow>(rows: readonly Row[]): Timed<Row>[] {
  return rows.filter((row): row is Timed<Row> => row.kind !== 'section');
}

/** Clock times, totals and advice for the rows that take time, called by their names in `lang`. */
export function packageDay<Row extends ClockedRow>(rows: readonly Row[], startTime: string, lang: Lang) {
  const items = timedRows(rows).map((row) => ({
    row,
    title: inLanguage(row.title, lang),
    kind: row.kind,
    minutes: row.minutes,
    fixedStart: row.fixedStart ?? undefined,
    track: row.track ?? undefined,
    durationMinutes: row.module?.minutes,
  }));
  return { items, clock: programmeClock(items, startTime), advice: programmeWarnings(items) };
}

type Day = ReturnType<typeof packageDay>;

/** When each row is, by the row itself; empty while the day cannot be set on the clock. */
export function timesOf<Row extends ClockedRow>(
  day: ReturnType<typeof packageDay<Row>>,
): ReadonlyMap<Row, { readonly start: string; readonly end: string }> {
  const rows = day.clock.ok ? day.clock.rows : [];
  return new Map(
    rows.map(({ item, start, end }) => [item.row, { start: clockText(start), end: clockText(end) }]),
  );
}

/** The day as the picture of it takes it. */
export function timelineOf({ clock }: Day) {
  return (clock.ok ? clock.rows : []).map(({ item, start, end }) => ({
    name: item.title,
    kind: item.kind,
    start: clockText(start),
    end: clockText(end),
  }));
}

/** From when to when, and how it divides; null while the day cannot be set on the clock. */
export function totalsOf({ clock }: Day) {
  return clock.ok ? { start: clockText(clock.start), end: clockText(clock.end), ...clock.totals } : null;
}
