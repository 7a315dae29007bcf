import type { ContentLang } from '@talkoot/messages';
import { columnChart, lineChart } from './chart-axes.ts';
import { barChart } from './chart-bars.ts';
import type { ChartData } from './chart-data.ts';
import { barOf, hatchDefinitions, textOf } from './chart-marks.ts';
import { CHART_WIDTH, TEXT_SIZE, place, textWidth } from './chart-scale.ts';
import { describe, figureText, titleText } from './chart-words.ts';
import { escapeHtml } from './render-words.ts';

const DRAWERS = { bar: barChart, column: columnChart, line: lineChart };

/** Names of the series over the chart, each with its filling. Lines carry their names at their ends instead. */
function legend(chart: ChartData, id: string): { height: number; marks: string } {
  if (chart.kind === 'line' || chart.series.length < 2) return { height: 8, marks: '' };
  let x = 2;
  let y = 6;
  const marks = chart.series.map(({ label }, series) => {
    const width = textWidth(label) + 46;
    if (x > 2 && x + width > CHART_WIDTH) {
      x = 2;
      y += 24;
    }
    const drawn = barOf({ x, y, width: 18, height: 14 }, series, id) + textOf(x + 24, y + 12, label);
    x += width;
    return drawn;
  });
  return { height: y + 32, marks: marks.join('') };
}

/**
 * A chart as SVG: one string without scripts, styles or anything from elsewhere. Colours are classes with a default
 * (`chart-fill-1` … `chart-stroke-6`, `chart-grid`, `chart-ground`), text has the colour of the page; series differ
 * in filling, dash and shape, too. The picture says its title and what it shows; its figures belong in a table.
 *
 * @param id put before every id in it; unique on the page
 */
export function chartSvg(chart: ChartData, id: string, lang: ContentLang): string {
  const figure = (value: number | null): string => figureText(value, chart, lang);
  const head = legend(chart, id);
  const { height, marks } = DRAWERS[chart.kind](chart, id, head.height, figure);
  const defs = chart.kind === 'line' ? '' : hatchDefinitions(chart.series.length, id);
  return (
    `<svg class="chart-picture" role="img" aria-labelledby="${id}-title ${id}-desc" viewBox="0 0 ${CHART_WIDTH} ${place(height)}" width="${CHART_WIDTH}" height="${place(height)}" font-size="${TEXT_SIZE}" fill="currentColor">\n` +
    `<title id="${id}-title">${escapeHtml(titleText(chart))}</title>\n` +
    `<desc id="${id}-desc">${escapeHtml(describe(chart, lang))}</desc>\n` +
    `${defs}${head.marks}\n${marks}\n</svg>`
  );
}
