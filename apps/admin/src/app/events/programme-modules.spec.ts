import { anItem, aProgramme } from '../../testing/events.ts';
import { ProgrammePage, PROGRAMME_URL, saved, savingServer, times } from '../../testing/programme.ts';
import { render } from '../../testing/render.ts';
import type { ProgrammeItem } from './event-types.ts';

type Module = NonNullable<ProgrammeItem['module']>;

const module = (but: Partial<Module> = {}): Module => ({
  versionId: 'v-1',
  slug: 'tulkki',
  number: 1,
  title: { fi: 'Tulkin kanssa', sv: null, en: null },
  langs: ['fi'],
  minutesMin: 30,
  minutesDefault: 45,
  minutesMax: 90,
  outcomes: { fi: ['Tilaa tulkin'], sv: [], en: [] },
  prerequisites: [],
  reviewBy: '2128-01-01',
  newer: null,
  isRetired: false,
  sectorBlocks: [{ codes: ['health'], isIn: true }],
  ...but,
});
const taught = (id: string, but: Partial<Module> = {}): ProgrammeItem =>
  anItem({ id, title: `Osa ${id}`, minutes: 45, methods: ['case'], module: module(but) });

describe('modules in the programme of an event', () => {
  it('takes a newer version at a click, and links to what changed', async () => {
    const newer = { versionId: 'v-2', number: 2 };
    const server = savingServer(aProgramme([taught('1', { newer })]));
    const page = await render(ProgrammePage, { server });
    expect(page.link(/Katso, mikä muuttui/).getAttribute('href')).toBe(
      '/library/modules/tulkki/versions?from=1&to=2',
    );
    server.on(`PUT ${PROGRAMME_URL}`, {
      body: aProgramme([taught('1', { versionId: 'v-2', number: 2 })], { version: 4 }),
    });
    await page.click(page.button(/^Ota versio 2/));
    expect((await saved(page, server, 1))?.items).toMatchObject([{ id: '1', moduleSlug: 'tulkki' }]);
    expect(page.text()).toContain('Tulkin kanssa, versio 2');
  });

  it('says which row has a module that is out of use', async () => {
    const server = savingServer(aProgramme([taught('1', { isRetired: true })]));
    const page = await render(ProgrammePage, { server });
    expect(page.text()).toContain('Rivi 1, Osa 1: moduuli on poistettu käytöstä.');
  });

  it('goes back to the pinned version and forward to the newer one', async () => {
    const newer = { versionId: 'v-2', number: 2 };
    const server = savingServer(aProgramme([taught('1', { newer })]));
    const page = await render(ProgrammePage, { server });
    server.on(`PUT ${PROGRAMME_URL}`, {
      body: aProgramme([taught('1', { versionId: 'v-2', number: 2 })], { version: 4 }),
    });
    await page.click(page.button(/^Ota versio 2/));
    await saved(page, server, 1);
    await page.click(page.button('Kumoa'));
    expect((await saved(page, server, 2))?.items).toMatchObject([{ moduleVersionId: 'v-1' }]);
    await page.click(page.button('Tee uudelleen'));
    expect((await saved(page, server, 3))?.items).toMatchObject([{ moduleVersionId: 'v-2' }]);
  });

  it('takes all newer versions at once', async () => {
    const newer = { versionId: 'v-2', number: 2 };
    const rows = [taught('1', { newer }), taught('2', { newer, slug: 'laki' }), taught('3', { slug: 'muu' })];
    const server = savingServer(aProgramme(rows));
    const page = await render(ProgrammePage, { server });
    await page.click(page.button('Ota kaikki uusimmat'));
    expect((await saved(page, server, 1))?.items).toMatchObject([
      { moduleSlug: 'tulkki' },
      { moduleSlug: 'laki' },
      { moduleVersionId: 'v-1' },
    ]);
  });

  it('says how long a row takes with an interpreter, and takes that long at a click', async () => {
    const server = savingServer(aProgramme([taught('1')]));
    const page = await render(ProgrammePage, { server });
    await page.type(/^Tulkkaus/, 'consecutive');
    expect(page.text()).toContain('Sisältöä 45 min → tulkattuna 1 h 30 min.');
    expect(page.text()).toContain('tulkattuna moduuli vie vähintään 1 h');
    await page.click(page.button(/^Varaa 1 h 30 min/));
    expect(times(page)).toEqual(['9.00–10.30']);
    expect(page.text()).toContain('Tulkattuna sisältöä mahtuu noin 45 min.');
    expect(page.text()).toContain('Anna tulkille tauko');
    expect((await saved(page, server, 1))?.items).toMatchObject([
      { interpreting: 'consecutive', minutes: 90 },
    ]);
  });

  it('runs parallel groups side by side and warns of a speaker in both', async () => {
    const rows = ['1', '2'].map((id) => ({ ...taught(id), speakers: ['Anna'] }));
    const server = savingServer(aProgramme(rows));
    const page = await render(ProgrammePage, { server });
    const [first, second] = [...page.root.querySelectorAll<HTMLInputElement>('input')].filter((input) =>
      input.closest('label')?.textContent?.includes('Rinnakkainen ryhmä'),
    );
    for (const [field, name] of [
      [first, 'Terveys'],
      [second, 'Nuoret'],
    ] as const) {
      field!.value = name;
      field!.dispatchEvent(new Event('change'));
    }
    await page.settle();
    expect(times(page)).toEqual(['9.00–9.45', '9.00–9.45']);
    expect(page.text()).toContain('Anna puhuu yhtä aikaa riveillä 1 ja 2.');
    expect((await saved(page, server, 1))?.items).toMatchObject([{ track: 'Terveys' }, { track: 'Nuoret' }]);
  });

  it('keeps a fixed point and shows the gap before it', async () => {
    const server = savingServer(
      aProgramme([taught('1'), anItem({ id: '2', kind: 'break', title: 'Lounas' })]),
    );
    const page = await render(ProgrammePage, { server });
    const field = [...page.root.querySelectorAll<HTMLInputElement>('input[type=time]')][1]!;
    field.value = '11:30';
    field.dispatchEvent(new Event('change'));
    await page.settle();
    expect(times(page)).toEqual(['9.00–9.45', '11.30–12.00']);
    expect(page.text()).toContain('Rivi 2, Lounas: ennen kiinteää alkua on tyhjää 1 h 45 min.');
    expect((await saved(page, server, 1))?.items[1]).toMatchObject({ fixedStart: '11:30' });
  });

  it('tells what another event needs at the same time, without its name where it may not be seen', async () => {
    const clash = { itemId: '1', what: 'speaker' as const, name: 'Anna', start: '09:15', end: '10:00' };
    const clashes = [
      { ...clash, eventTitle: null },
      { ...clash, what: 'room' as const, name: 'Sali', eventTitle: { fi: 'Verkosto', sv: null, en: null } },
    ];
    const page = await render(ProgrammePage, {
      server: savingServer(aProgramme([taught('1')], { clashes })),
    });
    expect(page.text()).toContain('samaan aikaan puhujalla Anna on myös toinen tapahtuma, klo 9.15–10.00.');
    expect(page.text()).toContain('samaan aikaan tilassa Sali on myös Verkosto, klo 9.15–10.00.');
  });

  it('shows what the programme covers, and what was promised and is missing', async () => {
    const promised = [
      {
        slug: 'laki',
        title: { fi: 'Laki', sv: null, en: null },
        outcomes: { fi: ['Tuntee lain', 'Soveltaa lakia'], sv: [], en: [] },
      },
    ];
    const page = await render(ProgrammePage, {
      server: savingServer(aProgramme([taught('1')], { promised })),
    });
    expect(page.text()).toContain('Ohjelma kattaa 1/3 osaamistavoitetta.');
    expect(page.text()).toContain('Suomi: 1/1 moduulia');
    expect(page.text()).toContain('Ruotsi: 0/1 moduulia');
    expect(page.text()).toContain('Paketti lupaa moduulin Laki tavoitteet, mutta moduuli ei ole ohjelmassa.');
    const row = (name: string) =>
      page
        .all('row')
        .find((one) => one.textContent.includes(name))
        ?.textContent.replace(/\s+/g, ' ')
        .trim();
    expect(row('Tilaa tulkin')).toBe('Tilaa tulkinKyllä');
    expect(row('Tuntee lain')).toBe('Tuntee lainEi');
    expect(row('Terveydenhuolto')).toBe('TerveydenhuoltoKyllä');
    expect(row('Nuorisotyö')).toBe('NuorisotyöEi');
  });

  it('adds a usual part of a day with its minutes', async () => {
    const server = savingServer(aProgramme([taught('1')]));
    const page = await render(ProgrammePage, { server });
    await page.type('Lisää tavallinen osa', 'events.slot.pairs');
    expect((await saved(page, server, 1))?.items[1]).toMatchObject({
      title: 'Aloituskeskustelu pareittain',
      kind: 'exercise',
      minutes: 20,
      methods: ['pair-discussion'],
    });
  });
});
