import { newestMailTo } from '../main-job/outbox.ts';
import type { Visitor } from '../src/visitor.ts';
import { AINO, BERTIL, DAUD, GUN, TITLE, type Cast, type Finds } from './story.ts';

/** In Finnish and without scripts, with an answer that brings another question. */
export async function registerInFinnish({ participant }: Cast, { slug }: Finds): Promise<void> {
  await participant.open(`/fi/tapahtumat/${slug}`);
  await participant.see('2 paikkaa vapaana');
  await participant.follow('link', 'Ilmoittaudu');
  const page = await participant.text();
  expect(page).toContain('tarjotaan jonon ensimmäiselle, joka ottaa sen vastaan 12 tunnin kuluessa');
  await participant.picture('r-register', true);
  await participant.inspect('register in Finnish');
  await fillInFinnish(participant, AINO);
  await participant.tick('checkbox', 'Ruotsi');
  await participant.follow('button', 'Lähetä ilmoittautuminen');
  await participant.see('Sinulla on paikka.');
}

async function fillInFinnish(visitor: Visitor, { name, email }: typeof AINO): Promise<void> {
  await visitor.fill('Nimi', name);
  await visitor.fill('Sähköposti', email);
  await visitor.choose('Organisaatio', 'Jokin muu tai ei mikään näistä');
  await visitor.tick('radio', 'Terveydenhuolto');
}

/** Two people who come together only: one seat is free, so they wait; and nobody passes them. */
export async function registerTogether({ contact, participant }: Cast, { slug }: Finds): Promise<void> {
  await contact.open(`/sv/evenemang/${slug}`);
  await contact.follow('link', 'Anmäl dig');
  await contact.fill('Namn', GUN.name);
  await contact.fill('E-post', GUN.email);
  await contact.choose('Organisation', 'Någon annan eller ingen av dessa');
  await contact.tick('radio', 'Hälso- och sjukvård');
  await contact.follow('button', 'Lägg till en person');
  const second = await contact.find('group', 'Person 2');
  await contact.fill('Namn', BERTIL.name, second);
  await contact.fill('E-post', BERTIL.email, second);
  await contact.tick('radio', /^Vi kommer bara tillsammans/);
  await contact.picture('r-register-group', true);
  await contact.inspect('register a group in Swedish');
  await contact.follow('button', 'Skicka anmälan');
  const page = await contact.see('Gruppens anmälan');
  expect(page).toContain('Ni vill komma bara tillsammans');
  expect(page).toMatch(/Gun Öhman I kö, plats 1 .*Bertil Öhman I kö, plats/);
  await contact.picture('r-group', true);
  await contact.inspect('page of a group');

  await participant.open(`/fi/tapahtumat/${slug}/ilmoittaudu`);
  await fillInFinnish(participant, DAUD);
  await participant.follow('button', 'Lähetä ilmoittautuminen');
  await participant.see(/Olet jonossa sijalla \d\./);
  await participant.picture('r-waiting', true);
  await participant.inspect('personal page of who waits for an offer');
}

/** By the personal link in the mail. */
export async function cancelByLink({ participant, postman }: Cast): Promise<void> {
  const mail = await newestMailTo(postman, AINO.email, `Paikkasi on varattu: ${TITLE.fi}`);
  await participant.open(mail.link ?? '');
  await participant.follow('link', 'Peru ilmoittautuminen');
  await participant.picture('r-cancel', true);
  await participant.inspect('cancelling by the link');
  await participant.follow('button', 'Peru ilmoittautuminen');
  await participant.see('Ilmoittautumisesi on peruttu.');
  await participant.picture('r-cancelled', true);
  await participant.inspect('cancelled');
}

/** Both seats are offered to both; one answer takes both. */
export async function acceptOffer({ contact, postman }: Cast): Promise<void> {
  const mail = await newestMailTo(postman, GUN.email, `Du erbjuds en plats: ${TITLE.sv}`);
  expect(mail.text).toContain('Platsen hålls för dig till');
  await postman.picture('r-offer-mail', true);
  await postman.inspect('mail of an offer');
  await contact.open(mail.link ?? '');
  await contact.see('Du erbjuds en plats.');
  await contact.picture('r-offered', true);
  await contact.inspect('personal page of who is offered a seat');
  await contact.follow('button', 'Jag tar platsen');
  await contact.see('Platsen är din.');
  await contact.see('Du har en plats.');
  const told = await newestMailTo(postman, BERTIL.email, `Din plats är bokad: ${TITLE.sv}`);
  expect(told.ics).toContain('BEGIN:VEVENT');
}
