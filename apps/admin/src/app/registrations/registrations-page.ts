import { Component, computed, inject, input, signal } from '@angular/core';
import { FormField, form, maxLength } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { Api } from '../api/api.ts';
import { Language } from '../language/language.ts';
import { inLanguage } from '../language/localized.ts';
import { T } from '../language/t.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { Icon } from '../ui/icon.ts';
import { LabelledField } from '../ui/labelled-field.ts';
import { lastValue } from '../ui/last-value.ts';
import { ResourceState } from '../ui/resource-state.ts';
import { TableFrame } from '../ui/table-frame.ts';
import { Toasts } from '../ui/toasts.ts';
import { type ProblemError, toProblem } from '../api/problem.ts';
import { BouncedAddresses } from './invitations/bounced-addresses.ts';
import { RegistrationNumbers } from './registration-numbers.ts';
import { RegistrationRow } from './registration-row.ts';
import type { RegistrationView } from './registration-views.ts';
import { SeatBar } from './seat-bar.ts';

/** Who comes to the event, who waits, and how full it is. */
@Component({
  selector: 'tk-registrations-page',
  imports: [
    BouncedAddresses,
    ConfirmDialog,
    EmptyState,
    FormField,
    Icon,
    LabelledField,
    RegistrationNumbers,
    RegistrationRow,
    ResourceState,
    RouterLink,
    SeatBar,
    T,
    TableFrame,
  ],
  templateUrl: './registrations-page.html',
  styles: `
    section {
      margin-block-end: var(--space-3);
    }
    .text {
      flex: 1 1 16rem;
    }
    @media (max-width: 40rem) {
      .people thead {
        position: absolute;
        clip-path: inset(50%);
      }
      .people,
      .people tbody {
        display: block;
      }
    }
    .links {
      margin-block-end: var(--space-3);
    }
  `,
})
export class RegistrationsPage {
  readonly eventId = input.required<string>();

  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly toasts = inject(Toasts);
  private readonly wishes = signal<{ text: string; status: '' | RegistrationView['status'] }>({
    text: '',
    status: '',
  });
  protected readonly statuses = ['seated', 'offered', 'waiting', 'pending', 'cancelled', 'declined'] as const;
  protected readonly form = form(this.wishes, (path) => maxLength(path.text, 100));
  protected readonly asking = signal<RegistrationView | null>(null);
  protected readonly isCancelling = signal(false);
  protected readonly refused = signal<ProblemError | null>(null);

  private readonly event = this.api.resource('/api/events/{eventId}', () => ({
    path: { eventId: this.eventId() },
  }));
  protected readonly answer = this.api.resource('/api/events/{eventId}/registrations', () => {
    const { text, status } = this.wishes();
    return {
      path: { eventId: this.eventId() },
      query: { search: text.trim() || undefined, status: status || undefined },
    };
  });
  protected readonly numbers = this.api.resource('/api/events/{eventId}/registrations/summary', () => ({
    path: { eventId: this.eventId() },
  }));
  private readonly registrationForm = this.api.resource('/api/events/{eventId}/registration-form', () => ({
    path: { eventId: this.eventId() },
  }));
  protected readonly questions = computed(() => {
    if (!this.registrationForm.hasValue()) return [];
    const { questions, removed } = this.registrationForm.value();
    return [...questions, ...removed];
  });
  protected readonly list = lastValue(this.answer);
  protected readonly summary = lastValue(this.numbers);

  protected readonly canEdit = computed(
    () => this.event.hasValue() && this.event.value().permissions.includes('registration.edit'),
  );
  /** The public page in the reader's language, once the event has one. */
  protected readonly publicPath = computed(() => {
    if (!this.event.hasValue() || !this.event.value().publishedAt) return null;
    return inLanguage(this.event.value().publicPath, this.language.current());
  });
  protected readonly isEmpty = computed(() => {
    const list = this.list();
    return list !== undefined && list.seated + list.waiting + list.cancelled === 0;
  });

  protected statusName(status: RegistrationView['status']): string {
    return this.language.text(`registrations.status.${status}`);
  }

  protected documentUrl(kind: 'attendance-list' | 'certificate'): string {
    return `/api/events/${this.eventId()}/documents/${kind}?lang=${this.language.current()}`;
  }

  protected ask(registration: RegistrationView | null): void {
    this.refused.set(null);
    this.asking.set(registration);
  }

  protected async cancel({ id, name }: RegistrationView): Promise<void> {
    this.isCancelling.set(true);
    try {
      await this.api.post('/api/events/{eventId}/registrations/{registrationId}/cancel', {
        path: { eventId: this.eventId(), registrationId: id },
      });
      this.asking.set(null);
      this.toasts.done(this.language.text('registrations.cancel.done', { name }));
      this.answer.reload();
      this.numbers.reload();
    } catch (error) {
      this.refused.set(toProblem(error));
    } finally {
      this.isCancelling.set(false);
    }
  }
}
