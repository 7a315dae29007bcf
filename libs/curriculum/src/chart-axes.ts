import type { Drawing } from './chart-bars.ts';
import type { ChartData } from './chart-data.ts';
import { axisLine, barOf, dashOf, gridLines, pointsOf, strokeOf, textOf } from './chart-marks.ts';
import { CHART_WIDTH, LINE_HEIGHT, place, scaleFor, textWidth, wrapText } from './chart-scale.ts';
import type { Scale } from './chart-scale.ts';

type Figure = (value: number | null) => string;
/** The field in which columns and lines are drawn, with its scale upwards. */
type Field = { left: number; right: number; top: number; bottom: number; scale: Scale; marks: string[] };

const FIELD_HEIGHT = 230;

function fieldFor(chart: ChartData, top: number, right: number, figure: Figure): Field {
  const values = chart.rows.flatMap(({ cells }) => cells.flatMap(({ value }) => value ?? []));
  const bottom = top + FIELD_HEIGHT;
  const scale = scaleFor(values, bottom, top);
  const left = Math.max(...scale.ticks.map((tick) => textWidth(figure(tick)))) + 12;
  const marks = [gridLines(left, right, scale.ticks.map(scale.at))];
  marks.push(...scale.ticks.map((tick) => textOf(left - 8, scale.at(tick) + 5, figure(tick), 'end')));
  marks.push(axisLine(left, scale.at(0), right, scale.at(0)));
  return { left, right, top, bottom, scale, marks };
}

/** Names under the field; where they would touch, some are left out. The table has them all. */
function namesUnder(chart: ChartData, centres: readonly number[], width: number, field: Field): Drawing {
  const lines = chart.rows.map(({ label }) => wrapText(label, Math.max(width, 34), 3));
  let reached = -Infinity;
  const marks = lines.flatMap((own, i) => {
    const half = Math.max(...own.map(textWidth)) / 2;
    const centre = Math.min(CHART_WIDTH - half, Math.max(half, centres[i] ?? 0));
    if (centre - half < reached + 4) return [];
    reached = centre + half;
    return own.map((line, n) => textOf(centre, field.bottom + 20 + n * LINE_HEIGHT, line, 'middle'));
  });
  const deepest = Math.max(...lines.map((own) => own.length));
  return { height: field.bottom + 10 + deepest * LINE_HEIGHT, marks: marks.join('') };
}

/** Columns side by side from zero. */
export function columnChart(chart: ChartData, id: string, top: number, figure: Figure): Drawing {
  const field = fieldFor(chart, top + 18, CHART_WIDTH - 4, figure);
  const slot = (field.right - field.left) / chart.rows.length;
  const width = Math.min(46, (slot * 0.8) / chart.series.length);
  const centres = chart.rows.map((_, i) => field.left + slot * (i + 0.5));
  // Figures stand over all columns or over none, where the scale and the table have them; a missing one always shows.
  const widest = Math.max(
    ...chart.rows.flatMap(({ cells }) => cells.map(({ value }) => textWidth(figure(value)))),
  );
  const hasRoom = widest <= slot / chart.series.length;
  const marks = chart.rows.flatMap((row, i) =>
    row.cells.map(({ value }, series) => {
      const x = (centres[i] ?? 0) + (series - row.cells.length / 2) * width;
      const zero = field.scale.at(0);
      const end = field.scale.at(value ?? 0);
      const box = { x: x + 1, y: Math.min(zero, end), width: width - 2, height: Math.abs(end - zero) };
      const label = hasRoom || value === null;
      return (
        (value === null ? '' : barOf(box, series, id)) +
        (label ? textOf(x + width / 2, Math.min(zero, end) - 6, figure(value), 'middle') : '')
      );
    }),
  );
  const under = namesUnder(chart, centres, slot - 4, field);
  return { height: under.height, marks: [...field.marks, ...marks, under.marks].join('\n') };
}

/** Ends of lines at the right, moved apart so that their names do not lie on each other. */
function spread(ends: { series: number; y: number }[], top: number): Map<number, number> {
  let reached = top - LINE_HEIGHT;
  const places = new Map<number, number>();
  for (const { series, y } of ends.toSorted((a, b) => a.y - b.y || a.series - b.series)) {
    reached = Math.max(y, reached + LINE_HEIGHT);
    places.set(series, reached);
  }
  return places;
}

/** Lines over time or over rows; a missing figure leaves a gap. Each line has its name at its end. */
export function lineChart(chart: ChartData, _id: string, top: number, figure: Figure): Drawing {
  const isNamed = chart.series.length > 1;
  const names = chart.series.map(({ label }) => wrapText(label, 140, 1)[0] ?? '');
  const right = CHART_WIDTH - (isNamed ? Math.max(...names.map(textWidth)) + 26 : 30);
  const field = fieldFor(chart, top + 18, right, figure);
  const centres = placesAcross(chart, field);
  const marks: string[] = [];
  const ends: { series: number; y: number }[] = [];
  chart.series.forEach((_, series) => {
    const points = chart.rows.map((row, i): Point | null => {
      const value = row.cells[series]?.value ?? null;
      return value === null ? null : { x: centres[i] ?? 0, y: field.scale.at(value), text: figure(value) };
    });
    const drawn = points.filter((point) => point !== null);
    const path = points.map((point, i) =>
      point ? `${points[i - 1] ? 'L' : 'M'}${place(point.x)} ${place(point.y)}` : '',
    );
    const line = `<path d="${path.join('')}" ${strokeOf(series)} stroke-width="2.5"${dashOf(series)}/>`;
    marks.push(line, pointsOf(drawn, series));
    if (!isNamed) marks.push(...labelsOver(drawn));
    const last = drawn.at(-1);
    if (last) ends.push({ series, y: last.y });
  });
  if (isNamed) {
    for (const [series, y] of spread(ends, field.top)) {
      marks.push(pointsOf([{ x: right + 10, y }], series), textOf(right + 20, y + 5, names[series] ?? ''));
    }
  }
  const under = namesUnder(chart, centres, 80, field);
  return { height: under.height, marks: [...field.marks, ...marks, under.marks].join('\n') };
}

type Point = { x: number; y: number; text: string };

/** Places of the rows: by their distance in time, or evenly. */
function placesAcross(chart: ChartData, { left, right }: Field): number[] {
  const times = chart.times ?? chart.rows.map((_, i) => i);
  const first = Math.min(...times);
  const span = Math.max(...times) - first;
  const inset = 18;
  return times.map((time) =>
    span === 0 ? (left + right) / 2 : left + inset + ((time - first) / span) * (right - left - 2 * inset),
  );
}

/** Figures over the points of a single line: the first and the last always, between them where there is room. */
function labelsOver(points: readonly Point[]): string[] {
  const label = ({ x, y, text }: Point): string => textOf(x, y - 10, text, 'middle');
  const half = ({ text }: Point): number => textWidth(text) / 2 + 2;
  const last = points.at(-1);
  let reached = -Infinity;
  return points.flatMap((point) => {
    const isFree =
      point === last ||
      (point.x - half(point) > reached && (!last || point.x + half(point) < last.x - half(last)));
    if (!isFree) return [];
    reached = point.x + half(point);
    return [label(point)];
  });
}
