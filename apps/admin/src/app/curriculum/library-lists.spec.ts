import { FakeServer } from '../../testing/fake-server.ts';
import { aPackage } from '../../testing/library.ts';
import { render } from '../../testing/render.ts';
import { GlossaryList } from './glossary-list.ts';
import { LinkList } from './link-list.ts';
import { PackageList } from './package-list.ts';

const LINK = {
  check: null,
  id: 'l1',
  title: 'Tulkkivälitteinen työskentely',
  url: 'https://example.org/tulkki',
  publisher: 'THL',
  languages: ['fi'],
  sectors: ['health'],
  topics: [],
  description: 'Ohjeita.',
};

describe('lists of the library', () => {
  it('shows packages with their length and audience, each leading to its page', async () => {
    const server = new FakeServer().on('GET /api/library/packages', { body: [aPackage()] });
    const page = await render(PackageList, { server });
    expect(page.link('Peruspaketti').getAttribute('href')).toBe('/library/packages/perus');
    expect(page.text()).toContain('Koulutus · 1 h 10 min · Kaikki toimialat · 8–30 osallistujaa');
  });

  it('says whose a package is, and what in it wants looking at', async () => {
    const own = aPackage({
      owner: { id: 'o-1', name: 'Järvikylän kunta' },
      visibility: 'partners',
      newerModules: 2,
      staleModules: 1,
    });
    const server = new FakeServer().on('GET /api/library/packages', { body: [own] });
    const page = await render(PackageList, { server });
    expect(page.text()).toContain('Järvikylän kunta · Näkyy myös kumppaneille');
    expect(page.text()).toContain('2 moduulista on uudempi versio.');
    expect(page.text()).toContain('1 moduulin tiedot olisi pitänyt jo tarkistaa.');
    expect(page.find('link', 'Tee oma paketti')).toBeNull();
  });

  it('says what to do when there are no packages', async () => {
    const page = await render(PackageList, {
      server: new FakeServer().on('GET /api/library/packages', { body: [] }),
    });
    expect(page.text()).toContain('Kirjastossa ei ole vielä paketteja');
  });

  it('asks the server for links by sector and words', async () => {
    const server = new FakeServer()
      .on('GET /api/library/toolkit', { body: [LINK, { ...LINK, id: 'l2', title: 'Muu' }] })
      .on('GET /api/library/toolkit?sector=health', { body: [LINK] })
      .on('GET /api/library/toolkit?text=xyz&sector=health', { body: [] });
    const page = await render(LinkList, { server });
    expect(page.text()).toContain('2 linkkiä');
    await page.type('Toimiala', 'health');
    expect(page.all('link').map((link) => link.getAttribute('href'))).toEqual(['https://example.org/tulkki']);
    await page.type('Hae sanalla', ' xyz ');
    expect(page.text()).toContain('Haulla ei löytynyt mitään.');
  });

  it('shows terms in three languages and what they mean', async () => {
    const term = {
      id: 'kotikunta',
      fi: 'kotikunta',
      sv: 'hemkommun',
      en: 'municipality of residence',
      definition: 'Kunta, jonka asukkaaksi ihminen on merkitty.',
      legal: true,
      source: null,
    };
    const page = await render(GlossaryList, {
      server: new FakeServer().on('GET /api/library/glossary', { body: [term] }),
    });
    const cells = page.all('cell').map((cell) => cell.textContent.replace(/\s+/g, ' ').trim());
    expect(cells).toEqual([
      'Kunta, jonka asukkaaksi ihminen on merkitty. Määritelty laissa tai virallisessa sanastossa.',
      'hemkommun',
      'municipality of residence',
    ]);
  });
});
