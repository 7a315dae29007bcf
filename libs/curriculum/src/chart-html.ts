import type { ContentLang } from '@talkoot/messages';
import { chartData } from './chart-data.ts';
import type { ChartCell, ChartData } from './chart-data.ts';
import type { ChartRequest } from './chart-request.ts';
import { chartSvg } from './chart-svg.ts';
import { chartWords, figureText, titleText } from './chart-words.ts';
import type { Dataset } from './dataset-file.ts';
import { chartSourceHtml } from './chart-source.ts';
import { escapeHtml } from './render-words.ts';

type Place = { lang: ContentLang; id: string };

/**
 * A chart as it stands in a text: its title and caption, the picture, the same figures as a table, what the marks in
 * it mean, and the source with its day. What cannot be drawn says so in its place, for drafts.
 *
 * @param caption HTML that is safe already, or ''
 */
export function chartHtml(
  request: ChartRequest,
  dataset: Dataset | undefined,
  caption: string,
  place: Place,
): string {
  const words = chartWords(place.lang);
  const result = dataset ? chartData(request, dataset) : null;
  if (!result?.ok) {
    const reason = escapeHtml(result ? words.notDrawn : `${words.noDataset} (${request.dataset ?? '–'})`);
    return `<div class="chart">\n<p class="chart-missing">${reason}</p>\n${caption}</div>\n`;
  }
  const { chart } = result;
  const { id, lang } = place;
  const frame = (label: string, inner: string): string =>
    `<div class="chart-frame" role="group" tabindex="0" aria-labelledby="${label}">\n${inner}\n</div>\n`;
  return (
    `<div class="chart">\n<p class="chart-title" id="${id}-name">${escapeHtml(titleText(chart))}</p>\n${caption}` +
    frame(`${id}-name`, chartSvg(chart, id, lang)) +
    frame(`${id}-table`, tableHtml(chart, place)) +
    `${notesHtml(chart, lang)}${chartSourceHtml(chart.dataset, lang)}</div>\n`
  );
}

/** Finnish names of a dataset are longer than one word; a table of one column of figures says what they are. */
function tableHtml(chart: ChartData, { id, lang }: Place): string {
  const words = chartWords(lang);
  const head = [chart.rowsLabel, ...chart.series.map(({ label }) => label || words.figure)];
  const cells = (row: ChartData['rows'][number]): string =>
    row.cells.map((cell) => `<td>${cellHtml(cell, chart, lang)}</td>`).join('');
  return [
    '<table class="chart-table">',
    `<caption id="${id}-table">${escapeHtml(`${words.table}: ${titleText(chart)}`)}</caption>`,
    '<thead>',
    `<tr>${head.map((name, i) => `<th scope="col"${i > 0 ? ' class="align-right"' : ''}>${escapeHtml(name)}</th>`).join('')}</tr>`,
    '</thead>',
    '<tbody>',
    ...chart.rows.map((row) => `<tr><th scope="row">${escapeHtml(row.label)}</th>${cells(row)}</tr>`),
    '</tbody>',
    '</table>',
  ].join('\n');
}

function cellHtml({ value, status }: ChartCell, chart: ChartData, lang: ContentLang): string {
  const text = escapeHtml(figureText(value, chart, lang));
  const isMarked = status !== null && status !== chart.usualStatus;
  return isMarked ? `${text} <span class="chart-status">(${escapeHtml(status)})</span>` : text;
}

/** What the marks in the table mean, and how the figures without a mark were come by. */
export function notesHtml(
  { statuses, usualStatus, rows }: Pick<ChartData, 'statuses' | 'usualStatus' | 'rows'>,
  lang: ContentLang,
): string {
  const words = chartWords(lang);
  const marked = statuses.filter(({ code }) => code !== usualStatus);
  const usual = statuses.find(({ code }) => code === usualStatus);
  const notes = marked.map(({ code, label }) => (code === label ? `(${code})` : `(${code}) ${label}`));
  if (usual && usual.code !== usual.label) {
    notes.push(`${marked.length > 0 ? words.others : words.all}: ${usual.label}`);
  }
  const hasGap = rows.some(({ cells }) => cells.some(({ value }) => value === null));
  const text = [...(hasGap ? [words.missing] : []), ...(notes.length > 0 ? [`${notes.join('; ')}.`] : [])];
  return text.length > 0 ? `<p class="chart-notes">${escapeHtml(text.join(' '))}</p>\n` : '';
}
