/** Width of every chart in its own units; the page scales the picture. */
export const CHART_WIDTH = 600;
/** Of the text in a chart, in the same units. */
export const TEXT_SIZE = 14;
// A little more than our own letters have: a page may have to fall back to wider ones.
const LETTER_WIDTH = 7.9;
export const LINE_HEIGHT = 17;

/** About how wide a text will be: no font is asked, so that the same chart is the same text everywhere. */
export function textWidth(text: string): number {
  return Array.from(text).length * LETTER_WIDTH;
}

/** A text in lines of at most `width`, at most `maxLines`; what does not fit ends in an ellipsis. */
export function wrapText(text: string, width: number, maxLines: number): string[] {
  const most = Math.max(3, Math.floor(width / LETTER_WIDTH));
  const lines: string[] = [''];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1) ?? '';
    const longer = last === '' ? word : `${last} ${word}`;
    if (Array.from(longer).length <= most || last === '') lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const cut = lines.slice(0, maxLines);
  if (lines.length > maxLines) cut[maxLines - 1] = `${cut[maxLines - 1]} …`;
  return cut.map((line) =>
    Array.from(line).length <= most
      ? line
      : `${Array.from(line)
          .slice(0, most - 1)
          .join('')}…`,
  );
}

export type Scale = {
  ticks: number[];
  /** From a figure to a place between `from` and `to`. */
  at: (value: number) => number;
};

/** A scale from zero (and below, when figures are) over all figures, with about five round steps. */
export function scaleFor(values: readonly number[], from: number, to: number): Scale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  // All zero, or as good as: any scale will do, and none may divide by nothing.
  const span = high - low < 1e-9 ? 1 : high - low;
  const rough = span / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((times) => power * times >= rough) ?? 10);
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil(high / step));
  const ticks = Array.from({ length: last - first + 1 }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  );
  const bottom = first * step;
  const range = (last - first) * step;
  return { ticks, at: (value) => from + ((value - bottom) / range) * (to - from) };
}

/** A coordinate as text: tenths, of the 600 that a chart is wide, are finer than an eye. */
export function place(value: number): string {
  return String(Math.round(value * 10) / 10);
}
