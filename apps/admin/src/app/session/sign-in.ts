import { Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { T } from '../language/t.ts';
import { returnAddress } from './guards.ts';
import { SessionStore } from './session-store.ts';
import { SignInForm } from './sign-in-form.ts';
import { TryOut } from './try-out.ts';
import { Threshold } from './threshold.ts';

/** The door of the desk. Brings people back to the address they wanted (`?return=/events`). */
@Component({
  selector: 'tk-sign-in',
  imports: [SignInForm, T, Threshold, TryOut],
  template: `
    <tk-threshold
      [heading]="'shell.sign-in.title' | t"
      [lead]="(return() ? 'shell.sign-in.needed' : 'shell.tagline') | t"
    >
      <tk-sign-in-form (signedIn)="goOn()" />
      @if (session.isTryOut()) {
        <tk-try-out (signedIn)="goOn()" />
      }
    </tk-threshold>
  `,
})
export class SignIn {
  /** The address wanted before, from the query. */
  readonly return = input<string>();
  protected readonly session = inject(SessionStore);
  private readonly router = inject(Router);

  protected async goOn(): Promise<void> {
    await this.router.navigateByUrl(returnAddress(this.return()));
  }
}
