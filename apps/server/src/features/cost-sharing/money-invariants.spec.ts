import { aPerson, anOrganisation } from '../../../test/builders.ts';
import { anEvent } from '../../../test/event-builder.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';

describe('what no writer of money gets past', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });

  afterAll(() => test.close());

  async function anEventWithVoucher() {
    const lead = await anOrganisation(test);
    const { event } = await anEvent(test).ledBy(lead).make();
    const { client } = await aPerson(test, lead, 'organiser');
    const url = `/api/events/${event.id}`;
    const post = (lines: { netCents: number; vatBp: number; vatCents: number }[]) => {
      const grossCents = lines.reduce((sum, { netCents, vatCents }) => sum + netCents + vatCents, 0);
      return client.post(
        `${url}/vouchers`,
        {
          category: 'venue',
          supplier: 'Tilat Oy',
          description: 'Sali',
          supplyDate: '2027-02-09',
          grossCents,
          lines,
          payments: [{ organisationId: lead.id, cents: grossCents, paidOn: '2027-01-03' }],
        },
        { 'accept-language': 'fi' },
      );
    };
    const { body } = await post([{ netCents: 10000, vatBp: 2550, vatCents: 2550 }]);
    return { event, url, client, post, id: body.id as string };
  }

  it('keeps vouchers, their lines and payments as they were entered; a reversal only adds', async () => {
    const { url, client, id } = await anEventWithVoucher();
    const query = (sql: string) => test.dataSource.query(sql, [id]);
    for (const sql of [
      `UPDATE voucher SET description = 'muu' WHERE id = $1`,
      `DELETE FROM voucher WHERE id = $1`,
      `UPDATE voucher_line SET vat_cents = 0 WHERE voucher_id = $1`,
      `DELETE FROM voucher_line WHERE voucher_id = $1`,
      `UPDATE payment SET cents = 1 WHERE voucher_id = $1`,
      `DELETE FROM payment WHERE voucher_id = $1`,
    ])
      await expect(query(sql)).rejects.toThrow('append-only');
    const reversal = await client.post(`${url}/vouchers/${id}/reversal`, { reason: 'Väärä lasku' });
    expect([reversal.status, reversal.body.grossCents]).toEqual([201, -12550]);
  });

  it('has no kind of cost that is not on the list', async () => {
    const { event } = await anEventWithVoucher();
    const line = `INSERT INTO budget_line (event_id, seq, category, description, net_cents, vat_bp, vat_cents)
                  VALUES ($1, 1, 'gold', 'x', 1, 0, 0)`;
    await expect(test.dataSource.query(line, [event.id])).rejects.toThrow('budget_line_category');
    const voucher = `INSERT INTO voucher (event_id, seq, category, supplier, description, supply_date)
                     VALUES ($1, 9, 'gold', 'x', 'x', '2027-02-09')`;
    await expect(test.dataSource.query(voucher, [event.id])).rejects.toThrow('voucher_category');
  });

  it('refuses VAT that is more than a cent from its rate, and says by how much', async () => {
    const { post } = await anEventWithVoucher();
    const fine = { netCents: 10000, vatBp: 2550, vatCents: 2550 };
    for (const vatCents of [2549, 2551]) expect((await post([{ ...fine, vatCents }])).status).toBe(201);
    const high = await post([fine, { ...fine, vatCents: 2552 }]);
    expect([high.status, high.body.code]).toEqual([422, 'VOUCHER_LINES_MISMATCH']);
    expect(high.body.errors).toEqual([
      { pointer: '/lines/1/vatCents', code: 'vatOffBy', params: { offBy: '0,02\u00a0€' } },
    ]);
    const low = await post([{ netCents: 10000, vatBp: 1350, vatCents: 0 }]);
    expect(low.body.errors).toEqual([
      { pointer: '/lines/0/vatCents', code: 'vatOffBy', params: { offBy: '−13,50\u00a0€' } },
    ]);
    expect((await post([{ netCents: 100, vatBp: 0, vatCents: 2 }])).status).toBe(422);
  });
});
