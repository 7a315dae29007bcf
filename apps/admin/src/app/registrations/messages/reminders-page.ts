import { Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { applyEach, FormField, form, max, min, required } from '@angular/forms/signals';
import { Api } from '../../api/api.ts';
import { Moment } from '../../language/format-pipes.ts';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { Busy } from '../../ui/busy.ts';
import { ErrorSummary } from '../../ui/error-summary.ts';
import { formSubmission } from '../../ui/form-submission.ts';
import { Icon } from '../../ui/icon.ts';
import { LabelledField } from '../../ui/labelled-field.ts';
import { ResourceState } from '../../ui/resource-state.ts';
import { Toasts } from '../../ui/toasts.ts';
import { askBeforeLeaving } from '../../ui/unsaved-changes.ts';
import { MessagesNav } from './messages-nav.ts';

const MOST = 5;

/** When who has a seat is reminded. */
@Component({
  selector: 'tk-reminders-page',
  imports: [Busy, ErrorSummary, FormField, Icon, LabelledField, MessagesNav, Moment, ResourceState, T],
  template: `
    <tk-messages-nav [eventId]="eventId()" />
    <h2>{{ 'messages.reminders.title' | t }}</h2>
    <p class="quiet">{{ 'messages.reminders.lead' | t }}</p>
    <tk-resource-state [of]="plan" />
    @if (plan.hasValue()) {
      <form class="stack" (submit)="save.run($event)" novalidate>
        <tk-error-summary [of]="save" />
        @for (reminder of form.reminders; track $index; let index = $index) {
          <fieldset class="row card" [disabled]="!mayEdit()">
            <legend>{{ 'messages.reminders.one' | t: { number: index + 1 } }}</legend>
            <tk-field [label]="'messages.reminders.days' | t">
              <input type="number" [formField]="reminder.daysBefore" />
            </tk-field>
            <tk-field [label]="'messages.reminders.time' | t">
              <input type="time" [formField]="reminder.time" />
            </tk-field>
            @if (momentOf(index); as at) {
              <span class="quiet">{{ 'messages.reminders.at' | t: { at: (at | moment: zone()) } }}</span>
            }
            @if (mayEdit()) {
              <button
                type="button"
                class="button plain"
                [attr.aria-label]="'messages.reminders.remove' | t: { number: index + 1 }"
                (click)="remove(index)"
              >
                <tk-icon name="remove" />
              </button>
            }
          </fieldset>
        } @empty {
          <p role="status">{{ 'messages.reminders.none' | t }}</p>
        }
        @if (plan.value().isDefault) {
          <p class="quiet">{{ 'messages.reminders.default' | t }}</p>
        }
        @if (mayEdit()) {
          <div class="row">
            <button class="button primary" [tkBusy]="save.running()">{{ 'shell.action.save' | t }}</button>
            @if (typed().reminders.length < most) {
              <button type="button" class="button" (click)="add()">
                <tk-icon name="plus" />{{ 'messages.reminders.add' | t }}
              </button>
            }
          </div>
        }
      </form>
    }
  `,
  styles: `
    fieldset {
      align-items: end;
      margin: 0;
    }
    input {
      max-width: 8rem;
    }
  `,
})
export class RemindersPage {
  readonly eventId = input.required<string>();

  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly toasts = inject(Toasts);
  protected readonly most = MOST;
  protected readonly plan = this.api.resource('/api/events/{eventId}/reminders', () => ({
    path: { eventId: this.eventId() },
  }));
  private readonly event = this.api.resource('/api/events/{eventId}', () => ({
    path: { eventId: this.eventId() },
  }));
  protected readonly mayEdit = computed(
    () => this.event.hasValue() && this.event.value().permissions.includes('registration.edit'),
  );
  protected readonly zone = computed(() =>
    this.event.hasValue() ? this.event.value().timeZone : 'Europe/Helsinki',
  );

  private readonly given = signal({ reminders: [] as { daysBefore: number; time: string }[] });
  protected readonly typed = linkedSignal(() => this.given());
  protected readonly form = form(this.typed, (path) => {
    applyEach(path.reminders, (reminder) => {
      required(reminder.daysBefore);
      min(reminder.daysBefore, 0);
      max(reminder.daysBefore, 60);
      required(reminder.time);
    });
  });

  protected readonly save = formSubmission(this.form, async () => {
    const path = { eventId: this.eventId() };
    const plan = await this.api.put('/api/events/{eventId}/reminders', { path, body: formOf(this.typed()) });
    this.given.set(formOf(plan));
    this.plan.set(plan);
    this.toasts.done(this.language.text('messages.reminders.saved'));
  });

  constructor() {
    effect(() => {
      if (!this.plan.hasValue()) return;
      const plan = this.plan.value();
      untracked(() => {
        if (!this.isChanged()) this.given.set(formOf(plan));
      });
    });
    askBeforeLeaving(() => this.isChanged());
  }

  /** When the reminder leaves, as long as the row says what the server has. */
  protected momentOf(index: number): string | null {
    const row = this.typed().reminders[index];
    const kept = this.plan.hasValue() ? this.plan.value().reminders : [];
    return (
      kept.find(({ daysBefore, time }) => daysBefore === row?.daysBefore && time === row.time)?.at ?? null
    );
  }

  protected add(): void {
    this.change((reminders) => [...reminders, { daysBefore: 3, time: '09:00' }]);
  }

  protected remove(index: number): void {
    this.change((reminders) => reminders.filter((_, at) => at !== index));
  }

  private change(of: (reminders: { daysBefore: number; time: string }[]) => typeof reminders): void {
    this.typed.update(({ reminders }) => ({ reminders: of(reminders) }));
  }

  private isChanged(): boolean {
    return JSON.stringify(this.typed()) !== JSON.stringify(this.given());
  }
}

function formOf({
  reminders,
}: {
  readonly reminders: readonly { readonly daysBefore: number; readonly time: string }[];
}): { reminders: { daysBefore: number; time: string }[] } {
  return { reminders: reminders.map(({ daysBefore, time }) => ({ daysBefore, time })) };
}
