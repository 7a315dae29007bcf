import { EVENT_DATE } from './dates.ts';
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
import { readTable } from './tables.ts';

/** The event is made of the tailored package that the organiser has open. */
export async function makeEvent({ organiser }: Cast, finds: Finds): Promise<void> {
  await organiser.click('button', 'Tee tästä tapahtuma');
  await organiser.see('Ohjelma tulee valitsemastasi paketista: 10 osaa, yhteensä 4 h 5 min.');
  await organiser.choose('Tapahtuman laji', 'Koulutus');
  await organiser.fill('Otsikko suomeksi', TITLE.fi);
  await organiser.fill(/^Otsikko ruotsiksi/, TITLE.sv);
  await organiser.fill(/^Otsikko englanniksi/, TITLE.en);
  await organiser.fill(
    /^Esittely suomeksi/,
    'Puoli päivää kaikille, jotka kohtaavat työssään maahan muuttaneita.',
  );
  await organiser.fill('Päivä', EVENT_DATE.toString());
  await organiser.fill('Tila', 'Esimerkkitalo Harju, sali 2');
  await organiser.fill(/^Katuosoite/, 'Esimerkkikatu 1');
  await organiser.fill('Kunta', 'Saarijärvi');
  await organiser.fill('Paikkoja', String(CAPACITY));
  await organiser.fill('Ilmoittautuminen päättyy, päivää ennen', '7');
  await organiser.fill('Kellonaika', '16:00');
  await organiser.tick('checkbox', 'Ruotsi');
  await organiser.tick('checkbox', 'Englanti');
  await organiser.picture('2-new-event', true);
  await organiser.inspect('new event');
  await organiser.click('button', 'Luo tapahtuma');

  await organiser.find('heading', TITLE.fi);
  finds.eventPage = organiser.address;
  expect(finds.eventPage).toMatch(/^\/desk\/events\/[0-9a-f-]{36}$/);
  const page = await organiser.see('Perustiedot');
  expect(page).toContain(`${finnishDay(EVENT_DATE)}, 8.45–12.50`);
  expect(page).toContain(REGISTRATION_CLOSES);
  expect(page).toContain('Työllisyyspalvelut, Terveydenhuolto');
  expect(page).toContain('Suomi, Ruotsi, Englanti');
}

/** Two partners with roles, and who does what by when. */
export async function addPartnersAndTasks({ organiser }: Cast): Promise<void> {
  await organiser.click('link', 'Kumppanit');
  for (const name of [EMPLOYMENT, BRIDGES]) {
    await organiser.choose('Organisaatio', name);
    await organiser.choose('Rooli', 'Kumppani');
    await organiser.click('button', 'Lisää kumppani');
    await organiser.find('combobox', `Rooli: ${name}`);
  }
  const roles = await organiser.all('combobox', /^Rooli: /);
  expect(roles).toEqual([LEAD, EMPLOYMENT, BRIDGES].map((name) => `Rooli: ${name}`));
  await organiser.picture('2-partners', true);
  await organiser.inspect('partners');

  await organiser.click('link', 'Yleiskuva');
  const tasks = [
    { title: 'Tila, kahvit ja ilmoittautuminen', who: LEAD, person: 'Katri Lahtinen', days: 14 },
    { title: 'Ohjelma ja puhujat', who: EMPLOYMENT, person: 'Mikael Sundqvist', days: 10 },
    { title: 'Kutsut järjestöille', who: BRIDGES, person: '', days: 12 },
  ];
  for (const { title, who, person, days } of tasks) {
    await organiser.click('button', 'Lisää tehtävä');
    await organiser.fill('Tehtävä', title);
    await organiser.choose('Organisaatio', who);
    if (person) await organiser.fill(/^Henkilö/, person);
    await organiser.fill('Valmis viimeistään', EVENT_DATE.subtract({ days }).toString());
    await organiser.click('button', 'Lisää tehtävä');
    await organiser.find('checkbox', `Tehty: ${title}`);
  }
  const rows = await readTable(organiser, 'Kuka tekee mitä ja mihin mennessä');
  expect(rows.slice(1).map((row) => row.slice(1, 4))).toEqual(
    tasks
      .toSorted((a, b) => b.days - a.days)
      .map(({ title, who, person, days }) => [
        title,
        [who, person].filter(Boolean).join(' '),
        finnishDay(EVENT_DATE.subtract({ days })),
      ]),
  );
  await organiser.picture('2-overview', true);
  await organiser.inspect('overview');
}
