import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, RouterOutlet, type Routes } from '@angular/router';
import { anEvent } from '../../testing/events.ts';
import { FakeServer } from '../../testing/fake-server.ts';
import { render } from '../../testing/render.ts';
import { EventPage } from './event-page.ts';
import { Overview } from './overview.ts';

@Component({ selector: 'tk-desk', imports: [RouterOutlet], template: '<router-outlet />' })
class Desk {}

@Component({ selector: 'tk-other-tab', template: '<label>Muistiinpano <input /></label>' })
class OtherTab {}

const routes: Routes = [
  {
    path: 'events/:eventId',
    component: EventPage,
    children: [
      { path: 'programme', component: OtherTab },
      { path: '', pathMatch: 'full', component: Overview },
    ],
  },
];
const URL = 'GET /api/events/e-1';

async function eventPage() {
  const server = new FakeServer().on(URL, { body: anEvent({ capacity: 24 }) });
  const page = await render(Desk, { server, routes });
  await TestBed.inject(Router).navigateByUrl('/events/e-1');
  await page.settle();
  return { page, server };
}

describe('page of an event', () => {
  it('reads the event once when it is opened, and again when a tab is entered', async () => {
    const { page, server } = await eventPage();
    expect(server.sent(URL)).toHaveLength(1);
    await page.click(page.link('Ohjelma'));
    server.on(URL, { body: anEvent({ version: 4, capacity: 77 }) });
    await page.click(page.link('Yleiskuva'));
    expect(page.text()).toContain('77');
    expect(server.sent(URL)).toHaveLength(3);
  });

  it('reads it again when the window is looked at, and keeps what is typed on the page', async () => {
    const { page, server } = await eventPage();
    await page.click(page.link('Ohjelma'));
    const typed = page.field('Muistiinpano');
    await page.type('Muistiinpano', 'tärkeää');
    server.on(URL, { body: anEvent({ version: 4, venueName: 'Kirjasto' }) });
    window.dispatchEvent(new Event('focus'));
    await page.settle();
    expect(page.text()).toContain('Kirjasto');
    expect(page.field('Muistiinpano')).toBe(typed);
    expect(typed.value).toBe('tärkeää');
  });

  it('stays as it is when there is no answer', async () => {
    const { page, server } = await eventPage();
    server.on(URL, { status: 0 });
    document.dispatchEvent(new Event('visibilitychange'));
    await page.settle();
    expect(server.sent(URL)).toHaveLength(2);
    expect(page.text()).toContain('Harju');
    expect(page.find('alert', /./)).toBeNull();
  });
});
