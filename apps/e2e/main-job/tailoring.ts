import { clockTimes, countBlocks, dragRow, readTimetable, seeOrder } from './library.ts';
import type { Cast } from './story.ts';

const MODULES = [
  'tilastot-ja-historia',
  'kulttuuritietoinen-tyoote',
  'tulkin-kanssa-tyoskentely',
  'palvelut-ja-toimijat',
  'tyokalupakki',
];

/** Modules with language, length, audience, outcomes, sources and their dates. */
export async function lookAround({ organiser }: Cast): Promise<void> {
  await organiser.click('link', 'Koulutuskirjasto');
  await organiser.find('heading', 'Tulkin kanssa työskentely');
  const card = await organiser.text(await organiser.part('article', 'Tulkin kanssa työskentely'));
  expect(card).toContain('45 min (30–90 min)');
  expect(card).toContain('Kaikki toimialat');
  expect(card).toContain('Suomi, Ruotsi, Englanti');
  expect(card).toContain('Arvioida, milloin tulkki on tarpeen, ja perustella se.');
  expect(card).toMatch(/\d+ lähdettä/);
  expect(card).toContain('Tarkista viimeistään 30.6.2027');
  await organiser.picture('1-library', true);
  await organiser.inspect('library');
  await organiser.click('link', 'Tulkin kanssa työskentely');
  await organiser.find('heading', 'Lähteet');
  const source = await organiser.part('row', 'Asioimistulkin ammattisäännöstö');
  expect(await organiser.text(source)).toMatch(/Kieliasiantuntijat ry 1\.1\.2021 21\.11\.2026/);
  await organiser.picture('1-module', true);
  await organiser.inspect('module');
}

/** The basic half-day package: another order by mouse and by keyboard, clock times that follow, two sectors. */
export async function tailorPackage({ organiser }: Cast): Promise<void> {
  await organiser.click('link', 'Koulutuskirjasto');
  await organiser.click('link', 'Paketit');
  await organiser.click('link', 'Maahanmuutto- ja kotoutumistyön peruspaketti (puoli päivää)');
  await organiser.find('list', 'Aikataulu');
  const before = await readTimetable(organiser);
  expect(before.map(({ time }) => time)).toEqual(clockTimes('08:45', before));
  expect(before.at(-1)?.time).toBe('12.40–12.50');
  await organiser.picture('1-package', true);

  const titles = before.map(({ title }) => title);
  const services = titles.findIndex((title) => title.startsWith('Palvelut ja toimijat'));
  const interpreter = titles.indexOf('Tulkin kanssa työskentely');
  expect(services).toBe(interpreter + 1);

  // By mouse: the services before the interpreter.
  await dragRow(organiser, titles[services] ?? '', titles[interpreter] ?? '');
  const dragged = titles.with(interpreter, titles[services] ?? '').with(services, titles[interpreter] ?? '');
  const afterDrag = await seeOrder(organiser, dragged);
  expect(afterDrag.map(({ time }) => time)).toEqual(clockTimes('08:45', afterDrag));
  expect(afterDrag[interpreter]?.time).toBe('10.50–11.30');

  // By keyboard: the statistics before the talk in pairs.
  const statistics = dragged.indexOf('Tilastot ja maahanmuuton historia');
  const field = await organiser.field(`Minuutit: ${dragged[statistics]}`);
  await field.focus();
  await organiser.page.keyboard.down('Alt');
  await organiser.page.keyboard.press('ArrowUp');
  await organiser.page.keyboard.up('Alt');
  const keyed = dragged
    .with(statistics - 1, dragged[statistics] ?? '')
    .with(statistics, dragged[statistics - 1] ?? '');
  const afterKey = await seeOrder(organiser, keyed);
  expect(afterKey.map(({ time }) => time)).toEqual(clockTimes('08:45', afterKey));
  expect(afterKey[statistics - 1]?.time).toBe('9.10–9.40');

  await organiser.tick('checkbox', 'Työllisyyspalvelut');
  await organiser.tick('checkbox', 'Terveydenhuolto');
  const { included, leftOut } = countBlocks(MODULES, ['employment', 'health']);
  await organiser.see(`Toimialaosuuksia mukana ${included}, pois jää ${leftOut}.`);
  const blocks = await organiser.find('list', 'Toimialaosuudet: Tulkin kanssa työskentely');
  const said = await organiser.text(blocks);
  expect(said).toMatch(/Mukana: .*Työllisyyspalvelut.*Terveydenhuolto/);
  expect(said).toMatch(/Jää pois: .*Varhaiskasvatus/);
  await organiser.picture('1-package-tailored', true);
  await organiser.inspect('package');
}
