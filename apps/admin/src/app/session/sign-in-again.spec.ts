import { HttpClient } from '@angular/common/http';
import { Component, inject, signal } from '@angular/core';
import { DeferBlockBehavior, TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { toProblem } from '../api/problem.ts';
import { FakeServer } from '../../testing/fake-server.ts';
import { aPerson, aSession } from '../../testing/people.ts';
import { render } from '../../testing/render.ts';
import { SessionStore } from './session-store.ts';
import { SignInAgain } from './sign-in-again.ts';
import { SignInAgainDialog } from './sign-in-again-dialog.ts';

@Component({
  selector: 'tk-work',
  imports: [SignInAgainDialog],
  template: `
    <label>Otsikko <input #title /></label>
    <button (click)="save(title.value)">Tallenna</button>
    <p>{{ outcome() }}</p>
    @if (again.isOpen()) {
      <tk-sign-in-again />
    }
  `,
})
class Work {
  protected readonly again = inject(SignInAgain);
  protected readonly outcome = signal('');
  private readonly http = inject(HttpClient);

  protected async save(title: string): Promise<void> {
    try {
      await firstValueFrom(this.http.put('/api/events/7', { title }));
      this.outcome.set('tallessa');
    } catch (error) {
      this.outcome.set(toProblem(error).code);
    }
  }
}

/** A session that ends in the middle of work, and is renewed by signing in. */
function endedSession(backAs = aPerson()): FakeServer {
  const server = new FakeServer();
  let isEnded = true;
  server.on('GET /api/session', { body: aSession(aPerson()) });
  server.on('POST /api/session', () => {
    isEnded = false;
    return { status: 201, body: aSession(backAs) };
  });
  return server.on('PUT /api/events/7', () =>
    isEnded ? { status: 401, body: { code: 'NOT_SIGNED_IN' } } : { status: 200, body: {} },
  );
}

async function workUntilSessionEnds(server: FakeServer) {
  TestBed.configureTestingModule({ deferBlockBehavior: DeferBlockBehavior.Playthrough });
  const page = await render(Work, { server, routes: [{ path: '**', children: [] }] });
  await TestBed.inject(SessionStore).load();
  await page.type('Otsikko', 'Kevään koulutus');
  await page.click(page.button('Tallenna'));
  return page;
}

describe('a session that ends in the middle of work', () => {
  it('asks to sign in over the page, then sends the same again', async () => {
    const server = endedSession();
    const page = await workUntilSessionEnds(server);
    expect(page.get('dialog', 'Kirjaudu uudelleen')).toBeTruthy();
    expect(page.field('Sähköpostiosoite').value).toBe('aino@example.org');

    await page.type('Salasana', 'kolme sanaa tässä');
    await page.click(page.button('Kirjaudu sisään'));

    expect(server.sent('PUT /api/events/7').map((request) => request.body)).toEqual([
      { title: 'Kevään koulutus' },
      { title: 'Kevään koulutus' },
    ]);
    expect(page.text()).toContain('tallessa');
    expect(page.find('dialog', 'Kirjaudu uudelleen')).toBeNull();
    expect(page.field('Otsikko').value).toBe('Kevään koulutus');
  });

  it('does not send one person’s work as another', async () => {
    const server = endedSession(aPerson({ id: 'somebody-else' }));
    const page = await workUntilSessionEnds(server);
    await page.type('Salasana', 'kolme sanaa tässä');
    await page.click(page.button('Kirjaudu sisään'));

    expect(server.sent('PUT /api/events/7')).toHaveLength(1);
    expect(page.text()).toContain('NOT_SIGNED_IN');
    expect(TestBed.inject(Router).url).toBe('/');
  });

  it('lets the person close it and keeps the page as it was', async () => {
    const page = await workUntilSessionEnds(endedSession());
    await page.click(page.button('Sulje'));
    expect(page.text()).toContain('NOT_SIGNED_IN');
    expect(page.field('Otsikko').value).toBe('Kevään koulutus');
  });
});
