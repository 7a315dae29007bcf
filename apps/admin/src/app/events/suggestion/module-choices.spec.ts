import { FakeServer } from '../../../testing/fake-server.ts';
import { aModule } from '../../../testing/library.ts';
import { render } from '../../../testing/render.ts';
import { ModuleChoices } from './module-choices.ts';
import type { ModuleChoice } from './suggestion-model.ts';

const MODULES = Array.from({ length: 100 }, (_, index) =>
  aModule({ slug: `m-${index}`, title: `Moduuli ${index}` }),
);

describe('what is asked of the modules of a suggestion', () => {
  const open = (choices: [string, ModuleChoice][] = []) =>
    render(ModuleChoices, {
      server: new FakeServer().on('GET /api/library/modules?lang=fi', { body: MODULES }),
      inputs: { choices: new Map(choices) },
    });
  const text = (label: RegExp | string, page: Awaited<ReturnType<typeof open>>): string =>
    page.field(label).value;

  it('shows those chosen and the first thirty', async () => {
    const page = await open([['m-77', 'out']]);
    expect(page.all('combobox')).toHaveLength(31);
    expect(text('Moduuli 77', page)).toBe('out');
    expect(page.text()).toContain('Näkyvissä 31 / 100');
  });

  it('finds the others by name, and keeps what was chosen in sight', async () => {
    const page = await open();
    await page.type('Etsi moduulia nimellä', 'moduuli 99');
    expect(page.all('combobox')).toHaveLength(1);
    await page.type('Moduuli 99', 'in');
    await page.type('Etsi moduulia nimellä', 'moduuli 98');
    expect(text('Moduuli 99', page)).toBe('in');
    expect(text('Moduuli 98', page)).toBe('');
    await page.type('Etsi moduulia nimellä', '');
    expect(page.all('combobox')).toHaveLength(31);
  });
});
