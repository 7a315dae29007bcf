import { Component, effect, inject, input, output, signal, untracked } from '@angular/core';
import { FormField, form, maxLength, required } from '@angular/forms/signals';
import { Api } from '../api/api.ts';
import { T } from '../language/t.ts';
import { Busy } from '../ui/busy.ts';
import { ErrorSummary } from '../ui/error-summary.ts';
import { formSubmission } from '../ui/form-submission.ts';
import { LabelledField } from '../ui/labelled-field.ts';

export const ORGANISATION_KINDS = [
  'municipality',
  'employment-authority',
  'wellbeing-county',
  'state',
  'association',
  'education-provider',
  'company',
  'supplier',
] as const;

export interface Organisation {
  id: string;
  name: string;
  kind: (typeof ORGANISATION_KINDS)[number];
  businessId: string | null;
  vatRecovery: 'none' | 'full';
  version: number;
}

@Component({
  selector: 'tk-organisation-form',
  imports: [Busy, ErrorSummary, FormField, LabelledField, T],
  template: `
    <h2>{{ (organisation() ? 'organisations.form.change' : 'organisations.form.new') | t }}</h2>
    <form class="stack" (submit)="send($event)" novalidate>
      <tk-error-summary [of]="save" />
      <tk-field [label]="'organisations.name' | t"
        ><input [formField]="form.name" autocomplete="off"
      /></tk-field>
      <tk-field [label]="'organisations.kind' | t">
        <select [formField]="form.kind">
          @for (kind of kinds; track kind) {
            <option [value]="kind">{{ kindKey(kind) | t }}</option>
          }
        </select>
      </tk-field>
      <tk-field
        [label]="'organisations.business-id' | t"
        [help]="'organisations.business-id-help' | t"
        optional
      >
        <input [formField]="form.businessId" autocomplete="off" />
      </tk-field>
      <tk-field [label]="'organisations.vat-recovery' | t" [help]="'organisations.vat-recovery-help' | t">
        <select [formField]="form.vatRecovery">
          <option value="none">{{ 'shell.form.no' | t }}</option>
          <option value="full">{{ 'shell.form.yes' | t }}</option>
        </select>
      </tk-field>
      <div class="row">
        <button class="button primary" [tkBusy]="save.running()">{{ 'shell.action.save' | t }}</button>
        <button class="button" type="button" (click)="closed.emit()">{{ 'shell.action.cancel' | t }}</button>
      </div>
    </form>
  `,
})
export class OrganisationForm {
  /** Null: a new one. */
  readonly organisation = input.required<Organisation | null>();
  readonly saved = output<void>();
  readonly closed = output<void>();

  protected readonly kinds = ORGANISATION_KINDS;
  private readonly api = inject(Api);
  private readonly typed = signal<
    Pick<Organisation, 'name' | 'kind' | 'vatRecovery'> & { businessId: string }
  >({
    name: '',
    kind: 'municipality',
    businessId: '',
    vatRecovery: 'none',
  });
  protected readonly form = form(this.typed, (path) => {
    required(path.name);
    maxLength(path.name, 200);
  });
  protected readonly save = formSubmission(this.form, async () => {
    const { businessId, ...rest } = this.typed();
    const body = { ...rest, ...(businessId.trim() ? { businessId: businessId.trim() } : {}) };
    const known = this.organisation();
    if (known) {
      await this.api.put('/api/organisations/{organisationId}', {
        path: { organisationId: known.id },
        body: { ...body, version: known.version },
      });
    } else {
      await this.api.post('/api/organisations', { body });
    }
  });

  constructor() {
    effect(() => {
      const known = this.organisation();
      if (!known) return;
      const { name, kind, businessId, vatRecovery } = known;
      untracked(() => this.typed.set({ name, kind, businessId: businessId ?? '', vatRecovery }));
    });
  }

  protected kindKey(kind: Organisation['kind']) {
    return `words.organisation-kind.${kind}` as const;
  }

  protected async send(event: Event): Promise<void> {
    if (await this.save.run(event)) this.saved.emit();
  }
}
