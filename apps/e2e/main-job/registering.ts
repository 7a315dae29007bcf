import { EVENT_DATE } from './dates.ts';
import { guest } from './guests.ts';
import { newestMailTo } from './outbox.ts';
import { fillForm, organisationIdsOf, registerByPost } from './participants.ts';
import {
  BRIDGES,
  CAPACITY,
  EMPLOYMENT,
  finnishDay,
  LEAD,
  REGISTRATION_CLOSES,
  TITLE,
  type Cast,
  type Finds,
} from './story.ts';

/** Where guests come from, by turns. */
const FROM = [LEAD, EMPLOYMENT, LEAD, BRIDGES, EMPLOYMENT, null] as const;
const one = (index: number) => guest(index, FROM);

/** From the calendar in Finnish to a seat, without scripts. */
export async function registerFirst(
  { participant, postman }: Cast,
  finds: Finds,
  houseUrl: string,
): Promise<void> {
  await participant.open('/');
  expect(participant.address).toBe('/fi/');
  await participant.find('heading', 'Tapahtumakalenteri');
  await participant.picture('5-calendar', true);
  await participant.inspect('calendar');
  await participant.follow('link', TITLE.fi);
  expect(participant.address).toBe(finds.publicPage);
  const page = await participant.text();
  expect(page).toContain(`${finnishDay(EVENT_DATE)} klo 8.45–12.50`);
  expect(page).toContain(`Ilmoittaudu viimeistään ${REGISTRATION_CLOSES}`);
  expect(page).toMatch(/24 paikkaa vapaana/);
  await participant.picture('5-event', true);
  await participant.inspect('public event');

  await participant.follow('link', 'Ilmoittaudu');
  await participant.picture('5-form', true);
  await participant.inspect('registration form');
  // A form that fails keeps what was typed.
  await fillForm(participant, { ...one(0), email: 'guest1@' });
  await participant.follow('button', 'Lähetä ilmoittautuminen');
  await participant.see('Ilmoittautumista ei lähetetty, koska yksi kohta on korjattava.');
  const typed = await participant.field('Nimi');
  expect(await typed.evaluate((input) => (input as HTMLInputElement).value)).toBe(one(0).name);
  await participant.picture('5-form-refused', true);
  expectRefusal(participant.faults, 400);
  await participant.fill('Sähköposti', one(0).email);
  await participant.follow('button', 'Lähetä ilmoittautuminen');
  await participant.see('Sinulla on paikka.');
  await participant.picture('5-registered', true);
  await participant.inspect('personal page');
  finds.personalLinks.push(participant.address.replace(/\?.*/, ''));

  const mail = await newestMailTo(postman, one(0).email);
  expect(mail.subject).toBe(`Paikkasi on varattu: ${TITLE.fi}`);
  expect(mail.link).not.toBeNull();
  const day = EVENT_DATE.toString().replaceAll('-', '');
  expect(mail.ics).toContain(`DTSTART;TZID=Europe/Helsinki:${day}T084500`);
  expect(mail.ics).toContain(`DTEND;TZID=Europe/Helsinki:${day}T125000`);
  expect(mail.ics).toContain(`SUMMARY:${TITLE.fi}`);
  await postman.picture('5-mail', true);
  await postman.inspect('mail');
  await participant.open(mail.link ?? '');
  await participant.see(one(0).name);

  // The others by the form's own address.
  await participant.open(`${finds.publicPage}/ilmoittaudu`);
  const ids = await organisationIdsOf(participant);
  const others = Array.from({ length: CAPACITY - 1 }, (_, index) => one(index + 1));
  finds.personalLinks.push(...(await registerByPost(houseUrl + participant.address, others, ids)));
  await participant.open(finds.publicPage);
  await participant.see('Täynnä. Jonossa ei ole vielä ketään.');
  await participant.picture('5-full', true);
}

/** The 25th waits; somebody cancels by the link; the first in the queue gets seat and mail. */
export async function waitAndGetSeat({ participant, postman }: Cast, finds: Finds): Promise<void> {
  const waiting = one(CAPACITY);
  await participant.follow('link', 'Ilmoittaudu jonoon');
  await participant.see('Tapahtuma on täynnä. Jos ilmoittaudut, pääset jonoon.');
  await fillForm(participant, waiting);
  await participant.follow('button', 'Lähetä ilmoittautuminen');
  await participant.see('Olet jonossa sijalla 1.');
  const ownPage = participant.address.replace(/\?.*/, '');
  await participant.picture('5-waiting', true);
  await participant.inspect('personal page of who waits');
  const told = await newestMailTo(postman, waiting.email);
  expect(told.subject).toBe(`Olet jonossa: ${TITLE.fi}`);
  expect(told.ics).toBeNull();

  const leaving = one(4);
  const mail = await newestMailTo(postman, leaving.email, 'Paikkasi on varattu');
  await participant.open(mail.link ?? '');
  await participant.follow('link', 'Peru ilmoittautuminen');
  await participant.see('Perutaanko ilmoittautuminen?');
  await participant.picture('5-cancel', true);
  await participant.inspect('cancelling');
  await participant.follow('button', 'Peru ilmoittautuminen');
  await participant.see('Ilmoittautumisesi on peruttu.');

  const promoted = await newestMailTo(postman, waiting.email, 'Sait paikan');
  expect(promoted.subject).toBe(`Sait paikan: ${TITLE.fi}`);
  expect(promoted.ics).toContain('BEGIN:VEVENT');
  await participant.open(promoted.link ?? '');
  await participant.see('Sinulla on paikka.');
  await participant.open(ownPage);
  await participant.see('Sinulla on paikka.');
  finds.personalLinks.push(ownPage);
  await participant.open(finds.publicPage);
  await participant.see('Täynnä. Jonossa ei ole vielä ketään.');
}

/** The browser notes a refused form in its console: the one answer with this status is no fault. */
function expectRefusal(faults: string[], status: number): void {
  const index = faults.findIndex((fault) => fault.includes(`status of ${status}`));
  expect(index).toBeGreaterThanOrEqual(0);
  faults.splice(index, 1);
}
