import { TestBed } from '@angular/core/testing';
import { anItem, aProgramme } from '../../testing/events.ts';
import type { FakeServer } from '../../testing/fake-server.ts';
import { ProgrammePage, PROGRAMME_URL, saved, savingServer, TWO_ROWS } from '../../testing/programme.ts';
import { render } from '../../testing/render.ts';
import { Toasts } from '../ui/toasts.ts';
import type { ProgrammeItem } from './event-types.ts';

const [OPENING, INTERPRETER] = TWO_ROWS as [ProgrammeItem, ProgrammeItem];

/** The next saving meets a newer programme; what is sent on top of that is taken. */
function otherWasFaster(server: FakeServer, theirs: ProgrammeItem[]): FakeServer {
  const programme = aProgramme(theirs, { version: 8 });
  server.on(`GET ${PROGRAMME_URL}`, { body: programme });
  return server.on(`PUT ${PROGRAMME_URL}`, (request) => {
    const { version, items } = request.body as { version: number; items: ProgrammeItem[] };
    if (version < 8) return { status: 409, body: { code: 'CONFLICT_VERSION', status: 409 } };
    const made = items.map((item, at) => ({ ...anItem(), ...item, id: item.id ?? `made-${at}` }));
    return { body: { ...programme, version: version + 1, items: made } };
  });
}

describe('two people in the programme at once', () => {
  it('saves on top when the event changed elsewhere and the programme did not', async () => {
    const server = savingServer();
    const page = await render(ProgrammePage, { server });
    otherWasFaster(server, TWO_ROWS);
    await page.type('Minuuttia: Avaus', '40');
    expect(await saved(page, server, 2)).toMatchObject({ version: 8, items: [{ minutes: 40 }, {}] });
    expect(page.text()).toContain('Kaikki muutokset on tallennettu.');
    expect(page.find('heading', /samoja kohtia/)).toBeNull();
  });

  it('puts both together where they changed different things, and undo takes back nothing of theirs', async () => {
    const server = savingServer();
    const page = await render(ProgrammePage, { server });
    const theirs = [
      { ...OPENING, title: 'Toisen avaus' },
      INTERPRETER,
      anItem({ id: 'i-9', title: 'Kysymyksiä' }),
    ];
    otherWasFaster(server, theirs);
    await page.type('Minuuttia: Avaus', '40');
    expect(await saved(page, server, 2)).toMatchObject({
      version: 8,
      items: [
        { id: 'i-1', title: 'Toisen avaus', minutes: 40 },
        { id: 'i-2' },
        { id: 'i-9', title: 'Kysymyksiä' },
      ],
    });
    expect(page.field('Osa 1: Otsikko').value).toBe('Toisen avaus');
    await page.click(page.button('Kumoa'));
    expect((await saved(page, server, 3))?.items).toMatchObject([
      { title: 'Toisen avaus', minutes: 30 },
      {},
      { title: 'Kysymyksiä' },
    ]);
  });

  it('asks about what both changed, by keyboard, and saves the choice on the new version', async () => {
    const server = savingServer();
    const page = await render(ProgrammePage, { server });
    otherWasFaster(server, [
      { ...OPENING, minutes: 50, room: 'Sali 2' },
      { ...INTERPRETER, minutes: 60 },
    ]);
    await page.type('Minuuttia: Avaus', '40');
    await page.type('Minuuttia: Tulkki', '55');
    await saved(page, server, 1);
    expect(page.heading('Muutitte samoja kohtia yhtä aikaa')).toBeTruthy();
    expect(page.text()).toContain('Viimeistä muutosta ei tallennettu.');
    expect(TestBed.inject(Toasts).all().at(-1)?.text).toContain('Valitse ohjelman alussa');
    expect(page.field('Minuuttia: Avaus').value).toBe('40');
    const radios = page.all('radio') as HTMLInputElement[];
    expect(radios.map(({ checked }) => checked)).toEqual([true, false, true, false]);
    await page.click(page.get('radio', 'Toisen: 50 min'));
    await page.click(page.button('Tallenna valinnat'));
    expect(await saved(page, server, 2)).toMatchObject({
      version: 8,
      items: [{ minutes: 50, room: 'Sali 2' }, { minutes: 55 }],
    });
    expect(page.find('heading', /samoja kohtia/)).toBeNull();
    expect(page.text()).toContain('Kaikki muutokset on tallennettu.');
  });

  it('asks about a row that one removed and the other changed', async () => {
    const server = savingServer();
    const page = await render(ProgrammePage, { server });
    otherWasFaster(server, [INTERPRETER]);
    await page.type('Minuuttia: Avaus', '40');
    await saved(page, server, 1);
    await page.click(page.get('radio', 'Poistetaan, kuten toinen teki'));
    await page.click(page.button('Tallenna valinnat'));
    expect((await saved(page, server, 2))?.items).toMatchObject([{ title: 'Tulkki' }]);
    expect(page.all('textbox').some((box) => (box as HTMLInputElement).value === 'Avaus')).toBe(false);
    expect(page.text()).toContain('Kaikki muutokset on tallennettu.');
  });

  it('tries the whole again when what the other saved could not be read', async () => {
    const server = savingServer();
    const page = await render(ProgrammePage, { server });
    otherWasFaster(server, TWO_ROWS).on(`GET ${PROGRAMME_URL}`, { status: 0 });
    await page.type('Minuuttia: Avaus', '40');
    await saved(page, server, 1);
    expect(page.get('alert', /Yhteys palvelimeen katkesi/)).toBeTruthy();
    otherWasFaster(server, TWO_ROWS);
    await page.click(page.button('Yritä uudelleen'));
    expect((await saved(page, server, 3))?.items[0]?.minutes).toBe(40);
  });
});
