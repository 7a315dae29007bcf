import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, form, maxLength, required, validate } from '@angular/forms/signals';
import { Api } from '../api/api.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { Busy } from '../ui/busy.ts';
import { ErrorSummary } from '../ui/error-summary.ts';
import { formSubmission } from '../ui/form-submission.ts';
import { LabelledField } from '../ui/labelled-field.ts';
import { messageError } from '../ui/message-error.ts';
import { Toasts } from '../ui/toasts.ts';
import { askBeforeLeaving } from '../ui/unsaved-changes.ts';
import { EventStore } from './event-store.ts';
import type { EventView, Task } from './event-types.ts';
import { today } from './facts-model.ts';

/** A task as it is written: new, or changed. */
@Component({
  selector: 'tk-task-form',
  imports: [Busy, ErrorSummary, FormField, LabelledField, T],
  template: `
    <form class="stack card" (submit)="save.run($event)" novalidate>
      <tk-error-summary [of]="save" />
      <tk-field [label]="'events.tasks.task' | t">
        <input [formField]="form.title" />
      </tk-field>
      <tk-field [label]="'events.tasks.organisation' | t">
        <select [formField]="form.organisationId">
          @for (partner of event().partners; track partner.organisationId) {
            <option [value]="partner.organisationId">{{ partner.name }}</option>
          }
        </select>
      </tk-field>
      <tk-field [label]="'events.tasks.assignee' | t" optional>
        <input autocomplete="off" [formField]="form.assignee" />
      </tk-field>
      <tk-field [label]="'events.tasks.due' | t">
        <input type="date" [formField]="form.dueOn" />
      </tk-field>
      <div class="row">
        <button class="button primary" [tkBusy]="save.running()">
          {{ (task() ? 'shell.action.save' : 'events.tasks.add') | t }}
        </button>
        <button type="button" class="button" (click)="closed.emit()">{{ 'shell.action.cancel' | t }}</button>
      </div>
    </form>
  `,
})
export class TaskForm {
  readonly event = input.required<EventView>();
  /** Null: a new one. */
  readonly task = input<Task | null>(null);
  readonly closed = output();

  private readonly api = inject(Api);
  private readonly store = inject(EventStore);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(Language);

  private readonly eventId = computed(() => this.event().id);
  private readonly firstPartner = computed(() => this.event().partners[0]?.organisationId ?? '');
  private readonly taskId = computed(() => this.task()?.id);
  /** Filled once: a change that somebody else makes meanwhile does not take away what is typed. */
  private readonly given = linkedSignal({
    source: () => this.taskId(),
    computation: () => {
      const task = this.task();
      const { title = '', organisationId = this.firstPartner(), assignee = '', dueOn = '' } = task ?? {};
      return { facts: { title, organisationId, assignee, dueOn }, task, version: this.event().version };
    },
  });
  private readonly typed = linkedSignal(() => this.given().facts);

  protected readonly form = form(this.typed, (path) => {
    required(path.title);
    maxLength(path.title, 300);
    required(path.organisationId);
    maxLength(path.assignee, 200);
    required(path.dueOn);
    validate(path.dueOn, ({ value }) =>
      value() !== '' && value() !== this.task()?.dueOn && value() < today()
        ? messageError('problem.field.dateInPast')
        : undefined,
    );
  });

  protected readonly save = formSubmission(this.form, async () => {
    const [eventId, task] = [this.eventId(), this.task()];
    const body = { ...this.typed(), version: this.version() };
    const url = '/api/events/{eventId}/tasks';
    const event = task
      ? await this.api.put(`${url}/{taskId}`, { path: { eventId, taskId: task.id }, body })
      : await this.api.post(url, { path: { eventId }, body });
    this.given.update((given) => ({ ...given, facts: this.typed() }));
    this.store.adopt(event);
    this.toasts.done(this.language.text(task ? 'events.tasks.changed' : 'events.tasks.added'));
    this.closed.emit();
  });

  constructor() {
    askBeforeLeaving(() => JSON.stringify(this.typed()) !== JSON.stringify(this.given().facts));
  }

  /** The newest, unless somebody else changed this very task meanwhile: theirs is not written over unseen. */
  private version(): number {
    const { task, version } = this.given();
    return JSON.stringify(task) === JSON.stringify(this.task()) ? this.event().version : version;
  }
}
