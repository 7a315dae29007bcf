import { Component } from '@angular/core';
import { Router } from '@angular/router';
import { TestBed } from '@angular/core/testing';
import { FakeServer } from '../../testing/fake-server.ts';
import { aPackage, aPackageItem, aPackageModule } from '../../testing/library.ts';
import type { Page } from '../../testing/page.ts';
import { render } from '../../testing/render.ts';
import { readPackageDraft } from '../events/package-draft.ts';
import type { PackageView } from './library-views.ts';
import { PackagePage } from './package-page.ts';

@Component({ selector: 'tk-new-event', template: '' })
class NewEvent {}

function open(pkg: PackageView = aPackage()): Promise<Page<PackagePage>> {
  const server = new FakeServer().on('GET /api/library/packages/perus?lang=fi', { body: pkg });
  const routes = [{ path: 'events/new', component: NewEvent }];
  return render(PackagePage, { server, routes, inputs: { slug: 'perus' } });
}

/** The timetable as it is read: the time and the name of each row. */
function timetable(page: Page): string[] {
  const rows = page.get('list', 'Aikataulu').querySelectorAll(':scope > li');
  return [...rows].map((row) => {
    const text = (selector: string): string => row.querySelector(selector)?.textContent.trim() ?? '';
    return `${text('.time')} ${text('strong')}`;
  });
}

const blocksOf = (page: Page): string[] =>
  [...page.get('list', 'Toimialaosuudet: Tulkki').querySelectorAll('li')].map((one) =>
    one.textContent.trim(),
  );

