import { Column, DeleteDateColumn, PrimaryColumn, type ColumnOptions, type ValueTransformer } from 'typeorm';

/** Ids are made by PostgreSQL (time-ordered, so that indexes stay dense). */
export function IdColumn(): PropertyDecorator {
  return PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' });
}

const instant: ValueTransformer = {
  from: (value: Date | null) =>
    value === null ? null : Temporal.Instant.fromEpochMilliseconds(value.getTime()),
  // A string with six decimals keeps what a JavaScript Date would cut off.
  to: (value: Temporal.Instant | null | undefined) => (value == null ? value : value.toString()),
};

/** An instant: `timestamptz` in the database, `Temporal.Instant` in the code. */
export function InstantColumn(options: ColumnOptions = {}): PropertyDecorator {
  return Column({ ...options, type: 'timestamptz', transformer: instant });
}

/** When a row was removed: it is left out of every `find` then, and can be put back. */
export function RemovedAtColumn(): PropertyDecorator {
  return DeleteDateColumn({ type: 'timestamptz', nullable: true, transformer: instant });
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
