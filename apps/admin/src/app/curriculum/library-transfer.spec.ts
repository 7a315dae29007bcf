import { aModule } from '../../testing/library.ts';
import { FakeServer } from '../../testing/fake-server.ts';
import { render } from '../../testing/render.ts';
import type { Person } from '../session/session.ts';
import { SessionStore } from '../session/session-store.ts';
import { LibraryTransfer } from './library-transfer.ts';
import type { ImportReport } from './library-views.ts';

const PERSON: Person = {
  id: 'p',
  name: 'Oona',
  email: 'o@test.example',
  locale: 'fi',
  isAdministrator: false,
  memberships: [{ organisationId: 'o-1', organisationName: 'Kunta', role: 'organiser' }],
};
const as = (person: Person) => [{ provide: SessionStore, useValue: { person: () => person } }];
const FILE = new File(['PK'], 'kirjasto.zip');
const CHECK = 'POST /api/library/import?mode=check&organisation=o-1';
const WRITE = 'POST /api/library/import?mode=write&organisation=o-1';
const aServer = () => new FakeServer().on('GET /api/library/modules?lang=fi', { body: [aModule()] });
const REPORT: ImportReport = {
  mistakes: [],
  items: [
    { kind: 'module', slug: 'a', title: 'Alku', change: 'new', version: 1 },
    { kind: 'dataset', slug: 'b', title: 'Luvut', change: 'new-version', version: 3 },
    { kind: 'package', slug: 'd', title: 'Aamu', change: 'waiting', version: null },
    { kind: 'link', slug: 'l', title: 'Opas', change: 'new-version', version: null },
    { kind: 'term', slug: 's', title: 'sana', change: 'unchanged', version: null },
    { kind: 'module', slug: 'c', title: 'Loppu', change: 'unchanged', version: 2 },
  ],
  leftOut: ['glossary.yaml'],
  isWritten: false,
};

describe('taking the library out and in', () => {
  it('offers the whole library and each module to download', async () => {
    const page = await render(LibraryTransfer, { server: aServer(), providers: as(PERSON) });
    expect(page.link('Lataa koko kirjasto').getAttribute('href')).toBe('/api/library/export');
    expect(page.link('Tulkin kanssa työskentely').getAttribute('href')).toBe(
      '/api/library/export?module=tulkki',
    );
  });

  it('offers no import to those who only read', async () => {
    const trainer = { ...PERSON, memberships: [{ ...PERSON.memberships[0]!, role: 'trainer' }] };
    const page = await render(LibraryTransfer, { server: aServer(), providers: as(trainer) });
    expect(page.text()).not.toContain('Tuo kirjastoon');
  });

  it('checks first, shows what would change, and writes when asked', async () => {
    const server = aServer()
      .on(CHECK, { body: REPORT })
      .on(WRITE, { body: { ...REPORT, isWritten: true } });
    const page = await render(LibraryTransfer, { server, providers: as(PERSON) });
    await page.click(page.button('Tarkista tiedosto'));
    expect(page.get('alert', /.*/).textContent).toContain('Valitse ensin tiedosto.');
    await page.choose('ZIP-tiedosto', FILE);
    await page.click(page.button('Tarkista tiedosto'));
    expect(page.text()).toMatch(
      /Alku\s*Moduuli\s*Uusi\s*Luvut\s*Tilasto\s*Uusi versio 3\s*Aamu\s*Paketti\s*Odottaa moduulejaan\s*Opas\s*Linkki\s*Muuttuu\s/,
    );
    expect(page.text()).toContain('Julkaise ensin moduulit ja tuo sitten sama tiedosto uudelleen.');
    expect(page.text()).toMatch(
      /2 pysyy ennallaan.*sana\s*Sanaston sana\s*Ennallaan\s*Loppu\s*Moduuli\s*Ennallaan/s,
    );
    expect(page.text()).toContain('mutta niitä ei tuoda: glossary.yaml.');
    expect(server.sent(WRITE)).toHaveLength(0);
    await page.click(page.button('Tuo 3 uutta tai muuttunutta'));
    expect((server.sent(WRITE)[0]?.body as Blob).type).toBe('application/zip');
    expect(page.text()).not.toContain('Mitä tapahtuu');
  });

  it('lists every mistake with file and line, and offers nothing to write', async () => {
    const mistakes = [
      { file: 'modules/a.fi.md', line: 6, code: 'CHART_EMPTY', message: 'The chart would show no figure.' },
      { file: 'links.yaml', line: 9, code: 'FIELD_DUPLICATE', message: 'Listed twice.' },
      { file: '', line: null, code: 'ZIP_INVALID', message: 'This is not a ZIP file.' },
    ];
    const server = aServer().on(CHECK, { body: { ...REPORT, mistakes, items: [] } });
    const page = await render(LibraryTransfer, { server, providers: as(PERSON) });
    await page.choose('ZIP-tiedosto', FILE);
    await page.click(page.button('Tarkista tiedosto'));
    expect(page.text()).toContain('3 korjattavaa kohtaa');
    expect(page.text()).toMatch(/modules\/a\.fi\.md\s*6\s*Kaaviossa on korjattavaa\.\s*The chart would show/);
    expect(page.text()).toMatch(/links\.yaml\s*9\s*Luettelossa on korjattavaa\./);
    expect(page.text()).toMatch(/ZIP-tiedosto\s*–\s*ZIP-tiedostoa ei voi avata turvallisesti/);
    expect(page.text()).not.toContain('Mitä tapahtuu');
  });

  it('says so when everything is there already', async () => {
    const items = REPORT.items.filter(({ change }) => change === 'unchanged');
    const server = aServer().on(CHECK, { body: { ...REPORT, items, leftOut: [] } });
    const page = await render(LibraryTransfer, { server, providers: as(PERSON) });
    await page.choose('ZIP-tiedosto', FILE);
    await page.click(page.button('Tarkista tiedosto'));
    expect(page.text()).toContain('Kaikki on kirjastossa jo samanlaisena');
  });

  it('keeps the choice and says why when the server does not take it', async () => {
    const server = aServer().refuse(CHECK, 400, 'VALIDATION_FAILED', []);
    const page = await render(LibraryTransfer, { server, providers: as(PERSON) });
    await page.choose('ZIP-tiedosto', FILE);
    await page.click(page.button('Tarkista tiedosto'));
    expect(page.button('Tarkista tiedosto').disabled).toBe(false);
    expect(page.text()).not.toContain('Mitä tapahtuu');
  });
});
