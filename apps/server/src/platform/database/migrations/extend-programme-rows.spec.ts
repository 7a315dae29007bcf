import { anEvent } from '../../../../test/event-builder.ts';
import { startTestApp, type TestApp } from '../../../../test/test-app.ts';
import { ExtendProgrammeRows1795400000000 } from './1795400000000-extend-programme-rows.ts';

describe('extending the rows of a programme', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('keeps every speaker, on the way there and back', async () => {
    const { event } = await anEvent(test).make();
    const runner = test.dataSource.createQueryRunner();
    const migration = new ExtendProgrammeRows1795400000000();
    try {
      await migration.down(runner);
      for (const [position, speaker] of ['Anna Esimerkki, THL', '', '  '].entries())
        await runner.query(
          `INSERT INTO programme_item (event_id, position, kind, title, minutes, speaker)
           VALUES ($1, $2, 'session', 'A', 10, $3)`,
          [event.id, position, speaker],
        );
      await migration.up(runner);
      const query = 'SELECT speakers FROM programme_item ORDER BY position';
      expect(await runner.query(query)).toEqual([
        { speakers: ['Anna Esimerkki, THL'] },
        { speakers: [] },
        { speakers: [] },
      ]);
      await runner.query(`UPDATE programme_item SET speakers = '{Anna,Veli}' WHERE position = 1`);
      await migration.down(runner);
      expect(await runner.query('SELECT speaker FROM programme_item ORDER BY position')).toEqual([
        { speaker: 'Anna Esimerkki, THL' },
        { speaker: 'Anna, Veli' },
        { speaker: '' },
      ]);
      await migration.up(runner);
    } finally {
      await runner.release();
    }
  });
});
