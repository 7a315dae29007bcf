import type { Visitor } from '../src/visitor.ts';
import { until } from '../src/wait.ts';
import { BUDGET, CAP, EXPECTED, grossOf, plannedShares, says } from './money.ts';
import { BRIDGES, PARTIES, TITLE, type Cast, type Finds } from './story.ts';
import { readTable } from './tables.ts';

const SHARES = 'Osuudet kuluittain';

/** Budget and rule; everybody's cents are there before anything is saved, and are what the engine says. */
export async function enterBudget({ organiser }: Cast): Promise<void> {
  await organiser.click('link', 'Kulut');
  await organiser.see('Budjetissa ei ole vielä kuluja');
  for (const [index, cost] of BUDGET.entries()) {
    const row = index + 1;
    await organiser.click('button', 'Lisää kulu');
    await organiser.choose(`Kululaji, rivi ${row}`, cost.kind);
    await organiser.fill(`Mihin, rivi ${row}`, cost.what);
    await organiser.fill(`Veroton, rivi ${row}`, cost.net);
    await organiser.choose(`Alv-kanta, rivi ${row}`, cost.rate);
  }
  await organiser.choose('Miten kulut jaetaan', 'Osallistujien määrän mukaan, katto osuudelle');
  await organiser.choose('Mistä määrät saadaan', 'Sovittu odotettu määrä');
  for (const party of PARTIES) await organiser.fill(`Osallistujia: ${party}`, String(EXPECTED[party]));
  await organiser.fill(`Enintään: ${BRIDGES}`, CAP.typed);

  await seePlannedShares(organiser);
  await organiser.see('Tallentamattomia muutoksia');
  await organiser.click('button', 'Tallenna budjetti ja jakosääntö');
  await organiser.see('Tallennettu');
  await seePlannedShares(organiser);

  // Why these cents: the sentence names the people and the limit.
  const { rows } = plannedShares();
  const cents = rows[0]?.[2] ?? 0n;
  await organiser.click('button', `${says(cents)}, miksi? ${BRIDGES}, ${BUDGET[0]?.what}`);
  const why = await organiser.see(`${BRIDGES} – ${BUDGET[0]?.what}: ${says(cents)}`);
  expect(why).toMatch(/300,00 €/);
  await organiser.picture('3-costs', true);
  await organiser.inspect('costs');
}

async function seePlannedShares(visitor: Visitor): Promise<void> {
  const { rows, totals } = plannedShares();
  const expected = [
    ...BUDGET.map((cost, row) => [cost.what, ...(rows[row] ?? []), grossOf(cost)]),
    ['Yhteensä', ...totals, totals.reduce((sum, cents) => sum + cents, 0n)],
  ].map((cells) => cells.map((cell) => (typeof cell === 'bigint' ? says(cell) : cell)));
  // The table follows what is typed a moment later.
  await until(
    async () => JSON.stringify((await readTable(visitor, SHARES)).slice(1)) === JSON.stringify(expected),
    async () =>
      `The shares should be\n${expected.join('\n')}\nThe page says\n${(await readTable(visitor, SHARES)).join('\n')}`,
  );
  expect((await readTable(visitor, SHARES))[0]).toEqual(['Kulu', ...PARTIES, 'Yhteensä']);
}

/** The organiser proposes, and accepts for the lead in the same step. */
export async function proposeAgreement({ organiser }: Cast): Promise<void> {
  await organiser.click('link', 'Sopimus');
  await organiser.tick('checkbox', 'Hyväksyn samalla oman organisaationi puolesta');
  await organiser.fill('Asemasi tai valtuutuksesi', 'sivistysjohtaja');
  await organiser.click('button', 'Ehdota sopimusta osapuolille');
  await organiser.find('heading', 'Sopimuksen versio 1');
  await seeAnswers(organiser, ['hyväksynyt', 'ei vielä vastannut', 'ei vielä vastannut']);
  await organiser.picture('3-agreement', true);
  await organiser.inspect('agreement');
}

