import { TestBed } from '@angular/core/testing';
import { FakeServer } from '../../../testing/fake-server.ts';
import { aPerson, aSession } from '../../../testing/people.ts';
import type { Page } from '../../../testing/page.ts';
import { render } from '../../../testing/render.ts';
import { SessionStore } from '../../session/session-store.ts';
import { OwnModules } from './own-modules.ts';

const MODULE = {
  slug: 'tulkki',
  title: 'Tulkin kanssa',
  ownerName: 'Järvikylä',
  visibility: 'own',
  publishedNumber: 2,
  openStatus: null,
  isFresh: true,
  translations: [
    { lang: 'fi', state: 'source' },
    { lang: 'sv', state: 'source-changed' },
  ],
};
const TASK = {
  id: '1',
  slug: 'tulkki',
  title: 'Tulkin kanssa',
  ownerName: 'Järvikylä',
  kind: 'link-broken',
  detail: 'https://esimerkki.fi/',
  dueOn: '2027-02-01',
  createdAt: '2027-01-01T00:00:00Z',
};

const server = (): FakeServer =>
  new FakeServer()
    .on('GET /api/library/own-modules?lang=fi', {
      body: [MODULE, { ...MODULE, slug: 'uusi', title: 'Uusi', publishedNumber: null, openStatus: 'draft' }],
    })
    .on('GET /api/library/tasks', { body: [TASK] });

async function open(answers: FakeServer, role = 'organiser'): Promise<Page<OwnModules>> {
  const memberships = [{ organisationId: 'o-1', organisationName: 'Järvikylä', role }];
  answers.on('GET /api/session', { body: aSession(aPerson({ memberships })) });
  const page = await render(OwnModules, { server: answers });
  await TestBed.inject(SessionStore).load();
  await page.settle();
  return page;
}

describe('own modules', () => {
  it('asks nothing for those who write none, and says who does', async () => {
    const page = await open(new FakeServer(), 'trainer');
    expect(page.text()).toBe('Moduuleja tekevät organisaatioiden vastuuhenkilöt ja järjestäjät');
  });

  it('says what is to be checked, and how each module stands', async () => {
    const page = await open(server());
    const text = page.text();
    expect(text).toContain('Linkki ei toimi: https://esimerkki.fi/');
    expect(text).toContain('Viimeistään 1.2.2027');
    expect(text).toContain('Käännös jäljessä: Ruotsi');
    expect(page.link('Jatka muokkausta: Uusi').getAttribute('href')).toBe('/library/modules/uusi/edit');
  });

  it('shows those that are unfinished', async () => {
    const page = await open(server());
    await page.type('Näytä', 'open');
    expect(page.all('heading').map((one) => one.textContent.trim())).toContain('Uusi');
    expect(page.text()).toContain('1 moduuli');
    expect(page.find('link', 'Jatka muokkausta: Tulkin kanssa')).toBeNull();
  });

  it('says what to do when there is nothing', async () => {
    const empty = new FakeServer()
      .on('GET /api/library/own-modules?lang=fi', { body: [] })
      .on('GET /api/library/tasks', { body: [] });
    const page = await open(empty);
    expect(page.text()).toContain('Mitään ei ole tarkistettavana.');
    expect(page.link('Uusi moduuli').getAttribute('href')).toBe('/library/new-module');
  });
});
