import type { HttpRequest } from '@angular/common/http';
import { FakeServer } from '../../testing/fake-server.ts';
import { render } from '../../testing/render.ts';
import type { AgreementData, AgreementParty } from './agreement-card.ts';
import { AgreementPage } from './agreement-page.ts';

const URL = '/api/events/e-1/agreements';
const HASH = 'a'.repeat(64);

function proposed(given: Partial<AgreementData> = {}): AgreementData {
  const party = {
    mandate: null,
    reason: null,
    decidedAt: null,
    personName: null,
    canAnswer: true,
    answer: 'pending' as const,
  };
  return {
    number: 2,
    status: 'proposed',
    hash: HASH,
    textHash: 'b'.repeat(64),
    lang: 'fi',
    proposedAt: '2027-01-04T08:00:00Z',
    inForceAt: null,
    sections: [{ heading: 'Mistä sovitaan', paragraphs: ['Tilaisuus järjestetään yhdessä.'] }],
    totalCents: 200000,
    previousNumber: 1,
    changes: ['budget', 'shares'],
    parties: [
      {
        ...party,
        organisationId: 'a',
        name: 'Aurala',
        role: 'lead',
        isOwn: false,
        cents: 100000,
        previousCents: 90000,
        mayDecide: false,
      },
      {
        ...party,
        organisationId: 'b',
        name: 'Borgby',
        role: 'partner',
        isOwn: true,
        cents: 131050,
        previousCents: 124000,
        mayDecide: true,
      },
    ],
    ...given,
  };
}

function list(version: AgreementData | null, given: object = {}) {
  return {
    mayPropose: false,
    mayAcceptForLead: false,
    canBeProposed: true,
    chainIntact: null,
    changedSince: [],
    inForce: null,
    proposed: version,
    versions: version ? [{ number: 2, status: 'proposed', hash: HASH, proposedAt: version.proposedAt }] : [],
    ...given,
  };
}

const bodyOf = (request: HttpRequest<unknown> | undefined) => request?.body as any;

describe('the agreement of an event', () => {
  it('shows one’s own share, old and new, before the button, and sends the hash that was read', async () => {
    const server = new FakeServer()
      .on(`GET ${URL}`, { body: list(proposed()) })
      .on(`POST ${URL}/2/decision`, { body: proposed({ status: 'in-force' }) });
    const page = await render(AgreementPage, { server, inputs: { eventId: 'e-1' } });
    expect(page.text()).toContain('1 240,00 € → 1 310,50 €');
    expect(page.text()).toContain('Tilaisuus järjestetään yhdessä.');
    await page.click(page.get('radio', 'Hyväksyn sopimuksen organisaationi puolesta'));
    await page.type('Asemasi tai valtuutuksesi', 'toiminnanjohtaja');
    await page.click(page.button('Hyväksy sopimus'));
    expect(bodyOf(server.sent(`POST ${URL}/2/decision`)[0])).toEqual({
      decision: 'accepted',
      mandate: 'toiminnanjohtaja',
      hash: HASH,
      locale: 'fi',
      organisationId: 'b',
    });
    expect(server.sent(`GET ${URL}`)).toHaveLength(2);
  });

  it('says beside a partner that nobody there may accept, and beside no other', async () => {
    const [lead, partner] = proposed().parties as [AgreementParty, AgreementParty];
    const parties = [lead, { ...partner, isOwn: false, mayDecide: false, canAnswer: false }];
    const server = new FakeServer().on(`GET ${URL}`, { body: list(proposed({ parties })) });
    const page = await render(AgreementPage, { server, inputs: { eventId: 'e-1' } });
    const stuck = page
      .all('row')
      .filter((row) => row.textContent.includes('ei ole ketään, joka voi hyväksyä'));
    expect(stuck.map((row) => row.textContent)).toEqual([expect.stringContaining('Borgby')]);
    expect(stuck[0]?.textContent).toContain('Pyydä ylläpitäjää kutsumaan vastuuhenkilö.');
  });

  it('wants a reason for a no, and sends nothing without one', async () => {
    const server = new FakeServer().on(`GET ${URL}`, { body: list(proposed()) });
    const page = await render(AgreementPage, { server, inputs: { eventId: 'e-1' } });
    await page.click(page.get('radio', 'Hylkään sopimuksen'));
    await page.type('Asemasi tai valtuutuksesi', 'toiminnanjohtaja');
    await page.click(page.button('Hylkää sopimus'));
    expect(page.errorAt('Perustelu')).toContain('Kirjoita, miksi hylkäät');
    expect(server.sent(`POST ${URL}/2/decision`)).toEqual([]);
  });

  it('says that the agreement was replaced, and keeps what was typed', async () => {
    const server = new FakeServer()
      .on(`GET ${URL}`, { body: list(proposed()) })
      .refuse(`POST ${URL}/2/decision`, 409, 'AGREEMENT_STALE');
    const page = await render(AgreementPage, { server, inputs: { eventId: 'e-1' } });
    await page.click(page.get('radio', 'Hyväksyn sopimuksen organisaationi puolesta'));
    await page.type('Asemasi tai valtuutuksesi', 'johtaja');
    await page.click(page.button('Hyväksy sopimus'));
    expect(page.text()).toContain('Lue uusi versio');
    expect(page.field('Asemasi tai valtuutuksesi').value).toBe('johtaja');
  });

  it('says that terms changed since they were accepted, and how the change takes effect', async () => {
    const inForce = proposed({ status: 'in-force', inForceAt: '2027-01-05T08:00:00Z' });
    const versions = [{ number: 2, status: 'in-force', hash: HASH, proposedAt: inForce.proposedAt }];
    const body = list(null, { inForce, versions, changedSince: ['budget'], mayPropose: true });
    const server = new FakeServer().on(`GET ${URL}`, { body });
    const page = await render(AgreementPage, { server, inputs: { eventId: 'e-1' } });
    expect(page.text()).toContain('kun versio 2 hyväksyttiin: budjetti.');
    expect(page.text()).toContain('vasta, kun vastuujärjestäjä ehdottaa uutta versiota');
    expect(page.find('button', 'Ehdota sopimusta osapuolille')).not.toBeNull();
  });

  it('warns the lead when the stored agreement is not the one that was accepted', async () => {
    const server = new FakeServer().on(`GET ${URL}`, { body: list(proposed(), { chainIntact: false }) });
    const page = await render(AgreementPage, { server, inputs: { eventId: 'e-1' } });
    expect(page.all('alert').map((alert) => alert.textContent)).toEqual([
      expect.stringContaining('tarkistussumma ei täsmää'),
    ]);
  });

  it('lets a manager of the lead propose and accept in one step, with a mandate', async () => {
    const server = new FakeServer()
      .on(`GET ${URL}`, { body: list(null, { mayPropose: true, mayAcceptForLead: true }) })
      .on(`POST ${URL}`, { status: 201, body: proposed() });
    const page = await render(AgreementPage, { server, inputs: { eventId: 'e-1' } });
    await page.click(page.get('checkbox', 'Hyväksyn samalla oman organisaationi puolesta'));
    await page.click(page.button('Ehdota sopimusta osapuolille'));
    expect(server.sent(`POST ${URL}`)).toEqual([]);
    await page.type('Asemasi tai valtuutuksesi', 'kunnanjohtaja');
    await page.click(page.button('Ehdota sopimusta osapuolille'));
    expect(bodyOf(server.sent(`POST ${URL}`)[0])).toEqual({
      accept: true,
      mandate: 'kunnanjohtaja',
      locale: 'fi',
    });
  });
});
