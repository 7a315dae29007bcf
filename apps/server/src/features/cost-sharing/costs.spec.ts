import { aPerson, anOrganisation } from '../../../test/builders.ts';
import { anEvent } from '../../../test/event-builder.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { EventHooks } from '../events/index.ts';

describe('budget, rules and everybody’s cents', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });

  afterAll(() => test.close());

  async function anEventOfThree() {
    const lead = await anOrganisation(test, { name: 'Järvikylä' });
    const second = await anOrganisation(test, { name: 'Metsälahti' });
    const third = await anOrganisation(test, { name: 'Silta' });
    const { event } = await anEvent(test).ledBy(lead).withPartner(second).withPartner(third).make();
    const organiser = await aPerson(test, lead, 'organiser');
    const partner = await aPerson(test, second, 'manager');
    return {
      url: `/api/events/${event.id}`,
      event,
      ids: [lead.id, second.id, third.id] as const,
      organiser,
      partner,
    };
  }

  const LINES = [
    { category: 'venue', description: 'Sali', netCents: 32000, vatBp: 2550 },
    { category: 'coffee', description: 'Kahvi', netCents: 26250, vatBp: 1350 },
  ];

  async function withBudget() {
    const made = await anEventOfThree();
    const { body } = await made.organiser.client.put(`${made.url}/budget`, { version: 1, lines: LINES });
    return { ...made, lines: body.lines as { id: string; seq: number; description: string }[] };
  }

  const finnish = { 'accept-language': 'fi' };

  it('works VAT out, adds up, and shares equally until another rule is chosen', async () => {
    const { url, organiser, ids, lines } = await withBudget();
    const { body } = await organiser.client.get(`${url}/costs`, finnish);

    expect(lines.map(({ seq }) => seq)).toEqual([1, 2]);
    expect(body.lines).toMatchObject([
      { netCents: 32000, vatCents: 8160, grossCents: 40160 },
      { netCents: 26250, vatCents: 3544, grossCents: 29794 },
    ]);
    expect(body.totals).toEqual({ netCents: 58250, vatCents: 11704, grossCents: 69954 });
    expect(body.vatRates).toEqual([2550, 1350, 1000, 0]);
    expect(body.table.totals).toEqual([23318, 23318, 23318]);
    expect(body.table.totalCents).toBe(69954);
    for (const row of body.table.rows) {
      expect(row.cells.reduce((sum: number, cell: { cents: number }) => sum + cell.cents, 0)).toBe(row.cents);
      expect(row.cells[0].why.at(-1)).toContain(row.title);
    }
    expect(body.partners.map((partner: { organisationId: string }) => partner.organisationId)).toEqual(ids);
    expect(body.sentences[0].sentence).toContain('tasan');
  });

  it('keeps the place of a line in the books, and refuses a stale version', async () => {
    const { url, organiser, lines } = await withBudget();
    const [venue, coffee] = lines;
    const changed = await organiser.client.put(`${url}/budget`, {
      version: 2,
      lines: [
        { category: 'other', description: 'Uusi', netCents: 100, vatBp: 0 },
        { ...LINES[1], id: coffee?.id },
      ],
    });
    expect(changed.body.lines).toMatchObject([
      { seq: 2, id: coffee?.id },
      { seq: 3, description: 'Uusi' },
    ]);

    const stale = await organiser.client.put(`${url}/budget`, { version: 2, lines: [] });
    expect([stale.status, stale.body.code]).toEqual([409, 'CONFLICT_VERSION']);
    const foreign = await organiser.client.put(`${url}/budget`, {
      version: 3,
      lines: [{ ...LINES[0], id: venue?.id }],
    });
    expect(foreign.body.errors).toEqual([{ pointer: '/lines/0/id', code: 'notOneOf' }]);
  });

  it('refuses money that is negative, a fraction, or a rate over 100 %', async () => {
    const { url, organiser } = await anEventOfThree();
    const { status, body } = await organiser.client.put(`${url}/budget`, {
      version: 1,
      lines: [
        { category: 'gold', description: '<b>x</b>', netCents: -1, vatBp: 10001 },
        { ...LINES[0], netCents: 0.5 },
      ],
    });
    expect(status).toBe(400);
    expect(body.errors).toEqual(
      expect.arrayContaining([
        { pointer: '/lines/0/category', code: 'notOneOf' },
        { pointer: '/lines/0/description', code: 'htmlNotAllowed' },
        { pointer: '/lines/0/netCents', code: 'tooSmall', params: { min: 0 } },
        { pointer: '/lines/0/vatBp', code: 'tooLarge', params: { max: 10000 } },
        { pointer: '/lines/1/netCents', code: 'notInteger' },
      ]),
    );
    expect((await organiser.client.get(`${url}/budget`)).body.lines).toEqual([]);
  });

  it('says by how much percentages are off, and who is unknown', async () => {
    const { url, organiser, ids } = await withBudget();
    const put = (rule: object) =>
      organiser.client.put(`${url}/cost-plan`, { version: 2, ruleSet: { default: rule } });
    const off = await put({ kind: 'percent', bp: { [ids[0]]: 5000, [ids[1]]: 4990 } });
    expect([off.status, off.body.code]).toEqual([422, 'RULE_INVALID']);
    expect(off.body.errors).toEqual([
      { pointer: '/ruleSet/default/bp', code: 'percentSum', params: { offBy: '−0,1\u00a0%' } },
    ]);

    const stranger = await anOrganisation(test);
    const unknown = await put({ kind: 'single', party: stranger.id });
    expect(unknown.body.errors).toMatchObject([{ pointer: '/ruleSet/default/party', code: 'unknownParty' }]);
    const caps = await put({
      kind: 'cap',
      base: { kind: 'equal' },
      caps: Object.fromEntries(ids.map((id) => [id, 1])),
      overflow: 'others',
    });
    expect(caps.body.errors).toMatchObject([{ code: 'capsTooLow', params: { offBy: '401,57\u00a0€' } }]);
    const odd = await organiser.client.put(`${url}/cost-plan`, {
      version: 2,
      ruleSet: {
        default: { kind: 'equal' },
        byCategory: { gold: { scope: 'item', rule: { kind: 'equal' } } },
      },
    });
    expect(odd.body.errors).toEqual([{ pointer: '/ruleSet/byCategory/gold', code: 'notOneOf' }]);
    expect((await organiser.client.put(`${url}/cost-plan`, { version: 2, ruleSet: [] })).status).toBe(400);
  });

  it('shares by headcount with a cap, and says why in the language asked for', async () => {
    const { url, organiser, ids } = await withBudget();
    const ruleSet = {
      default: {
        kind: 'cap',
        base: {
          kind: 'headcount',
          counts: { [ids[0]]: 17, [ids[1]]: 5, [ids[2]]: 2 },
          source: 'fixed',
          asOf: '2027-01-04',
          ifZero: 'equal',
        },
        caps: { [ids[0]]: 30000 },
        overflow: 'others',
      },
      defaultScope: 'event',
    };
    const { status, body } = await organiser.client.put(`${url}/cost-plan`, { version: 2, ruleSet });
    expect(status).toBe(200);
    expect(body.version).toBe(3);
    expect(body.table.totals).toEqual([30000, 28539, 11415]);
    const swedish = await organiser.client.get(`${url}/costs`, { 'accept-language': 'sv' });
    expect(swedish.body.sentences[0].sentence).toContain('högsta andel');
    expect(swedish.body.table.rows[0].cells[0].why.join(' ')).toContain('Raden Sali');
  });

  it('takes counts of registrations itself, whatever the caller claims', async () => {
    const { url, organiser, ids } = await withBudget();
    const rule = (source: string) => ({
      default: { kind: 'headcount', counts: { [ids[0]]: 99 }, source, asOf: '2020-01-01', ifZero: 'equal' },
    });
    const { body } = await organiser.client.put(`${url}/cost-plan`, {
      version: 2,
      ruleSet: rule('registered'),
    });
    expect(body.ruleSet.default).toMatchObject({
      counts: { [ids[0]]: 0, [ids[1]]: 0, [ids[2]]: 0 },
      asOf: '2027-01-04',
    });
    const heads = await organiser.client.get(`${url}/headcounts`);
    expect(heads.body.counts).toHaveLength(3);
  });

  it('previews what is not saved, and writes nothing', async () => {
    const { url, organiser, ids, lines } = await withBudget();
    const before = (await organiser.client.get(`${url}/costs`)).body;
    const { status, body } = await organiser.client.post(`${url}/costs/preview`, {
      lines: [
        { ...LINES[0], id: lines[0]?.id, netCents: 0 },
        { ...LINES[1], netCents: 10001, vatBp: 0 },
      ],
      ruleSet: { default: { kind: 'single', party: ids[1] } },
    });
    expect(status).toBe(200);
    expect(body.table.totals).toEqual([0, 10001, 0]);
    expect(body.table.rows.map((row: { itemId: string }) => row.itemId)).toEqual([lines[0]?.id, 'new-1']);
    expect((await organiser.client.get(`${url}/costs`)).body).toEqual(before);

    const short = await organiser.client.post(`${url}/costs/preview`, {
      lines: [LINES[0]],
      ruleSet: {
        default: { kind: 'fixedRest', fixed: { [ids[0]]: 50000 }, rest: { kind: 'equal' }, ifShort: 'error' },
      },
    });
    expect(short.body).toMatchObject({
      table: null,
      problem: { code: 'fixedExceedsTotal', params: { offBy: '98,40\u00a0€' } },
    });
  });

  it('shows a partner its own column and the totals, and lets it change nothing', async () => {
    const { url, partner, ids } = await withBudget();
    const { body } = await partner.client.get(`${url}/costs`, finnish);
    expect(body.mayEdit).toBe(false);
    expect(body.table.columns).toEqual([
      { organisationId: ids[1], name: 'Metsälahti' },
      { organisationId: null, name: 'Muut yhteensä' },
    ]);
    expect(body.table.totals).toEqual([23318, 46636]);
    expect(body.table.rows[0].cells[1].why).toEqual([]);
    expect(body.table.shares).toEqual([
      { organisationId: ids[1], name: 'Metsälahti', cents: 23318 },
      { organisationId: null, name: 'Muut yhteensä', cents: 46636 },
    ]);

    const put = await partner.client.put(`${url}/budget`, { version: 2, lines: [] });
    expect(put.body.code).toBe('FORBIDDEN');
    const stranger = await aPerson(test, await anOrganisation(test));
    expect((await stranger.client.get(`${url}/costs`)).status).toBe(404);
  });

  it('keeps a partner that a rule names from leaving', async () => {
    const { url, event, organiser, ids } = await withBudget();
    const hooks = test.app.get(EventHooks);
    const leave = (id: string) => hooks.partnerLeaves(test.dataSource.manager, event.id, id);
    await expect(leave(ids[2])).resolves.toBeUndefined();
    await organiser.client.put(`${url}/cost-plan`, {
      version: 2,
      ruleSet: { default: { kind: 'single', party: ids[2] } },
    });
    await expect(leave(ids[2])).rejects.toMatchObject({ code: 'PARTNER_HAS_MONEY' });
    await expect(leave(ids[1])).resolves.toBeUndefined();
  });
});
