import { Component, inject, input, signal } from '@angular/core';
import { FormField, email, form, maxLength, minLength, required } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { T } from '../language/t.ts';
import { Busy } from '../ui/busy.ts';
import { ErrorSummary } from '../ui/error-summary.ts';
import { formSubmission } from '../ui/form-submission.ts';
import { LabelledField } from '../ui/labelled-field.ts';
import { SessionStore } from './session-store.ts';
import { Threshold } from './threshold.ts';

/** The one-time link printed at the first start in production: its holder becomes the first administrator. */
@Component({
  selector: 'tk-welcome',
  imports: [Busy, ErrorSummary, FormField, LabelledField, T, Threshold],
  template: `
    <tk-threshold [heading]="'shell.welcome.title' | t" [lead]="'shell.welcome.lead' | t">
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
    </tk-threshold>
  `,
})
export class Welcome {
  /** From the address. */
  readonly token = input.required<string>();

  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly typed = signal({ name: '', email: '', password: '' });

  protected readonly form = form(this.typed, (path) => {
    required(path.name);
    maxLength(path.name, 200);
    required(path.email);
    email(path.email);
    maxLength(path.email, 254);
    required(path.password);
    minLength(path.password, 12);
    maxLength(path.password, 200);
  });

  protected readonly send = formSubmission(this.form, async () => {
    await this.session.welcome(this.token(), this.typed());
    await this.router.navigateByUrl('/');
  });
}