async function seeAnswers(visitor: Visitor, answers: readonly string[]): Promise<void> {
  const { totals } = plannedShares();
  const wanted = PARTIES.map((party, index) => [party, says(totals[index] ?? 0n), answers[index] ?? '']);
  await until(
    async () => {
      const rows = (await readTable(visitor, 'Osuudet ja vastaukset')).slice(1, -1);
      return wanted.every(([party = '', cents, answer = ''], index) => {
        const [who = '', share, said = ''] = rows[index] ?? [];
        return who.startsWith(party) && share === cents && said.startsWith(answer);
      });
    },
    async () =>
      `Answers should be ${wanted.join(' / ')}; they are:\n${(await readTable(visitor, 'Osuudet ja vastaukset')).join('\n')}`,
  );
}

interface Words {
  readonly events: string;
  readonly costs: string;
  readonly agreement: string;
  readonly title: string;
  readonly ownShare: string;
  readonly accept: string;
  readonly mandate: string;
  readonly send: string;
  readonly accepted: string;
}

const SWEDISH: Words = {
  events: 'Evenemang',
  costs: 'Kostnader',
  agreement: 'Avtal',
  title: TITLE.sv,
  ownShare: 'Egen andel',
  accept: 'Jag godkänner avtalet för min organisation',
  mandate: 'Din ställning eller fullmakt',
  send: 'Godkänn avtalet',
  accepted: 'har godkänt',
};
const FINNISH: Words = {
  events: 'Tapahtumat',
  costs: 'Kulut',
  agreement: 'Sopimus',
  title: TITLE.fi,
  ownShare: 'Oma osuus',
  accept: 'Hyväksyn sopimuksen organisaationi puolesta',
  mandate: 'Asemasi tai valtuutuksesi',
  send: 'Hyväksy sopimus',
  accepted: 'hyväksynyt',
};

/** A partner finds the event, reads what it would pay and the text, and accepts. */
export async function acceptAgreement(
  visitor: Visitor,
  lang: 'fi' | 'sv',
  party: number,
  mandate: string,
): Promise<void> {
  const words = lang === 'sv' ? SWEDISH : FINNISH;
  await visitor.click('link', words.events);
  await visitor.click('link', words.title);
  await visitor.click('link', words.costs);
  await visitor.click('link', words.agreement);
  const { totals } = plannedShares();
  const own = says(totals[party] ?? 0n, lang);
  const page = await visitor.see(`${words.ownShare}, ${PARTIES[party]} ${own}`);
  for (const cost of BUDGET) expect(page).toContain(cost.what);
  await visitor.picture(`4-agreement-to-read-${lang}`, true);
  await visitor.inspect(`agreement to read, ${lang}`);
  await visitor.tick('radio', words.accept);
  await visitor.fill(words.mandate, mandate);
  await visitor.click('button', words.send);
  await visitor.see(new RegExp(`${words.accepted}.*, ${mandate}`));
}

/** The organiser sees that everybody has accepted, and publishes. */
export async function publish({ organiser }: Cast, finds: Finds): Promise<void> {
  await organiser.open(finds.eventPage);
  await organiser.click('link', 'Kulut');
  await organiser.click('link', 'Sopimus');
  await seeAnswers(organiser, ['hyväksynyt', 'hyväksynyt', 'hyväksynyt']);
  await organiser.see('voimassa');
  await organiser.picture('4-agreement-in-force');
  await organiser.click('link', 'Yleiskuva');
  await organiser.see('Kaikki tarpeellinen on koossa.');
  await organiser.picture('4-ready-to-publish');
  await organiser.click('button', 'Julkaise tapahtuma');
  const link = await organiser.find('link', 'Avaa julkinen sivu');
  finds.publicPage = (await link.evaluate((element) => element.getAttribute('href'))) ?? '';
  expect(finds.publicPage).toMatch(/^\/fi\/tapahtumat\/[a-z0-9-]+$/);
  await organiser.picture('4-published');
}
