import type { EntityManager } from 'typeorm';

/**
 * Inserts many rows of one table in one statement with one parameter, however many they are.
 *
 * @param table its name; never from outside
 * @param rows all with the same columns, by their names in the database: texts, numbers, booleans, null, arrays and
 *   JSON as they are, instants as ISO texts, bytes as `\x…` texts
 */
export async function insertMany(
  tx: EntityManager,
  table: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  if (!rows[0]) return;
  const columns = Object.keys(rows[0])
    .map((column) => `"${column}"`)
    .join(', ');
  await tx.query(
    `INSERT INTO "${table}" (${columns})
     SELECT ${columns} FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}
