import { EVENT_DATE } from './dates.ts';
import { actualReckoning, BILLS, grossOf, says } from './money.ts';
import { readPdf, type ReadPdf } from '../src/read-pdf.ts';
import type { Visitor } from '../src/visitor.ts';
import { CAPACITY, PARTIES, TITLE, type Cast, type Finds } from './story.ts';
import { readTable } from './tables.ts';

/** How many of the seated come. */
const COME = 3;

/** Checks in who has come, marks the event as held, and prints the list and the certificates. */
export async function checkIn({ organiser }: Cast, finds: Finds): Promise<void> {
  await organiser.open(finds.eventPage);
  await organiser.click('button', 'Merkitse pidetyksi');
  await organiser.see('Tapahtuma on merkitty pidetyksi.');
  await organiser.click('link', 'Ilmoittautumiset');
  await organiser.see(`${CAPACITY}/${CAPACITY} paikkaa varattu, 0 jonossa`);
  await organiser.picture('7-registrations', true);
  await organiser.inspect('registrations');
  await organiser.click('link', 'Läsnäolo');
  const names = (await waitForPeople(organiser)).slice(0, COME);
  for (const name of names) {
    await organiser.click('button', startingWith(name));
    await organiser.find('button', new RegExp(`${startingWith(name).source}.*Läsnä`));
  }
  await organiser.see(`${COME}/${CAPACITY} läsnä`);
  await organiser.picture('7-check-in', true);
  await organiser.inspect('check-in');

  await organiser.click('link', 'Ilmoittautumiset');
  const list = await printFrom(organiser, 'Osallistujalista (PDF)');
  expect(list.text).toContain(TITLE.fi);
  for (const name of names) expect(list.text).toContain(name);
  expect(list.text).toMatch(/Ilmoittautuneita:? 24/);
  expect(list.text).toMatch(/Paikalla:? 3/);
  const certificates = await printFrom(organiser, 'Todistukset läsnäolijoille (PDF)');
  expect(certificates.pages).toHaveLength(COME);
  for (const [index, name] of names.entries()) expect(certificates.pages[index]).toContain(name);
}

/** Names of those on the list at the door, in its order. */
async function waitForPeople(organiser: Visitor): Promise<string[]> {
  await organiser.find('button', /Merkitse$/);
  const list = await organiser.find('main', null);
  return list.evaluate((main) =>
    [...main.querySelectorAll('li button strong')].map((name) => (name as HTMLElement).innerText.trim()),
  );
}

const startingWith = (name: string): RegExp => new RegExp(`^${name} `);

async function printFrom(visitor: Visitor, link: string): Promise<ReadPdf> {
  const { bytes } = await visitor.download(() => visitor.click('link', link));
  return readPdf(bytes);
}

/** Enters what was really spent and who paid it. */
export async function enterBills({ organiser }: Cast, finds: Finds): Promise<void> {
  await organiser.open(finds.eventPage);
  await organiser.click('link', 'Kulut');
  await organiser.click('link', 'Tositteet ja maksut');
  await organiser.see('Tositteita ei ole vielä');
  for (const { of, supplier, number, net, netCents, paid } of BILLS) {
    const gross = grossOf({ netCents, vatBp: of.vatBp });
    await organiser.click('button', 'Lisää tosite');
    await organiser.choose('Budjettirivi', of.what);
    await organiser.fill('Myyjä', supplier);
    await organiser.fill(/^Laskun numero/, number);
    await organiser.fill('Toimituspäivä', EVENT_DATE.toString());
    await organiser.fill('Veroton, rivi 1', net);
    await organiser.fill('Tositteen loppusumma', typed(gross));
    for (const [index, { by, cents }] of paid.entries()) {
      if (index > 0) await organiser.click('button', 'Lisää maksaja');
      await organiser.choose(`Maksaja ${index + 1}`, by);
      await organiser.fill(`Maksettu, maksaja ${index + 1}`, typed(cents));
      await organiser.fill(`Maksupäivä, maksaja ${index + 1}`, EVENT_DATE.toString());
    }
    await organiser.see('Rivit täsmäävät loppusummaan.');
    await organiser.see('Maksut täsmäävät loppusummaan.');
    if (of === BILLS[1]?.of) {
      await organiser.picture('7-voucher', true);
      await organiser.inspect('voucher');
    }
    await organiser.click('button', 'Tallenna tosite');
    await organiser.find('button', `Kumoa tosite: ${of.what}`);
  }
  const { paid } = actualReckoning();
  const rows = await readTable(organiser, 'Tositteet ja maksut');
  const gross = BILLS.reduce((sum, { of, netCents }) => sum + grossOf({ netCents, vatBp: of.vatBp }), 0n);
  expect(rows.at(-1)).toEqual(['Yhteensä', says(gross), says(sumOf(paid)), '']);
  await organiser.picture('7-vouchers', true);
  await organiser.inspect('vouchers');
}

