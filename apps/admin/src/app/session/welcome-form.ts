import { Component, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, email, form, maxLength, minLength, readonly, required } from '@angular/forms/signals';
import { T } from '../language/t.ts';
import { Busy } from '../ui/busy.ts';
import { ErrorSummary } from '../ui/error-summary.ts';
import { formSubmission } from '../ui/form-submission.ts';
import { LabelledField } from '../ui/labelled-field.ts';
import { SessionStore } from './session-store.ts';

/** What a one-time link is for, and whom it is for when that is known already. */
export interface WelcomeView {
  readonly purpose: 'first-administrator' | 'choose-password';
  readonly name: string;
  readonly email: string;
}

/** The shortest password the house accepts; the same number is in the help under the field. */
const SHORTEST_PASSWORD = 12;

/** Name, address and password; the first two are settled when the link belongs to somebody. */
@Component({
  selector: 'tk-welcome-form',
  imports: [Busy, ErrorSummary, FormField, LabelledField, T],
  template: `
    <form class="stack" (submit)="send.run($event)" novalidate>
      <tk-error-summary [of]="send" />
      <tk-field [label]="'shell.welcome.name' | t">
        <input autocomplete="name" [formField]="form.name" />
      </tk-field>
      <tk-field [label]="'shell.sign-in.email' | t">
        <input type="email" autocomplete="username" [formField]="form.email" />
      </tk-field>
      <tk-field [label]="'shell.sign-in.password' | t" [help]="'shell.welcome.password-help' | t">
        <input type="password" autocomplete="new-password" [formField]="form.password" />
      </tk-field>
      <div>
        <button class="button primary" [tkBusy]="send.running()">{{ 'shell.welcome.create' | t }}</button>
      </div>
    </form>
  `,
})
export class WelcomeForm {
  readonly token = input.required<string>();
  readonly link = input.required<WelcomeView>();
  readonly entered = output();

  private readonly session = inject(SessionStore);
  private readonly typed = linkedSignal(() => {
    const { name, email } = this.link();
    return { name, email, password: '' };
  });

  protected readonly form = form(this.typed, (path) => {
    required(path.name);
    maxLength(path.name, 200);
    readonly(path.name, () => this.link().purpose === 'choose-password');
    required(path.email);
    email(path.email);
    maxLength(path.email, 254);
    readonly(path.email, () => this.link().purpose === 'choose-password');
    required(path.password);
    minLength(path.password, SHORTEST_PASSWORD);
    maxLength(path.password, 200);
  });

  protected readonly send = formSubmission(this.form, async () => {
    await this.session.enter(this.token(), this.typed());
    this.entered.emit();
  });
}
