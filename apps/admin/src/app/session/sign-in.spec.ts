import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { FakeServer } from '../../testing/fake-server.ts';
import { aPerson, aSession } from '../../testing/people.ts';
import { render } from '../../testing/render.ts';
import { Language } from '../language/language.ts';
import { SessionStore } from './session-store.ts';
import { SignIn } from './sign-in.ts';

const [EMAIL, PASSWORD] = ['Sähköpostiosoite', 'Salasana'];

async function signInPage(server: FakeServer, mode: 'try-out' | 'production' = 'production') {
  server.on('GET /api/session', { body: aSession(null, mode) });
  const page = await render(SignIn, {
    server,
    inputs: { return: '/events/7' },
    routes: [{ path: '**', children: [] }],
  });
  await TestBed.inject(SessionStore).load();
  await page.settle();
  return page;
}

describe('sign-in page', () => {
  it('signs in and goes back to the address that was wanted', async () => {
    const person = aPerson({ name: 'Aino Aalto' });
    const server = new FakeServer().on('POST /api/session', { status: 201, body: aSession(person) });
    const page = await signInPage(server);

    await page.type(EMAIL, ' aino@example.org ');
    await page.type(PASSWORD, 'kolme sanaa tässä');
    await page.click(page.button('Kirjaudu sisään'));

    expect(server.sent('POST /api/session')[0]?.body).toEqual({
      email: 'aino@example.org',
      password: 'kolme sanaa tässä',
    });
    expect(TestBed.inject(SessionStore).person()?.name).toBe('Aino Aalto');
    expect(TestBed.inject(Router).url).toBe('/events/7');
  });

  it('keeps the language that was chosen at the door, here and in the account', async () => {
    localStorage.setItem(`talkoot.language.${aPerson().id}`, 'fi');
    const server = new FakeServer()
      .on('POST /api/session', { status: 201, body: aSession(aPerson({ locale: 'fi' })) })
      .on('PUT /api/people/me', { body: aPerson({ locale: 'sv' }) });
    const page = await signInPage(server);
    await page.click(page.button('Svenska'));
    await page.type('E-postadress', 'aino@example.org');
    await page.type('Lösenord', 'kolme sanaa tässä');
    await page.click(page.button('Logga in'));

    expect(TestBed.inject(Language).current()).toBe('sv');
    expect(server.sent('PUT /api/people/me').map(({ body }) => body)).toEqual([{ locale: 'sv' }]);
    expect(localStorage.getItem(`talkoot.language.${aPerson().id}`)).toBe('sv');
  });

  it('follows the language of the account where none was chosen at the door', async () => {
    const server = new FakeServer().on('POST /api/session', {
      status: 201,
      body: aSession(aPerson({ locale: 'en' })),
    });
    const page = await signInPage(server);
    await page.type(EMAIL, 'aino@example.org');
    await page.type(PASSWORD, 'kolme sanaa tässä');
    await page.click(page.button('Kirjaudu sisään'));
    expect(TestBed.inject(Language).current()).toBe('en');
    expect(server.sent('PUT /api/people/me')).toHaveLength(0);
  });

  it('says what is wrong, keeps what was typed, and sends nothing while fields are empty', async () => {
    const server = new FakeServer();
    const page = await signInPage(server);
    await page.type(EMAIL, 'aino');
    await page.click(page.button('Kirjaudu sisään'));

    expect(page.errorAt(EMAIL)).toContain('Tämä ei ole sähköpostiosoite');
    expect(page.errorAt(PASSWORD)).toBe('Täytä tämä kenttä.');
    expect(page.field(EMAIL).value).toBe('aino');
    expect(server.sent('POST /api/session')).toHaveLength(0);
  });

  it('says that the password was wrong without opening the sign-in dialog', async () => {
    const server = new FakeServer().refuse('POST /api/session', 401, 'SIGN_IN_FAILED');
    const page = await signInPage(server);
    await page.type(EMAIL, 'aino@example.org');
    await page.type(PASSWORD, 'väärä');
    await page.click(page.button('Kirjaudu sisään'));

    expect(page.text()).toContain('Sähköpostiosoite tai salasana on väärin.');
    expect(document.activeElement?.textContent).toContain('Sähköpostiosoite tai salasana on väärin.');
    expect(page.field(PASSWORD).value).toBe('väärä');
  });

  it('offers the example people in try-out mode only', async () => {
    const server = new FakeServer().on('POST /api/session/try-out', {
      status: 201,
      body: aSession(aPerson(), 'try-out'),
    });
    const page = await signInPage(server, 'try-out');
    await page.click(page.button('Kouluttaja'));
    expect(server.sent('POST /api/session/try-out')[0]?.body).toEqual({ as: 'trainer' });

    TestBed.resetTestingModule();
    const production = await signInPage(new FakeServer());
    expect(production.find('button', 'Kouluttaja')).toBeNull();
  });
});
