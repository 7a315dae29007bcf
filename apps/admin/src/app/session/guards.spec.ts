import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, type Routes } from '@angular/router';
import { FakeServer } from '../../testing/fake-server.ts';
import { aPerson, aSession } from '../../testing/people.ts';
import { surround } from '../../testing/render.ts';
import { requireAdministrator, requireSignIn, requireStranger, returnAddress } from './guards.ts';
import { SessionStore } from './session-store.ts';

@Component({ selector: 'tk-empty', template: '' })
class Empty {}

const routes: Routes = [
  { path: 'sign-in', canActivate: [requireStranger], component: Empty },
  {
    path: '',
    canActivate: [requireSignIn],
    children: [
      { path: 'people', canActivate: [requireAdministrator], component: Empty },
      { path: '**', component: Empty },
    ],
  },
];

async function goTo(url: string, server: FakeServer): Promise<string> {
  await surround({ server, routes });
  const router = TestBed.inject(Router);
  await router.navigateByUrl(url);
  return router.url;
}

const signedIn = (but = {}) => new FakeServer().on('GET /api/session', { body: aSession(aPerson(but)) });

describe('guards', () => {
  it('send a stranger to sign in, remembering where they wanted to go', async () => {
    const server = new FakeServer().on('GET /api/session', { body: aSession(null) });
    expect(await goTo('/events/7?tab=costs', server)).toBe('/sign-in?return=%2Fevents%2F7%3Ftab%3Dcosts');
  });

  it('let people in, asking the server once', async () => {
    const server = signedIn();
    expect(await goTo('/events/7', server)).toBe('/events/7');
    await TestBed.inject(Router).navigateByUrl('/library');
    expect(server.sent('GET /api/session')).toHaveLength(1);
  });

  it('keep people from the sign-in page, and bring them to the address in it', async () => {
    expect(await goTo('/sign-in?return=%2Flibrary', signedIn())).toBe('/library');
  });

  it('open the people of the house to administrators only', async () => {
    expect(await goTo('/people', signedIn())).toBe('/');
    TestBed.resetTestingModule();
    expect(await goTo('/people', signedIn({ isAdministrator: true }))).toBe('/people');
  });

  it('stay where they are and say why when the server does not answer', async () => {
    expect(await goTo('/events', new FakeServer().on('GET /api/session', { status: 0 }))).toBe('/');
    expect(TestBed.inject(SessionStore).failure()?.isOffline).toBe(true);
  });

  it.each(['https://evil.example', '//evil.example', '/\\evil.example', 'events', null])(
    'do not follow %s out of the desk',
    (address) => expect(returnAddress(address)).toBe('/'),
  );
});
