import { Component, inject, input, output, signal } from '@angular/core';
import { FormField, form, maxLength, required } from '@angular/forms/signals';
import { Api } from '../api/api.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { Busy } from '../ui/busy.ts';
import { ErrorSummary } from '../ui/error-summary.ts';
import { formSubmission } from '../ui/form-submission.ts';
import { LabelledField } from '../ui/labelled-field.ts';
import { Toasts } from '../ui/toasts.ts';

/** Makes a version of the event's terms as they stand; a manager of the lead may accept it in the same step. */
@Component({
  selector: 'tk-propose-form',
  imports: [Busy, ErrorSummary, FormField, LabelledField, T],
  template: `
    <form class="stack card" (submit)="save.run($event)" novalidate>
      <h2>{{ (isFirst() ? 'agreements.propose.heading' : 'agreements.propose.again') | t }}</h2>
      <p>{{ 'agreements.propose.help' | t }}</p>
      <tk-error-summary [of]="save" />
      @if (mayAccept()) {
        <label class="choice">
          <input type="checkbox" [formField]="form.accept" />{{ 'agreements.propose.accept' | t }}
        </label>
        @if (typed().accept) {
          <tk-field [label]="'agreements.decide.mandate' | t" [help]="'agreements.decide.mandate-help' | t"
            ><input [formField]="form.mandate" autocomplete="organization-title"
          /></tk-field>
        }
      }
      <div>
        <button class="button primary" [tkBusy]="save.running()">{{ 'agreements.propose.send' | t }}</button>
      </div>
    </form>
  `,
})
export class ProposeForm {
  readonly eventId = input.required<string>();
  readonly mayAccept = input.required<boolean>();
  readonly isFirst = input.required<boolean>();
  readonly proposed = output<void>();

  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly toasts = inject(Toasts);
  protected readonly typed = signal({ accept: false, mandate: '' });
  protected readonly form = form(this.typed, (path) => {
    required(path.mandate, { when: ({ valueOf }) => valueOf(path.accept) });
    maxLength(path.mandate, 200);
  });
  protected readonly save = formSubmission(this.form, async () => {
    const { accept, mandate } = this.typed();
    const body = accept ? { accept, mandate, locale: this.language.current() } : {};
    await this.api.post('/api/events/{eventId}/agreements', { path: { eventId: this.eventId() }, body });
    this.toasts.done(this.language.text('agreements.propose.sent'));
    this.proposed.emit();
  });
}
