import { Component, inject, linkedSignal, untracked } from '@angular/core';
import { form } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { Api } from '../api/api.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { Busy } from '../ui/busy.ts';
import { ErrorSummary } from '../ui/error-summary.ts';
import { formSubmission } from '../ui/form-submission.ts';
import { Toasts } from '../ui/toasts.ts';
import { EventStore } from './event-store.ts';
import { FactsFields } from './facts-fields.ts';
import { emptyFacts, factsBody, factsOf, factsRules } from './facts-model.ts';

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

  /** Filled once for each event: what is typed is not overwritten when the event is read again. */
  private readonly typed = linkedSignal({
    source: () => this.store.event()?.id,
    computation: () => {
      const event = untracked(() => this.store.event());
      return event ? factsOf(event) : emptyFacts();
    },
  });
  private readonly versionSeen = linkedSignal({
    source: () => this.store.event()?.id,
    computation: () => untracked(() => this.store.event()?.version ?? 1),
  });

  protected readonly form = form(this.typed, (path) => {
    factsRules(path, () => this.store.event()?.date ?? null);
  });

  protected readonly save = formSubmission(this.form, async () => {
    const eventId = this.store.event()?.id ?? '';
    const body = { ...factsBody(this.typed()), version: this.versionSeen() };
    this.store.adopt(await this.api.put('/api/events/{eventId}', { path: { eventId }, body }));
    this.toasts.done(this.language.text('events.facts.saved'));
    await this.router.navigate(['/events', eventId]);
  });
}
