import type { DataSource } from 'typeorm';

/** In every text of everybody in the event, so that whatever is left of it can be found. */
export const MARKER = 'zqmarker';

/**
 * Every column of the whole database, of every type and in every schema, that holds the marker: `schema.table.column`.
 * Rows are read as JSON: texts, arrays, jsonb and ranges as they are, bytea as hexadecimal digits.
 */
export async function columnsWithMarker(dataSource: DataSource): Promise<string[]> {
  const tables = await dataSource.query<{ schema: string; name: string }[]>(
    `SELECT table_schema AS schema, table_name AS name FROM information_schema.tables
      WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')
      ORDER BY 1, 2`,
  );
  const hex = Buffer.from(MARKER).toString('hex');
  const found: string[] = [];
  for (const { schema, name } of tables) {
    const columns = await dataSource.query<{ key: string }[]>(
      `SELECT DISTINCT cell.key FROM "${schema}"."${name}" t, jsonb_each_text(to_jsonb(t)) AS cell
        WHERE cell.value ILIKE $1 OR cell.value ILIKE $2`,
      [`%${MARKER}%`, `%${hex}%`],
    );
    found.push(...columns.map(({ key }) => `${schema}.${name}.${key}`));
  }
  return found.sort();
}
