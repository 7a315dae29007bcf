import type pg from 'pg';

/** Copies of a row that the server has written, made with one prepared statement. */
export interface RowCopier {
  /** Writes a copy with these columns instead of its own. */
  readonly insert: (
    client: pg.Client,
    changed: Readonly<Record<string, string | null>>,
  ) => Promise<pg.QueryResult>;
}

/**
 * What the server writes, column by column, whatever that is by now: the limit is measured with the very same rows.
 *
 * @param changing columns that differ in each copy
 */
export async function copierOf(
  client: pg.Client,
  table: string,
  where: string,
  changing: readonly string[],
): Promise<RowCopier> {
  const { rows: columns } = await client.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute
      WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum`,
    [table],
  );
  const names = columns.map(({ name }) => name);
  const { rows } = await client.query<Record<string, string | null>>(
    `SELECT ${names.map((name) => `"${name}"::text AS "${name}"`).join(', ')} FROM ${table} WHERE ${where} LIMIT 1`,
  );
  const [template] = rows;
  if (!template) throw new Error(`the server has written no row into ${table} where ${where}`);
  const text = `INSERT INTO ${table} (${names.map((name) => `"${name}"`).join(', ')})
                VALUES (${names.map((_, index) => `$${index + 1}`).join(', ')})`;
  const unknown = changing.find((name) => !names.includes(name));
  if (unknown) throw new Error(`${table} has no column ${unknown}`);
  return {
    insert: (on, changed) =>
      on.query({
        name: `copy ${table}`,
        text,
        values: names.map((name) => (name in changed ? changed[name] : template[name])),
      }),
  };
}
