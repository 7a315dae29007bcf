import type { Labels } from '../labels/labels.ts';
import type { ProgrammeDayView, ProgrammeSessionView } from '../views/programme-view.ts';

/** A day as a strip to scale: each session as wide as it is long. */
export interface DayPicture {
  /** What the picture says, for those who do not see it. */
  alt: string;
  parts: { kind: ProgrammeSessionView['kind']; width: string; startText: string | null }[];
}

const NARROWEST_WITH_TIME = 6.5;

/** Lays the sessions of a day out in proportion; a start time is shown where it has room. */
export function pictureOfDay(day: ProgrammeDayView, labels: Labels): DayPicture {
  const shown = day.sessions.filter(({ isBeside }) => !isBeside);
  const total = shown.reduce((sum, { minutes }) => sum + minutes, 0) || 1;
  const words = day.sessions
    .map(({ startText, endText, title }) => `${startText}–${endText} ${title}`)
    .join(', ');
  return {
    alt: labels.programme.dayPicture.replace('{parts}', () => words),
    parts: shown.map(({ kind, minutes, startText }) => {
      const percent = (100 * minutes) / total;
      return {
        kind,
        width: percent.toFixed(2),
        startText: percent >= NARROWEST_WITH_TIME ? startText : null,
      };
    }),
  };
}
