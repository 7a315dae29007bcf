import type { Visitor } from '../src/visitor.ts';
import { MODULE } from './writing.ts';

/** Presses of the mouse from the list of events to a saved programme; typing the facts of the event is not one. */
const MOST_CLICKS = 8;
const SECTORS = ['Työllisyyspalvelut', 'Varhaiskasvatus', 'Terveydenhuolto', 'Järjestöt'];
let programmePage = '';

/** From "we have half a day for 30 people from four sectors" to a programme, counting what it takes. */
export async function composeForFour(organiser: Visitor): Promise<void> {
  let clicks = 0;
  const click = async (role: string, name: string | RegExp): Promise<void> => {
    clicks += 1;
    await organiser.click(role, name);
  };
  await organiser.click('link', 'Tapahtumat');
  await click('link', 'Uusi tapahtuma');
  await organiser.fill('Otsikko suomeksi', 'Puoli päivää neljälle toimialalle');
  await organiser.fill('Päivä', '2027-04-15');
  await organiser.fill('Alkaa', '09:00');
  await organiser.fill('Tila', 'Kirjaston sali');
  await organiser.fill('Kunta', 'Saarijärvi');
  await organiser.fill('Paikkoja', '30');
  for (const sector of SECTORS) await click('checkbox', sector);
  await click('button', 'Luo tapahtuma');
  await organiser.find('heading', 'Puoli päivää neljälle toimialalle');
  // The way itself: the tab, the suggestion, and taking it.
  await organiser.click('link', 'Ohjelma');
  await click('button', 'Ehdota ohjelmaa');
  await organiser.see('Paras mahdollinen näillä ehdoilla');
  const page = await organiser.see(/Lisätään: .* min/);
  expect(page).toContain('Paikkoja on 30, tässä yhteensä 30.');
  expect(page).toContain('Päättyisi klo 13.00.');
  await organiser.picture('c-suggestion', true);
  await organiser.inspect('suggestion');
  for (const name of ['Miksi nämä ovat mukana', 'Miksi nämä jäivät pois']) {
    await organiser.page.evaluate((words) => {
      const summary = [...document.querySelectorAll('summary')].find((one) =>
        one.textContent?.includes(words),
      );
      summary?.click();
    }, name);
  }
  await organiser.see(/% ohjelman hyödystä/);
  await organiser.see(/Mahtuisi \(\d+ min\)|Minuutit riittäisivät/);
  await organiser.picture('c-suggestion-why', true);
  await click('button', 'Ota koko ehdotus');
  await organiser.see('Ehdotus on otettu ohjelmaan.');
  await organiser.see('Kaikki muutokset on tallennettu.');
  expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
  expect((await rowTitles(organiser)).length).toBeGreaterThan(5);
  await organiser.picture('c-programme', true);
  await organiser.inspect('composed programme');
  programmePage = organiser.address;
}

export async function undoAndRedo(organiser: Visitor): Promise<void> {
  const taken = await rowTitles(organiser);
  await organiser.click('button', 'Kumoa');
  await organiser.see('Ohjelmassa ei ole vielä osia');
  await organiser.click('button', 'Tee uudelleen');
  await organiser.see('Kaikki muutokset on tallennettu.');
  expect(await rowTitles(organiser)).toEqual(taken);
}

/** The module of the story is in the programme in its first version; its second one is offered. */
export async function takeNewerModule(organiser: Visitor): Promise<void> {
  await organiser.open(programmePage);
  await organiser.see(`${MODULE.title}, versio 1`);
  await organiser.picture('c-newer', true);
  await organiser.inspect('newer module');
  await organiser.click('button', /^Ota versio 2/);
  await organiser.see(`${MODULE.title}, versio 2`);
  await organiser.see('Kaikki muutokset on tallennettu.');
}

/** Puts the module of the story at the end of the programme. */
export async function addModule(organiser: Visitor): Promise<void> {
  await organiser.open(programmePage);
  await organiser.choose('Lisää moduuli kirjastosta', new RegExp(`^${MODULE.title}`));
  await organiser.see(`${MODULE.title}, versio 1`);
  await organiser.see('Kaikki muutokset on tallennettu.');
}

async function rowTitles(organiser: Visitor): Promise<string[]> {
  await organiser.find('list', 'Päivän kulku');
  const inputs = await organiser.page.$$eval('tk-programme-row input.title', (all) =>
    all.map((input) => input.value),
  );
  return inputs;
}
