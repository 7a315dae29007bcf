import { Component, inject, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, RouterLink, RouterOutlet, type Routes } from '@angular/router';
import { render } from '../../testing/render.ts';
import { LeaveDialog } from './leave-dialog.ts';
import { UnsavedChanges, askBeforeLeaving, mayLeave } from './unsaved-changes.ts';

/** A page with text that is kept only once it is saved. */
@Component({
  selector: 'tk-note',
  template: `<label>Muistiinpano <input #note (input)="text.set(note.value)" /></label>
    <button (click)="save()">Tallenna</button>`,
})
class Note {
  protected readonly text = signal('');
  private readonly router = inject(Router);

  constructor() {
    askBeforeLeaving(() => this.text() !== '');
  }

  protected async save(): Promise<void> {
    this.text.set('');
    await this.router.navigateByUrl('/events/1');
  }
}

@Component({ selector: 'tk-elsewhere', template: '<h1>Muualla</h1>' })
class Elsewhere {}

@Component({
  selector: 'tk-desk',
  imports: [LeaveDialog, RouterLink, RouterOutlet],
  template: `<a routerLink="/events/1">Yleiskuva</a><router-outlet />
    @if (unsaved.isAsking()) {
      <tk-leave-dialog />
    }`,
})
class Desk {
  protected readonly unsaved = inject(UnsavedChanges);
}

const routes: Routes = [
  { path: 'sign-in', component: Elsewhere },
  {
    path: '',
    canActivateChild: [mayLeave],
    canDeactivate: [mayLeave],
    children: [
      {
        path: 'events/:eventId',
        children: [
          { path: 'note', component: Note },
          { path: '', pathMatch: 'full', component: Elsewhere },
        ],
      },
    ],
  },
];
const QUESTION = 'Sivulla on tallentamattomia muutoksia';

async function notePage(text = 'tärkeää') {
  const page = await render(Desk, { routes });
  await TestBed.inject(Router).navigateByUrl('/events/1/note');
  await page.settle();
  if (text) await page.type('Muistiinpano', text);
  return page;
}
const url = () => TestBed.inject(Router).url;

describe('unsaved changes', () => {
  it('are asked about before another tab is opened, and staying keeps them', async () => {
    const page = await notePage();
    await page.click(page.link('Yleiskuva'));
    expect(page.get('dialog', QUESTION).textContent).toContain('Haluatko poistua tallentamatta?');
    await page.click(page.button('Jää sivulle'));
    expect(url()).toBe('/events/1/note');
    expect(page.field('Muistiinpano').value).toBe('tärkeää');
    expect(page.find('dialog', QUESTION)).toBeNull();
  });

  it('are left when the person says so, and asked about once', async () => {
    const page = await notePage();
    await page.click(page.link('Yleiskuva'));
    await page.click(page.button('Poistu tallentamatta'));
    expect(url()).toBe('/events/1');
    expect(page.find('dialog', QUESTION)).toBeNull();
  });

  it('are asked about again the next time', async () => {
    const page = await notePage();
    await page.click(page.link('Yleiskuva'));
    await page.click(page.button('Poistu tallentamatta'));
    await TestBed.inject(Router).navigateByUrl('/events/1/note');
    await page.settle();
    await page.type('Muistiinpano', 'uusi');
    await page.click(page.link('Yleiskuva'));
    expect(page.get('dialog', QUESTION)).toBeTruthy();
  });

  it('are asked about before the desk is left', async () => {
    const page = await notePage();
    void TestBed.inject(Router).navigateByUrl('/sign-in');
    await page.settle();
    expect(page.get('dialog', QUESTION)).toBeTruthy();
    expect(url()).toBe('/events/1/note');
  });

  it('ask nothing after saving, nor where nothing was typed', async () => {
    const page = await notePage();
    await page.click(page.button('Tallenna'));
    expect(url()).toBe('/events/1');
    expect(page.find('dialog', QUESTION)).toBeNull();
  });

  it('let the browser ask before it closes the page, only while there are any', async () => {
    const page = await notePage('');
    const isHeldBack = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(isHeldBack()).toBe(false);
    await page.type('Muistiinpano', 'tärkeää');
    expect(isHeldBack()).toBe(true);
    page.fixture.destroy();
    expect(isHeldBack()).toBe(false);
  });
});
