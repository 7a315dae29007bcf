import type { ContentLang } from '@talkoot/messages';
import { usualOf } from './chart-data.ts';
import { notesHtml } from './chart-html.ts';
import { figureText } from './chart-words.ts';
import type { Dataset, DatasetCategory, DatasetDimension } from './dataset-file.ts';
import { escapeHtml } from './render-words.ts';

/** Rows of the table on a page; a dataset may have a hundred thousand cells. */
const MAX_TABLE_ROWS = 400;
/** Figures of the table; a last dimension may be long, too. */
const MAX_TABLE_CELLS = 4000;

type Words = { all: string; cut: string };
const FI: Words = {
  all: 'Kaikki luvut',
  cut: 'Taulukossa on {shown} ensimmäistä riviä. Rivejä on kaikkiaan {all}.',
};
const WORDS: Readonly<Record<ContentLang, Words>> = {
  fi: FI,
  'fi-simple': FI,
  sv: { all: 'Alla tal', cut: 'Tabellen visar de {shown} första raderna av {all}.' },
  en: { all: 'All figures', cut: 'The table shows the first {shown} of {all} rows.' },
};

/**
 * All figures of a dataset as one table: its shortest dimension goes across, all combinations of the others down.
 * Safe to show as it is.
 *
 * @param id unique on the page
 */
export function datasetTableHtml(dataset: Dataset, { lang, id }: { lang: ContentLang; id: string }): string {
  const { dimensions, values, label } = dataset;
  const acrossAt = shortestOf(dimensions);
  const across = dimensions[acrossAt]?.categories ?? [];
  const down = dimensions.filter((_, i) => i !== acrossAt);
  const rowCount = values.length / Math.max(1, across.length);
  const shown = Math.min(rowCount, MAX_TABLE_ROWS, Math.max(1, Math.floor(MAX_TABLE_CELLS / across.length)));
  const units = new Set(dimensions.flatMap(({ categories }) => categories.flatMap(({ unit }) => unit ?? [])));
  const [unit] = units.size === 0 ? [dataset.unit] : units;
  const words = WORDS[lang];
  const usualStatus = usualOf(dataset);
  const codes = [...new Set(dataset.statuses.flatMap((code) => code ?? []))].sort();
  const statuses = codes.map((code) => ({ code, label: dataset.statusLabels[code] ?? code }));
  const title = `${words.all}: ${label}${units.size < 2 && unit && unit !== '%' ? ` (${unit})` : ''}`;
  const rows = Array.from({ length: shown }, (_, row) => {
    const places = placesOf(row, down);
    const names = down.map(({ categories }, i) => categories[places[i] ?? 0]?.label ?? '');
    const cells = across.map((_category, column) => {
      const cell = places.toSpliced(acrossAt, 0, column);
      return `<td>${escapeHtml(cellText(dataset, cell, units.size > 1, usualStatus, lang))}</td>`;
    });
    const head = names.map((name) => `<th scope="row">${escapeHtml(name)}</th>`).join('');
    return `<tr>${head || '<td>–</td>'}${cells.join('')}</tr>`;
  });
  const heads = [
    ...(down.length > 0
      ? down.map((one) => `<th scope="col">${escapeHtml(one.label)}</th>`)
      : ['<td>–</td>']),
    ...across.map((category) => `<th scope="col" class="align-right">${escapeHtml(category.label)}</th>`),
  ];
  const cut = words.cut.replace('{shown}', String(shown)).replace('{all}', String(rowCount));
  return (
    `<div class="chart">\n<div class="chart-frame" role="group" tabindex="0" aria-labelledby="${id}-whole">\n` +
    `<table class="chart-table">\n<caption id="${id}-whole">${escapeHtml(title)}</caption>\n` +
    `<thead>\n<tr>${heads.join('')}</tr>\n</thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>\n</div>\n` +
    `${notesHtml({ statuses, usualStatus, rows: [] }, lang)}${shown < rowCount ? `<p class="chart-notes">${cut}</p>\n` : ''}</div>\n`
  );
}

/** The last of the shortest dimensions that have more than one category: columns take room that a page lacks. */
function shortestOf(dimensions: readonly DatasetDimension[]): number {
  const lengths = dimensions.map(({ categories }) => (categories.length > 1 ? categories.length : Infinity));
  return Math.max(0, lengths.lastIndexOf(Math.min(...lengths)));
}

/** Which category of each dimension down a row stands in; the last one changes fastest. */
function placesOf(row: number, down: readonly DatasetDimension[]): number[] {
  let rest = row;
  const places = down.toReversed().map(({ categories }) => {
    const place = rest % categories.length;
    rest = Math.floor(rest / categories.length);
    return place;
  });
  return places.reverse();
}

function cellText(
  dataset: Dataset,
  places: readonly number[],
  withUnit: boolean,
  usualStatus: string | null,
  lang: ContentLang,
): string {
  const { dimensions, values, statuses } = dataset;
  const at = dimensions.reduce(
    (offset, { categories }, i) => offset * categories.length + (places[i] ?? 0),
    0,
  );
  const metric = metricAt(dimensions, places);
  const unit = metric?.unit ?? dataset.unit;
  const value = values[at] ?? null;
  const figure = figureText(value, { decimals: metric?.decimals ?? null, unit }, lang);
  const named = withUnit && value !== null && unit && unit !== '%' ? `${figure}\u00A0${unit}` : figure;
  const status = statuses[at];
  return status && status !== usualStatus ? `${named} (${status})` : named;
}

/** The category that says in what and how precisely the cell is measured. */
function metricAt(
  dimensions: readonly DatasetDimension[],
  places: readonly number[],
): DatasetCategory | undefined {
  return dimensions
    .map(({ categories }, i) => categories[places[i] ?? 0])
    .find((category) => category?.unit !== undefined || category?.decimals !== undefined);
}
