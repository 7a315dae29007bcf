import { Component, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, email, form, maxLength, required } from '@angular/forms/signals';
import { T } from '../language/t.ts';
import { Busy } from '../ui/busy.ts';
import { ErrorSummary } from '../ui/error-summary.ts';
import { formSubmission } from '../ui/form-submission.ts';
import { LabelledField } from '../ui/labelled-field.ts';
import { SessionStore } from './session-store.ts';

/** E-mail and password: on the sign-in page, and over the page when a session has run out. */
@Component({
  selector: 'tk-sign-in-form',
  imports: [Busy, ErrorSummary, FormField, LabelledField, T],
  template: `
    <form class="stack" (submit)="send.run($event)" novalidate>
      <tk-error-summary [of]="send" />
      <tk-field [label]="'shell.sign-in.email' | t">
        <input type="email" autocomplete="username" [formField]="form.email" />
      </tk-field>
      <tk-field [label]="'shell.sign-in.password' | t">
        <input
          type="password"
          autocomplete="current-password"
          [attr.data-first]="knownEmail() ? '' : null"
          [formField]="form.password"
        />
      </tk-field>
      <div>
        <button class="button primary" [tkBusy]="send.running()">{{ 'shell.action.sign-in' | t }}</button>
      </div>
    </form>
  `,
})
export class SignInForm {
  readonly knownEmail = input('');
  readonly signedIn = output();

  private readonly session = inject(SessionStore);
  private readonly typed = linkedSignal(() => ({ email: this.knownEmail(), password: '' }));

  protected readonly form = form(this.typed, (path) => {
    required(path.email);
    email(path.email);
    maxLength(path.email, 254);
    required(path.password);
    maxLength(path.password, 200);
  });

  protected readonly send = formSubmission(this.form, async () => {
    const { email: address, password } = this.typed();
    await this.session.signIn(address.trim(), password);
    this.signedIn.emit();
  });
}
