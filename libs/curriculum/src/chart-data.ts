import type { ChartKind, ChartRequest } from './chart-request.ts';
import type { Dataset, DatasetDimension } from './dataset-file.ts';
import type { MistakeCode } from './mistake.ts';
import { timeOf } from './time-code.ts';

/** More than six lines or fillings nobody tells apart. */
export const MAX_SERIES = 6;
export const MAX_ROWS = 60;
/** Charts in one text: each repeats a part of its dataset, so that a short text could ask for a long page. */
export const MAX_CHARTS = 20;

/** `value` null: the source gives no figure. `status` is the code of the dataset, explained in `statuses`. */
export type ChartCell = { value: number | null; status: string | null };
export type ChartRow = { code: string; label: string; cells: ChartCell[] };

/** What a chart and its table show: one dimension down, at most one across. */
export type ChartData = {
  kind: ChartKind;
  title: string;
  dataset: Pick<Dataset, 'slug' | 'source' | 'updated'>;
  /** Name of the dimension of the rows. */
  rowsLabel: string;
  rows: ChartRow[];
  /** Names of the columns; one without a name where the dataset has only one figure a row. */
  series: { label: string }[];
  /** Place in time of every row, in years, when the rows are times; null otherwise. */
  times: number[] | null;
  unit: string | null;
  decimals: number | null;
  /** Explanation of each status that is shown. */
  statuses: { code: string; label: string }[];
  /** The status that most figures of the dataset have: said once, not at each figure. */
  usualStatus: string | null;
};

export type ChartMistake = { code: MistakeCode; message: string };
export type ChartResult = { ok: true; chart: ChartData } | { ok: false; mistakes: ChartMistake[] };

type Shown = { dimension: DatasetDimension; positions: number[] };

/** Picks what a chart shows from its dataset, or says everything why it cannot. */
export function chartData(request: ChartRequest, dataset: Dataset): ChartResult {
  const mistakes: ChartMistake[] = [];
  const note = (code: MistakeCode, message: string): void => void mistakes.push({ code, message });
  const shown = chosenCategories(request, dataset, note);
  const named = (id: string | null): Shown | undefined => shown.find(({ dimension }) => dimension.id === id);
  const open = shown.filter(({ positions }) => positions.length > 1);
  const rows =
    named(request.rows) ??
    open.find(({ dimension }) => dimension.role === 'time' && dimension.id !== request.series) ??
    open.find(({ dimension }) => dimension.id !== request.series) ??
    shown.find(({ dimension }) => dimension.id !== request.series);
  const rest = open.filter((one) => one !== rows);
  const series = named(request.series) ?? (rest.length === 1 ? rest[0] : undefined);
  if (mistakes.length > 0) return { ok: false, mistakes };
  if (!rows) return { ok: false, mistakes: [{ code: 'CHART_NOT_CLEAR', message: 'The chart has no rows.' }] };
  for (const { dimension, positions } of rest.filter((one) => one !== series)) {
    note(
      'CHART_NOT_CLEAR',
      `${dimension.id} has ${positions.length} categories: filter it to one, or use it as rows or series.`,
    );
  }
  checkSize(rows.positions.length, series?.positions.length ?? 1, note);
  const units = new Set(shown.flatMap((one) => metricsOf(one).map(({ unit }) => unit)));
  if (units.size > 1) {
    const names = [...units].map((unit) => unit ?? '–').join(', ');
    note('CHART_UNITS_MIXED', `The figures have different units (${names}): filter to one.`);
  }
  if (mistakes.length > 0) return { ok: false, mistakes };
  const chart = drawn(request, dataset, shown, rows, series);
  if (chart.rows.some(({ cells }) => cells.some(({ value }) => value !== null))) return { ok: true, chart };
  return { ok: false, mistakes: [{ code: 'CHART_EMPTY', message: 'The chart would show no figure.' }] };
}

type Note = (code: MistakeCode, message: string) => void;

