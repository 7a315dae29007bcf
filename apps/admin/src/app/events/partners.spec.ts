import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { anEvent } from '../../testing/events.ts';
import { FakeServer } from '../../testing/fake-server.ts';
import { render } from '../../testing/render.ts';
import { Toasts } from '../ui/toasts.ts';
import { EventStore } from './event-store.ts';
import { Partners } from './partners.ts';

@Component({
  selector: 'tk-test-page',
  providers: [EventStore],
  imports: [Partners],
  template: `<tk-partners />
    <p>{{ store.problem()?.code }}</p>`,
})
class TestPage {
  protected readonly store = inject(EventStore);
  constructor() {
    this.store.open('e-1');
  }
}

const URL = 'PUT /api/events/e-1/partners';
const [LEAD, PARTNER] = anEvent().partners;

function aServer(): FakeServer {
  let version = 3;
  return new FakeServer()
    .on('GET /api/events/e-1', { body: anEvent() })
    .on('GET /api/organisations', {
      body: [
        { id: 'o-1', name: 'Järvikylä' },
        { id: 'o-3', name: 'Sillanrakentajat' },
      ],
    })
    .on(URL, (request) => {
      version += 1;
      const { partners } = request.body as { partners: { organisationId: string }[] };
      return {
        body: anEvent({
          version,
          partners: partners.map((partner, at) => ({
            ...PARTNER!,
            name: `Nimi ${partner.organisationId}`,
            ...partner,
            rank: at + 1,
          })),
        }),
      };
    });
}
const bodies = (server: FakeServer) => server.sent(URL).map(({ body }) => body);

describe('partners of an event', () => {
  it('adds one of those who are not in yet, with a role', async () => {
    const server = aServer();
    const page = await render(TestPage, { server });
    const options = [...page.field('Organisaatio').querySelectorAll('option')].map((option) => option.value);
    expect(options).toEqual(['', 'o-3']);
    await page.type('Organisaatio', 'o-3');
    await page.type('Rooli', 'payer-only');
    await page.click(page.button('Lisää kumppani'));
    expect(bodies(server)).toEqual([
      {
        version: 3,
        partners: [
          { organisationId: 'o-1', role: 'lead' },
          { organisationId: 'o-2', role: 'partner' },
          { organisationId: 'o-3', role: 'payer-only' },
        ],
      },
    ]);
  });

  it('says at the field that nobody was chosen', async () => {
    const server = aServer();
    const page = await render(TestPage, { server });
    await page.click(page.button('Lisää kumppani'));
    expect(page.errorAt('Organisaatio')).toBe('Valitse ensin organisaatio, jonka lisäät.');
    expect(document.activeElement).toBe(page.field('Organisaatio'));
    expect(bodies(server)).toHaveLength(0);
    await page.type('Organisaatio', 'o-3');
    expect(page.errorAt('Organisaatio')).toBe('');
  });

  it('adds once, however often it is clicked', async () => {
    const server = aServer();
    const page = await render(TestPage, { server });
    await page.type('Organisaatio', 'o-3');
    const add = page.button('Lisää kumppani');
    add.click();
    add.click();
    await page.settle();
    expect(bodies(server)).toHaveLength(1);
  });

  it('takes back what it said of the change before when the next one fails', async () => {
    const server = aServer();
    const page = await render(TestPage, { server });
    await page.click(page.button('Siirrä alemmas: Järvikylä'));
    expect(TestBed.inject(Toasts).all()).toHaveLength(1);
    TestBed.inject(Toasts).done('Tallennettu');
    server.refuse(URL, 409, 'PARTNER_HAS_MONEY');
    await page.click(page.button(/^Poista Nimi o-2/));
    expect(TestBed.inject(Toasts).all()).toEqual([]);
  });

  it('hands the lead over: whoever led before becomes a partner; and takes it back', async () => {
    const server = aServer();
    const page = await render(TestPage, { server });
    await page.type('Rooli: Metsälahti', 'lead');
    TestBed.inject(Toasts).all().at(-1)?.undo?.();
    await page.settle();
    expect(bodies(server)).toMatchObject([
      {
        version: 3,
        partners: [
          { organisationId: 'o-1', role: 'partner' },
          { organisationId: 'o-2', role: 'lead' },
        ],
      },
      { version: 4, partners: [{ role: 'lead' }, { role: 'partner' }] },
    ]);
  });

  it('changes ranks by button', async () => {
    const server = aServer();
    const page = await render(TestPage, { server });
    await page.click(page.button('Siirrä alemmas: Järvikylä'));
    expect(bodies(server)).toMatchObject([
      { partners: [{ organisationId: 'o-2' }, { organisationId: 'o-1' }] },
    ]);
  });

  it('says why a partner cannot be removed', async () => {
    const server = aServer().refuse(URL, 409, 'PARTNER_HAS_MONEY');
    const page = await render(TestPage, { server });
    await page.click(page.button('Poista Metsälahti tapahtumasta'));
    expect(page.text()).toContain('PARTNER_HAS_MONEY');
    expect(page.text()).toContain('Metsälahti');
    expect(page.button(`Poista ${LEAD?.name} tapahtumasta`).disabled).toBe(true);
  });

  it('only shows them to who may not change them', async () => {
    const server = aServer().on('GET /api/events/e-1', {
      body: anEvent({ permissions: ['event.read', 'event.edit'] }),
    });
    const page = await render(TestPage, { server });
    expect(page.text()).toContain('Metsälahti, Kumppani');
    expect(page.find('button', 'Lisää kumppani')).toBeNull();
    expect(server.sent('GET /api/organisations')).toHaveLength(0);
  });
});
