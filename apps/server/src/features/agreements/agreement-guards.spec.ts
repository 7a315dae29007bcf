import { anOrganisation } from '../../../test/builders.ts';
import { plannedEvent } from '../../../test/planned-event.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { DocumentKinds } from '../../platform/documents/document-kinds.ts';
import { BudgetLine, lockPlan } from '../cost-sharing/index.ts';
import { Event, EventPartner, EventTask } from '../events/index.ts';
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

  async function anAgreedEvent() {
    const planned = await plannedEvent(test);
    const agree = async () => {
      const version = await planned.propose();
      await planned.decide(planned.manager, version);
      await planned.decide(planned.leadManager, version);
      return version;
    };
    await agree();
    const blockers = async () => {
      const { body } = await planned.organiser.client.get(planned.url);
      return body.blockers
        .map(({ code }: { code: string }) => code)
        .filter((code: string) => /^agr/.test(code));
    };
    return { ...planned, agree, blockers };
  }

  it('lets nothing be published that the partners did not agree on', async () => {
    const { event, url, organiser, other, agree, blockers } = await anAgreedEvent();
    expect(await blockers()).toEqual([]);
    const task = { eventId: event.id, position: 1, title: 'Ovi', organisationId: other.id };
    await test.dataSource.manager.insert(EventTask, { ...task, dueOn: '2027-02-02' });
    expect((await organiser.client.get(`${url}/agreements`)).body.changedSince).toEqual(['tasks']);
    expect(await blockers()).toEqual([]);

    const rule = { default: { kind: 'single', party: other.id } };
    const written = await organiser.client.put(`${url}/cost-plan`, { version: 2, ruleSet: rule });
    expect(written.status).toBe(200);
    expect(await blockers()).toEqual(['agreement-changed']);
    const { version } = (await organiser.client.get(url)).body;
    const refused = await organiser.client.post(`${url}/publish`, { version });
    expect(refused.body.code).toBe('EVENT_NOT_PUBLISHABLE');
    expect(refused.body.blockers).toContainEqual({ code: 'agreement-changed', params: {} });
    await agree();
    expect(await blockers()).toEqual([]);

    const joining = await anOrganisation(test);
    await test.dataSource.manager.insert(EventPartner, {
      eventId: event.id,
      organisationId: joining.id,
      rank: 3,
      role: 'partner',
    });
    expect(await blockers()).toEqual(['agreement-changed']);
  });

  it('names in a statement the agreement that it follows, or says that it does not', async () => {
    const { event, url, organiser, manager, lead, other, agree } = await anAgreedEvent();
    const voucher = {
      category: 'venue',
      supplier: 'Tilat Oy',
      description: 'Sali',
      supplyDate: '2027-02-09',
      grossCents: 10000,
      lines: [{ netCents: 10000, vatBp: 0, vatCents: 0 }],
      payments: [{ organisationId: lead.id, cents: 10000, paidOn: '2027-01-03' }],
    };
    await organiser.client.post(`${url}/vouchers`, voucher);
    const draft = async () => (await organiser.client.get(`${url}/statements`)).body.draft;
    const { hash } = (await organiser.client.get(`${url}/agreements`)).body.inForce;
    const seen = await draft();
    expect(seen.agreement).toEqual({ number: 1, hash, hasSameRules: true });

    const rule = { default: { kind: 'single', party: other.id } };
    await organiser.client.put(`${url}/cost-plan`, { version: 2, ruleSet: rule });
    expect((await draft()).agreement).toEqual({ number: 1, hash, hasSameRules: false });
    expect(await paperOf(event.id, manager.person.id)).toContain(
      'Jakosääntö tai osapuolet ovat muuttuneet sopimuksen version 1 hyväksymisen jälkeen.',
    );
    const stale = await organiser.client.post(`${url}/statements`, { hash: seen.hash });
    expect(stale.body.code).toBe('CONFLICT_VERSION');

    const second = await agree();
    const locked = await organiser.client.post(`${url}/statements`, { hash: (await draft()).hash });
    expect(locked.body.agreement).toEqual({ number: 2, hash: second.hash, hasSameRules: true });
    const [row] = await test.dataSource.query(`SELECT content FROM statement WHERE event_id = $1`, [
      event.id,
    ]);
    expect(row.content.agreement).toEqual(locked.body.agreement);
    expect(await paperOf(event.id, manager.person.id)).toContain('Jaettu sopimuksen version 2 mukaan.');
  });

  async function paperOf(eventId: string, personId: string): Promise<string> {
    const actor = { personId, name: '', locale: 'fi' as const, isAdministrator: false, memberships: [] };
    const kind = test.app.get(DocumentKinds).find('statement');
    const paper = await kind?.load({ eventId, lang: 'fi', sectors: [], actor: { ...actor, requestId: 'r' } });
    return (paper?.data as { issuedText: string }).issuedText;
  }

  it('shows the lead that what was accepted is what stands, or that somebody meddled with it', async () => {
    const { event, url, organiser, manager } = await anAgreedEvent();
    const read = async (who: typeof organiser) =>
      (await who.client.get(`${url}/agreements`)).body.chainIntact;
    expect([await read(organiser), await read(manager)]).toEqual([true, null]);
    // Only who may switch triggers off can do this.
    const meddle = async (sql: string) => {
      const runner = test.dataSource.createQueryRunner();
      await runner.startTransaction();
      await runner.query(`SET LOCAL session_replication_role = 'replica'`);
      await runner.query(sql, [event.id]);
      await runner.commitTransaction();
      await runner.release();
    };
    const chain = `agreement_version_id IN (SELECT id FROM agreement_version WHERE event_id = $1)`;
    await meddle(`UPDATE acceptance SET mandate = 'joku muu' WHERE ${chain}`);
    expect(await read(organiser)).toBe(false);
    await meddle(`UPDATE acceptance SET mandate = 'toiminnanjohtaja' WHERE ${chain}`);
    expect(await read(organiser)).toBe(true);
    await meddle(
      `UPDATE agreement_version SET material = jsonb_set(material, '{shares,0,cents}', '1') WHERE event_id = $1`,
    );
    expect(await read(organiser)).toBe(false);
  });

  it('keeps the terms and the hash of a version as they were proposed', async () => {
    const { event } = await anAgreedEvent();
    const query = (sql: string) => test.dataSource.query(sql, [event.id]);
    for (const sql of [
      `UPDATE agreement_version SET material = '{}' WHERE event_id = $1`,
      `UPDATE agreement_version SET hash = repeat('0', 64) WHERE event_id = $1`,
      `UPDATE agreement_version SET number = 7 WHERE event_id = $1`,
      `DELETE FROM agreement_version WHERE event_id = $1`,
    ])
      await expect(query(sql)).rejects.toThrow('append-only');
    await query(`UPDATE agreement_version SET status = 'superseded' WHERE event_id = $1`);
  });

  it('knows no version of a number that no version can have', async () => {
    const { url, decide, manager } = await plannedEvent(test);
    for (const number of ['3000000000', '99999999999999999999', '-1', '0x1', '1.0'])
      expect((await manager.client.get(`${url}/agreements/${number}`)).status).toBe(404);
    const answer = await decide(manager, { number: 3_000_000_000, hash: 'f'.repeat(64) });
    expect([answer.status, answer.body.code]).toEqual([404, 'NOT_FOUND']);
  });
});