const typed = (cents: bigint): string => `${cents / 100n},${String(cents % 100n).padStart(2, '0')}`;
const sumOf = (values: readonly bigint[]): bigint => values.reduce((sum, value) => sum + value, 0n);

/** Locks the statement; page and both papers say the very cents that the engine says here. */
export async function lockStatement({ organiser }: Cast): Promise<void> {
  await organiser.click('link', 'Laskelma ja tasaus');
  await organiser.click('button', 'Lukitse laskelma');
  await organiser.picture('7-lock');
  await organiser.click('button', 'Lukitse pysyvästi');
  await organiser.see('Laskelma on lukittu');
  await organiser.see(/Kustannuslaskelma 1 lukittu/);
  const page = await organiser.see('Tasaus: kuka maksaa kenelle');

  const { rows, shares, paid, transfers } = actualReckoning();
  const table = await readTable(organiser, 'Toteutuneet osuudet');
  expect(table[0]).toEqual(['Kulu', ...PARTIES, 'Yhteensä']);
  expect(table.slice(1)).toEqual([
    ...BILLS.map(({ of }, index) => [
      expect.stringContaining(of.what) as unknown as string,
      ...(rows[index] ?? []).map((cents) => says(cents)),
      says(sumOf(rows[index] ?? [])),
    ]),
    ['Yhteensä', ...shares.map((cents) => says(cents)), says(sumOf(shares))],
  ]);
  expect(sumOf(shares)).toBe(sumOf(paid));
  const balances = await readTable(organiser, 'Osuus, maksettu ja erotus');
  expect(balances.slice(1)).toEqual(
    PARTIES.map((party, index) => {
      const [share = 0n, given = 0n] = [shares[index], paid[index]];
      return [party, says(share), says(given), says(given - share)];
    }),
  );
  expect(transfers.length).toBeGreaterThan(0);
  const said = transfers.map(({ from, to, cents }) => `${from} maksaa ${says(cents)}, saaja ${to}`);
  for (const sentence of said) expect(page).toContain(sentence);
  await organiser.picture('7-statement', true);
  await organiser.inspect('statement');

  const statement = await printFrom(organiser, 'Kustannuslaskelma, PDF');
  const settlement = await printFrom(organiser, 'Tasauslaskelma, PDF');
  for (const [paper, title] of [
    [statement, 'Kustannuslaskelma 1'],
    [settlement, 'Tasauslaskelma 1'],
  ] as const) {
    expect(paper.lang).toMatch(/^fi/);
    expect(paper.title).toBe(`${title}: ${TITLE.fi}`);
    expect(paper.text).toContain('Lukittu');
    expect(paper.text).not.toContain('LUONNOS');
    // The rows of the page, cell by cell.
    for (const row of balances.slice(1)) expect(paper.text).toContain(row.join(' '));
  }
  for (const [index, { of }] of BILLS.entries()) {
    expect(statement.text).toContain(of.what);
    expect(statement.text).toContain(table[index + 1]?.slice(1).join(' '));
  }
  expect(statement.text).toContain(table.at(-1)?.join(' '));
  expect(statement.text).toContain(`Kustannukset yhteensä ${says(sumOf(shares))}`);
  for (const [index, { from, to, cents }] of transfers.entries()) {
    expect(settlement.text).toContain(`${index + 1}. Maksaja ${from}, saaja ${to} ${says(cents)}`);
  }
}
