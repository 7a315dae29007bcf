export const SEPARATORS = [';', '\t', ','] as const;
export type Separator = (typeof SEPARATORS)[number];

export interface CsvRow {
  /** The line of the file where the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export type ReadCsv =
  | { readonly ok: true; readonly separator: Separator; readonly rows: readonly CsvRow[] }
  | { readonly ok: false; readonly line: number; readonly code: 'unclosedQuote' | 'textAfterQuote' };

/**
 * Takes a CSV text apart (RFC 4180). The separator is the one that its first row has most of, or the one that Excel
 * wrote above it (`sep=;`). Rows without anything in them are left out.
 */
export function readCsv(text: string): ReadCsv {
  const said = /^sep=([;,\t])(?:\r\n|\n|\r|$)/.exec(text);
  const separator = (said?.[1] as Separator | undefined) ?? separatorOf(text);
  const read = new CsvReader(text, separator, said ? said[0].length : 0).read();
  if (!Array.isArray(read)) return { ok: false, ...read };
  return { ok: true, separator, rows: read.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) };
}

/** How much of the text is looked at for its first row. */
const BEGINNING = 65_536;

function separatorOf(text: string): Separator {
  const row = /^\s*(?:"(?:[^"]|"")*(?:"|$)|[^"\r\n])*/.exec(text.slice(0, BEGINNING))?.[0] ?? '';
  const outsideQuotes = row.replace(/"(?:[^"]|"")*(?:"|$)/g, '');
  const countOf = (separator: Separator): number => outsideQuotes.split(separator).length;
  return SEPARATORS.reduce((best, one) => (countOf(one) > countOf(best) ? one : best));
}

interface Mistake {
  readonly line: number;
  readonly code: 'unclosedQuote' | 'textAfterQuote';
}

/** One pass over the text, character by character only where there are quotes. */
class CsvReader {
  readonly #text: string;
  readonly #separator: Separator;
  readonly #end: RegExp;
  #at: number;
  #line: number;

  constructor(text: string, separator: Separator, from: number) {
    this.#text = text;
    this.#separator = separator;
    this.#end = new RegExp(`[${separator}\\r\\n]`, 'g');
    this.#at = from;
    this.#line = from > 0 ? 2 : 1;
  }

  read(): CsvRow[] | Mistake {
    const rows: CsvRow[] = [];
    while (this.#at < this.#text.length) {
      const line = this.#line;
      const cells = this.#row();
      if ('code' in cells) return cells;
      rows.push({ line, cells });
    }
    return rows;
  }

  #row(): string[] | Mistake {
    const cells: string[] = [];
    for (;;) {
      const cell = this.#text[this.#at] === '"' ? this.#quoted() : this.#plain();
      if (typeof cell !== 'string') return cell;
      cells.push(cell);
      const next = this.#text[this.#at];
      if (next === this.#separator) this.#at += 1;
      else {
        if (next !== undefined) this.#endLine(next);
        return cells;
      }
    }
  }

  #plain(): string {
    this.#end.lastIndex = this.#at;
    const end = this.#end.exec(this.#text)?.index ?? this.#text.length;
    const cell = this.#text.slice(this.#at, end);
    this.#at = end;
    return cell;
  }

  #quoted(): string | Mistake {
    const line = this.#line;
    let cell = '';
    for (;;) {
      const end = this.#text.indexOf('"', this.#at + 1);
      if (end < 0) return { line, code: 'unclosedQuote' };
      const part = this.#text.slice(this.#at + 1, end);
      this.#line += part.match(/\r\n|\n|\r/g)?.length ?? 0;
      cell += part;
      this.#at = end + 1;
      if (this.#text[this.#at] !== '"') break;
      cell += '"';
    }
    const next = this.#text[this.#at];
    const isEnd = next === undefined || next === this.#separator || next === '\r' || next === '\n';
    return isEnd ? cell : { line: this.#line, code: 'textAfterQuote' };
  }

  #endLine(first: string): void {
    this.#at += first === '\r' && this.#text[this.#at + 1] === '\n' ? 2 : 1;
    this.#line += 1;
  }
}
