import { SLUG } from './fields.ts';
import type { MistakeCode } from './mistake.ts';

export const CHART_KINDS = ['bar', 'column', 'line'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** A chart as its line in the text asks for it; null and absent mean: chosen from the dataset. */
export type ChartRequest = {
  /** Slug of the dataset; null when the line does not say it. */
  dataset: string | null;
  kind: ChartKind | null;
  /** Ids of dimensions. */
  rows: string | null;
  series: string | null;
  /** Dimension → codes of the categories that are shown, in the order of the dataset. */
  filter: ReadonlyMap<string, readonly string[]>;
  title: string | null;
};

type Note = (code: MistakeCode, message: string) => void;

/**
 * Reads the attributes of `:::chart{dataset="slug" kind="bar|column|line" rows="dimension" series="dimension"
 * filter="dimension:code,code;dimension:code" title="…"}`. What is wrong is noted and left out.
 */
export function readChartRequest(attributes: ReadonlyMap<string, string>, note: Note): ChartRequest {
  const dataset = attributes.get('dataset')?.trim() ?? '';
  if (dataset === '') note('ATTRIBUTE_MISSING', 'A chart says its dataset: dataset="…".');
  else if (!SLUG.test(dataset)) note('ATTRIBUTE_INVALID', `"${dataset}" is not the name of a dataset.`);
  const kindText = attributes.get('kind');
  const kind = CHART_KINDS.find((known) => known === kindText) ?? null;
  if (kindText !== undefined && kind === null) {
    note('ATTRIBUTE_INVALID', `A chart is one of ${CHART_KINDS.join(', ')}, not "${kindText}".`);
  }
  const rows = attributes.get('rows')?.trim() || null;
  const series = attributes.get('series')?.trim() || null;
  if (rows !== null && rows === series) {
    note('ATTRIBUTE_INVALID', `rows and series are both "${rows}"; they must be two dimensions.`);
  }
  return {
    dataset: SLUG.test(dataset) ? dataset : null,
    kind,
    rows,
    series: series === rows ? null : series,
    filter: readFilter(attributes.get('filter'), note),
    title: attributes.get('title')?.trim() || null,
  };
}

function readFilter(text: string | undefined, note: Note): Map<string, string[]> {
  const filter = new Map<string, string[]>();
  for (const part of text === undefined ? [] : text.split(';')) {
    const at = part.indexOf(':');
    const dimension = part.slice(0, Math.max(0, at)).trim();
    const codes = part
      .slice(at + 1)
      .split(',')
      .map((code) => code.trim());
    if (dimension === '' || codes.some((code) => code === '') || filter.has(dimension)) {
      note('ATTRIBUTE_INVALID', `A filter is "dimension:code,code;dimension:code", not "${part.trim()}".`);
    } else filter.set(dimension, codes);
  }
  return filter;
}
