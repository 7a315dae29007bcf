import { TestBed } from '@angular/core/testing';
import { anItem, aProgramme } from '../../testing/events.ts';
import {
  ProgrammePage,
  PROGRAMME_URL,
  saved,
  savingServer,
  times,
  TWO_ROWS,
} from '../../testing/programme.ts';
import { render } from '../../testing/render.ts';
import { UnsavedChanges } from '../ui/unsaved-changes.ts';

describe('programme of an event', () => {
  it('moves a row by keyboard; the clock follows and the order is saved', async () => {
    const server = savingServer();
    const page = await render(ProgrammePage, { server });
    expect(times(page)).toEqual(['9.00–9.30', '9.30–10.15']);
    await page.press(page.field('Osa 1: Otsikko'), 'ArrowDown', { altKey: true });
    expect(times(page)).toEqual(['9.00–9.45', '9.45–10.15']);
    const body = await saved(page, server, 1);
    expect(body).toMatchObject({ version: 3, items: [{ id: 'i-2', title: 'Tulkki' }, { id: 'i-1' }] });
    expect(page.text()).toContain('Kaikki muutokset on tallennettu.');
  });

  it('saves typing once, and takes it back and does it again', async () => {
    const server = savingServer();
    const page = await render(ProgrammePage, { server });
    await page.type('Minuuttia: Avaus', '4');
    await page.type('Minuuttia: Avaus', '40');
    expect(times(page)[1]).toBe('9.40–10.25');
    expect((await saved(page, server, 1))?.items[0]?.minutes).toBe(40);
    await page.click(page.button('Kumoa'));
    expect(times(page)[1]).toBe('9.30–10.15');
    expect(await saved(page, server, 2)).toMatchObject({ version: 4, items: [{ minutes: 30 }, {}] });
    await page.click(page.button('Tee uudelleen'));
    expect((await saved(page, server, 3))?.items[0]?.minutes).toBe(40);
  });

  it('adds a break, names speaker and room, and removes a row', async () => {
    const server = savingServer();
    const page = await render(ProgrammePage, { server });
    await page.click(page.button('Lisää tauko'));
    expect(times(page)[2]).toBe('10.15–10.30');
    await page.type(/^Puhujat/, 'Anna Esimerkki, THL\n Veli \n');
    await page.click(page.button('Poista Tulkki'));
    const body = await saved(page, server, 1);
    expect(body?.items).toMatchObject([
      { title: 'Avaus', speakers: ['Anna Esimerkki, THL', 'Veli'] },
      { title: 'Tauko', kind: 'break', minutes: 15 },
    ]);
  });

  it('warns of a long stretch without a break and shows the day to scale with its table', async () => {
    const page = await render(ProgrammePage, {
      server: savingServer(aProgramme([anItem({ minutes: 120 })])),
    });
    expect(page.text()).toContain('ilman taukoa');
    expect(page.get('img', /9\.00–11\.00/)).toBeTruthy();
    expect(page.all('table')).toHaveLength(1);
    await page.click(page.button('Siirry riville 1'));
    expect(document.activeElement).toBe(page.field('Minuuttia: Avaus'));
  });

  it('keeps an empty title and minutes that do not fit on the screen, and saves neither', async () => {
    const server = savingServer();
    const page = await render(ProgrammePage, { server });
    await page.type('Osa 1: Otsikko', '');
    await page.type('Minuuttia: Avaus', '0');
    expect(page.field('Minuuttia: Avaus').getAttribute('aria-invalid')).toBe('true');
    await saved(page, server, 0);
  });

  it('does not run past midnight', async () => {
    const server = savingServer();
    const page = await render(ProgrammePage, { server });
    await page.type('Minuuttia: Avaus', '700');
    await page.type('Minuuttia: Tulkki', '700');
    expect(page.text()).toContain('puolenyön');
    const body = await saved(page, server, 1);
    expect(body?.items.map(({ minutes }) => minutes)).toEqual([700, 45]);
  });

  it('tries again when the server was away, with all that was changed since', async () => {
    const server = savingServer().refuse(`PUT ${PROGRAMME_URL}`, 503, 'NOT_READY');
    const page = await render(ProgrammePage, { server });
    await page.type('Minuuttia: Avaus', '40');
    await saved(page, server, 1);
    expect(page.text()).toContain('Viimeistä muutosta ei tallennettu.');
    server.on(`PUT ${PROGRAMME_URL}`, { body: aProgramme(TWO_ROWS, { version: 4 }) });
    await page.click(page.button('Yritä uudelleen'));
    expect((await saved(page, server, 2))?.items[0]?.minutes).toBe(40);
    expect(page.text()).toContain('Kaikki muutokset on tallennettu.');
  });

  it('keeps a change that failed and sends it by itself once the connection is back', async () => {
    const server = savingServer().on(`PUT ${PROGRAMME_URL}`, { status: 0 });
    const page = await render(ProgrammePage, { server });
    await page.type('Minuuttia: Avaus', '40');
    await saved(page, server, 1);
    expect(page.get('alert', /Yhteys palvelimeen katkesi/)).toBeTruthy();
    server.on(`PUT ${PROGRAMME_URL}`, { body: aProgramme(TWO_ROWS, { version: 4 }) });
    window.dispatchEvent(new Event('online'));
    expect((await saved(page, server, 2))?.items[0]?.minutes).toBe(40);
    expect(page.find('alert', /Yhteys/)).toBeNull();
  });

  it('tries a failed change again on leaving, and asks only when that fails too', async () => {
    const server = savingServer().refuse(`PUT ${PROGRAMME_URL}`, 503, 'NOT_READY');
    const page = await render(ProgrammePage, { server });
    const unsaved = TestBed.inject(UnsavedChanges);
    await page.type('Minuuttia: Avaus', '40');
    await saved(page, server, 1);
    const leaves = unsaved.mayLeave();
    await page.settle();
    expect(server.sent(`PUT ${PROGRAMME_URL}`)).toHaveLength(2);
    expect(unsaved.isAsking()).toBe(true);
    unsaved.close(false);
    expect(await leaves).toBe(false);
    server.on(`PUT ${PROGRAMME_URL}`, { body: aProgramme(TWO_ROWS, { version: 4 }) });
    expect(await unsaved.mayLeave()).toBe(true);
    expect(unsaved.isAsking()).toBe(false);
  });

  it('sends nothing any more once somebody has left without saving', async () => {
    const server = savingServer();
    const page = await render(ProgrammePage, { server });
    const unsaved = TestBed.inject(UnsavedChanges);
    await page.type('Minuuttia: Avaus', '700');
    await page.type('Minuuttia: Tulkki', '700');
    const leaves = unsaved.mayLeave();
    await page.settle();
    expect(page.text()).toContain('Viimeistä muutosta ei tallennettu.');
    unsaved.close(true);
    expect(await leaves).toBe(true);
    page.fixture.destroy();
    await saved(page, server, 1);
  });

  it('saves the last change when the page is left at once', async () => {
    const server = savingServer();
    const page = await render(ProgrammePage, { server });
    await page.type('Minuuttia: Avaus', '40');
    page.fixture.destroy();
    await new Promise((done) => setTimeout(done, 20));
    expect(server.sent(`PUT ${PROGRAMME_URL}`)[0]?.body).toMatchObject({ items: [{ minutes: 40 }, {}] });
  });

  it('shows but does not change for who may only read', async () => {
    const server = savingServer(aProgramme(TWO_ROWS, { canEdit: false }));
    const page = await render(ProgrammePage, { server });
    expect(page.text()).toContain('9.30–10.15');
    expect(page.all('textbox')).toHaveLength(0);
    expect(page.find('button', 'Lisää tauko')).toBeNull();
  });

  it('leads nobody to a row that may not be changed', async () => {
    const long = aProgramme([anItem({ minutes: 120 })], { canEdit: false });
    const page = await render(ProgrammePage, { server: savingServer(long) });
    expect(page.text()).toContain('ilman taukoa');
    expect(page.find('button', /Siirry riville/)).toBeNull();
  });

  it('says that a held programme stays, and advises nothing', async () => {
    const long = anItem({ minutes: 200, end: '12:20' });
    const held = aProgramme([long], { status: 'held', canEdit: false });
    const page = await render(ProgrammePage, { server: savingServer(held) });
    expect(page.text()).toContain('Tapahtuma on pidetty, joten ohjelma ei enää muutu.');
    expect(page.text()).not.toContain('Katso vielä nämä');
    expect(page.find('button', 'Ehdota ohjelmaa')).toBeNull();
  });
});
