import { readFileSync } from 'node:fs';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

const GROUNDS = ['paper', 'surface', 'lichen'];
const TEXTS: readonly [text: string, grounds: readonly string[]][] = [
  ['ink', [...GROUNDS, 'hover', 'berry-ground', 'sky-ground', 'amber-ground']],
  ['ink-quiet', [...GROUNDS, 'hover', 'berry-ground']],
  ['spruce', GROUNDS],
  ['berry', [...GROUNDS, 'berry-ground']],
  ['sky', [...GROUNDS, 'sky-ground', 'berry-ground']],
  ['amber', ['paper', 'surface', 'amber-ground']],
  ['on-spruce', ['spruce', 'spruce-strong']],
  ['on-berry', ['berry']],
  ['paper', ['ink']],
];
const OUTLINES: readonly [outline: string, grounds: readonly string[]][] = [
  ['line-strong', GROUNDS],
  ['sky', [...GROUNDS, 'hover']],
  ...[1, 2, 3, 4, 5, 6].map((n): [string, string[]] => [`chart-${n}`, ['paper', 'surface']]),
];

/** WCAG 2.2 relative luminance of `#rrggbb`. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string, theme: 'light' | 'dark'): number {
  const [a, b] = [one, other].map((name) => colours.get(name)?.[theme] ?? `no colour ${name}`).map(luminance);
  return (Math.max(a ?? 0, b ?? 0) + 0.05) / (Math.min(a ?? 0, b ?? 0) + 0.05);
}

const inPairs = (rows: typeof TEXTS) =>
  rows.flatMap(([one, grounds]) => grounds.map((ground) => [one, ground] as const));

describe.each(['light', 'dark'] as const)('colours in %s', (theme) => {
  it.each(inPairs(TEXTS))('text %s on %s is readable', (text, ground) => {
    expect(contrast(text, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(inPairs(OUTLINES))('outline %s on %s can be seen', (outline, ground) => {
    expect(contrast(outline, ground, theme)).toBeGreaterThanOrEqual(3);
  });
});
