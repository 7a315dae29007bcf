import { Component, DOCUMENT, inject } from '@angular/core';
import { Router, RouterOutlet } from '@angular/router';
import { T } from './language/t.ts';
import { SessionStore } from './session/session-store.ts';
import { SignInAgain } from './session/sign-in-again.ts';
import { SignInAgainDialog } from './session/sign-in-again-dialog.ts';
import { RouteFocus } from './shell/route-focus.ts';
import { Theme } from './shell/theme.ts';
import { LeaveDialog } from './ui/leave-dialog.ts';
import { LiveRegion } from './ui/live-region.ts';
import { ProblemNotice } from './ui/problem-notice.ts';
import { ToastRegion } from './ui/toast-region.ts';
import { UnsavedChanges } from './ui/unsaved-changes.ts';

/** Everything that is there on every page, whoever is at the desk. */
@Component({
  selector: 'tk-app',
  imports: [LeaveDialog, LiveRegion, ProblemNotice, RouterOutlet, SignInAgainDialog, T, ToastRegion],
  template: `
    <a class="skip-link" href="#content" (click)="skip($event)">{{ 'shell.skip-to-content' | t }}</a>
    @if (session.failure(); as failure) {
      <main id="content" class="unreachable">
        <h1>{{ 'shell.name' | t }}</h1>
        <tk-problem-notice [problem]="failure" role="alert">
          <button type="button" class="button primary" (click)="tryAgain()">
            {{ 'shell.action.try-again' | t }}
          </button>
        </tk-problem-notice>
      </main>
    }
    <router-outlet />
    @if (again.isOpen()) {
      @defer (on immediate) {
        <tk-sign-in-again />
      }
    }
    @if (unsaved.isAsking()) {
      @defer (on immediate) {
        <tk-leave-dialog />
      }
    }
    <tk-toast-region />
    <tk-live-region />
  `,
  styles: `
    .unreachable {
      display: grid;
      gap: var(--space-2);
      max-width: 34rem;
      margin: var(--space-6) auto;
      padding: 0 var(--space-2);
    }
    .unreachable .button {
      margin-block-start: var(--space-2);
    }
  `,
})
export class App {
  protected readonly session = inject(SessionStore);
  protected readonly again = inject(SignInAgain);
  protected readonly unsaved = inject(UnsavedChanges);
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);

  constructor() {
    inject(Theme);
    inject(RouteFocus);
  }

  protected skip(event: Event): void {
    event.preventDefault(); // an address with # would be relative to /desk/, not to this page
    this.document.getElementById('content')?.focus();
  }

  protected async tryAgain(): Promise<void> {
    await this.session.load();
    const { pathname, search } = this.document.location;
    await this.router.navigateByUrl(pathname.replace(/^\/desk/, '') + search, {
      onSameUrlNavigation: 'reload',
    });
  }
}
