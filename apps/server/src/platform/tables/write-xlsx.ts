import { writeXlsxStream } from 'hucre/xlsx';
import type { Cell, Table, TableColumn } from './table.ts';

const FORMATS: Readonly<Record<TableColumn['kind'], string>> = {
  // Text stays text, also when somebody edits the cell: "=1+1" does not start to count then.
  text: '@',
  number: 'General',
  date: 'd.m.yyyy',
  moment: 'd.m.yyyy h:mm',
};

/**
 * A table as an Excel workbook, packed while its rows arrive. Cells have types: nothing in them is a formula, whatever
 * it begins with. The first row stays in sight.
 */
export function writeXlsx({ name, columns, rows }: Table): ReadableStream<Uint8Array> {
  return writeXlsxStream(cellsOf(rows), {
    name,
    columns: columns.map(({ header, kind, width }) => ({
      header: plainText(header),
      width,
      numFmt: FORMATS[kind],
    })),
    freezePane: { rows: 1 },
  });
}

async function* cellsOf(rows: Table['rows']): AsyncGenerator<(string | number | Date | null)[]> {
  for await (const row of rows) yield row.map(cellOf);
}

function cellOf(cell: Cell): string | number | Date | null {
  if (cell === null || typeof cell === 'number') return cell;
  if (typeof cell === 'string') return plainText(cell);
  // A workbook counts days on the wall and knows no zones; UTC is how its writer is told the time on the wall.
  return new Date(cell.toZonedDateTime('UTC').epochMilliseconds);
}

/** Programs that read workbooks take `_x0041_` for a letter: what somebody typed so has to be escaped. */
function plainText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
