import { FakeServer } from '../../testing/fake-server.ts';
import { aModule } from '../../testing/library.ts';
import type { Page } from '../../testing/page.ts';
import { render } from '../../testing/render.ts';
import type { ModuleSummary } from './library-views.ts';
import { ModuleList } from './module-list.ts';

const MODULES = [
  aModule(),
  aModule({
    slug: 'laki',
    title: 'Laki kotoutumisen edistämisestä',
    langs: ['fi'],
    audiences: ['employment'],
    methods: ['quiz'],
    isFresh: false,
    reviewBy: '2026-06-30',
  }),
];

function open(modules: readonly ModuleSummary[] = MODULES): Promise<Page<ModuleList>> {
  return render(ModuleList, {
    server: new FakeServer().on('GET /api/library/modules?lang=fi', { body: modules }),
  });
}

const titles = (page: Page): string[] => page.all('link').map((link) => link.textContent.trim());

describe('list of modules', () => {
  it('says of each module how long, for whom, in which languages, to what end and how fresh', async () => {
    const page = await open();
    const text = page.text();
    expect(text).toContain('45 min (30–90 min)');
    expect(text).toContain('Kaikki toimialat');
    expect(text).toContain('Suomi, Ruotsi');
    expect(text).toContain('Osallistuja osaa varata tulkin.');
    expect(text).toContain('2 lähdettä');
    expect(text).toContain('Tarkista viimeistään 30.6.2027');
    expect(text).toContain('Olisi pitänyt tarkistaa 30.6.2026');
  });

  it('is limited by sector, language, method and words, together', async () => {
    const page = await open();
    await page.type('Toimiala', 'health');
    expect(titles(page)).toEqual(['Tulkin kanssa työskentely']);
    await page.type('Toimiala', 'employment');
    expect(titles(page)).toHaveLength(2);
    await page.type('Kieli', 'sv');
    expect(titles(page)).toEqual(['Tulkin kanssa työskentely']);
    await page.type('Kieli', '');
    await page.type('Menetelmä', 'quiz');
    await page.type('Hae sanalla', 'EDISTÄMISESTÄ laki');
    expect(titles(page)).toEqual(['Laki kotoutumisen edistämisestä']);
    expect(page.all('status').map((one) => one.textContent.trim())).toContain('1 moduuli');
  });

  it('says what to do when nothing is found', async () => {
    const page = await open();
    await page.type('Hae sanalla', 'xyz');
    await page.click(page.button('Poista rajaukset'));
    expect(titles(page)).toHaveLength(2);
  });

  it('draws fifty at a time, and goes on at the first new one', async () => {
    const many = Array.from({ length: 1012 }, (_, index) =>
      aModule({ slug: `m-${index}`, title: `M ${index}` }),
    );
    const page = await open(many);
    const drawn = (): number => document.querySelectorAll('tk-module-card').length;
    const statuses = (): string[] =>
      page.all('status').map((one) => one.textContent.trim().replace(/\s/g, ' '));
    expect(drawn()).toBe(50);
    expect(statuses()).toContain('50 / 1 012 moduulia');
    await page.click(page.button('Näytä lisää'));
    expect(drawn()).toBe(100);
    expect(document.activeElement?.textContent).toBe('M 50');
    await page.type('Hae sanalla', 'M 100');
    expect(statuses()).toContain('11 moduulia');
    expect(page.find('button', 'Näytä lisää')).toBeNull();
    await page.type('Hae sanalla', '');
    expect(drawn()).toBe(50);
  });

  it('says what to do when the library is empty', async () => {
    const page = await open([]);
    expect(page.text()).toContain('Kirjastossa ei ole vielä moduuleja');
  });
});
