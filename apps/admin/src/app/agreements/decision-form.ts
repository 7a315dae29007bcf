import { Component, inject, input, output, signal } from '@angular/core';
import { FormField, form, maxLength, required, validate } from '@angular/forms/signals';
import { Api } from '../api/api.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { Busy } from '../ui/busy.ts';
import { ErrorSummary } from '../ui/error-summary.ts';
import { formSubmission } from '../ui/form-submission.ts';
import { LabelledField } from '../ui/labelled-field.ts';
import { messageError } from '../ui/message-error.ts';
import { FieldGroup } from '../ui/field-group.ts';
import { Toasts } from '../ui/toasts.ts';
import type { AgreementData, AgreementParty } from './agreement-card.ts';

/** Yes or no in the name of one's organisation, to exactly the version on the screen. */
@Component({
  selector: 'tk-decision-form',
  imports: [Busy, ErrorSummary, FieldGroup, FormField, LabelledField, T],
  template: `
    <form class="stack card" (submit)="save.run($event)" novalidate>
      <h2>{{ 'agreements.decide.heading' | t: { name: party().name } }}</h2>
      <p>{{ 'agreements.decide.help' | t: { number: agreement().number } }}</p>
      <tk-error-summary [of]="save" />
      <tk-field-group [legend]="'agreements.decide.question' | t">
        <label class="choice">
          <input type="radio" value="accepted" [formField]="form.decision" />{{
            'agreements.decide.accept' | t
          }}
        </label>
        <label class="choice">
          <input type="radio" value="rejected" [formField]="form.decision" />{{
            'agreements.decide.reject' | t
          }}
        </label>
      </tk-field-group>
      @if (typed().decision === 'rejected') {
        <tk-field [label]="'agreements.decide.reason' | t" [help]="'agreements.decide.reason-help' | t">
          <textarea [formField]="form.reason"></textarea>
        </tk-field>
      }
      <tk-field [label]="'agreements.decide.mandate' | t" [help]="'agreements.decide.mandate-help' | t"
        ><input [formField]="form.mandate" autocomplete="organization-title"
      /></tk-field>
      <div>
        <button class="button primary" [tkBusy]="save.running()">
          {{
            (typed().decision === 'rejected' ? 'agreements.decide.send-no' : 'agreements.decide.send-yes') | t
          }}
        </button>
      </div>
    </form>
  `,
})
export class DecisionForm {
  readonly eventId = input.required<string>();
  readonly agreement = input.required<AgreementData>();
  readonly party = input.required<AgreementParty>();
  readonly answered = output<void>();

  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly toasts = inject(Toasts);
  protected readonly typed = signal({ decision: '', reason: '', mandate: '' });
  protected readonly form = form(this.typed, (path) => {
    required(path.decision);
    required(path.mandate);
    maxLength(path.mandate, 200);
    maxLength(path.reason, 1000);
    validate(path.reason, ({ value, valueOf }) =>
      valueOf(path.decision) === 'rejected' && value().trim() === ''
        ? messageError('problem.field.reasonNeeded')
        : undefined,
    );
  });
  protected readonly save = formSubmission(this.form, async () => {
    const { number, hash, lang } = this.agreement();
    const { decision, reason, mandate } = this.typed();
    await this.api.post('/api/events/{eventId}/agreements/{number}/decision', {
      path: { eventId: this.eventId(), number },
      body: {
        decision: decision === 'rejected' ? 'rejected' : 'accepted',
        mandate,
        hash,
        locale: lang,
        organisationId: this.party().organisationId,
        ...(reason.trim() ? { reason } : {}),
      },
    });
    this.toasts.done(this.language.text('agreements.decide.sent'));
    this.answered.emit();
  });
}
