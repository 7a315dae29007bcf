import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { anEvent, aTask } from '../../testing/events.ts';
import { FakeServer } from '../../testing/fake-server.ts';
import { render } from '../../testing/render.ts';
import { Toasts } from '../ui/toasts.ts';
import { EventStore } from './event-store.ts';
import type { EventView } from './event-types.ts';
import { Overview } from './overview.ts';

/** Stands for the event's page: it holds the store that the tabs share. */
@Component({
  selector: 'tk-test-page',
  providers: [EventStore],
  imports: [Overview],
  template: `<tk-overview />
    <p class="problem">{{ store.problem()?.code }}</p>`,
})
class TestPage {
  protected readonly store = inject(EventStore);
  constructor() {
    this.store.open('e-1');
  }
}

function overviewOf(event: EventView, server = new FakeServer()) {
  return render(TestPage, { server: server.on('GET /api/events/e-1', { body: event }) });
}
const undoLast = () => TestBed.inject(Toasts).all().at(-1)?.undo?.();

describe('overview of an event', () => {
  it('says first what is missing, who mends it and where', async () => {
    const page = await overviewOf(
      anEvent({
        blockers: [
          { code: 'title-missing', params: { lang: 'sv' } },
          { code: 'programme-empty', params: {} },
        ],
        warnings: [{ code: 'no-tasks', params: {} }],
      }),
    );
    expect(page.text()).toContain('Ennen julkaisua puuttuu vielä 2 asiaa.');
    expect(page.text()).toContain('Otsikko puuttuu ruotsiksi.');
    expect(page.text()).toContain('Järvikylä, viimeistään ennen ilmoittautumisen päättymistä');
    expect(page.link(/Korjaa: Otsikko/).getAttribute('href')).toBe('/events/e-1/facts');
    expect(page.link(/Korjaa: Ohjelma/).getAttribute('href')).toBe('/events/e-1/programme');
    expect(page.text()).toContain('Tehtäviä ei ole vielä jaettu.');
    expect(page.find('button', 'Julkaise tapahtuma')).toBeNull();
  });

  it('publishes when nothing is missing', async () => {
    const server = new FakeServer().on('POST /api/events/e-1/publish', {
      body: anEvent({ status: 'published', version: 4, actions: ['hold', 'cancel'] }),
    });
    const page = await overviewOf(anEvent(), server);
    await page.click(page.button('Julkaise tapahtuma'));
    expect(server.sent('POST /api/events/e-1/publish')[0]?.body).toEqual({ version: 3 });
    expect(page.link('Avaa julkinen sivu').getAttribute('href')).toBe('/fi/tapahtumat/p');
    expect(page.text()).not.toContain('Ennen julkaisua');
  });

  it('tells a partner who publishes', async () => {
    const page = await overviewOf(anEvent({ permissions: ['event.read', 'event.edit'] }));
    expect(page.text()).toContain('Tapahtuman julkaisee Järvikylä.');
    expect(page.find('button', 'Peru tapahtuma')).toBeNull();
  });

  it('tells what is missing to who may not mend it, without offering to', async () => {
    const event = anEvent({
      permissions: ['event.read'],
      blockers: [
        { code: 'title-missing', params: { lang: 'sv' } },
        { code: 'agreement', params: {} },
      ],
    });
    const page = await overviewOf(event);
    expect(page.text()).toContain('Otsikko puuttuu ruotsiksi.');
    expect(page.find('link', /Korjaa/)).toBeNull();
  });

  it('ticks a task off and takes it back', async () => {
    const done = aTask({ doneAt: '2127-01-01T08:00:00Z' });
    const server = new FakeServer()
      .on('PUT /api/events/e-1/tasks/t-1/done', { body: anEvent({ tasks: [done] }) })
      .on('DELETE /api/events/e-1/tasks/t-1/done', { body: anEvent({ tasks: [aTask()] }) });
    const page = await overviewOf(anEvent({ tasks: [aTask()] }), server);
    await page.click(page.field('Tehty: Varaa tila'));
    expect(page.field('Tehty: Varaa tila').checked).toBe(true);
    undoLast();
    await page.settle();
    expect(page.field('Tehty: Varaa tila').checked).toBe(false);
  });

  it('removes a task and puts it back', async () => {
    const server = new FakeServer()
      .on('DELETE /api/events/e-1/tasks/t-1', { body: anEvent({ version: 4 }) })
      .on('POST /api/events/e-1/tasks/t-1/restore', { body: anEvent({ version: 5, tasks: [aTask()] }) });
    const page = await overviewOf(anEvent({ tasks: [aTask()] }), server);
    await page.click(page.button('Poista tehtävä Varaa tila'));
    expect(page.text()).not.toContain('Varaa tila');
    undoLast();
    await page.settle();
    expect(page.text()).toContain('Varaa tila');
  });

  it('adds a task, and refuses one that should have been done already', async () => {
    const server = new FakeServer().on('POST /api/events/e-1/tasks', {
      status: 201,
      body: anEvent({ version: 4, tasks: [aTask({ title: 'Lähetä kutsut' })] }),
    });
    const page = await overviewOf(anEvent(), server);
    await page.click(page.button('Lisää tehtävä'));
    await page.type('Tehtävä', 'Lähetä kutsut');
    await page.type('Organisaatio', 'o-2');
    await page.type('Valmis viimeistään', '2020-01-01');
    await page.click(page.button('Lisää tehtävä'));
    expect(page.errorAt('Valmis viimeistään')).toContain('Päivä on jo mennyt.');
    await page.type('Valmis viimeistään', '2127-01-20');
    await page.click(page.button('Lisää tehtävä'));
    expect(server.sent('POST /api/events/e-1/tasks').map(({ body }) => body)).toEqual([
      { version: 3, title: 'Lähetä kutsut', organisationId: 'o-2', assignee: '', dueOn: '2127-01-20' },
    ]);
    expect(page.text()).toContain('Lähetä kutsut');
    expect(page.find('textbox', 'Tehtävä')).toBeNull();
  });

  it('keeps a task that is being written when somebody else was faster', async () => {
    const server = new FakeServer().refuse('POST /api/events/e-1/tasks', 409, 'CONFLICT_VERSION');
    const page = await overviewOf(anEvent(), server);
    await page.click(page.button('Lisää tehtävä'));
    await page.type('Tehtävä', 'Lähetä kutsut');
    await page.type('Valmis viimeistään', '2127-01-20');
    await page.click(page.button('Lisää tehtävä'));
    expect(page.text()).toContain('Joku muu on muuttanut tietoja');
    expect(page.field('Tehtävä').value).toBe('Lähetä kutsut');
  });

  it('shows the newest state when a change came too late', async () => {
    const server = new FakeServer().refuse('POST /api/events/e-1/publish', 409, 'CONFLICT_VERSION');
    const page = await overviewOf(anEvent(), server);
    server.on('GET /api/events/e-1', { body: anEvent({ version: 9, capacity: 77 }) });
    await page.click(page.button('Julkaise tapahtuma'));
    expect(page.text()).toContain('CONFLICT_VERSION');
    expect(page.text()).toContain('77');
  });
});
