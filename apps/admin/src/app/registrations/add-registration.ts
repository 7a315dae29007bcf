import { Component, computed, inject, input, signal } from '@angular/core';
import { FormField, email, form, maxLength, required } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { Api } from '../api/api.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { Busy } from '../ui/busy.ts';
import { ErrorSummary } from '../ui/error-summary.ts';
import { formSubmission } from '../ui/form-submission.ts';
import { Icon } from '../ui/icon.ts';
import { LabelledField } from '../ui/labelled-field.ts';
import { Toasts } from '../ui/toasts.ts';
import { AnswerFields, type TypedAnswers } from './form/answer-fields.ts';
import { type RegistrationView, SECTORS, type Sector } from './registration-views.ts';

interface Typed {
  name: string;
  email: string;
  organisationId: string;
  organisationName: string;
  sector: Sector | '';
  locale: 'fi' | 'sv' | 'en';
}

/** A participant who phoned, wrote, or stands at the door (`isWalkIn`, from the route). */
@Component({
  selector: 'tk-add-registration',
  imports: [AnswerFields, Busy, ErrorSummary, FormField, Icon, LabelledField, RouterLink, T],
  templateUrl: './add-registration.html',
})
export class AddRegistration {
  readonly eventId = input.required<string>();
  readonly isWalkIn = input(false);

  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  /** One form, one registration: pressing again after a lost answer registers nobody twice. */
  private readonly submissionId = crypto.randomUUID();
  protected readonly sectors = SECTORS;
  protected readonly languages = ['fi', 'sv', 'en'] as const;

  private readonly event = this.api.resource('/api/events/{eventId}', () => ({
    path: { eventId: this.eventId() },
  }));
  protected readonly partners = computed(() => (this.event.hasValue() ? this.event.value().partners : []));

  private readonly registrationForm = this.api.resource('/api/events/{eventId}/registration-form', () => ({
    path: { eventId: this.eventId() },
  }));
  protected readonly questions = computed(() =>
    this.registrationForm.hasValue() ? this.registrationForm.value().questions : [],
  );
  protected readonly answers = signal<TypedAnswers>({});

  private readonly typed = signal<Typed>({
    name: '',
    email: '',
    organisationId: '',
    organisationName: '',
    sector: '',
    locale: this.language.current(),
  });
  protected readonly form = form(this.typed, (path) => {
    required(path.name);
    maxLength(path.name, 200);
    required(path.email);
    email(path.email);
    maxLength(path.email, 254);
    maxLength(path.organisationName, 200);
    required(path.sector);
  });

  protected readonly save = formSubmission(this.form, async () => {
    const { sector, organisationId, ...person } = this.typed();
    if (sector === '') return;
    const request = {
      path: { eventId: this.eventId() },
      body: {
        ...person,
        sector,
        answers: this.answers(),
        organisationId: organisationId || undefined,
        submissionId: this.submissionId,
      },
    };
    const made = this.isWalkIn()
      ? await this.api.post('/api/events/{eventId}/registrations/walk-ins', request)
      : await this.api.post('/api/events/{eventId}/registrations', request);
    this.toasts.done(this.outcome(made));
    const back = this.isWalkIn() ? ['registrations', 'check-in'] : ['registrations'];
    await this.router.navigate(['/events', this.eventId(), ...back]);
  });

  protected sectorName(sector: Sector): string {
    return this.language.text(`words.sector.${sector}`);
  }

  protected languageName(lang: 'fi' | 'sv' | 'en'): string {
    return this.language.text(`words.language.${lang}`);
  }

  private outcome({ name, place, checkedInAt }: RegistrationView): string {
    if (place !== null) return this.language.text('registrations.add.waits', { name, place });
    return this.language.text(checkedInAt ? 'registrations.add.present' : 'registrations.add.seated', {
      name,
    });
  }
}
