import type { ChartData } from './chart-data.ts';
import { axisLine, barOf, textOf } from './chart-marks.ts';
import { CHART_WIDTH, LINE_HEIGHT, scaleFor, textWidth, wrapText } from './chart-scale.ts';

export type Drawing = { height: number; marks: string };

const BAR = 20;
const GAP = 12;
const LABEL_WIDTH = 215;

/** Horizontal bars from zero: every row with its name before it, every bar with its figure after it. */
export function barChart(
  chart: ChartData,
  id: string,
  top: number,
  figure: (v: number | null) => string,
): Drawing {
  const names = chart.rows.map(({ label }) => wrapText(label, LABEL_WIDTH, 3));
  const left = Math.max(40, ...names.flat().map(textWidth)) + 10;
  const values = chart.rows.flatMap(({ cells }) => cells.flatMap(({ value }) => value ?? []));
  const room = Math.max(...values.map((value) => textWidth(figure(value)))) + 12;
  const scale = scaleFor(values, left, CHART_WIDTH - room);
  // Bars carry their figures, so that the scale may end at the longest bar instead of a round step.
  const stretch = (CHART_WIDTH - room - left) / (scale.at(Math.max(0, ...values)) - left || 1);
  const at = (value: number): number => left + (scale.at(value) - left) * stretch;
  const zero = at(0);
  let y = top;
  const marks = chart.rows.map((row, i) => {
    const lines = names[i] ?? [];
    const height = Math.max(row.cells.length * BAR, lines.length * LINE_HEIGHT);
    const begin = y;
    y += height + GAP;
    const middle = begin + height / 2;
    const name = lines.map((line, n) =>
      textOf(left - 10, middle + (n - (lines.length - 1) / 2) * LINE_HEIGHT + 5, line, 'end'),
    );
    const bars = row.cells.map(({ value }, series) => {
      const barTop = middle + (series - row.cells.length / 2) * BAR + 2;
      const end = at(value ?? 0);
      const box = { x: Math.min(zero, end), y: barTop, width: Math.abs(end - zero), height: BAR - 4 };
      const drawn = value === null ? '' : barOf(box, series, id);
      return drawn + textOf(Math.max(zero, end) + 6, barTop + 13, figure(value));
    });
    return name.join('') + bars.join('');
  });
  return { height: y, marks: marks.join('\n') + axisLine(zero, top - 4, zero, y - GAP + 4) };
}
