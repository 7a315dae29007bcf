import { composeHtml, sampleMeta } from '@talkoot/documents';
import { aPerson, anOrganisation } from '../../../test/builders.ts';
import { anEvent } from '../../../test/event-builder.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { DocumentKinds } from '../../platform/documents/document-kinds.ts';

describe('money as a partner reads it', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });

  afterAll(() => test.close());

  /** 100,00 shared by percent: the lead 50, the second 30, the third 20; the third has paid 20,00, the lead 80,00. */
  async function anEventOfThree() {
    const lead = await anOrganisation(test, { name: 'Järvikylä' });
    const second = await anOrganisation(test, { name: 'Metsälahti' });
    const third = await anOrganisation(test, { name: 'Silta' });
    const { event } = await anEvent(test).ledBy(lead).withPartner(second).withPartner(third).make();
    const organiser = await aPerson(test, lead, 'organiser');
    const readers = [await aPerson(test, second, 'manager'), await aPerson(test, third, 'manager')] as const;
    const url = `/api/events/${event.id}`;
    const bp = { [lead.id]: 5000, [second.id]: 3000, [third.id]: 2000 };
    await organiser.client.put(`${url}/cost-plan`, {
      version: 1,
      ruleSet: { default: { kind: 'percent', bp } },
    });
    await organiser.client.post(`${url}/vouchers`, {
      category: 'venue',
      supplier: 'Tilat Oy',
      description: 'Sali',
      supplyDate: '2027-02-09',
      grossCents: 10000,
      lines: [{ netCents: 10000, vatBp: 0, vatCents: 0 }],
      payments: [
        { organisationId: lead.id, cents: 8000, paidOn: '2027-01-03' },
        { organisationId: third.id, cents: 2000, paidOn: '2027-01-04' },
      ],
    });
    const paper = async (code: 'statement' | 'settlement', { person }: { person: { id: string } }) => {
      const actor = {
        personId: person.id,
        name: '',
        isAdministrator: false,
        memberships: [],
        requestId: 'r',
      };
      const loaded = await test.app
        .get(DocumentKinds)
        .find(code)
        ?.load({ eventId: event.id, lang: 'fi', sectors: [], actor: { ...actor, locale: 'fi' } });
      return loaded?.data as any;
    };
    return { url, lead, second, third, organiser, readers, paper };
  }

  const finnish = { 'accept-language': 'fi' };

  it('is its own, the others’ together, and the totals; the lead sees all', async () => {
    const { url, lead, second, organiser, readers } = await anEventOfThree();
    const { draft } = (await readers[0].client.get(`${url}/statements`, finnish)).body;
    const folded = { organisationId: null, name: 'Muut yhteensä' };
    expect(draft.table.shares).toEqual([
      { organisationId: second.id, name: 'Metsälahti', cents: 3000 },
      { ...folded, cents: 7000 },
    ]);
    expect(draft.balances).toEqual([
      { organisationId: second.id, name: 'Metsälahti', shareCents: 3000, paidCents: 0, balanceCents: -3000 },
      { ...folded, shareCents: 7000, paidCents: 10000, balanceCents: 3000 },
    ]);
    expect(draft.transfers).toMatchObject([{ fromId: second.id, toId: lead.id, cents: 3000 }]);
    const said = JSON.stringify([draft.balances, draft.transfers, draft.table]);
    for (const amount of ['5000', '8000', '50,00', '80,00', '20,00']) expect(said).not.toContain(amount);

    const whole = (await organiser.client.get(`${url}/statements`, finnish)).body.draft;
    expect(whole.balances.map(({ shareCents }: { shareCents: number }) => shareCents)).toEqual([
      5000, 3000, 2000,
    ]);
    expect([whole.transfers.length, whole.otherTransfers]).toEqual([1, 0]);

    await organiser.client.post(`${url}/statements`, { hash: whole.hash });
    const locked = (await readers[0].client.get(`${url}/statements/1`, finnish)).body;
    expect([locked.balances, locked.transfers]).toEqual([draft.balances, draft.transfers]);
  });

  it('is of a voucher what it cost, and what it paid of it itself', async () => {
    const { url, third, readers } = await anEventOfThree();
    const { vouchers } = (await readers[1].client.get(`${url}/vouchers`, finnish)).body;
    expect(vouchers[0]).toMatchObject({ grossCents: 10000, basisCents: 10000 });
    expect(vouchers[0].payments).toEqual([
      expect.objectContaining({ organisationId: third.id, cents: 2000, paidOn: '2027-01-04' }),
      expect.objectContaining({ organisationId: null, name: 'Muut yhteensä', cents: 8000, paidOn: null }),
    ]);
  });

  it('is the same on paper, and the paper still adds up', async () => {
    const { readers, paper, organiser } = await anEventOfThree();
    const statement = await paper('statement', readers[0]);
    expect(statement.totals.shares.map(({ cents }: { cents: number }) => cents)).toEqual([3000, 7000]);
    expect(statement.balances.map(({ partner }: { partner: string }) => partner)).toEqual([
      'Metsälahti',
      'Muut yhteensä',
    ]);
    const settlement = await paper('settlement', readers[0]);
    expect(settlement.balances[1]).toMatchObject({
      members: ['Järvikylä', 'Silta'],
      balance: { cents: 3000 },
    });
    expect(settlement.transfers).toMatchObject([{ from: 'Metsälahti', to: 'Järvikylä' }]);
    expect(settlement.others).toBeNull();
    // Neither owes nor is owed anything, but one payment is made between the others.
    const even = await paper('settlement', readers[1]);
    expect([even.transfers, even.others]).toEqual([
      [],
      'Muut osapuolet tekevät keskenään vielä yhden maksun.',
    ]);
    // The papers check their own sums.
    for (const reader of [...readers, organiser])
      for (const template of ['statement', 'settlement'] as const) {
        const data = await paper(template, reader);
        const meta = sampleMeta(template, 'fi');
        expect(composeHtml({ template, data, lang: 'fi', meta, fontCss: '' })).toContain('Järvikylä');
      }
  });
});
