import type { Visitor } from '../src/visitor.ts';

/** The cells of a table by its label, row by row, as people read them. */
export async function readTable(visitor: Visitor, label: string): Promise<string[][]> {
  const region = await visitor.find('region', label);
  return region.evaluate((frame) =>
    [...frame.querySelectorAll('tr')].map((row) =>
      [...row.cells].map((cell) => cell.innerText.replace(/\s+/g, ' ').trim()),
    ),
  );
}
