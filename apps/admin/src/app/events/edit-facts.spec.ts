import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { anEvent } from '../../testing/events.ts';
import { FakeServer } from '../../testing/fake-server.ts';
import { render } from '../../testing/render.ts';
import { UnsavedChanges } from '../ui/unsaved-changes.ts';
import { EditFacts } from './edit-facts.ts';
import { EventStore } from './event-store.ts';

@Component({
  selector: 'tk-test-page',
  providers: [EventStore],
  imports: [EditFacts],
  template: `<tk-edit-facts />`,
})
class TestPage {
  readonly store = inject(EventStore);
  constructor() {
    this.store.open('e-1');
  }
}

const URL = '/api/events/e-1';
async function factsPage() {
  const server = new FakeServer().on(`GET ${URL}`, { body: anEvent() });
  const page = await render(TestPage, { server, routes: [{ path: '**', children: [] }] });
  const refresh = async (but: Parameters<typeof anEvent>[0]) => {
    server.on(`GET ${URL}`, { body: anEvent(but) });
    await page.fixture.componentInstance.store.refresh();
    await page.settle();
  };
  return { page, server, refresh };
}

describe('the facts of an event', () => {
  it('keep what is typed when the event is read again, and are saved on top of the version it was typed on', async () => {
    const { page, server, refresh } = await factsPage();
    await page.type('Tila', 'Kirjasto');
    await refresh({ version: 8, municipality: 'Muu kunta' });
    expect(page.field('Tila').value).toBe('Kirjasto');
    expect(page.field('Kunta').value).toBe('Saarijärvi');
    server.refuse(`PUT ${URL}`, 409, 'CONFLICT_VERSION');
    await page.click(page.button('Tallenna'));
    expect(server.sent(`PUT ${URL}`)[0]?.body).toMatchObject({ version: 3, venueName: 'Kirjasto' });
    expect(page.field('Tila').value).toBe('Kirjasto');
  });

  it('follow the newest state until somebody types', async () => {
    const { page, refresh } = await factsPage();
    await refresh({ version: 8, municipality: 'Muu kunta' });
    expect(page.field('Kunta').value).toBe('Muu kunta');
  });

  it('ask nothing once they are saved', async () => {
    const { page, server } = await factsPage();
    server.on(`PUT ${URL}`, { body: anEvent({ version: 4, venueName: 'Kirjasto' }) });
    await page.type('Tila', 'Kirjasto');
    await page.click(page.button('Tallenna'));
    expect(TestBed.inject(Router).url).toBe('/events/e-1');
    expect(await TestBed.inject(UnsavedChanges).mayLeave()).toBe(true);
  });
});
