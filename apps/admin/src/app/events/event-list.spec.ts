import { TestBed } from '@angular/core/testing';
import { anEvent, aTask } from '../../testing/events.ts';
import { FakeServer } from '../../testing/fake-server.ts';
import { aPerson, aSession } from '../../testing/people.ts';
import { render } from '../../testing/render.ts';
import { SessionStore } from '../session/session-store.ts';
import { EventList } from './event-list.ts';

const member = (role: string) =>
  aPerson({ memberships: [{ organisationId: 'o-1', organisationName: 'Järvikylä', role }] });

async function listPage(events: unknown[], role = 'organiser') {
  const server = new FakeServer()
    .on('GET /api/session', { body: aSession(member(role)) })
    .on('GET /api/events', { body: events });
  const page = await render(EventList, { server });
  await TestBed.inject(SessionStore).load();
  await page.settle();
  return page;
}

describe('list of events', () => {
  it('says what to do first where there is nothing yet', async () => {
    const page = await listPage([]);
    expect(page.text()).toContain('Organisaatiollasi ei ole vielä tapahtumia');
    expect(page.link('Valitse paketti kirjastosta').getAttribute('href')).toBe('/library/packages');
    expect(page.link('Uusi tapahtuma').getAttribute('href')).toBe('/events/new');
  });

  it('offers no new event to somebody who only trains', async () => {
    const page = await listPage([], 'trainer');
    expect(page.find('link', 'Uusi tapahtuma')).toBeNull();
  });

  it('shows those to come and those that were, with the task that is due first', async () => {
    const late = aTask({ isOverdue: true, dueOn: '2026-01-02' });
    const page = await listPage([
      { ...anEvent(), nextTask: late },
      {
        ...anEvent({
          id: 'e-2',
          title: { fi: 'Viime vuoden päivä', sv: null, en: null },
          date: '2020-05-05',
        }),
        nextTask: null,
      },
    ]);
    expect(page.link('Peruspaketti').getAttribute('href')).toBe('/events/e-1');
    expect(page.text()).toContain('Myöhässä');
    expect(page.all('table').map((table) => table.textContent?.includes('Viime vuoden päivä'))).toEqual([
      false,
      true,
    ]);
  });
});
