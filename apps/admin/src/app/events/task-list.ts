import { Component, computed, inject, input, signal } from '@angular/core';
import { Api } from '../api/api.ts';
import { Day } from '../language/format-pipes.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { Icon } from '../ui/icon.ts';
import { StatusChip } from '../ui/status-chip.ts';
import { TableFrame } from '../ui/table-frame.ts';
import { Toasts } from '../ui/toasts.ts';
import { EventStore } from './event-store.ts';
import type { EventView, Task } from './event-types.ts';
import { TaskForm } from './task-form.ts';

/** Who does what by when: ticked off, changed and removed in place, and each of it taken back. */
@Component({
  selector: 'tk-task-list',
  imports: [Day, Icon, StatusChip, T, TableFrame, TaskForm],
  templateUrl: './task-list.html',
  styles: `
    :host {
      display: block;
      margin-block-start: var(--space-3);
    }
    .done {
      color: var(--ink-quiet);
      text-decoration: line-through;
    }
    .tick {
      width: 2rem;
    }
    td .small {
      display: block;
    }
    .when {
      white-space: nowrap;
    }
    td.buttons {
      padding-block: 0.125rem;
      white-space: nowrap;
      text-align: end;
    }
    .add {
      margin-block-start: var(--space-2);
    }
  `,
})
export class TaskList {
  readonly event = input.required<EventView>();

  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(Language);
  protected readonly store = inject(EventStore);

  /** The task whose form is open, `'new'`, or none. */
  protected readonly edited = signal<string | null>(null);
  protected readonly tasks = computed(() => this.event().tasks);

  protected async tick(task: Task, isDone: boolean): Promise<void> {
    const path = { eventId: this.event().id, taskId: task.id };
    const url = '/api/events/{eventId}/tasks/{taskId}/done';
    const ticked = await this.store.change(() =>
      isDone ? this.api.put(url, { path }) : this.api.delete(url, { path }),
    );
    if (!ticked) return;
    const key = isDone ? 'events.tasks.done' : 'events.tasks.reopened';
    this.toasts.done(this.language.text(key, { title: task.title }), () => this.tick(task, !isDone));
  }

  protected async remove(task: Task): Promise<void> {
    const path = { eventId: this.event().id, taskId: task.id };
    const removed = await this.store.change(() =>
      this.api.delete('/api/events/{eventId}/tasks/{taskId}', { path }),
    );
    if (!removed) return;
    this.toasts.done(this.language.text('events.tasks.removed', { title: task.title }), () =>
      this.store.change(() => this.api.post('/api/events/{eventId}/tasks/{taskId}/restore', { path })),
    );
  }
}
