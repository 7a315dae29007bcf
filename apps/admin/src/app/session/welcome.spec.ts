import { TestBed } from '@angular/core/testing';
import { FakeServer } from '../../testing/fake-server.ts';
import { aPerson, aSession } from '../../testing/people.ts';
import { render } from '../../testing/render.ts';
import { SessionStore } from './session-store.ts';
import { Welcome } from './welcome.ts';
import type { WelcomeView } from './welcome-form.ts';

const routes = [{ path: '**', children: [] }];

function linkFor(view: WelcomeView): FakeServer {
  return new FakeServer().on('GET /api/welcome/abc', { body: view });
}

describe('welcome page', () => {
  it('makes the first administrator and signs them in', async () => {
    const server = linkFor({ purpose: 'first-administrator', name: '', email: '' });
    server.on('POST /api/welcome/abc', { status: 201, body: aSession(aPerson({ isAdministrator: true })) });
    const page = await render(Welcome, { server, routes, inputs: { token: 'abc' } });

    await page.type('Nimi', 'Aino Aalto');
    await page.type('Sähköpostiosoite', 'aino@example.org');
    await page.type('Salasana', 'lyhyt');
    await page.click(page.button('Luo tunnus ja jatka'));
    expect(page.errorAt('Salasana')).toContain('Kirjoita vähintään 12 merkkiä.');

    await page.type('Salasana', 'kolme sanaa tässä');
    await page.click(page.button('Luo tunnus ja jatka'));
    expect(server.sent('POST /api/welcome/abc').map((request) => request.body)).toEqual([
      { name: 'Aino Aalto', email: 'aino@example.org', password: 'kolme sanaa tässä' },
    ]);
    expect(TestBed.inject(SessionStore).isAdministrator()).toBe(true);
  });

  it('asks only for a password when the link belongs to somebody', async () => {
    const server = linkFor({ purpose: 'choose-password', name: 'Ben Berg', email: 'ben@example.org' });
    const page = await render(Welcome, { server, routes, inputs: { token: 'abc' } });
    expect(page.field('Nimi').value).toBe('Ben Berg');
    expect(page.field('Nimi').readOnly).toBe(true);
    expect(page.field('Salasana').readOnly).toBe(false);
  });

  it('says what to do about a link that is spent', async () => {
    const server = new FakeServer().refuse('GET /api/welcome/abc', 410, 'LINK_EXPIRED');
    const page = await render(Welcome, { server, routes, inputs: { token: 'abc' } });
    expect(page.text()).toContain('Linkki on vanhentunut tai jo käytetty.');
  });
});
