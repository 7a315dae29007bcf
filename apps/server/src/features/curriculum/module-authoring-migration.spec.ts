import { join } from 'node:path';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { ModuleAuthoring1795420000000 } from '../../platform/database/migrations/1795420000000-module-authoring.ts';
import { projectRoot } from '../../platform/project-root.ts';
import { readLibrary } from './library-files.ts';
import { loadLibrary } from './load-library.ts';

describe('a house from before modules could be written', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
    const files = readLibrary(join(projectRoot, 'apps/server/starter'));
    await test.dataSource.transaction((tx) => loadLibrary(tx, files));
  });

  afterAll(() => test.close());

  it('comes to the very hashes that a new house has', async () => {
    const read = () =>
      Promise.all([
        test.dataSource.query('SELECT id, hash FROM module_version ORDER BY id'),
        test.dataSource.query(
          'SELECT module_version_id, lang, source_hashes FROM module_text ORDER BY module_version_id, lang',
        ),
      ]);
    const before = await read();
    expect(before[0]).toHaveLength(12);
    const migration = new ModuleAuthoring1795420000000();
    const runner = test.dataSource.createQueryRunner();
    await migration.down(runner);
    await runner.query(`UPDATE module_version SET hash = repeat('0', 64)`);
    await migration.up(runner);
    await runner.release();
    expect(await read()).toEqual(before);
  });

  it('keeps what is published word for word, whoever writes', async () => {
    const refused = (sql: string) =>
      expect(test.dataSource.query(sql)).rejects.toMatchObject({ driverError: { code: '23001' } });
    await refused(`UPDATE module_version SET minutes_max = 700`);
    await refused(`UPDATE module_version SET status = 'draft'`);
    await refused(`DELETE FROM module_version`);
    await refused(`UPDATE module_text SET title = 'Toinen'`);
    await refused(`DELETE FROM module_text WHERE lang = 'sv'`);
    await refused(
      `INSERT INTO module_text (module_version_id, lang, title, summary, learning_outcomes, body, sources, hash)
       SELECT module_version_id, 'fi-simple', title, summary, learning_outcomes, body, sources, hash FROM module_text
        WHERE lang = 'fi' LIMIT 1 OFFSET 3`,
    );
    // When somebody checked it is no part of what it says.
    await test.dataSource.query(
      `UPDATE module_version SET review_by = '2029-01-01', checked_on = '2028-01-01'`,
    );
    await test.dataSource.query(`UPDATE module_version SET status = 'retired', retired_at = now()`);
    await refused(`UPDATE module_version SET status = 'published'`);
  });
});
