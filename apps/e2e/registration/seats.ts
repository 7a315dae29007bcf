import { EVENT_DATE } from '../main-job/dates.ts';
import { signIn } from '../main-job/sign-in.ts';
import { BERTIL, DAUD, GUN, TITLE, type Cast, type Finds } from './story.ts';

/** An event of one organisation, published as soon as it has a programme: nothing has to be agreed. */
export async function publishEvent({ lead }: Cast, finds: Finds): Promise<void> {
  await signIn(lead, 'Järjestäjä', 'Kirjautuneena Katri Lahtinen');
  await lead.open('/desk/library/packages');
  await lead.click('link', 'Työllisyyspalvelujen puolipäivä');
  await lead.click('button', 'Tee tästä tapahtuma');
  await lead.fill('Otsikko suomeksi', TITLE.fi);
  await lead.fill(/^Otsikko ruotsiksi/, TITLE.sv);
  await lead.fill(/^Otsikko englanniksi/, TITLE.en);
  await lead.fill('Päivä', EVENT_DATE.toString());
  await lead.fill('Tila', 'Kirjaston pieni sali');
  await lead.fill('Kunta', 'Saarijärvi');
  await lead.fill('Paikkoja', '24');
  await lead.click('button', 'Luo tapahtuma');
  await lead.find('heading', TITLE.fi);
  finds.eventPage = lead.address;
  await lead.click('button', 'Julkaise tapahtuma');
  const link = await lead.find('link', 'Avaa julkinen sivu');
  const address = (await link.evaluate((element) => element.getAttribute('href'))) ?? '';
  finds.slug = address.split('/').at(-1) ?? '';
}

/** Two seats; one that becomes free is offered. */
export async function planSeats({ lead }: Cast, finds: Finds): Promise<void> {
  await lead.open(`${finds.eventPage}/registrations`);
  await lead.click('link', 'Paikat');
  await lead.fill('Paikkoja yhteensä', '2');
  await lead.choose('Kun paikka vapautuu', 'Sitä tarjotaan jonon ensimmäiselle määräajaksi');
  await lead.fill('Tarjous on voimassa (tuntia)', '12');
  await lead.fill('Yksi yhteyshenkilö voi ilmoittaa enintään', '5');
  await lead.click('button', 'Tallenna');
  await lead.see('Paikat on tallennettu.');
  await lead.picture('r-seats', true);
  await lead.inspect('seats');
}

/** One more question out of the library; its follow-up comes along. */
export async function addQuestion({ lead }: Cast, finds: Finds): Promise<void> {
  await lead.open(`${finds.eventPage}/registrations`);
  await lead.click('link', 'Lomake');
  await lead.click('button', 'Millaista tulkkausta tarvitset?');
  await lead.see('Muutoksia ei ole tallennettu');
  await lead.click('button', 'Tallenna');
  await lead.see(/Tallennettu, versio \d/);
  await lead.picture('r-form', true);
  await lead.inspect('form builder');
}

export async function seeQueue({ lead }: Cast, finds: Finds): Promise<void> {
  await lead.open(`${finds.eventPage}/registrations/queue`);
  const offered = await lead.see('Paikkaa tarjottu (2)');
  for (const { name } of [GUN, BERTIL]) expect(offered).toContain(name);
  expect(offered).toContain(`Ryhmä, yhteyshenkilö ${GUN.name}`);
  expect(offered).toMatch(/Jonossa \(1\) .*Daud Rahimi/);
  await lead.picture('r-queue', true);
  await lead.inspect('queue');
}

/** The list of who is in, after the group has answered. */
export async function seeList({ lead }: Cast, finds: Finds): Promise<void> {
  await lead.open(`${finds.eventPage}/registrations`);
  await lead.see('2/2 paikkaa varattu, 1 jonossa');
  for (const { name } of [GUN, BERTIL])
    expect(await lead.text(await lead.part('row', name))).toContain('Paikka');
  expect(await lead.text(await lead.part('row', DAUD.name))).toContain('Jonossa 1.');
  await lead.picture('r-registrations', true);
  await lead.inspect('registrations of the queue');
}
