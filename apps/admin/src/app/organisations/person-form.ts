import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { FormField, disabled, email, form, maxLength, required } from '@angular/forms/signals';
import { Api } from '../api/api.ts';
import { T } from '../language/t.ts';
import { SessionStore } from '../session/session-store.ts';
import { Busy } from '../ui/busy.ts';
import { ErrorSummary } from '../ui/error-summary.ts';
import { formSubmission } from '../ui/form-submission.ts';
import { LabelledField } from '../ui/labelled-field.ts';
import type { Organisation } from './organisation-form.ts';

const ROLES = ['manager', 'organiser', 'trainer'] as const;

export interface Person {
  id: string;
  name: string;
  email: string;
  locale: 'fi' | 'sv' | 'en';
  isAdministrator: boolean;
  isDisabled: boolean;
  hasPassword: boolean;
  memberships: { organisationId: string; organisationName: string; role: (typeof ROLES)[number] }[];
}

interface Typed {
  name: string;
  email: string;
  locale: Person['locale'];
  memberships: { organisationId: string; role: (typeof ROLES)[number] }[];
  isDisabled: boolean;
  isAdministrator: boolean;
}

@Component({
  selector: 'tk-person-form',
  imports: [Busy, ErrorSummary, FormField, LabelledField, T],
  template: `
    <h2>{{ (person() ? 'organisations.people.change' : 'organisations.people.new') | t }}</h2>
    <form class="stack" (submit)="send($event)" novalidate>
      <tk-error-summary [of]="save" />
      <tk-field [label]="'organisations.people.name' | t"><input [formField]="form.name" /></tk-field>
      @if (!person()) {
        <tk-field [label]="'shell.sign-in.email' | t" [help]="'organisations.people.email-help' | t">
          <input type="email" [formField]="form.email" autocomplete="off" />
        </tk-field>
      }
      <tk-field [label]="'shell.language.choose' | t">
        <select [formField]="form.locale">
          <option value="fi" lang="fi">{{ 'shell.language.fi' | t }}</option>
          <option value="sv" lang="sv">{{ 'shell.language.sv' | t }}</option>
          <option value="en" lang="en">{{ 'shell.language.en' | t }}</option>
        </select>
      </tk-field>
      @for (membership of form.memberships; track $index; let index = $index) {
        <fieldset class="stack">
          <legend>{{ 'organisations.people.membership' | t: { number: index + 1 } }}</legend>
          <tk-field [label]="'organisations.people.organisation' | t">
            <select [formField]="membership.organisationId">
              <option value="">{{ 'shell.form.choose' | t }}</option>
              @for (organisation of organisations(); track organisation.id) {
                <option [value]="organisation.id">{{ organisation.name }}</option>
              }
            </select>
          </tk-field>
          <tk-field [label]="'organisations.people.role' | t" [help]="'organisations.people.role-help' | t">
            <select [formField]="membership.role">
              @for (role of roles; track role) {
                <option [value]="role">{{ roleKey(role) | t }}</option>
              }
            </select>
          </tk-field>
          <div>
            <button class="button plain" type="button" (click)="removeMembership(index)">
              {{ 'organisations.people.remove-membership' | t }}
            </button>
          </div>
        </fieldset>
      }
      <div>
        <button class="button" type="button" (click)="addMembership()">
          {{ 'organisations.people.add-membership' | t }}
        </button>
      </div>
      <label class="choice">
        <input type="checkbox" [formField]="form.isAdministrator" [attr.aria-describedby]="ownRights()" />
        {{ 'organisations.people.administrator' | t }}
      </label>
      @if (person()) {
        <label class="choice">
          <input type="checkbox" [formField]="form.isDisabled" [attr.aria-describedby]="ownRights()" />
          {{ 'organisations.people.disable' | t }}
        </label>
      }
      @if (ownRights(); as id) {
        <p class="quiet small" [id]="id">{{ 'organisations.people.own-rights' | t }}</p>
      }
      <div class="row">
        <button class="button primary" [tkBusy]="save.running()">
          {{ (person() ? 'shell.action.save' : 'organisations.people.send-invitation') | t }}
        </button>
        <button class="button" type="button" (click)="closed.emit()">{{ 'shell.action.cancel' | t }}</button>
      </div>
    </form>
  `,
})
export class PersonForm {
  /** Null: somebody new. */
  readonly person = input.required<Person | null>();
  readonly organisations = input.required<readonly Organisation[]>();
  readonly saved = output<void>();
  readonly closed = output<void>();

  protected readonly roles = ROLES;
  private readonly api = inject(Api);
  private readonly session = inject(SessionStore);
  /** Id of the help text for one's own rights, which somebody else must change; null for everybody else's. */
  protected readonly ownRights = computed(() =>
    this.person() && this.person()?.id === this.session.person()?.id ? 'own-rights' : null,
  );
  private readonly typed = signal<Typed>({
    name: '',
    email: '',
    locale: 'fi',
    memberships: [],
    isDisabled: false,
    isAdministrator: false,
  });
  protected readonly form = form(this.typed, (path) => {
    required(path.name);
    maxLength(path.name, 200);
    required(path.email);
    email(path.email);
    disabled(path.isDisabled, { when: () => this.ownRights() !== null });
    disabled(path.isAdministrator, { when: () => this.ownRights() !== null });
  });
  protected readonly save = formSubmission(this.form, async () => {
    const { name, locale, memberships, isDisabled, isAdministrator, email: address } = this.typed();
    const known = this.person();
    if (known) {
      const body = { name, locale, memberships, isDisabled, isAdministrator };
      await this.api.put('/api/people/{personId}', { path: { personId: known.id }, body });
    } else {
      const body = { name, email: address.trim(), locale, memberships, isAdministrator };
      await this.api.post('/api/people', { body });
    }
  });

  constructor() {
    effect(() => {
      const known = this.person();
      if (!known) return;
      const { name, locale, isDisabled, isAdministrator } = known;
      const memberships = known.memberships.map(({ organisationId, role }) => ({ organisationId, role }));
      const typed = { name, email: known.email, locale, memberships, isDisabled, isAdministrator };
      untracked(() => this.typed.set(typed));
    });
  }

  protected roleKey(role: (typeof ROLES)[number]) {
    return `organisations.role.${role}` as const;
  }

  protected addMembership(): void {
    this.typed.update((typed) => ({
      ...typed,
      memberships: [...typed.memberships, { organisationId: '', role: 'organiser' }],
    }));
  }

  protected removeMembership(index: number): void {
    this.typed.update((typed) => ({
      ...typed,
      memberships: typed.memberships.filter((_, at) => at !== index),
    }));
  }

  protected async send(event: Event): Promise<void> {
    if (await this.save.run(event)) this.saved.emit();
  }
}
