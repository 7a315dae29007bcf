import { Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { T } from '../language/t.ts';
import { Dialog } from '../ui/dialog.ts';
import { UnsavedChanges } from '../ui/unsaved-changes.ts';
import { SessionStore } from './session-store.ts';
import { SignInAgain } from './sign-in-again.ts';
import { SignInForm } from './sign-in-form.ts';
import { TryOut } from './try-out.ts';

/** The session has run out while somebody was working: their page waits behind, untouched. */
@Component({
  selector: 'tk-sign-in-again',
  imports: [Dialog, SignInForm, T, TryOut],
  template: `
    <tk-dialog [heading]="'shell.sign-in.again-title' | t" (closed)="again.close(false)">
      <div class="stack">
        <p>{{ 'shell.sign-in.again' | t }}</p>
        <tk-sign-in-form [knownEmail]="before?.email ?? ''" (signedIn)="goOn()" />
        @if (session.isTryOut()) {
          <tk-try-out (signedIn)="goOn()" />
        }
      </div>
    </tk-dialog>
  `,
})
export class SignInAgainDialog {
  protected readonly session = inject(SessionStore);
  protected readonly again = inject(SignInAgain);
  protected readonly before = this.session.person();
  private readonly router = inject(Router);
  private readonly unsaved = inject(UnsavedChanges);

  /** Another person must not send what this one had typed: they start from the front page instead. */
  protected async goOn(): Promise<void> {
    const isSamePerson = !this.before || this.session.person()?.id === this.before.id;
    this.again.close(isSamePerson);
    if (isSamePerson) return;
    this.unsaved.letGo();
    await this.router.navigateByUrl('/');
  }
}
