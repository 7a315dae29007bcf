import { plannedEvent } from '../../../test/planned-event.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { BudgetLine, lockPlan } from '../cost-sharing/index.ts';
import { Event, EventTask } from '../events/index.ts';
import { lockAgreements } from './agreement.queries.ts';

describe('what keeps an agreement true', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });

  afterAll(() => test.close());

  it('locks an event under every spelling of its id', async () => {
    const { event } = await plannedEvent(test);
    const [holder, other] = [test.dataSource.createQueryRunner(), test.dataSource.createQueryRunner()];
    await holder.startTransaction();
    await other.startTransaction();
    try {
      await lockAgreements(holder.manager, event.id);
      await other.query(`SET LOCAL lock_timeout = '100ms'`);
      await expect(lockAgreements(other.manager, event.id.toUpperCase())).rejects.toThrow('lock timeout');
    } finally {
      for (const runner of [holder, other]) {
        await runner.rollbackTransaction();
        await runner.release();
      }
    }
  });

  it('proposes what stands when the budget and the tasks that are being written are done', async () => {
    const { event, propose, other, lines } = await plannedEvent(test);
    const runner = test.dataSource.createQueryRunner();
    await runner.startTransaction();
    const tx = runner.manager;
    await tx.findOne(Event, { where: { id: event.id }, lock: { mode: 'pessimistic_write' } });
    await lockPlan(tx, event.id);
    const proposed = propose();
    // Long enough for a proposal that waits for nobody to be done.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const task = { eventId: event.id, position: 1, title: 'Ovi', organisationId: other.id };
    await tx.insert(EventTask, { ...task, dueOn: '2027-02-02' });
    await tx.update(BudgetLine, { id: lines[0].id }, { netCents: 20000n });
    await runner.commitTransaction();
    await runner.release();
    const version = await proposed;
    expect(version.totalCents).toBe(20000);
    expect(JSON.stringify(version.sections)).toContain('Ovi: Silta');
  });

  it('knows no version of a number that no version can have', async () => {
    const { url, decide, manager } = await plannedEvent(test);
    for (const number of ['3000000000', '99999999999999999999', '-1', '0x1', '1.0'])
      expect((await manager.client.get(`${url}/agreements/${number}`)).status).toBe(404);
    const answer = await decide(manager, { number: 3_000_000_000, hash: 'f'.repeat(64) });
    expect([answer.status, answer.body.code]).toEqual([404, 'NOT_FOUND']);
  });
});
