import { startTestApp, type TestApp } from '../test/test-app.ts';
import { personalDataRegisters } from './personal-data.ts';

describe('the register of personal data', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });

  afterAll(() => test.close());

  it('knows every column that can hold words, once, and none that is not there', async () => {
    const rows = await test.dataSource.query<{ name: string }[]>(
      `SELECT table_name || '.' || column_name AS name
         FROM information_schema.columns
        WHERE table_schema = 'public' AND table_name <> 'migration'
          AND (data_type IN ('text', 'character varying', 'character', 'jsonb', 'json', 'bytea', 'ARRAY'))
        ORDER BY 1`,
    );
    const inDatabase = rows.map(({ name }) => name);
    const registered = personalDataRegisters
      .flatMap(({ personal, impersonal }) => [
        ...personal.map(({ table, column }) => `${table}.${column}`),
        ...impersonal.flatMap(({ table, columns }) => columns.map((column) => `${table}.${column}`)),
      ])
      .sort();
    expect(registered.filter((name, index) => registered[index - 1] === name)).toEqual([]);
    expect({ unregistered: inDatabase.filter((name) => !registered.includes(name)) }).toEqual({
      unregistered: [],
    });
    expect({ gone: registered.filter((name) => !inDatabase.includes(name)) }).toEqual({ gone: [] });
  });
});
