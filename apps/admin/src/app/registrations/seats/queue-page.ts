import { Component, computed, inject, input, signal } from '@angular/core';
import { FormField, form, maxLength, required } from '@angular/forms/signals';
import { Api } from '../../api/api.ts';
import { type ProblemError, toProblem } from '../../api/problem.ts';
import { Moment } from '../../language/format-pipes.ts';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { Busy } from '../../ui/busy.ts';
import { Dialog } from '../../ui/dialog.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { ErrorSummary } from '../../ui/error-summary.ts';
import { formSubmission } from '../../ui/form-submission.ts';
import { LabelledField } from '../../ui/labelled-field.ts';
import { lastValue } from '../../ui/last-value.ts';
import { ProblemNotice } from '../../ui/problem-notice.ts';
import { ResourceState } from '../../ui/resource-state.ts';
import { Toasts } from '../../ui/toasts.ts';
import type { RegistrationView } from '../registration-views.ts';

/** What is done only for a reason that is kept. */
interface Asking {
  readonly what: 'decline' | 'seat';
  readonly person: RegistrationView;
}

/** Who waits for an approval, for an answer to an offer, or for a seat; and the saying of yes and no. */
@Component({
  selector: 'tk-queue-page',
  imports: [
    Busy,
    Dialog,
    EmptyState,
    ErrorSummary,
    FormField,
    LabelledField,
    Moment,
    ProblemNotice,
    ResourceState,
    T,
  ],
  templateUrl: './queue-page.html',
  styleUrl: './queue-page.css',
})
export class QueuePage {
  readonly eventId = input.required<string>();

  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly toasts = inject(Toasts);
  private readonly event = lastValue(
    this.api.resource('/api/events/{eventId}', () => ({ path: { eventId: this.eventId() } })),
  );
  protected readonly pending = this.list('pending');
  protected readonly offered = this.list('offered');
  protected readonly waiting = this.list('waiting');
  protected readonly groups = [
    { status: 'pending', people: lastValue(this.pending) },
    { status: 'offered', people: lastValue(this.offered) },
    { status: 'waiting', people: lastValue(this.waiting) },
  ] as const;
  protected readonly isEmpty = computed(() =>
    this.groups.every(({ people }) => people()?.registrations.length === 0),
  );
  protected readonly mayDecide = computed(() => this.may('registration.edit'));
  protected readonly maySeat = computed(() => this.may('registration.plan'));

  protected readonly asking = signal<Asking | null>(null);
  protected readonly refused = signal<ProblemError | null>(null);
  protected readonly working = signal<string | null>(null);
  private readonly typed = signal({ reason: '' });
  protected readonly form = form(this.typed, (path) => {
    required(path.reason);
    maxLength(path.reason, 500);
  });

  protected readonly send = formSubmission(this.form, async () => {
    const asking = this.asking();
    if (!asking) return;
    const request = { path: this.pathOf(asking.person), body: this.typed() };
    if (asking.what === 'decline')
      await this.api.post('/api/events/{eventId}/registrations/{registrationId}/decline', request);
    else await this.api.post('/api/events/{eventId}/registrations/{registrationId}/seat', request);
    this.asking.set(null);
    this.done(asking.what === 'decline' ? 'declined' : 'seated', asking.person);
  });

  protected async approve(person: RegistrationView): Promise<void> {
    if (this.working()) return;
    this.working.set(person.id);
    this.refused.set(null);
    try {
      await this.api.post('/api/events/{eventId}/registrations/{registrationId}/approve', {
        path: this.pathOf(person),
      });
      this.done('approved', person);
    } catch (error) {
      this.refused.set(toProblem(error));
      this.reload();
    } finally {
      this.working.set(null);
    }
  }

  protected ask(what: Asking['what'], person: RegistrationView): void {
    this.typed.set({ reason: '' });
    this.form().reset();
    this.asking.set({ what, person });
  }

  protected heading(status: 'pending' | 'offered' | 'waiting'): string {
    return this.language.text(`seats.queue.${status}`);
  }

  protected sectorName({ sector }: RegistrationView): string {
    return this.language.text(`words.sector.${sector}`);
  }

  private list(status: RegistrationView['status']) {
    return this.api.resource('/api/events/{eventId}/registrations', () => ({
      path: { eventId: this.eventId() },
      query: { status },
    }));
  }

  private done(what: 'approved' | 'declined' | 'seated', { name }: RegistrationView): void {
    this.toasts.done(this.language.text(`seats.queue.${what}`, { name }));
    this.reload();
  }

  private reload(): void {
    for (const list of [this.pending, this.offered, this.waiting]) list.reload();
  }

  private may(permission: string): boolean {
    return this.event()?.permissions.includes(permission) ?? false;
  }

  private pathOf({ id }: RegistrationView) {
    return { eventId: this.eventId(), registrationId: id };
  }
}
