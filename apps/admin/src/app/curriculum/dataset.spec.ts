import type { HttpRequest } from '@angular/common/http';
import { FakeServer } from '../../testing/fake-server.ts';
import { aDataset, aDatasetView } from '../../testing/library.ts';
import { render } from '../../testing/render.ts';
import type { Person } from '../session/session.ts';
import { SessionStore } from '../session/session-store.ts';
import { DatasetList } from './dataset-list.ts';
import { DatasetPage } from './dataset-page.ts';
import { DatasetUpload } from './dataset-upload.ts';
import { figureOwners } from './figure-owners.ts';
import { ModuleFigures } from './module-figures.ts';

const PERSON: Person = {
  id: 'p',
  name: 'Oona',
  email: 'o@test.example',
  locale: 'fi',
  isAdministrator: false,
  memberships: [{ organisationId: 'o-1', organisationName: 'Kunta', role: 'organiser' }],
};
const as = (person: Person) => [{ provide: SessionStore, useValue: { person: () => person } }];
const FILE = new File(['{"version":"2.0"}'], 'kielet-2026.json');
const PUT = 'PUT /api/library/datasets/kielet-2026?seen=0&organisation=o-1';

const bodyOf = (request: HttpRequest<unknown> | undefined): Promise<string> =>
  new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result as string);
    reader.readAsText(request?.body as Blob);
  });

describe('figures', () => {
  it('lists them with source day, version and use, each leading to its page', async () => {
    const server = new FakeServer().on('GET /api/library/datasets', {
      body: [aDataset({ version: 3, moduleCount: 2 })],
    });
    const page = await render(DatasetList, { server, providers: as(PERSON) });
    expect(page.link('Vieraskieliset').getAttribute('href')).toBe('/library/figures/kielet');
    expect(page.text()).toContain(
      'Lähde päivitetty 21.11.2026 · versio 3 · 2 moduulissa · Talkootin kirjasto',
    );
  });

  it('says what to do first, and offers no form to those who may bring none', async () => {
    const server = new FakeServer().on('GET /api/library/datasets', { body: [] });
    const trainer = { ...PERSON, memberships: [{ ...PERSON.memberships[0]!, role: 'trainer' }] };
    const page = await render(DatasetList, { server, providers: as(trainer) });
    expect(page.text()).toContain('Tuo ensimmäinen tilasto JSON-stat-tiedostona');
    expect(page.text()).not.toContain('Tuo uusi tilasto');
    expect(figureOwners({ ...trainer, isAdministrator: true })).toEqual([{ id: '', name: null }]);
    expect(figureOwners(null)).toEqual([]);
  });

  it('sends the file as it is, named by its name, and says which version it became', async () => {
    const server = new FakeServer().on(PUT, {
      body: { slug: 'kielet-2026', version: 1, isUnchanged: false },
    });
    const page = await render(DatasetUpload, { server, providers: as(PERSON) });
    const stored: string[] = [];
    page.fixture.componentInstance.stored.subscribe((slug) => stored.push(slug));
    await page.click(page.button('Tuo uusi tilasto'));
    expect(page.get('alert', /.*/).textContent).toContain('Valitse ensin tiedosto.');
    await page.choose('Tilastotiedosto', FILE);
    expect(page.field('Tunnus').value).toBe('kielet-2026');
    await page.click(page.button('Tuo uusi tilasto'));
    const [request] = server.sent(PUT);
    expect((request?.body as Blob).type).toBe('application/json');
    expect(await bodyOf(request)).toBe('{"version":"2.0"}');
    expect(stored).toEqual(['kielet-2026']);
  });

  it('lists the mistakes of the file by line, in the language of the desk, and keeps the choice', async () => {
    const server = new FakeServer().refuse(PUT, 422, 'DATASET_INVALID', [
      {
        pointer: '',
        code: 'fileMistake',
        params: { line: 12, code: 'FIELD_MISSING', message: 'updated is missing.' },
      },
    ]);
    const page = await render(DatasetUpload, { server, providers: as(PERSON) });
    await page.choose('Tilastotiedosto', FILE);
    await page.click(page.button('Tuo uusi tilasto'));
    expect(page.text()).toContain('Entiset luvut ovat ennallaan.');
    expect(page.text()).toContain('Rivi 12: tieto puuttuu. (updated is missing.)');
    expect(document.activeElement?.textContent).toContain('Rivi 12');
    expect(page.field('Tunnus').value).toBe('kielet-2026');
  });

  it('shows the figures, their versions, and which modules show older ones', async () => {
    const server = new FakeServer().on('GET /api/library/datasets/kielet?lang=fi', {
      body: aDatasetView({
        version: 2,
        newestVersion: 2,
        mayReplace: true,
        versions: [
          { ...aDatasetView().versions[0]!, number: 2 },
          { ...aDatasetView().versions[0]!, number: 1 },
        ],
        usedBy: [{ slug: 'tulkki', title: 'Tulkki', lang: 'fi', version: 1, isNewest: false }],
      }),
    });
    const page = await render(DatasetPage, { server, inputs: { slug: 'kielet' }, providers: as(PERSON) });
    expect(page.heading('Vieraskieliset').tagName).toBe('H1');
    expect(page.text()).toContain('TulkkiNäyttää version 1');
    expect(page.link('1').getAttribute('href')).toBe('/library/figures/kielet?version=1');
    expect(page.link('2').getAttribute('aria-current')).toBe('true');
    expect(page.button('Tuo uudet luvut')).toBeTruthy();
  });

  it('says of an old version that it is old, and who may replace it', async () => {
    const server = new FakeServer().on('GET /api/library/datasets/kielet?lang=fi&version=1', {
      body: aDatasetView({ newestVersion: 4 }),
    });
    const page = await render(DatasetPage, {
      server,
      inputs: { slug: 'kielet', version: '1' },
      providers: as(PERSON),
    });
    expect(page.text()).toContain('Tämä on vanha versio 1.');
    expect(page.link('Näytä uusin').getAttribute('href')).toBe('/library/figures/kielet');
    expect(page.text()).toContain('Lukuja ylläpitää Talkootin kirjasto.');
  });

  it('says on the page of a module that there are newer figures than it shows', async () => {
    const one = {
      slug: 'kielet',
      label: 'Vieraskieliset',
      updated: '2026-11-21',
      version: 1,
      newestVersion: 2,
    };
    const page = await render(ModuleFigures, {
      inputs: { of: [one, { ...one, slug: 'migri', label: 'Migri', version: 2 }] },
    });
    expect(page.text()).toContain('Uudempia lukuja on olemassa');
    expect(page.link('Vieraskieliset').getAttribute('href')).toBe('/library/figures/kielet?version=1');
    expect(page.link('Migri').getAttribute('href')).toBe('/library/figures/migri');
    expect(page.text().match(/Uudempia/g)).toHaveLength(1);
  });
});
