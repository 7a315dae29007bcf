import type { Cell, Table } from './table.ts';

/** Excel knows UTF-8 only by this mark; every other program that reads CSV passes over it. */
const BYTE_ORDER_MARK = '\uFEFF';
/** Finnish and Swedish Excel split at semicolons, since the comma parts the decimals. */
const SEPARATOR = ';';
/** A cell that begins so is run by spreadsheets as a formula, also in the wide letters of East Asia. */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A table as CSV (RFC 4180), line by line: UTF-8 with a mark, semicolons, lines that end in CR LF. */
export async function* writeCsv({ columns, rows }: Omit<Table, 'name'>): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(columns.map(({ header }) => header));
  for await (const row of rows) yield csvLine(row);
}

/** One line. Dates are written as ISO, which Excel reads as dates in every language. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(textOf).join(SEPARATOR)}\r\n`;
}

function textOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (typeof cell !== 'string') return cell.toString({ smallestUnit: 'minute' }).replace('T', ' ');
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[";,\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What stood in the cell before `csvLine` made a formula harmless: a list that went out can come in again. */
export function withoutGuard(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}
