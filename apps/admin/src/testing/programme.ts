import { Component, inject } from '@angular/core';
import { EventStore } from '../app/events/event-store.ts';
import type { ProgrammeView } from '../app/events/event-types.ts';
import { Programme } from '../app/events/programme.ts';
import { anEvent, anItem, aProgramme } from './events.ts';
import { FakeServer } from './fake-server.ts';
import type { Page } from './page.ts';

@Component({
  selector: 'tk-test-page',
  providers: [EventStore],
  imports: [Programme],
  template: `<tk-programme />`,
})
/** The programme of an event on its page. */
export class ProgrammePage {
  constructor() {
    inject(EventStore).open('e-1');
  }
}

export const PROGRAMME_URL = '/api/events/e-1/programme';
export const TWO_ROWS = [
  anItem(),
  anItem({ id: 'i-2', title: 'Tulkki', minutes: 45, start: '09:30', end: '10:15' }),
];

/** Answers as the server does: what was sent, with ids, one version later. */
export function savingServer(programme: ProgrammeView = aProgramme(TWO_ROWS)): FakeServer {
  let version = programme.version;
  return new FakeServer()
    .on('GET /api/events/e-1', { body: anEvent() })
    .on('GET /api/library/modules?lang=fi', { body: [] })
    .on(`GET ${PROGRAMME_URL}`, { body: programme })
    .on(`PUT ${PROGRAMME_URL}`, (request) => {
      version += 1;
      const { items } = request.body as { items: { id?: string }[] };
      return {
        body: {
          ...programme,
          version,
          items: items.map((item, at) => ({ ...anItem(), ...item, id: item.id ?? `made-${at}` })),
        },
      };
    });
}

/** What was sent last, once saving has had its time; it was sent so many times in all. */
export async function saved(page: Page, server: FakeServer, times: number) {
  await new Promise((done) => setTimeout(done, 700));
  await page.settle();
  const sent = server
    .sent(`PUT ${PROGRAMME_URL}`)
    .map(({ body }) => body as { version: number; items: { title: string; minutes: number }[] });
  expect(sent).toHaveLength(times);
  return sent.at(-1);
}
/** The clock times on the screen. */
export const times = (page: Page) =>
  [...page.root.querySelectorAll('.time')].map((time) => time.textContent?.trim());
