import { FakeServer } from '../../../testing/fake-server.ts';
import { render } from '../../../testing/render.ts';
import { ModuleVersions } from './module-versions.ts';

const VERSION = {
  changeNote: '',
  createdAt: '2027-01-01T08:00:00Z',
  publishedAt: '2027-01-01T08:00:00Z',
  retiredAt: null,
  checkedOn: null,
  hash: 'a'.repeat(64),
};
const versions = (...numbers: number[]) => ({
  slug: 'tulkki',
  title: 'Tulkin kanssa',
  versions: numbers.map((number) => ({ ...VERSION, number, status: 'published' })),
});
const words = Array.from({ length: 200 }, (_, index) => `sana${index}`).join(' ');

describe('versions of a module', () => {
  it('shows by words and by fact what changed, also to those who hear it', async () => {
    const server = new FakeServer()
      .on('GET /api/library/modules/tulkki/versions', { body: versions(3, 2, 1) })
      .on('GET /api/library/modules/tulkki/diff?from=2&to=3', {
        body: {
          ...{ slug: 'tulkki', from: 2, to: 3 },
          facts: [{ fact: 'audiences', before: [], after: ['health'] }],
          languages: [
            {
              lang: 'fi',
              kind: 'changed',
              fields: [
                {
                  field: 'body',
                  pieces: [
                    { kind: 'same', text: words },
                    { kind: 'removed', text: ' vanha' },
                    { kind: 'added', text: ' uusi' },
                  ],
                },
              ],
            },
          ],
        },
      });
    const page = await render(ModuleVersions, { server, inputs: { slug: 'tulkki' } });
    expect(page.heading('Mitä muuttui versiosta 2 versioon 3')).toBeTruthy();
    expect(page.text()).toContain('Poistettu: vanha Muutos päättyy.');
    expect(page.text()).toContain('Lisätty: uusi');
    expect(page.text()).toContain('… 175 sanaa ennallaan …');
    expect(page.text()).not.toContain('sana100 ');
    const row = page.all('row').find((one) => one.textContent.includes('Toimialat'));
    expect(row?.textContent.replace(/\s+/g, ' ')).toContain('Kaikki toimialatTerveydenhuolto');
  });

  it('says when there is nothing to compare', async () => {
    const server = new FakeServer().on('GET /api/library/modules/tulkki/versions', { body: versions(1) });
    const page = await render(ModuleVersions, { server, inputs: { slug: 'tulkki' } });
    expect(page.text()).toContain('Vertailtavaa ei ole: versioita on vain yksi.');
  });
});