function chosenCategories(request: ChartRequest, dataset: Dataset, note: Note): Shown[] {
  const ids = dataset.dimensions.map(({ id }) => id);
  const asked = [request.rows, request.series, ...request.filter.keys()];
  for (const id of new Set(asked)) {
    if (id !== null && !ids.includes(id)) {
      note('DIMENSION_UNKNOWN', `${dataset.slug} has no dimension "${id}"; it has ${ids.join(', ')}.`);
    }
  }
  return dataset.dimensions.map((dimension) => {
    const wanted = request.filter.get(dimension.id);
    const codes = dimension.categories.map(({ code }) => code);
    for (const code of wanted ?? []) {
      if (!codes.includes(code)) note('CATEGORY_UNKNOWN', `${dimension.id} has no category "${code}".`);
    }
    const positions = codes.flatMap((code, at) => (!wanted || wanted.includes(code) ? [at] : []));
    return { dimension, positions };
  });
}

function checkSize(rows: number, series: number, note: Note): void {
  if (series > MAX_SERIES) {
    note('CHART_TOO_LARGE', `The chart has ${series} series; at most ${MAX_SERIES} can be told apart.`);
  }
  if (rows > MAX_ROWS) note('CHART_TOO_LARGE', `The chart has ${rows} rows; at most ${MAX_ROWS} fit.`);
}

const metricsOf = ({ dimension, positions }: Shown): DatasetDimension['categories'] =>
  dimension.role === 'metric' ? positions.flatMap((at) => dimension.categories[at] ?? []) : [];

function drawn(
  request: ChartRequest,
  dataset: Dataset,
  shown: readonly Shown[],
  rows: Shown,
  series: Shown | undefined,
): ChartData {
  const { dimensions, values, statuses } = dataset;
  const cellAt = (row: number, column: number): ChartCell => {
    const at = dimensions.reduce((offset, { categories }, i) => {
      const one = shown[i];
      const position = one === rows ? row : one === series ? column : (one?.positions[0] ?? 0);
      return offset * categories.length + position;
    }, 0);
    return { value: values[at] ?? null, status: statuses[at] ?? null };
  };
  const times = rows.positions.map((at) => timeOf(rows.dimension.categories[at]?.code ?? ''));
  const isTime = rows.dimension.role === 'time' && times.every((time) => time !== null);
  const tableRows = rows.positions.map((row) => ({
    code: rows.dimension.categories[row]?.code ?? '',
    label: rows.dimension.categories[row]?.label ?? '',
    cells: (series?.positions ?? [0]).map((column) => cellAt(row, column)),
  }));
  const metrics = shown.flatMap(metricsOf);
  const decimals = metrics.flatMap((metric) => metric.decimals ?? []);
  const codes = new Set(tableRows.flatMap(({ cells }) => cells.flatMap(({ status }) => status ?? [])));
  return {
    kind: request.kind ?? (isTime && rows.positions.length > 2 ? 'line' : 'bar'),
    title: request.title ?? dataset.label,
    dataset,
    rowsLabel: rows.dimension.label,
    rows: tableRows,
    series: series
      ? series.positions.map((at) => ({ label: series.dimension.categories[at]?.label ?? '' }))
      : [{ label: metrics.length === 1 ? (metrics[0]?.label ?? '') : '' }],
    times: isTime ? times.flatMap((time) => time ?? []) : null,
    unit: metrics[0]?.unit ?? dataset.unit,
    decimals: decimals.length > 0 ? Math.max(...decimals) : null,
    statuses: [...codes].sort().map((code) => ({ code, label: dataset.statusLabels[code] ?? code })),
    usualStatus: usualOf(dataset),
  };
}

/** The status that most figures have; null where hardly any has one. */
export function usualOf({ values, statuses }: Pick<Dataset, 'values' | 'statuses'>): string | null {
  const counts = new Map<string, number>();
  statuses.forEach((status, at) => {
    if (status !== null && values[at] !== null) counts.set(status, (counts.get(status) ?? 0) + 1);
  });
  const most = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0] as const);
  return most[1] > 0 ? most[0] : null;
}
