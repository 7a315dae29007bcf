import type { Parsed } from '../src/index.ts';

/** Code and line of every mistake, as `FIELD_MISSING 4`. */
export const mistakesOf = (result: Parsed<unknown>): string[] =>
  result.ok ? [] : result.mistakes.map(({ line, code }) => `${code} ${line}`);

/** A text with one line changed: finds the first line that begins with `from`, after any indentation. */
export function changed(text: string, from: string, to: string): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.trimStart().replace(/^- /, '').startsWith(from));
  if (at < 0) throw new Error(`No line begins with ${from}`);
  lines[at] = lines[at]!.replace(from, to);
  return lines.join('\n');
}

/** A package of one break and one session that shows a sector block of the module `tervehdys`. */
export const PACKAGES = `updated: "2026-11-21"
packages:
- id: aamu
  kind: course
  title: {fi: Aamu, sv: Morgon, en: Morning}
  summary: Lyhyt aamu.
  audiences: all
  startTime: "09:00"
  endTime: "10:15"
  totalMinutes: 75
  contentMinutes: 60
  groupSize: {min: 5, recommended: 10, max: 20}
  modules: [tervehdys]
  timetable:
  - {start: "09:00", minutes: 15, type: break, title: Kahvi}
  - start: "09:15"
    minutes: 60
    type: session
    title: Tervehdys
    module: tervehdys
    sectorBlocks: [health]
`;
