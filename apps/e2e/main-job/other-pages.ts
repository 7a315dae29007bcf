import type { Visitor } from '../src/visitor.ts';
import { LEAD, type Cast, type Finds } from './story.ts';

/** Looks at a page that the story does not pass, once it says what it is about: a picture, axe. */
async function look(visitor: Visitor, address: string, name: string, words: string | RegExp): Promise<void> {
  await visitor.open(address);
  await visitor.see(words);
  await visitor.picture(`8-${name.replaceAll(/\W+/g, '-')}`, true);
  await visitor.inspect(name);
}

/** The pages beside the way. */
export async function lookAtOtherPages(
  { organiser, partner, participant }: Cast,
  finds: Finds,
): Promise<void> {
  const { eventPage, publicPage } = finds;
  await look(organiser, '/desk/library/packages', 'packages', 'Pienen kunnan päivä');
  await look(organiser, '/desk/library/links', 'links', /\d+ linkkiä/);
  await look(organiser, '/desk/library/glossary', 'glossary', /\d+ termiä/);
  await look(organiser, '/desk/organisations', 'organisations', '0000011-5');
  await look(organiser, `${eventPage}/facts`, 'facts', 'Esittely englanniksi');
  await look(organiser, `${eventPage}/programme`, 'programme', 'ohjelma ei enää muutu');
  await look(organiser, `${eventPage}/documents`, 'documents of the organiser', 'Tasauslaskelma');
  await look(organiser, `${eventPage}/registrations/add`, 'add a registration', 'Lisää osallistuja');
  await look(organiser, `${eventPage}/registrations/walk-in`, 'walk-in', 'Lisää ovelta tullut');
  await look(organiser, '/desk/nowhere', 'desk, no such page', 'Sivua ei löydy');

  // The browser notes a missing page in its console; that is no fault here.
  const slug = publicPage.split('/').at(-1) ?? '';
  await look(participant, '/sv/', 'calendar in Swedish', 'Evenemangskalender');
  await look(participant, `/sv/evenemang/${slug}`, 'event in Swedish', 'Möten på servicestigar');
  await look(participant, `/en/events/${slug}`, 'event in English', 'Encounters on service paths');
  await look(participant, finds.personalLinks[0] ?? '', 'personal page after the day', 'Ilmoittautumisesi');
  await look(participant, '/fi/tapahtumat/nowhere', 'public, no such page', 'Sivua ei löydy');
  expect(participant.faults.splice(0)).toEqual([expect.stringContaining('404')]);
  await look(participant, '/outbox', 'outbox', 'guest25@example.org');

  // What a partner reads where only the lead may write. The session of before the day has run out.
  await partner.open('/desk/');
  await partner.click('button', 'Partner');
  await partner.see('Mikael Sundqvist');
  await look(partner, `${eventPage}/costs`, 'costs as a partner reads them', 'Övriga sammanlagt');
  await look(partner, `${eventPage}/partners`, 'partners as a partner reads them', `${LEAD}, `);
  await look(partner, eventPage, 'overview as a partner reads it', 'Tila, kahvit ja ilmoittautuminen');
}