describe('package page', () => {
  beforeEach(() => sessionStorage.clear());

  it('shows the clock, the totals and that nothing is saved on the package', async () => {
    const page = await open();
    expect(page.heading('Peruspaketti')).toBeTruthy();
    expect(timetable(page)).toEqual(['8.45–9.00 Tulokahvi', '9.00–9.10 Avaus', '9.10–9.55 Tulkki']);
    const day = page.get('complementary', 'Päivä mittakaavassa').textContent.replace(/\s+/g, ' ');
    expect(day).toContain('Yhteensä1 h 10 minSisältöä55 minTaukoja15 min');
    expect(page.text()).toContain('paketti itse ei muutu');
  });

  it('sets the clock anew when a row is moved by keyboard, and takes it back', async () => {
    const page = await open();
    await page.press(page.button('Siirrä ylemmäs: Tulkki'), 'ArrowUp', { altKey: true });
    expect(timetable(page)).toEqual(['8.45–9.00 Tulokahvi', '9.00–9.45 Tulkki', '9.45–9.55 Avaus']);

    await page.press(page.button('Kumoa'), 'z', { ctrlKey: true });
    expect(timetable(page)[1]).toBe('9.00–9.10 Avaus');
    await page.click(page.button('Tee uudelleen'));
    expect(timetable(page)[1]).toBe('9.00–9.45 Tulkki');
  });

  it('follows minutes and start as they are typed, within the bounds of the module', async () => {
    const page = await open();
    await page.type('Minuutit: Tulkki', '60');
    await page.type('Alkaa klo', '12:00');
    expect(timetable(page)[2]).toBe('12.25–13.25 Tulkki');

    await page.type('Minuutit: Tulkki', '200');
    expect(page.field('Minuutit: Tulkki').getAttribute('aria-invalid')).toBe('true');
    expect(page.text()).toContain('Kirjoita 30–90 minuuttia.');
    expect(timetable(page)[2]).toBe('12.25–13.25 Tulkki');

    await page.click(page.button('Tee tästä tapahtuma'));
    expect(readPackageDraft()).toBeNull();
    expect(document.activeElement).toBe(page.field('Minuutit: Tulkki'));
  });

  it('says which blocks are in and which are left out for the chosen sectors', async () => {
    const page = await open();
    expect(blocksOf(page)).toEqual(['Mukana: Terveydenhuolto; Nuorisotyö, Sosiaalityö']);
    await page.click(page.field('Terveydenhuolto'));
    expect(blocksOf(page)).toEqual(['Mukana: Terveydenhuolto', 'Jää pois: Nuorisotyö, Sosiaalityö']);
    expect(page.text()).toContain('Toimialaosuuksia mukana 1, pois jää 1.');
    await page.click(page.field('Terveydenhuolto'));
    await page.click(page.field('Työllisyyspalvelut'));
    expect(blocksOf(page)[0]).toBe('Mukana vain kaikille yhteinen teksti');
  });

  it('warns with the place, and leads there', async () => {
    const long = aPackageItem({ id: 'i-9', title: 'Luento', minutes: 100 });
    const page = await open(aPackage({ items: [...aPackage().items.slice(0, 1), long] }));
    expect(page.text()).toContain('Rivi 2 (alkaen klo 9.00): 1 h 40 min sisältöä ilman taukoa.');
    await page.click(page.button('Siirry riville 2'));
    expect(document.activeElement).toBe(page.field('Minuutit: Luento'));
    await page.type('Alkaa klo', '23:00');
    expect(page.text()).toContain('Rivi 2 päättyisi vasta puolenyön jälkeen.');
  });

  it('says where a fixed start leaves a gap, or cuts the row before it', async () => {
    const at = (fixedStart: string) =>
      aPackageItem({ id: 'i-9', title: 'Lounas', kind: 'break', fixedStart });
    const gap = await open(aPackage({ items: [...aPackage().items, at('11:30')] }));
    expect(gap.text()).toContain('Rivi 4, Lounas: ennen kiinteää alkua on tyhjää 1 h 35 min.');
    TestBed.resetTestingModule();
    const overlap = await open(aPackage({ items: [...aPackage().items, at('09:30')] }));
    expect(overlap.text()).toContain('Rivi 4, Lounas: edellinen osa jatkuu 25 min kiinteän alun yli.');
  });

  it('leaves a row out, keeps the focus near, and restores the package', async () => {
    const page = await open();
    await page.click(page.button('Jätä pois: Avaus'));
    expect(timetable(page)).toEqual(['8.45–9.00 Tulokahvi', '9.00–9.45 Tulkki']);
    expect(document.activeElement).toBe(page.field('Minuutit: Tulkki'));
    await page.click(page.button('Palauta lähtöpaketti'));
    expect(timetable(page)).toHaveLength(3);
  });

  it('hands the tailored package over to the form of a new event', async () => {
    const page = await open();
    await page.click(page.field('Terveydenhuolto'));
    await page.click(page.field('Työllisyyspalvelut'));
    await page.click(page.button('Siirrä alemmas: Tulokahvi'));
    await page.type('Minuutit: Tulkki', '50');
    await page.click(page.button('Tee tästä tapahtuma'));

    expect(TestBed.inject(Router).url).toBe('/events/new');
    expect(readPackageDraft()).toEqual({
      packageSlug: 'perus',
      startTime: '08:45',
      sectors: ['employment', 'health'],
      items: [
        { kind: 'session', title: 'Avaus', minutes: 10, methods: [], sectors: [], note: '' },
        { kind: 'break', title: 'Tulokahvi', minutes: 15, methods: [], sectors: [], note: '' },
        {
          kind: 'session',
          title: 'Tulkki',
          minutes: 50,
          moduleVersionId: 'v-1',
          methods: ['lecture'],
          sectors: [],
          note: '',
        },
      ],
    });
  });

  const PARTED = aPackage({
    audiences: ['health', 'youth'],
    items: [
      aPackageItem({ id: 'i-0', title: 'Iltapäivä', kind: 'section', minutes: 0 }),
      aPackageItem({ id: 'i-1', title: 'Avaus', minutes: 10 }),
      aPackageItem({ id: 'i-2', title: 'Terveys', minutes: 40, track: 'A', sectors: ['health'] }),
      aPackageItem({ id: 'i-3', title: 'Nuoret', minutes: 30, track: 'B', sectors: ['youth'] }),
      aPackageItem({ id: 'i-4', title: 'Tulkki', minutes: 45, module: aPackageModule() }),
    ],
  });

  it('runs tracks side by side, and gives headings no time', async () => {
    const page = await open(PARTED);
    expect(timetable(page)).toEqual([
      ' ',
      '8.45–8.55 Avaus',
      '8.55–9.35 Terveys',
      '8.55–9.25 Nuoret',
      '9.35–10.20 Tulkki',
    ]);
    expect(page.heading('Iltapäivä')).toBeTruthy();
    await page.click(page.button('Tee tästä tapahtuma'));
    expect(readPackageDraft()?.items).toMatchObject([
      { title: 'Avaus' },
      { title: 'Terveys', track: 'A', sectors: ['health'] },
      { title: 'Nuoret', track: 'B', sectors: ['youth'] },
      { title: 'Tulkki' },
    ]);
  });

  it('shows what each sector sees, how long it is for them, and what differs', async () => {
    const page = await open(PARTED);
    const table = (): string[] =>
      [...page.get('table', /^Mitä kukin toimiala näkee/).querySelectorAll('tr')].map((row) =>
        [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()).join(' | '),
      );
    expect(table()).toEqual([
      'Rivi | Terveydenhuolto | Nuorisotyö',
      '8.55–9.35 · rinnakkain, ryhmä A Terveys | Oma ryhmä | Toisessa ryhmässä',
      '8.55–9.25 · rinnakkain, ryhmä B Nuoret | Toisessa ryhmässä | Oma ryhmä',
      '9.35–10.20 Tulkki | Oma osuus | Oma osuus',
      'Sisältöä | 1 h 35 min | 1 h 25 min',
      'Taukoja | 0 min | 0 min',
    ]);
    await page.click(page.field(/Näytä vain rivit, joissa on eroja \(1 rivi/));
    expect(table()[1]).toBe('8.45–8.55 Avaus | Yhteinen | Yhteinen');

    await page.click(page.field('Työllisyyspalvelut'));
    expect(page.text()).toContain('Rinnakkaisissa ryhmissä ei ole paikkaa näille: Työllisyyspalvelut.');
  });

  it('says in how many modules each language is there, and what the package teaches', async () => {
    const page = await open();
    expect(page.text()).toContain('Ruotsi: 1/1 moduulia');
    expect(page.text()).toContain('Englanti: 0/1 moduulia');
    expect(page.text()).toContain('Osallistuja osaa varata tulkin.');
  });

  it('marks what is past its date or has a newer version, and leads to what changed', async () => {
    const newer = {
      number: 3,
      versionId: 'v-3',
      minutes: { min: 30, default: 45, max: 90 },
      sectorBlocks: [],
    };
    const module = aPackageModule({ isFresh: false, newer });
    const items = [aPackageItem({ id: 'i-3', title: 'Tulkki', minutes: 45, module })];
    const page = await open(aPackage({ items, newerModules: 1, staleModules: 1, canEdit: true }));
    expect(page.text()).toContain('1 moduulista on uudempi versio.');
    expect(page.text()).toContain('1 moduulin tiedot olisi pitänyt jo tarkistaa.');
    expect(page.link('Mikä on muuttunut: Tulkin kanssa työskentely').getAttribute('href')).toBe(
      '/library/modules/tulkki/versions?from=1&to=3',
    );
    expect(page.link('Muokkaa pakettia').getAttribute('href')).toBe('/library/packages/perus/edit');
  });

  it('marks a module that is out of use', async () => {
    const module = aPackageModule({ isRetired: true });
    const page = await open(aPackage({ items: [aPackageItem({ id: 'i-3', title: 'Tulkki', module })] }));
    expect(page.text()).toContain('Moduuli on poistettu käytöstä');
  });
});
