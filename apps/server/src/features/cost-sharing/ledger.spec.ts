import { aPerson, anOrganisation } from '../../../test/builders.ts';
import { anEvent } from '../../../test/event-builder.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { DocumentKinds } from '../../platform/documents/document-kinds.ts';
import { EventHooks } from '../events/index.ts';
import { contentHash } from '../../platform/crypto/content-hash.ts';

describe('vouchers, statements and settlement', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });

  afterAll(() => test.close());

  async function anEventOfTwo() {
    const lead = await anOrganisation(test, { name: 'Järvikylä', vatRecovery: 'full' });
    const other = await anOrganisation(test, { name: 'Silta' });
    const { event } = await anEvent(test).ledBy(lead).withPartner(other).make();
    const { client, person } = await aPerson(test, lead, 'organiser');
    const partner = await aPerson(test, other, 'organiser');
    return { event, url: `/api/events/${event.id}`, client, person, partner, lead, other };
  }

  /** 100,00 net and 25,50 VAT, paid as told. */
  const voucher = (payments: { organisationId: string; cents: number }[], given: object = {}) => ({
    category: 'venue',
    supplier: 'Tilat Oy',
    description: 'Sali',
    supplyDate: '2027-02-09',
    grossCents: 12550,
    lines: [{ netCents: 10000, vatBp: 2550, vatCents: 2550 }],
    payments: payments.map((payment) => ({ ...payment, paidOn: '2027-01-03' })),
    ...given,
  });

  it('shares what was paid less the VAT that its payer gets back', async () => {
    const { url, client, lead, other } = await anEventOfTwo();
    const { status, body } = await client.post(
      `${url}/vouchers`,
      voucher([
        { organisationId: lead.id, cents: 6275 },
        { organisationId: other.id, cents: 6275 },
      ]),
    );
    expect(status).toBe(201);
    expect(body).toMatchObject({ seq: 1, grossCents: 12550, basisCents: 11275 });
    expect(body.payments).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ organisationId: lead.id, recoveredVatCents: 1275, basisCents: 5000 }),
        expect.objectContaining({ organisationId: other.id, recoveredVatCents: 0, basisCents: 6275 }),
      ]),
    );
    const { draft } = (await client.get(`${url}/statements`, { 'accept-language': 'fi' })).body;
    expect(draft.table.totals).toEqual([5638, 5637]);
    expect(draft.balances.map(({ balanceCents }: { balanceCents: number }) => balanceCents)).toEqual([
      -638, 638,
    ]);
    expect(draft.transfers).toMatchObject([{ fromId: lead.id, toId: other.id, cents: 638 }]);
    expect(draft.transfers[0].because[0]).toContain('Silta: maksettu 62,75\u00a0€, osuus 56,37\u00a0€');
  });

  it('takes the bill before the day, and no payment that is still to come', async () => {
    const { url, client, lead } = await anEventOfTwo();
    const payments = [{ organisationId: lead.id, cents: 12550, paidOn: '2027-01-05' }];
    const { status, body } = await client.post(`${url}/vouchers`, voucher([], { payments }));
    expect([status, body.errors]).toEqual([400, [{ pointer: '/payments/0/paidOn', code: 'dateInFuture' }]]);
    expect((await client.get(`${url}/vouchers`)).body.vouchers).toEqual([]);
  });

  it('refuses a voucher that does not add up, and says by how much', async () => {
    const { url, client, lead, other } = await anEventOfTwo();
    const post = (body: object) => client.post(`${url}/vouchers`, body);
    const paid = [{ organisationId: lead.id, cents: 12550 }];
    const lines = await post(voucher(paid, { grossCents: 12560 }));
    expect([lines.status, lines.body.code]).toEqual([422, 'VOUCHER_LINES_MISMATCH']);
    expect(lines.body.errors).toEqual([
      { pointer: '/lines', code: 'linesOffBy', params: { offBy: '−0,10\u00a0€' } },
    ]);
    const payments = await post(voucher([{ organisationId: lead.id, cents: 12551 }]));
    expect(payments.body).toMatchObject({
      code: 'VOUCHER_PAYMENTS_MISMATCH',
      errors: [{ pointer: '/payments', code: 'paymentsOffBy', params: { offBy: '0,01\u00a0€' } }],
    });
    const stranger = await anOrganisation(test);
    const unknown = await post(voucher([{ organisationId: stranger.id, cents: 12550 }]));
    expect(unknown.body.errors).toMatchObject([
      { pointer: '/payments/0/organisationId', code: 'unknownParty' },
    ]);
    const twice = await post(
      voucher([
        { organisationId: other.id, cents: 12549 },
        { organisationId: other.id, cents: 1 },
      ]),
    );
    expect(twice.body.errors).toMatchObject([{ pointer: '/payments/1/organisationId', code: 'notUnique' }]);
    const negative = await post(voucher(paid, { grossCents: -1, supplyDate: '2027-02-30' }));
    expect(negative.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(
      expect.arrayContaining(['/grossCents', '/supplyDate']),
    );
    expect((await client.get(`${url}/vouchers`)).body.vouchers).toEqual([]);
  });

  it('reverses once, and leaves nothing to share', async () => {
    const { url, client, lead } = await anEventOfTwo();
    const { body } = await client.post(
      `${url}/vouchers`,
      voucher([{ organisationId: lead.id, cents: 12550 }]),
    );
    const reverse = (id: string) => client.post(`${url}/vouchers/${id}/reversal`, { reason: 'Väärä lasku' });
    const reversal = await reverse(body.id);
    expect(reversal.body).toMatchObject({ grossCents: -12550, basisCents: -10000, reversalOfId: body.id });
    expect((await reverse(body.id)).body.code).toBe('VOUCHER_ALREADY_REVERSED');
    expect((await reverse(reversal.body.id)).body.code).toBe('VOUCHER_ALREADY_REVERSED');
    const { draft } = (await client.get(`${url}/statements`)).body;
    expect(draft.table.totals).toEqual([0, 0]);
    expect(draft.transfers).toEqual([]);
    expect((await client.delete(`${url}/vouchers/${body.id}`)).status).toBe(404);
  });

  it('locks what was seen, once, for good; the next statement goes on from there', async () => {
    const { url, client, event, lead, other } = await anEventOfTwo();
    const pay = (cents: number) =>
      client.post(
        `${url}/vouchers`,
        voucher([{ organisationId: other.id, cents }], {
          grossCents: cents,
          lines: [{ netCents: cents, vatBp: 0, vatCents: 0 }],
        }),
      );
    const empty = await client.post(`${url}/statements`, { hash: '0'.repeat(64) });
    expect(empty.body.code).toBe('STATEMENT_EMPTY');
    await pay(101);
    const { draft } = (await client.get(`${url}/statements`)).body;
    await pay(1);
    const stale = await client.post(`${url}/statements`, { hash: draft.hash });
    expect(stale.body.code).toBe('CONFLICT_VERSION');

    const seen = (await client.get(`${url}/statements`)).body.draft;
    const both = await Promise.all([1, 2].map(() => client.post(`${url}/statements`, { hash: seen.hash })));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('STATEMENT_LOCKED');
    const locked = (await client.get(`${url}/statements/1`)).body;
    expect(locked).toMatchObject({ status: 'locked', hash: seen.hash, table: seen.table });
    const [row] = await test.dataSource.query(`SELECT content, hash FROM statement WHERE event_id = $1`, [
      event.id,
    ]);
    expect(contentHash(row.content)).toBe(row.hash);
    await expect(
      test.dataSource.query(`UPDATE statement SET seq = 9 WHERE event_id = $1`, [event.id]),
    ).rejects.toThrow('append-only');

    await pay(1);
    const next = (await client.get(`${url}/statements`)).body.draft;
    expect(next).toMatchObject({ seq: 2, table: { totalCents: 1 } });
    // 1,01 and 0,01 equally by two: the half cents even out within a statement, and over statements by the carry.
    expect([locked.table.totals, next.table.totals]).toEqual([
      [51, 51],
      [1, 0],
    ]);
    expect((await client.get(`${url}/vouchers`)).body.vouchers.map((v: any) => v.statementSeq)).toEqual([
      1,
      1,
      null,
    ]);
    const leave = test.app.get(EventHooks).partnerLeaves(test.dataSource.manager, event.id, other.id);
    await expect(leave).rejects.toMatchObject({ code: 'PARTNER_HAS_MONEY' });
    expect(lead.id).not.toBe(other.id);
  });

  it('charges the fixed amount of a budget line once, however many bills it came in', async () => {
    const { url, client, lead, other } = await anEventOfTwo();
    const budget = await client.put(`${url}/budget`, {
      version: 1,
      lines: [{ category: 'speaker-fee', description: 'Puhuja', netCents: 40000, vatBp: 0 }],
    });
    const budgetLineId = budget.body.lines[0].id;
    const rule = {
      kind: 'fixedRest',
      fixed: { [other.id]: 10000 },
      rest: { kind: 'single', party: lead.id },
      ifShort: 'proRata',
    };
    await client.put(`${url}/cost-plan`, {
      version: 2,
      ruleSet: { default: { kind: 'equal' }, byItem: { [budgetLineId]: { scope: 'item', rule } } },
    });
    for (const grossCents of [15000, 25000]) {
      const lines = [{ netCents: grossCents, vatBp: 0, vatCents: 0 }];
      await client.post(
        `${url}/vouchers`,
        voucher([{ organisationId: lead.id, cents: grossCents }], {
          grossCents,
          lines,
          budgetLineId,
          category: 'speaker-fee',
        }),
      );
    }
    const { draft } = (await client.get(`${url}/statements`)).body;
    expect(draft.table.totals).toEqual([30000, 10000]);
    const gone = await client.put(`${url}/budget`, { version: 3, lines: [] });
    expect(gone.body.code).toBe('BUDGET_LINE_HAS_VOUCHERS');
  });

  it('prints the same sums as the page shows, and marks a draft as one', async () => {
    const { url, client, event, lead, partner, person } = await anEventOfTwo();
    await client.post(`${url}/vouchers`, voucher([{ organisationId: lead.id, cents: 12550 }]));
    const kinds = test.app.get(DocumentKinds);
    const load = (code: string, who: { id: string }) =>
      kinds.find(code)?.load({
        eventId: event.id,
        lang: 'fi',
        sectors: [],
        actor: {
          personId: who.id,
          name: '',
          locale: 'fi',
          isAdministrator: false,
          memberships: [],
          requestId: 'r',
        },
      }) as Promise<{ data: any }>;
    const { draft } = (await client.get(`${url}/statements`)).body;
    const { data } = await load('statement', person);
    expect(data.issuedText).toContain('LUONNOS');
    expect(data.totals.shares.map(({ cents }: { cents: number }) => cents)).toEqual(draft.table.totals);
    expect(data.totals.total).toEqual({ cents: 10000, text: '100,00\u00a0€' });

    await client.post(`${url}/statements`, { hash: draft.hash });
    const settlement = await load('settlement', partner.person);
    expect(settlement.data.issuedText).toContain(`Lukittu 4.1.2027, tunniste ${draft.hash.slice(0, 16)}`);
    expect(settlement.data.transfers).toMatchObject([
      { from: 'Silta', to: 'Järvikylä', amount: { cents: 5000 } },
    ]);
    const own = await load('statement', partner.person);
    expect(own.data.partners.map(({ name }: { name: string }) => name)).toEqual(['Silta', 'Muut yhteensä']);
  });
});
