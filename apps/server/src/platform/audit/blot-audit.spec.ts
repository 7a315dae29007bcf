import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { AuditEntry } from './audit-entry.entity.ts';
import { audit } from './audit.ts';
import { blotAudit, blotted } from './blot-audit.ts';

describe('blotting the audit', () => {
  it('keeps numbers, ids, dates and codes of ours, and nothing else', () => {
    const facts = {
      status: 'seated',
      at: '2027-02-09T07:00:00.000Z',
      day: '2027-02-09',
      id: '019a0000-0000-7000-8000-00000000000f',
      seats: 2,
      isIn: true,
      none: null,
    };
    expect(blotted(facts)).toEqual(facts);
    expect(blotted({ reason: 'Aino pyysi', deep: [{ who: 'aino' }, 'seated\naino'] })).toEqual({
      reason: '█',
      deep: [{ who: '█' }, '█'],
    });
  });

  describe('in the database', () => {
    let test: TestApp;

    beforeAll(async () => {
      test = await startTestApp();
    });

    afterAll(() => test.close());

    it('takes the words and leaves the fact, once, and nobody else may change an entry', async () => {
      const { manager } = test.dataSource;
      const [eventId, subjectId] = [randomUUID(), randomUUID()];
      const fact = { action: 'registration.seated-by-hand', subjectType: 'registration', subjectId, eventId };
      await audit(manager, null, { ...fact, details: { reason: 'Aino pyysi', status: 'seated', n: 1 } });
      await audit(manager, null, { ...fact, details: { status: 'seated' } });
      const blot = () => manager.transaction((tx) => blotAudit(tx, 'a.event_id = $1', [eventId]));
      expect(await blot()).toEqual([{ eventId, rows: 1 }]);
      expect(await blot()).toEqual([]);
      const entries = await manager.find(AuditEntry, { where: { eventId }, order: { id: 'ASC' } });
      expect(entries.map(({ action, details }) => [action, details])).toEqual([
        [fact.action, { reason: '█', status: 'seated', n: 1 }],
        [fact.action, { status: 'seated' }],
      ]);
      const change = `UPDATE audit_entry SET action = 'x' WHERE event_id = '${eventId}'`;
      await expect(manager.query(change)).rejects.toThrow(/append-only/);
      await expect(
        manager.transaction(async (tx) => {
          await tx.query(`SELECT set_config('talkoot.erasing', 'on', true)`);
          await tx.query(change);
        }),
      ).rejects.toThrow(/append-only/);
    });
  });
});
