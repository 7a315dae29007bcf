import type { FieldReader } from './fields.ts';
import type { CoursePackage, TimetableRow } from './packages-file.ts';
import { clockText, programmeClock, type ProgrammeItem } from './programme-clock.ts';

type TimedRow = TimetableRow & { kind: ProgrammeItem['kind']; start: string; at: number };

/** The rows that take time, each with its place in the timetable. */
function timedRows(timetable: readonly TimetableRow[]): TimedRow[] {
  return timetable.flatMap((row, at) =>
    row.kind === 'section' || row.start === null ? [] : [{ ...row, kind: row.kind, start: row.start, at }],
  );
}

/** Puts a package on the clock as its file says it: fixed rows stand at their own start. */
export function packageClock({ timetable, startTime }: Pick<CoursePackage, 'timetable' | 'startTime'>) {
  const rows = timedRows(timetable).map((row) => ({
    ...row,
    fixedStart: row.isFixed ? row.start : undefined,
  }));
  return programmeClock(rows, startTime);
}

/** Times and sums of a package must be those that its rows lead to. */
export function checkTimes(fields: FieldReader, pack: CoursePackage): void {
  const clock = packageClock(pack);
  if (!clock.ok) {
    const rows = timedRows(pack.timetable);
    for (const { code, index } of clock.mistakes) {
      if (code === 'PAST_MIDNIGHT') {
        const at = rows[index ?? 0]?.at ?? 0;
        fields.note(['timetable', at], 'TIMES_DO_NOT_FOLLOW', 'The row ends after midnight.');
      }
    }
    return;
  }
  for (const { item, start } of clock.rows) {
    if (item.start === clockText(start)) continue;
    fields.note(
      ['timetable', item.at, 'start'],
      'TIMES_DO_NOT_FOLLOW',
      `By the minutes before it, the row starts at ${clockText(start)}.`,
    );
  }
  if (pack.endTime !== clockText(clock.end)) {
    fields.note(
      ['endTime'],
      'TIMES_DO_NOT_FOLLOW',
      `By its timetable the package ends at ${clockText(clock.end)}.`,
    );
  }
  const { totalMinutes, contentMinutes } = clock.totals;
  if (pack.totalMinutes !== totalMinutes)
    fields.note(['totalMinutes'], 'SUM_WRONG', `The timetable has ${totalMinutes} minutes.`);
  if (pack.contentMinutes !== contentMinutes) {
    fields.note(
      ['contentMinutes'],
      'SUM_WRONG',
      `The timetable has ${contentMinutes} minutes without breaks.`,
    );
  }
}
