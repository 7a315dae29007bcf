import { Component, effect, inject, linkedSignal, signal, untracked } from '@angular/core';
import { form } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { Api } from '../api/api.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { Busy } from '../ui/busy.ts';
import { ErrorSummary } from '../ui/error-summary.ts';
import { formSubmission } from '../ui/form-submission.ts';
import { Toasts } from '../ui/toasts.ts';
import { askBeforeLeaving } from '../ui/unsaved-changes.ts';
import { EventStore } from './event-store.ts';
import type { EventView } from './event-types.ts';
import { FactsFields } from './facts-fields.ts';
import { emptyFacts, factsBody, factsOf, factsRules, isSame } from './facts-model.ts';

/** The facts of an event that is there already. */
@Component({
  selector: 'tk-edit-facts',
  imports: [Busy, ErrorSummary, FactsFields, RouterLink, T],
  template: `
    <h2 class="first">{{ 'events.facts.title' | t }}</h2>
    <form class="stack" (submit)="save.run($event)" novalidate>
      <tk-error-summary [of]="save" />
      <tk-facts-fields [fields]="form" />
      <div class="row">
        <button class="button primary" [tkBusy]="save.running()">{{ 'shell.action.save' | t }}</button>
        <a class="button" [routerLink]="['/events', store.event()?.id]">{{ 'shell.action.cancel' | t }}</a>
      </div>
    </form>
  `,
  styles: `
    .first {
      margin-block-start: 0;
    }
  `,
})
export class EditFacts {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(Language);
  protected readonly store = inject(EventStore);

  /** What the form was filled with, and the version it belongs to. */
  private readonly given = signal({ eventId: '', version: 1, facts: emptyFacts() });
  private readonly typed = linkedSignal(() => this.given().facts);

  protected readonly form = form(this.typed, (path) => {
    factsRules(path, () => this.store.event()?.date ?? null);
  });

  protected readonly save = formSubmission(this.form, async () => {
    const eventId = this.store.event()?.id ?? '';
    const facts = this.typed();
    const body = { ...factsBody(facts), version: this.given().version };
    const event = await this.api.put('/api/events/{eventId}', { path: { eventId }, body });
    this.given.set({ eventId, version: event.version, facts });
    this.store.adopt(event);
    this.toasts.done(this.language.text('events.facts.saved'));
    await this.router.navigate(['/events', eventId]);
  });

  constructor() {
    effect(() => {
      const event = this.store.event();
      if (event) untracked(() => this.fill(event));
    });
    askBeforeLeaving(() => this.isChanged());
  }

  private isChanged(): boolean {
    return !isSame(this.typed(), this.given().facts);
  }

  /** Follows the newest state of the event until somebody types: what is typed is never overwritten. */
  private fill(event: EventView): void {
    if (event.id === this.given().eventId && this.isChanged()) return;
    this.given.set({ eventId: event.id, version: event.version, facts: factsOf(event) });
  }
}
