import type { ContentLang } from '@talkoot/messages';
import { chartData, MAX_ROWS, MAX_SERIES } from './chart-data.ts';
import { chartHtml } from './chart-html.ts';
import type { ChartRequest } from './chart-request.ts';
import type { Dataset, DatasetDimension } from './dataset-file.ts';
import { datasetTableHtml } from './dataset-table.ts';

/**
 * A chart that a dataset makes without being told how: over time or over its longest dimension, by one more that has
 * at most six categories; of every other dimension the first category. Of several units it shows the first.
 */
export function previewRequest({ slug, label, dimensions }: Dataset): ChartRequest {
  const filter = new Map<string, string[]>();
  const open: DatasetDimension[] = [];
  for (const dimension of dimensions) {
    const [first] = dimension.categories;
    const alike = dimension.categories.filter(({ unit }) => unit === first?.unit);
    if (alike.length > 1) open.push({ ...dimension, categories: alike });
    if (alike.length < dimension.categories.length)
      filter.set(
        dimension.id,
        alike.map(({ code }) => code),
      );
  }
  const longestFirst = open.toSorted((a, b) => b.categories.length - a.categories.length);
  const rows = open.find(({ role }) => role === 'time') ?? longestFirst[0] ?? dimensions[0];
  const series = longestFirst.find((one) => one !== rows && one.categories.length <= MAX_SERIES);
  for (const { id, categories } of open) {
    const shown = id === rows?.id ? MAX_ROWS : id === series?.id ? MAX_SERIES : 1;
    // The last of a long time: what people look for is the newest.
    if (categories.length > shown)
      filter.set(
        id,
        categories
          .slice(shown === MAX_ROWS ? -shown : 0, shown === MAX_ROWS ? undefined : shown)
          .map(({ code }) => code),
      );
  }
  const partly = dimensions.flatMap(({ id, categories }) =>
    filter.get(id)?.length === 1
      ? (categories.find(({ code }) => code === filter.get(id)?.[0])?.label ?? [])
      : [],
  );
  return {
    dataset: slug,
    kind: null,
    rows: rows?.id ?? null,
    series: series?.id ?? null,
    filter,
    title: partly.length > 0 ? `${label}: ${partly.join(', ')}` : null,
  };
}

/**
 * A dataset on its own page: a chart of it, then a table of all its figures where the table of the chart does not
 * have them. Safe to show as it is.
 */
export function datasetHtml(dataset: Dataset, place: { lang: ContentLang; id: string }): string {
  const request = previewRequest(dataset);
  const drawn = chartHtml(request, dataset, '', place);
  const result = chartData(request, dataset);
  const cells = result.ok ? result.chart.rows.flatMap((row) => row.cells).length : 0;
  return cells === dataset.values.length ? drawn : drawn + datasetTableHtml(dataset, place);
}
