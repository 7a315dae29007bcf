import { Component } from '@angular/core';
import { Router } from '@angular/router';
import { TestBed } from '@angular/core/testing';
import { FakeServer } from '../../testing/fake-server.ts';
import { aModule, aPackage, aPackageItem, aPackageModule } from '../../testing/library.ts';
import { aPerson, aSession } from '../../testing/people.ts';
import type { Page } from '../../testing/page.ts';
import { render } from '../../testing/render.ts';
import { SessionStore } from '../session/session-store.ts';
import { Toasts } from '../ui/toasts.ts';
import { UnsavedChanges } from '../ui/unsaved-changes.ts';
import type { PackageView } from './library-views.ts';
import { PackageEditor } from './package-editor.ts';

@Component({ selector: 'tk-elsewhere', template: '' })
class Elsewhere {}

const READ = 'GET /api/library/packages/perus?lang=fi';
const SAVE = 'PUT /api/library/packages/perus';
const OWN = aPackage({ canEdit: true, visibility: 'own', version: 4 });

describe('package editor', () => {
  let server: FakeServer;

  function open(pkg: PackageView = OWN): Promise<Page<PackageEditor>> {
    server = new FakeServer()
      .on(READ, { body: pkg })
      .on('GET /api/library/modules?lang=fi', { body: [aModule({ methods: ['case'] })] })
      .on(SAVE, (request) => {
        const { items, version } = request.body as { items: object[]; version: number };
        const itemIds = items.map((_, index) => `s-${index}`);
        return { body: { slug: 'perus', version: version + 1, itemIds } };
      });
    const routes = [{ path: '**', component: Elsewhere }];
    return render(PackageEditor, { server, routes, inputs: { slug: 'perus' } });
  }
  const bodies = (): { version: number; items: Record<string, unknown>[]; [name: string]: unknown }[] =>
    server.sent(SAVE).map(({ body }) => body as never);
  const names = (page: Page): string[] =>
    [...page.get('list', 'Aikataulu').querySelectorAll<HTMLInputElement>('.line .name input')].map(
      ({ value }) => value,
    );

  it.each([
    ['trainer', 'Paketteja tekevät organisaatioiden johtajat ja järjestäjät.', false],
    ['organiser', 'Paketti on toisen organisaation. Voit tehdä siitä oman kopion.', true],
  ])('is not for a %s who may not change the package', async (role, reason, mayCopy) => {
    const page = await open(aPackage({ canEdit: false }));
    const memberships = [{ organisationId: 'o-1', organisationName: 'Järvikylä', role }];
    server.on('GET /api/session', { body: aSession(aPerson({ memberships })) });
    await TestBed.inject(SessionStore).load();
    await page.settle();
    expect(page.heading('Sinulla ei ole oikeutta tähän').tagName).toBe('H1');
    expect(page.text()).toContain(reason);
    expect(
      page.all('link').some((link) => link.getAttribute('href') === '/library/packages/new?from=perus'),
    ).toBe(mayCopy);
    expect(page.find('button', 'Tallenna')).toBeNull();
  });

  it('says that there is no such package', async () => {
    const lost = new FakeServer().on(READ, { status: 404, body: { code: 'NOT_FOUND' } });
    const page = await render(PackageEditor, { server: lost, inputs: { slug: 'perus' } });
    expect(page.heading('Sivua ei löydy').tagName).toBe('H1');
  });

  it('adds a heading, a ready-made part and a module, and saves the whole on the version it read', async () => {
    const page = await open();
    await page.click(page.button('Väliotsikko'));
    await page.type('Rivin 4 nimi suomeksi', 'Loppu');
    await page.type('Lisää valmis kohta', 'feedback');
    await page.type('Lisää moduuli', 'tulkki');
    expect(page.text()).toContain('Muutoksia ei ole vielä tallennettu.');
    await page.click(page.button('Tallenna'));

    const [body] = bodies();
    expect(body).toMatchObject({ version: 4, visibility: 'own', startTime: '08:45', groupMax: 30 });
    expect(body?.items.slice(2)).toEqual([
      expect.objectContaining({ id: 'i-3', moduleSlug: 'tulkki', moduleNumber: 1, minutes: 45 }),
      expect.objectContaining({ kind: 'section', minutes: 0, title: { fi: 'Loppu', sv: '', en: '' } }),
      expect.objectContaining({
        kind: 'session',
        minutes: 10,
        title: {
          fi: 'Palaute ja kotiinviemiset',
          sv: 'Respons och avslutning',
          en: 'Feedback and takeaways',
        },
      }),
      expect.objectContaining({ moduleSlug: 'tulkki', moduleNumber: 1, minutes: 45, methods: ['case'] }),
    ]);
    expect(page.text()).toContain('Kaikki on tallennettu.');

    await page.type('Minuutit: Avaus', '20');
    await page.click(page.button('Tallenna'));
    expect(bodies()[1]).toMatchObject({
      version: 5,
      items: [{ id: 's-0' }, { id: 's-1', minutes: 20 }, {}, {}, {}, {}],
    });
  });

  it('takes every step back and does it again', async () => {
    const page = await open();
    await page.click(page.button('Poista rivi: Avaus'));
    await page.press(page.button('Siirrä ylemmäs: Tulkki'), 'ArrowUp', { altKey: true });
    expect(names(page)).toEqual(['Tulkki', 'Tulokahvi']);
    await page.click(page.button('Kumoa'));
    await page.click(page.button('Kumoa'));
    expect(names(page)).toEqual(['Tulokahvi', 'Avaus', 'Tulkki']);
    expect(page.text()).toContain('Kaikki on tallennettu.');
    await page.click(page.button('Tee uudelleen'));
    expect(names(page)).toEqual(['Tulokahvi', 'Tulkki']);
  });

  it('sends tracks, fixed starts, sectors and names in other languages', async () => {
    const page = await open();
    const details = [...page.root.querySelectorAll('details')];
    for (const one of details) one.open = true;
    const fieldsOf = (name: string): Record<string, HTMLInputElement> => {
      const row = page.field(`Minuutit: ${name}`).closest('li')!;
      const labels = [...row.querySelectorAll('label')];
      return Object.fromEntries(
        labels.map((label) => [label.firstChild!.textContent!.trim(), label.querySelector('input')!]),
      );
    };
    const type = async (input: HTMLInputElement, text: string): Promise<void> => {
      input.value = text;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await page.settle();
    };
    await type(fieldsOf('Avaus')['Alkaa aina klo']!, '09:30');
    await type(fieldsOf('Avaus')['Nimi, kieli: Ruotsi']!, 'Öppning');
    await type(fieldsOf('Tulkki')['Rinnakkainen ryhmä']!, ' A ');
    expect(page.text()).toContain('rinnakkain, ryhmä A');
    await page.click(page.button('Tallenna'));
    const [, opening, interpreter] = bodies()[0]!.items;
    expect(opening).toMatchObject({ fixedStart: '09:30', title: { fi: 'Avaus', sv: 'Öppning' } });
    expect(interpreter).toMatchObject({ track: 'A' });
  });

  it('takes a newer version of a module at a click, and gives it back', async () => {
    const newer = {
      number: 2,
      versionId: 'v-2',
      minutes: { min: 40, default: 50, max: 60 },
      sectorBlocks: [],
    };
    const items = [
      aPackageItem({ id: 'i-3', title: 'Tulkki', minutes: 45, module: aPackageModule({ newer }) }),
    ];
    const page = await open({ ...OWN, items });
    expect(page.text()).toContain('1 moduulista on uudempi versio.');
    await page.click(page.button('Ota käyttöön versio 2: Tulkin kanssa työskentely'));
    expect(page.text()).toContain('versio 2');
    expect(page.text()).not.toContain('uudempi versio');
    expect(page.field('Minuutit: Tulkki').min).toBe('40');
    await page.click(page.button('Kumoa'));
    await page.click(page.button('Ota kaikki käyttöön'));
    await page.click(page.button('Tallenna'));
    expect(bodies()[0]?.items[0]).toMatchObject({ moduleNumber: 2 });
  });

  it('does not save a row without a name, and leads to it', async () => {
    const page = await open();
    await page.click(page.button('Oma osuus'));
    await page.click(page.button('Tallenna'));
    expect(bodies()).toEqual([]);
    expect(document.activeElement).toBe(page.field('Rivin 4 nimi suomeksi'));
    expect(page.text()).toContain('Kirjoita nimi suomeksi.');
  });

  it('merges what somebody else saved meanwhile, and saves both', async () => {
    const page = await open();
    await page.type('Minuutit: Tulkki', '60');
    const theirs = {
      ...OWN,
      version: 5,
      items: [
        ...OWN.items.slice(0, 2).map((item) => (item.id === 'i-2' ? { ...item, minutes: 25 } : item)),
        aPackageItem({ id: 'i-9', title: 'Heidän rivinsä', minutes: 5 }),
        OWN.items[2]!,
      ],
    };
    let isFirst = true;
    server.on(READ, { body: theirs }).on(SAVE, (request) => {
      if (isFirst) {
        isFirst = false;
        return { status: 409, body: { status: 409, code: 'CONFLICT_VERSION', detail: '', errors: [] } };
      }
      const { items } = request.body as { items: object[] };
      return { body: { slug: 'perus', version: 6, itemIds: items.map((_, index) => `s-${index}`) } };
    });
    await page.click(page.button('Tallenna'));
    expect(names(page)).toEqual(['Tulokahvi', 'Avaus', 'Heidän rivinsä', 'Tulkki']);
    expect(bodies()[1]).toMatchObject({
      version: 5,
      items: [{}, { minutes: 25 }, { id: 'i-9' }, { minutes: 60 }],
    });
    expect(TestBed.inject(Toasts).all().at(-1)?.text).toContain('molempien muutokset ovat mukana');
    expect(page.text()).toContain('Kaikki on tallennettu.');
  });

  it('asks where both changed the same, loses neither, and saves what is chosen', async () => {
    const page = await open();
    await page.type('Minuutit: Avaus', '15');
    const items = OWN.items.map((item) => (item.id === 'i-2' ? { ...item, minutes: 25 } : item));
    server.refuse(SAVE, 409, 'CONFLICT_VERSION').on(READ, { body: { ...OWN, version: 5, items } });
    await page.click(page.button('Tallenna'));
    expect(page.text()).toContain('Sinulla: 15. Toisella: 25.');
    expect(page.field('Minuutit: Avaus').value).toBe('15');
    await page.click(page.button('Ota toisen muutos: Avaus: minuutit'));
    expect(page.field('Minuutit: Avaus').value).toBe('25');
    expect(page.text()).not.toContain('Toinen muutti samoja kohtia');
  });

  it('keeps what was typed when saving fails, and asks before it is left', async () => {
    const page = await open();
    await page.type('Minuutit: Avaus', '15');
    server.refuse(SAVE, 500, 'INTERNAL');
    await page.click(page.button('Tallenna'));
    expect(page.get('alert', /virhe/)).toBeTruthy();
    expect(page.field('Minuutit: Avaus').value).toBe('15');
    void TestBed.inject(UnsavedChanges).mayLeave();
    await page.settle();
    expect(TestBed.inject(UnsavedChanges).isAsking()).toBe(true);
  });

  it('removes the package, and puts it back', async () => {
    const page = await open();
    server
      .on('DELETE /api/library/packages/perus', { status: 204 })
      .on('POST /api/library/packages/perus/restore', { status: 204 });
    await page.click(page.button('Poista paketti'));
    expect(TestBed.inject(Router).url).toBe('/library/packages');
    await TestBed.inject(Toasts).all().at(-1)?.undo?.();
    expect(server.sent('POST /api/library/packages/perus/restore')).toHaveLength(1);
    expect(TestBed.inject(Router).url).toBe('/library/packages/perus');
  });
});
