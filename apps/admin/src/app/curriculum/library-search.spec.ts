import { FakeServer } from '../../testing/fake-server.ts';
import type { Page } from '../../testing/page.ts';
import { render } from '../../testing/render.ts';
import { LibraryPage } from './library-page.ts';
import type { SearchHit } from './library-views.ts';

const aHit = (but: Partial<SearchHit> = {}): SearchHit => ({
  kind: 'module',
  key: 'tulkki',
  lang: 'fi',
  title: [
    { text: 'Tulkin', isMatch: true },
    { text: ' kanssa <b>työskentely</b>', isMatch: false },
  ],
  snippet: [{ text: 'Miten tulkki varataan.', isMatch: false }],
  url: null,
  isFresh: true,
  ...but,
});

/** The answer comes a moment after the last letter. */
const pause = async (page: Page<unknown>): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 200));
  await page.settle();
};

describe('the search over the library', () => {
  const search = async (server: FakeServer, text = 'tulk') => {
    const page = await render(LibraryPage, { server });
    await page.type('Hae koko kirjastosta', text);
    await pause(page);
    return page;
  };

  it('shows what was found by kind, with what was looked for marked and markup as text', async () => {
    const hits = [
      aHit(),
      aHit({ kind: 'package', key: 'perus', title: [{ text: 'Peruspaketti', isMatch: false }] }),
      aHit({ kind: 'term', key: 'tolk', lang: 'sv', title: [{ text: 'tolk', isMatch: true }] }),
      aHit({
        kind: 'link',
        key: 'l1',
        url: 'https://example.org/',
        title: [{ text: 'Ohje', isMatch: false }],
      }),
    ];
    const server = new FakeServer().on('GET /api/library/search?q=tulk&reader=fi', {
      body: { hits, more: [] },
    });
    const page = await search(server);
    expect(page.text()).toContain('4 osumaa');
    const headings = page.all('heading').map((heading) => heading.textContent.trim());
    expect(headings).toEqual(expect.arrayContaining(['Moduulit', 'Paketit', 'Sanasto', 'Linkit']));
    const link = page.link('Tulkin kanssa <b>työskentely</b>');
    expect(link.getAttribute('href')).toBe('/library/modules/tulkki');
    expect(link.querySelector('mark')?.textContent).toBe('Tulkin');
    expect(link.textContent.trim()).toBe('Tulkin kanssa <b>työskentely</b>');
    expect(page.link('Ohje').getAttribute('href')).toBe('https://example.org/');
    expect(page.link('tolk').getAttribute('href')).toBe('/library/glossary?text=tolk');
  });

  it('marks what is past its date in words', async () => {
    const hits = [aHit(), aHit({ key: 'laki', isFresh: false })];
    const page = await search(
      new FakeServer().on('GET /api/library/search?q=tulk&reader=fi', { body: { hits, more: [] } }),
    );
    const marks = page.all('listitem').map((item) => item.textContent.includes('Tarkistus myöhässä'));
    expect(marks.filter(Boolean)).toHaveLength(1);
    expect(marks.at(-1)).toBe(true);
  });

  it('asks once for letters typed one after the other', async () => {
    const server = new FakeServer().on('GET /api/library/search?q=tulk&reader=fi', {
      body: { hits: [], more: [] },
    });
    const page = await render(LibraryPage, { server });
    const field = page.field('Hae koko kirjastosta');
    for (const text of ['t', 'tu', 'tul', 'tulk']) {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await pause(page);
    expect(server.requests.map(({ urlWithParams }) => urlWithParams)).toEqual([
      '/api/library/search?q=tulk&reader=fi',
    ]);
  });

  it('says what to do when nothing was found, and takes the limits away', async () => {
    const server = new FakeServer()
      .on('GET /api/library/search?q=tulk&reader=fi', { body: { hits: [aHit()], more: [] } })
      .on('GET /api/library/search?q=tulk&reader=fi&sector=health', { body: { hits: [], more: [] } });
    const page = await search(server);
    await page.type('Toimiala', 'health');
    await pause(page);
    expect(page.text()).toContain('Kokeile toista sanaa tai vain sanan alkua');
    await page.click(page.button('Poista rajaukset'));
    await pause(page);
    expect(page.text()).toContain('1 osuma');
  });

  it('is limited by topics, by their names', async () => {
    const server = new FakeServer()
      .on('GET /api/library/search?q=tulk&reader=fi', { body: { hits: [aHit()], more: [] } })
      .on('GET /api/library/search?q=tulk&reader=fi&topic=interpreting', {
        body: { hits: [aHit(), aHit({ key: 'toinen' })], more: [] },
      });
    const page = await search(server);
    const field = page.field('Aihe') as unknown as HTMLSelectElement;
    const names = [...field.options].map((option) => option.text.trim());
    expect(names[0]).toBe('Kaikki aiheet');
    expect(names).toContain('Tulkkaus');
    expect(names.slice(1)).toEqual(names.slice(1).toSorted((a, b) => a.localeCompare(b, 'fi')));
    await page.type('Aihe', 'interpreting');
    await pause(page);
    expect(page.text()).toContain('2 osumaa');
  });

  it('shows more of one kind when asked', async () => {
    const server = new FakeServer()
      .on('GET /api/library/search?q=tulk&reader=fi', { body: { hits: [aHit()], more: ['module'] } })
      .on('GET /api/library/search?q=tulk&reader=fi&kind=module', {
        body: { hits: [aHit(), aHit({ key: 'toinen' })], more: [] },
      });
    const page = await search(server);
    await page.click(page.button('Näytä lisää moduuleja'));
    await pause(page);
    expect(page.text()).toContain('2 osumaa');
    await page.click(page.button('Näytä kaikki osumat'));
    await pause(page);
    expect(page.text()).toContain('1 osuma');
  });

  it('gives the tabs back when the field is emptied', async () => {
    const server = new FakeServer().on('GET /api/library/search?q=tulk&reader=fi', {
      body: { hits: [aHit()], more: [] },
    });
    const page = await search(server);
    expect(page.all('link').map((link) => link.textContent.trim())).not.toContain('Paketit');
    await page.type('Hae koko kirjastosta', '');
    expect(page.link('Paketit')).toBeTruthy();
  });
});
