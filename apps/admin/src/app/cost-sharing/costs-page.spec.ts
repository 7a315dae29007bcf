import type { HttpRequest } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { FakeServer } from '../../testing/fake-server.ts';
import type { Page } from '../../testing/page.ts';
import { render } from '../../testing/render.ts';
import { Language } from '../language/language.ts';
import { CostsPage } from './costs-page.ts';
import type { CostsView } from './money-views.ts';

const EVENT = 'e-1';
const URL = `/api/events/${EVENT}`;
const PARTNERS = [
  { organisationId: 'a', name: 'Aurala', rank: 1, role: 'lead' as const, isOwn: true, recoversVat: false },
  {
    organisationId: 'b',
    name: 'Borgby',
    rank: 2,
    role: 'partner' as const,
    isOwn: false,
    recoversVat: false,
  },
];

function table(cents: [number, number]) {
  const totalCents = cents[0] + cents[1];
  const columns = PARTNERS.map(({ organisationId, name }) => ({ organisationId, name }));
  return {
    columns,
    rows: [
      {
        itemId: 'l-1',
        title: 'Sali',
        category: 'venue' as const,
        cents: totalCents,
        rule: 'Tasan.',
        cells: cents.map((amount) => ({ cents: amount, why: ['Summa jaetaan tasan.', 'Sentti jäi yli.'] })),
      },
    ],
    totals: cents,
    totalCents,
    shares: columns.map((column, index) => ({ ...column, cents: cents[index] ?? 0 })),
  };
}

function costs(given: Partial<CostsView> = {}): CostsView {
  return {
    version: 3,
    mayEdit: true,
    partners: PARTNERS,
    ruleSet: { default: { kind: 'equal' }, defaultScope: 'event' },
    vatRates: [2550, 1350, 1000, 0],
    usualVat: [
      { category: 'venue', vatBp: 2550 },
      { category: 'coffee', vatBp: 1350 },
    ],
    lines: [
      {
        id: 'l-1',
        seq: 1,
        category: 'venue',
        description: 'Sali',
        netCents: 10000,
        vatBp: 2550,
        vatCents: 2550,
        grossCents: 12550,
      },
    ],
    totals: { netCents: 10000, vatCents: 2550, grossCents: 12550 },
    sentences: [{ target: 'default', key: null, sentence: 'Summa jaetaan tasan kaikkien kesken.' }],
    table: table([6275, 6275]),
    problem: null,
    ...given,
  };
}

function aServer(view = costs()): FakeServer {
  return new FakeServer()
    .on(`GET ${URL}/costs`, { body: view })
    .on(`GET ${URL}/headcounts`, { body: { asOf: '2027-01-04', counts: [] } })
    .on(`GET ${URL}/agreements`, { body: { inForce: null, changedSince: [] } })
    .on(`POST ${URL}/costs/preview`, { body: { ...view, table: table([7000, 5550]) } });
}

const pause = () => new Promise((done) => setTimeout(done, 400));
/** Every sum on the page that is reckoned from what is typed: VAT, totals and everybody's share. */
const numbersIn = (page: Page) =>
  new Set(
    [...page.root.querySelectorAll('td.number, .amount')]
      .filter((cell) => !cell.querySelector('input'))
      .map((cell) => cell.textContent.trim()),
  );
const bodyOf = (request: HttpRequest<unknown> | undefined) => request?.body as any;

