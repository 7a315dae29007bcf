import { readFileSync } from 'node:fs';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const charts = [...css.matchAll(/--chart-\d: light-dark\((#\w{6}), (#\w{6})\)/g)];

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB. */
const VISIONS: Readonly<Record<string, Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const times = ([a, b, c]: Triple, [x, y, z]: Triple): number => a * x + b * y + c * z;
const each = (matrix: Matrix, v: Triple): Triple => [
  times(matrix[0], v),
  times(matrix[1], v),
  times(matrix[2], v),
];

function linear(hex: string, at: number): number {
  const value = parseInt(hex.slice(at, at + 2), 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** CIE L*a*b* (D65) of a colour as somebody sees it. */
function seen(hex: string, vision: Matrix): Triple {
  const rgb = each(vision, [linear(hex, 1), linear(hex, 3), linear(hex, 5)]);
  const inside: Triple = [clamp(rgb[0]), clamp(rgb[1]), clamp(rgb[2])];
  const x = curve(times([0.4124, 0.3576, 0.1805], inside) / 0.95047);
  const y = curve(times([0.2126, 0.7152, 0.0722], inside));
  const z = curve(times([0.0193, 0.1192, 0.9505], inside) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value));
const curve = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
const distance = (a: Triple, b: Triple): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

describe.each(Object.keys(VISIONS))('chart colours with %s vision', (name) => {
  const vision = VISIONS[name] as Matrix;

  it.each([
    ['light', 1],
    ['dark', 2],
  ])('stay apart in %s', (_theme, group) => {
    const colours = charts.map((match) => seen(match[group] ?? '', vision));
    expect(colours).toHaveLength(6);
    const pairs = colours.flatMap((one, i) => colours.slice(i + 1).map((other) => distance(one, other)));
    expect(Math.min(...pairs)).toBeGreaterThan(25);
  });
});
