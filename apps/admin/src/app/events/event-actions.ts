import { Component, computed, inject, input, signal } from '@angular/core';
import { Api } from '../api/api.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { Dialog } from '../ui/dialog.ts';
import { Toasts } from '../ui/toasts.ts';
import { EventStore } from './event-store.ts';
import type { EventView } from './event-types.ts';
import { today } from './facts-model.ts';

/** What can become of the event now, for whoever may decide it. Cancelling cannot be undone, so it is asked. */
@Component({
  selector: 'tk-event-actions',
  imports: [Dialog, T],
  template: `
    <div class="actions">
      @if (event().status === 'published') {
        <a class="button" [href]="publicPage()">{{ 'events.overview.public-page' | t }}</a>
      }
      @if (mayHold()) {
        <button type="button" class="button" (click)="hold()">{{ 'events.overview.hold' | t }}</button>
      }
      @if (mayCancel()) {
        <button type="button" class="button destructive" (click)="asking.set(true)">
          {{ 'events.overview.cancel' | t }}
        </button>
      }
    </div>
    @if (asking()) {
      <tk-dialog [heading]="'events.overview.cancel-title' | t" (closed)="asking.set(false)">
        <p>{{ 'events.overview.cancel-help' | t }}</p>
        <div class="row">
          <button type="button" class="button" (click)="asking.set(false)">
            {{ 'events.overview.keep' | t }}
          </button>
          <button type="button" class="button destructive" (click)="cancel()">
            {{ 'events.overview.cancel' | t }}
          </button>
        </div>
      </tk-dialog>
    }
  `,
  styles: `
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1);
    }
  `,
})
export class EventActions {
  readonly event = input.required<EventView>();

  private readonly api = inject(Api);
  private readonly store = inject(EventStore);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(Language);

  protected readonly asking = signal(false);
  protected readonly publicPage = computed(() => this.event().publicPath[this.language.current()] ?? '');
  private readonly mayDecide = computed(() => this.store.permissions().has('event.publish'));
  protected readonly mayCancel = computed(() => this.mayDecide() && this.event().actions.includes('cancel'));
  protected readonly mayHold = computed(
    () => this.mayDecide() && this.event().actions.includes('hold') && this.event().date <= today(),
  );

  protected async hold(): Promise<void> {
    const held = await this.store.change(({ id: eventId, version }) =>
      this.api.post('/api/events/{eventId}/hold', { path: { eventId }, body: { version } }),
    );
    if (held) this.toasts.done(this.language.text('events.overview.held'));
  }

  protected async cancel(): Promise<void> {
    this.asking.set(false);
    const cancelled = await this.store.change(({ id: eventId, version }) =>
      this.api.post('/api/events/{eventId}/cancel', { path: { eventId }, body: { version } }),
    );
    if (cancelled) this.toasts.done(this.language.text('events.overview.cancelled'));
  }
}
