import { FakeServer } from '../../testing/fake-server.ts';
import { aModuleView } from '../../testing/library.ts';
import { render } from '../../testing/render.ts';
import { ModulePage } from './module-page.ts';

const server = (): FakeServer =>
  new FakeServer()
    .on('GET /api/library/modules/tulkki?lang=fi', { body: aModuleView() })
    .on('GET /api/library/modules/tulkki?lang=sv', {
      body: aModuleView({ lang: 'sv', title: 'Att arbeta med tolk', html: '<p>Boka i tid.</p>' }),
    })
    .on('GET /api/library/modules/tulkki?lang=en', { body: aModuleView() });

describe('module page', () => {
  it('shows text, dates and sources, and how the languages stand to the original', async () => {
    const page = await render(ModulePage, { server: server(), inputs: { slug: 'tulkki' } });
    expect(page.heading('Varaa ajoissa').id).toBe('tulkki-fi-varaa');
    expect(page.text()).toContain('Tarkista viimeistään 30.6.2027');
    expect(page.text()).toContain('Laki sellaisena kuin se oli21.11.2026');
    const cells = page.all('cell').map((cell) => cell.textContent.trim());
    expect(cells).toEqual(['1', 'THL', '3/2021', '20.11.2026']);
    const languages = page.get('navigation', 'Kielet').textContent.replace(/\s+/g, ' ');
    expect(languages).toContain('RuotsiAlkuperäinen on muuttunut');
    expect(page.link('Suomi').getAttribute('aria-current')).toBe('true');
  });

  it('leads from a citation to its source on this page', async () => {
    const page = await render(ModulePage, { server: server(), inputs: { slug: 'tulkki' } });
    Element.prototype.scrollIntoView = () => undefined; // jsdom does not scroll
    await page.click(page.link('[1]'));
    expect(document.activeElement?.id).toBe('tulkki-fi-source--1');
  });

  it('marks the blocks of the chosen sectors in words', async () => {
    const page = await render(ModulePage, {
      server: server(),
      inputs: { slug: 'tulkki', sectors: 'health,moon' },
    });
    const states = (): (string | undefined)[] =>
      [...page.root.querySelectorAll<HTMLElement>('.sector-label')].map((label) => label.dataset['state']);
    expect(states()).toEqual(['mukana', 'jää pois']);
    await page.click(page.field('Nuorisotyö'));
    expect(states()).toEqual(['mukana', 'mukana']);
    await page.click(page.field('Nuorisotyö'));
    await page.click(page.field('Terveydenhuolto'));
    expect(states()).toEqual([undefined, undefined]);
  });

  it('puts another language beside it', async () => {
    const page = await render(ModulePage, { server: server(), inputs: { slug: 'tulkki' } });
    await page.type('Näytä rinnalla', 'sv');
    expect(page.heading('Att arbeta med tolk')).toBeTruthy();
    expect(page.text()).toContain('Varaa ajoissa');
    expect(page.text()).toContain('Boka i tid.');
  });

  it('says when the module is not in the language asked for', async () => {
    const page = await render(ModulePage, { server: server(), inputs: { slug: 'tulkki', lang: 'en' } });
    expect(page.text()).toContain('Moduulia ei ole vielä kielellä Englanti. Sivulla näkyy kieli Suomi.');
  });
});
