/** What a cell holds. A date has no time zone here: whoever makes the row has already asked the event for its own. */
export type Cell = string | number | Temporal.PlainDate | Temporal.PlainDateTime | null;

export interface TableColumn {
  readonly header: string;
  readonly kind: 'text' | 'number' | 'date' | 'moment';
  /** In characters, for programs that show columns. */
  readonly width: number;
}

/** A list on its way out. Rows are asked for one after another, so that nobody ever holds all of them. */
export interface Table {
  /** At most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: AsyncIterable<readonly Cell[]>;
}
