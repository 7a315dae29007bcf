import { FakeServer } from '../../testing/fake-server.ts';
import { render } from '../../testing/render.ts';
import type { StatementData } from './money-views.ts';
import { StatementPage } from './statement-page.ts';

const URL = '/api/events/e-1';

function aDraft(hash: string): StatementData {
  return {
    seq: 1,
    status: 'draft',
    hash,
    lockedAt: null,
    agreement: { number: 2, hash: 'c'.repeat(64), hasSameRules: true },
    sentences: [],
    table: {
      columns: [{ organisationId: 'a', name: 'Aurala' }],
      rows: [],
      totals: [10000],
      totalCents: 10000,
      shares: [],
    },
    balances: [
      { organisationId: 'a', name: 'Aurala', shareCents: 10000, paidCents: 4000, balanceCents: -6000 },
    ],
    otherTransfers: 0,
    transfers: [
      {
        fromId: 'a',
        fromName: 'Aurala',
        toId: 'b',
        toName: 'Borgby',
        cents: 6000,
        because: ['Erotus −60,00 €.'],
      },
    ],
  };
}

function aServer(mayEdit: boolean): FakeServer {
  return new FakeServer()
    .on(`GET ${URL}/statements`, { body: { draft: aDraft('a'.repeat(64)), problem: null, locked: [] } })
    .on(`GET ${URL}/costs`, { body: { mayEdit } });
}

describe('the statement of an event', () => {
  it('shows who pays whom and why, and locks what stands on the screen', async () => {
    const server = aServer(true).on(`POST ${URL}/statements`, { status: 201, body: {} });
    const page = await render(StatementPage, { server, inputs: { eventId: 'e-1' } });
    expect(page.text()).toContain('Aurala maksaa 60,00 €, saaja Borgby');
    expect(page.text()).toContain('Erotus −60,00 €.');
    expect(page.link('Kustannuslaskelma, PDF').getAttribute('href')).toBe(
      `${URL}/documents/statement?lang=fi`,
    );
    await page.click(page.button('Lukitse laskelma'));
    await page.click(page.button('Lukitse pysyvästi'));
    expect(server.sent(`POST ${URL}/statements`)[0]?.body).toEqual({ hash: 'a'.repeat(64) });
    expect(server.sent(`GET ${URL}/statements`)).toHaveLength(2);
  });

  it('says so when somebody else changed or locked it meanwhile', async () => {
    const server = aServer(true).refuse(`POST ${URL}/statements`, 409, 'CONFLICT_VERSION');
    const page = await render(StatementPage, { server, inputs: { eventId: 'e-1' } });
    await page.click(page.button('Lukitse laskelma'));
    await page.click(page.button('Lukitse pysyvästi'));
    expect(page.text()).toContain('Joku muu');
  });

  it('says by which agreement it divides', async () => {
    const page = await render(StatementPage, { server: aServer(true), inputs: { eventId: 'e-1' } });
    expect(page.text()).toContain('Jaettu sopimuksen version 2 mukaan.');
    expect(page.text()).not.toContain('Ehdottakaa');
  });

  it('warns when the rules are not the ones that were agreed on', async () => {
    const draft = aDraft('a'.repeat(64));
    const changed = { ...draft, agreement: { number: 2, hash: 'c'.repeat(64), hasSameRules: false } };
    const server = aServer(true).on(`GET ${URL}/statements`, {
      body: { draft: changed, problem: null, locked: [] },
    });
    const page = await render(StatementPage, { server, inputs: { eventId: 'e-1' } });
    expect(page.text()).toContain('muuttuneet sopimuksen version 2 hyväksymisen jälkeen');
    expect(page.text()).toContain('Ehdottakaa sopimuksesta uutta versiota');
  });

  it('does not tell a partner that nobody owes anything when only others do', async () => {
    const draft = { ...aDraft('a'.repeat(64)), transfers: [], otherTransfers: 2 };
    const server = aServer(false).on(`GET ${URL}/statements`, { body: { draft, problem: null, locked: [] } });
    const page = await render(StatementPage, { server, inputs: { eventId: 'e-1' } });
    expect(page.text()).toContain('Organisaatiosi ei maksa eikä saa tasauksessa mitään.');
    expect(page.text()).toContain('Muut osapuolet tekevät keskenään vielä 2 maksua.');
    expect(page.text()).not.toContain('Kukaan ei ole');
  });

  it('offers a partner nothing to lock', async () => {
    const page = await render(StatementPage, { server: aServer(false), inputs: { eventId: 'e-1' } });
    expect(page.text()).toContain('−60,00 €');
    expect(page.find('button', 'Lukitse laskelma')).toBeNull();
  });
});