describe('the costs of an event', () => {
  it('reckons VAT and sums while one types, and shows everybody’s cents before anything is saved', async () => {
    const server = aServer();
    const page = await render(CostsPage, { server, inputs: { eventId: EVENT } });
    await page.type('Veroton, rivi 1', '200,00');
    expect(page.text()).toContain('51,00 €');
    expect(page.text()).toContain('251,00 €');
    await pause();
    await page.settle();
    const [asked] = server.sent(`POST ${URL}/costs/preview`);
    expect(bodyOf(asked).lines).toEqual([
      { id: 'l-1', category: 'venue', description: 'Sali', netCents: 20000, vatBp: 2550 },
    ]);
    expect(page.text()).toContain('70,00 €');
    expect(server.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
  });

  it('tells why a cell is what it is, on asking, and hides it again', async () => {
    const page = await render(CostsPage, { server: aServer(), inputs: { eventId: EVENT } });
    const cell = page.button(/62,75.*miksi\? Aurala, Sali/);
    await page.click(cell);
    expect(cell.getAttribute('aria-expanded')).toBe('true');
    expect(page.text()).toContain('Sentti jäi yli.');
    await page.click(cell);
    expect(page.text()).not.toContain('Sentti jäi yli.');
  });

  it('saves lines and rule by one button, each with the version it was based on', async () => {
    const server = aServer()
      .on(`PUT ${URL}/budget`, { body: { version: 4, lines: [] } })
      .on(`PUT ${URL}/cost-plan`, { body: costs({ version: 5 }) });
    const page = await render(CostsPage, { server, inputs: { eventId: EVENT } });
    await page.click(page.button('Lisää kulu'));
    await page.type('Mihin, rivi 2', 'Kahvit');
    await page.type('Veroton, rivi 2', '50,00');
    await page.type('Miten kulut jaetaan', 'single');
    await page.click(page.button('Tallenna budjetti ja jakosääntö'));
    expect(bodyOf(server.sent(`PUT ${URL}/budget`)[0])).toMatchObject({
      version: 3,
      lines: [{ id: 'l-1' }, { description: 'Kahvit', netCents: 5000 }],
    });
    expect(bodyOf(server.sent(`PUT ${URL}/cost-plan`)[0])).toMatchObject({
      version: 4,
      ruleSet: { default: { kind: 'single', party: 'a' } },
    });
  });

  it('keeps what was typed and sends nothing when an amount cannot be read or is negative', async () => {
    const server = aServer();
    const page = await render(CostsPage, { server, inputs: { eventId: EVENT } });
    await page.type('Veroton, rivi 1', '12.50');
    await page.leave('Veroton, rivi 1');
    expect(page.text()).toContain('Sentit erotetaan pilkulla');
    await page.click(page.button('Tallenna budjetti ja jakosääntö'));
    await page.type('Veroton, rivi 1', '-5,00');
    await page.click(page.button('Tallenna budjetti ja jakosääntö'));
    expect(page.field('Veroton, rivi 1').value).toBe('−5,00');
    expect(page.errorAt('Veroton, rivi 1')).toContain('liian pieni');
    expect(server.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
  });

  it.each([
    ['fi', 'Veroton, rivi 1', '1234,5'],
    ['fi', 'Veroton, rivi 1', '1.234,56'],
    ['en', 'Net, row 1', '1 234,56'],
  ] as const)('reckons nothing from a number that cannot be read (%s, %s: %s)', async (lang, label, text) => {
    const server = aServer();
    const page = await render(CostsPage, { server, inputs: { eventId: EVENT } });
    await TestBed.inject(Language).choose(lang);
    await page.settle();
    const control = page.field(label);
    for (let length = 1; length <= text.length; length += 1) await page.type(label, text.slice(0, length));
    await pause();
    await page.settle();
    expect(page.field(label)).toBe(control);
    expect(control.value).toBe(text);
    expect(server.sent(`POST ${URL}/costs/preview`)).toEqual([]);
    expect(numbersIn(page)).toEqual(new Set(['–']));
    expect(page.find('button', /62,75/)).toBeNull();
  });

  it('tells nobody’s share and no old sentence while a rule cannot divide, and both again when it can', async () => {
    const server = aServer().refuse(`POST ${URL}/costs/preview`, 422, 'RULE_INVALID', [
      { pointer: '/ruleSet/default/bp', code: 'percentSum', params: { offBy: '−1 %' } },
    ]);
    const page = await render(CostsPage, { server, inputs: { eventId: EVENT } });
    await page.type('Miten kulut jaetaan', 'percent');
    await page.type('Osuus prosentteina: Aurala', '50');
    await page.type('Osuus prosentteina: Borgby', '49');
    await pause();
    await page.settle();
    expect(page.all('alert').map((alert) => alert.textContent)).toEqual([
      expect.stringContaining('Ero on −1 %'),
    ]);
    expect(page.text()).not.toContain('Summa jaetaan tasan kaikkien kesken.');
    expect(page.get('list', 'Kunkin osuus').textContent).not.toContain('€');
    expect(page.find('button', /miksi\?/)).toBeNull();

    server.on(`POST ${URL}/costs/preview`, { body: { ...costs(), table: table([7000, 5550]) } });
    await page.type('Osuus prosentteina: Borgby', '50');
    await pause();
    await page.settle();
    expect(page.all('alert')).toEqual([]);
    expect(page.get('list', 'Kunkin osuus').textContent).toContain('70,00');
  });

  it('asks for its sentences again in another language, and keeps what is typed', async () => {
    const inLanguage = (request: HttpRequest<unknown>) =>
      request.headers.get('Accept-Language')?.startsWith('sv')
        ? [{ target: 'default' as const, key: null, sentence: 'Delas lika.' }]
        : [{ target: 'default' as const, key: null, sentence: 'Jaetaan tasan.' }];
    const server = aServer()
      .on(`GET ${URL}/costs`, (request) => ({ body: costs({ sentences: inLanguage(request) }) }))
      .on(`POST ${URL}/costs/preview`, (request) => ({ body: costs({ sentences: inLanguage(request) }) }));
    const page = await render(CostsPage, { server, inputs: { eventId: EVENT } });
    expect(page.text()).toContain('Jaetaan tasan.');
    await TestBed.inject(Language).choose('sv');
    await page.settle();
    expect(page.text()).toContain('Delas lika.');

    await page.type(/rad 1$/, 'coffee');
    await pause();
    await TestBed.inject(Language).choose('fi');
    await pause();
    await page.settle();
    expect(page.text()).toContain('Jaetaan tasan.');
    expect(page.text()).not.toContain('Delas lika.');
    expect(page.field('Kululaji, rivi 1').value).toBe('coffee');
  });

  it('says by how much percentages are off, in the words of the server’s numbers', async () => {
    const server = aServer().refuse(`POST ${URL}/costs/preview`, 422, 'RULE_INVALID', [
      { pointer: '/ruleSet/default/bp', code: 'percentSum', params: { offBy: '−10 %' } },
    ]);
    const page = await render(CostsPage, { server, inputs: { eventId: EVENT } });
    await page.type('Miten kulut jaetaan', 'percent');
    await page.type('Osuus prosentteina: Aurala', '50');
    await page.type('Osuus prosentteina: Borgby', '40');
    await pause();
    await page.settle();
    expect(page.text()).toContain('Ero on −10 %');
    expect(page.text()).toContain('90 %');
  });

  it('gets the newest version after a conflict, with what was typed on top, and saves on that', async () => {
    const server = aServer().refuse(`PUT ${URL}/budget`, 409, 'CONFLICT_VERSION');
    const page = await render(CostsPage, { server, inputs: { eventId: EVENT } });
    await page.type('Veroton, rivi 1', '200,00');
    await page.click(page.button('Tallenna budjetti ja jakosääntö'));
    const [sala] = costs().lines as [CostsView['lines'][number]];
    const coffee = { ...sala, id: 'l-2', seq: 2, category: 'coffee' as const, description: 'Kahvit' };
    server.on(`GET ${URL}/costs`, { body: costs({ version: 7, lines: [sala, coffee] }) });
    await page.click(page.button('Hae uusin versio'));
    expect(page.field('Veroton, rivi 1').value).toBe('200,00');
    expect(page.field('Mihin, rivi 2').value).toBe('Kahvit');
    expect(page.find('button', 'Hae uusin versio')).toBeNull();
    expect(page.text()).toContain('omat muutoksesi ovat sen päällä');
    server.on(`PUT ${URL}/budget`, { body: { version: 8, lines: [] } });
    await page.click(page.button('Tallenna budjetti ja jakosääntö'));
    expect(bodyOf(server.sent(`PUT ${URL}/budget`)[1])).toMatchObject({
      version: 7,
      lines: [{ id: 'l-1', netCents: 20000 }, { id: 'l-2' }],
    });
  });

  it('says where the budget is saved that it is no longer the agreed one', async () => {
    const server = aServer().on(`PUT ${URL}/budget`, { body: { version: 4, lines: [] } });
    const agreed = { inForce: { parties: [] }, changedSince: [] as string[] };
    server.on(`GET ${URL}/agreements`, { body: agreed });
    const page = await render(CostsPage, { server, inputs: { eventId: EVENT } });
    expect(page.find('link', 'Ehdota uutta versiota')).toBeNull();
    await page.type('Veroton, rivi 1', '200,00');
    server.on(`GET ${URL}/agreements`, { body: { ...agreed, changedSince: ['budget', 'shares'] } });
    await page.click(page.button('Tallenna budjetti ja jakosääntö'));
    expect(page.text()).toContain('poikkeaa voimassa olevasta sopimuksesta');
    expect(page.link('Ehdota uutta versiota').getAttribute('href')).toBe(`/events/${EVENT}/agreement`);
  });

  it('lets a partner read and not edit', async () => {
    const page = await render(CostsPage, {
      server: aServer(costs({ mayEdit: false })),
      inputs: { eventId: EVENT },
    });
    expect(page.find('button', /Tallenna/)).toBeNull();
    expect(page.text()).toContain('Summa jaetaan tasan kaikkien kesken.');
    expect(page.text()).toContain('125,50 €');
  });
});
