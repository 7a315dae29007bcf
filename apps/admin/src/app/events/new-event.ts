import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { FormField, form, required } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { METHODS, SECTORS, programmeClock } from '@talkoot/curriculum';
import { formatMinutes } from '@talkoot/messages';
import { Api } from '../api/api.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { SessionStore } from '../session/session-store.ts';
import { Busy } from '../ui/busy.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { ErrorSummary } from '../ui/error-summary.ts';
import { formSubmission } from '../ui/form-submission.ts';
import { LabelledField } from '../ui/labelled-field.ts';
import { PageHeader } from '../ui/page-header.ts';
import { Toasts } from '../ui/toasts.ts';
import { askBeforeLeaving } from '../ui/unsaved-changes.ts';
import { FactsFields } from './facts-fields.ts';
import { emptyFacts, factsBody, factsRules, isSame, makesEvents } from './facts-model.ts';
import {
  type PackageDraft,
  type PackageDraftItem,
  forgetPackageDraft,
  readPackageDraft,
} from './package-draft.ts';

/** The form of a new event: from nothing, or from a package as it was tailored on its page. */
@Component({
  selector: 'tk-new-event',
  imports: [Busy, EmptyState, ErrorSummary, FactsFields, FormField, LabelledField, PageHeader, T],
  template: `
    <tk-page-header [heading]="'events.new.title' | t" [lead]="'events.new.lead' | t" />
    @if (leads().length === 0) {
      <tk-empty-state [heading]="'events.new.not-allowed' | t" />
    } @else {
      <form class="stack" (submit)="create.run($event)" novalidate>
        <tk-error-summary [of]="create" />
        @if (draft(); as draft) {
          <div class="card stack">
            <p>{{ 'events.new.from-package' | t: { count: draft.items.length, length: lengthOf(draft) } }}</p>
            <div>
              <button type="button" class="button" (click)="beginWithout()">
                {{ 'events.new.without-package' | t }}
              </button>
            </div>
          </div>
        }
        <tk-field [label]="'events.facts.lead-organisation' | t">
          <select [formField]="form.leadOrganisationId">
            @for (lead of leads(); track lead.organisationId) {
              <option [value]="lead.organisationId">{{ lead.organisationName }}</option>
            }
          </select>
        </tk-field>
        <tk-facts-fields [fields]="form" />
        <div>
          <button class="button primary" [tkBusy]="create.running()">{{ 'events.new.create' | t }}</button>
        </div>
      </form>
    }
  `,
})
export class NewEvent {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(Language);
  private readonly session = inject(SessionStore);

  protected readonly draft = signal(readPackageDraft());
  protected readonly leads = computed(() => makesEvents(this.session.person()));
  private readonly given = linkedSignal(() => ({
    ...factsFrom(readPackageDraft()),
    leadOrganisationId: this.leads()[0]?.organisationId ?? '',
  }));
  private readonly typed = linkedSignal(() => this.given());

  protected readonly form = form(this.typed, (path) => {
    required(path.leadOrganisationId);
    factsRules(path);
  });

  protected readonly create = formSubmission(this.form, async () => {
    const draft = this.draft();
    const facts = this.typed();
    const event = await this.api.post('/api/events', {
      body: {
        ...factsBody(facts),
        leadOrganisationId: facts.leadOrganisationId,
        ...(draft ? { packageSlug: draft.packageSlug, items: draft.items.map(itemOf) } : {}),
      },
    });
    forgetPackageDraft();
    this.given.set(facts);
    this.toasts.done(this.language.text('events.new.created'));
    await this.router.navigate(['/events', event.id]);
  });

  constructor() {
    askBeforeLeaving(() => !isSame(this.typed(), this.given()));
  }

  protected lengthOf({ items, startTime }: PackageDraft): string {
    const clock = programmeClock(items, startTime || '00:00');
    return formatMinutes(clock.ok ? clock.totals.totalMinutes : 0);
  }

  protected beginWithout(): void {
    forgetPackageDraft();
    this.draft.set(null);
  }
}

/** The draft was kept as text: only codes that are still known go on. */
function itemOf({ methods, sectors, ...item }: PackageDraftItem) {
  return {
    ...item,
    methods: METHODS.filter((code) => methods.includes(code)),
    sectors: SECTORS.filter((code) => sectors.includes(code)),
  };
}

function factsFrom(draft: PackageDraft | null) {
  const facts = emptyFacts();
  if (!draft) return facts;
  return {
    ...facts,
    startTime: draft.startTime || facts.startTime,
    sectors: SECTORS.filter((code) => draft.sectors.includes(code)),
  };
}
