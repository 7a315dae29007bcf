import { blocksInside, splitBody } from './body-blocks.ts';
import { chartData } from './chart-data.ts';
import type { Dataset } from './dataset-file.ts';
import type { Mistake } from './mistake.ts';

/**
 * What is wrong between the charts of a text and their datasets: a dimension or category that is not there, a
 * dimension left open, different units, more than can be drawn or nothing at all. A dataset that is not given is
 * not judged: whether it exists is for the caller, who knows the library.
 *
 * @param firstLine the line of `file` on which the body begins
 */
export function chartMistakes(
  body: string,
  datasets: readonly Dataset[],
  file: string,
  firstLine: number,
): Mistake[] {
  return blocksInside(splitBody(body)).flatMap((block) => {
    const dataset =
      block.kind === 'chart' ? datasets.find(({ slug }) => slug === block.chart.dataset) : undefined;
    if (block.kind !== 'chart' || !dataset) return [];
    const result = chartData(block.chart, dataset);
    if (result.ok) return [];
    return result.mistakes.map((mistake) => ({ file, line: firstLine - 1 + block.line, ...mistake }));
  });
}
