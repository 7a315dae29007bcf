import { place } from './chart-scale.ts';
import { escapeHtml } from './render-words.ts';

/** Six that stay apart for every kind of colour vision; a page may give its own through the classes. */
const COLOURS = ['#1f5a4a', '#b98331', '#7a69bf', '#469ba4', '#594c18', '#251859'];
const colour = (series: number): string => COLOURS[series % COLOURS.length] ?? '#1f5a4a';

/** Fillings, dashes and shapes tell series apart where colours do not: on paper, and for many eyes. */
const HATCHES = ['', 'M0 8L8 0', 'M0 4H8', 'M4 0V8', 'M0 0L8 8M0 8L8 0', 'M4 3V5M3 4H5'];
const DASHES = ['', '7 4', '2 4', '10 4 2 4', '1 3', '14 4'];

export function fillOf(series: number): string {
  return `class="chart-fill-${series + 1}" fill="${colour(series)}"`;
}

export function strokeOf(series: number): string {
  return `class="chart-stroke-${series + 1}" stroke="${colour(series)}" fill="none"`;
}

export function dashOf(series: number): string {
  const dash = DASHES[series % DASHES.length];
  return dash ? ` stroke-dasharray="${dash}"` : '';
}

/** Definitions of the fillings of all series but the first, which is solid. */
export function hatchDefinitions(count: number, id: string): string {
  const patterns = Array.from({ length: count }, (_, i) => i)
    .slice(1)
    .map(
      (i) =>
        `<pattern id="${id}-fill-${i + 1}" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" class="chart-ground" fill="#ffffff"/><path d="${HATCHES[i % HATCHES.length]}" ${strokeOf(i)} stroke-width="2.4"/></pattern>`,
    );
  return patterns.length > 0 ? `<defs>${patterns.join('')}</defs>` : '';
}

type Box = { x: number; y: number; width: number; height: number };

export function barOf(box: Box, series: number, id: string): string {
  const at = `x="${place(box.x)}" y="${place(box.y)}" width="${place(box.width)}" height="${place(box.height)}"`;
  if (series === 0) return `<rect ${at} ${fillOf(0)}/>`;
  return `<rect ${at} fill="url(#${id}-fill-${series + 1})"/><rect ${at} ${strokeOf(series)} stroke-width="1.5"/>`;
}

/** The marks of a series at the points of its line: each series has a shape of its own. */
export function pointsOf(points: readonly { x: number; y: number }[], series: number): string {
  const paths = [
    '',
    'm-5-5h10v10h-10z',
    'm0-6l6 11h-12z',
    'm0-6l6 6l-6 6l-6-6z',
    'm0 6l6-11h-12z',
    'm-6-2h4v-4h4v4h4v4h-4v4h-4v-4h-4z',
  ];
  const path = paths[series % paths.length];
  const marks = points.map(({ x, y }) =>
    path ? `M${place(x)} ${place(y)}${path}` : `<circle cx="${place(x)}" cy="${place(y)}" r="4.5"/>`,
  );
  return path
    ? `<path d="${marks.join('')}" ${fillOf(series)}/>`
    : `<g ${fillOf(series)}>${marks.join('')}</g>`;
}

type Anchor = 'start' | 'middle' | 'end';

export function textOf(x: number, y: number, text: string, anchor: Anchor = 'start'): string {
  const aligned = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${place(x)}" y="${place(y)}"${aligned}>${escapeHtml(text)}</text>`;
}

/** All lines across the field as one. */
export function gridLines(from: number, to: number, heights: readonly number[]): string {
  const lines = heights.map((y) => `M${place(from)} ${place(y)}H${place(to)}`).join('');
  return `<path d="${lines}" class="chart-grid" stroke="#b9c6c0"/>`;
}

export function axisLine(x1: number, y1: number, x2: number, y2: number): string {
  return `<path d="M${place(x1)} ${place(y1)}L${place(x2)} ${place(y2)}" stroke="currentColor"/>`;
}
