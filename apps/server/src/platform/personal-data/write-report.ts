import type { EntityManager } from 'typeorm';
import type { Erased } from './erased.ts';
import { ErasureReport } from './erasure-report.entity.ts';

/** Puts into the report what was erased, in the transaction that erased it. Lines about the same thing become one. */
export async function writeReport(
  tx: EntityManager,
  erased: readonly Erased[],
  at: Temporal.Instant,
): Promise<void> {
  const byThing = Map.groupBy(
    erased.filter(({ rows }) => rows > 0),
    ({ eventId, table, columns, rule }) => JSON.stringify([eventId, table, columns, rule]),
  );
  const lines = [...byThing.values()].map((same) => {
    const { eventId, table, columns, rule } = same[0]!;
    const rowCount = same.reduce((sum, { rows }) => sum + rows, 0);
    return { at, eventId, tableName: table, columnNames: [...columns], rule, rowCount };
  });
  if (lines.length > 0) await tx.insert(ErasureReport, lines);
}
