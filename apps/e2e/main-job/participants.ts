import type { Visitor } from '../src/visitor.ts';
import type { Guest } from './guests.ts';

/** Answers the questions of the form, as the page asks them in Finnish. */
export async function fillForm(visitor: Visitor, guest: Guest): Promise<void> {
  await visitor.fill('Nimi', guest.name);
  await visitor.fill('Sähköposti', guest.email);
  await visitor.choose('Organisaatio', guest.organisation ?? 'Jokin muu tai ei mikään näistä');
  await visitor.tick('radio', guest.sector);
  await visitor.fill(/^Ruokavalio ja allergiat/, guest.diet);
}

/** Registers people as their browsers would, without drawing a page for each. Returns their personal links. */
export async function registerByPost(
  formUrl: string,
  guests: readonly Guest[],
  organisationIds: ReadonlyMap<string, string>,
): Promise<string[]> {
  const links: string[] = [];
  for (const guest of guests) {
    const answer = await fetch(formUrl, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: new URL(formUrl).origin },
      body: new URLSearchParams({
        submissionId: crypto.randomUUID(),
        name: guest.name,
        email: guest.email,
        organisation: organisationIds.get(guest.organisation ?? '') ?? 'other',
        organisationName: guest.organisation === null ? 'Muualta' : '',
        sector: SECTOR_CODES[guest.sector] ?? 'other',
        'answers.diet': guest.diet,
        'answers.access': '',
      }),
    });
    const location = answer.headers.get('location');
    if (answer.status !== 303 || !location) {
      throw new Error(`${guest.name} was answered ${answer.status}: ${(await answer.text()).slice(0, 2000)}`);
    }
    links.push(location.replace(/\?.*$/, ''));
  }
  return links;
}

/** What the form sends for what it says. */
const SECTOR_CODES: Readonly<Record<string, string>> = {
  Työllisyyspalvelut: 'employment',
  Terveydenhuolto: 'health',
  Järjestöt: 'third-sector',
};

/** The values of the organisations that the form offers, by name. */
export async function organisationIdsOf(visitor: Visitor): Promise<Map<string, string>> {
  const select = await visitor.field('Organisaatio');
  return new Map(
    await select.evaluate((element) =>
      [...(element as HTMLSelectElement).options].map((option): [string, string] => [
        option.text.trim(),
        option.value,
      ]),
    ),
  );
}
