import { Column, PrimaryColumn, type ColumnOptions } from 'typeorm';

/** Ids are made by PostgreSQL (time-ordered, so that indexes stay dense). */
export function IdColumn(): PropertyDecorator {
  return PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' });
}

/** An instant: `timestamptz` in the database, `Temporal.Instant` in the code. */
export function InstantColumn(options: ColumnOptions = {}): PropertyDecorator {
  return Column({
    ...options,
    type: 'timestamptz',
    transformer: {
      from: (value: Date | null) =>
        value === null ? null : Temporal.Instant.fromEpochMilliseconds(value.getTime()),
      // A string with six decimals keeps what a JavaScript Date would cut off.
      to: (value: Temporal.Instant | null | undefined) => (value == null ? value : value.toString()),
    },
  });
}

/** Money: integer cents, `bigint` on both sides, so that no float ever holds it. */
export function CentsColumn(options: ColumnOptions = {}): PropertyDecorator {
  return Column({
    ...options,
    type: 'bigint',
    transformer: {
      from: (value: string | null) => (value === null ? null : BigInt(value)),
      to: (value: bigint | null | undefined) => (value == null ? value : value.toString()),
    },
  });
}

/** A text in up to four content languages; which of them must be there is the feature's rule. */
export interface LocalisedText {
  fi?: string;
  sv?: string;
  en?: string;
}
