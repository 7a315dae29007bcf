import { Component, computed, inject, input } from '@angular/core';
import { Api } from '../api/api.ts';
import { MoneyNav } from '../cost-sharing/money-nav.ts';
import { reloadInLanguage } from '../cost-sharing/reload-in-language.ts';
import { Moment } from '../language/format-pipes.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { ResourceState } from '../ui/resource-state.ts';
import { AgreementCard, type AgreementData, partNames } from './agreement-card.ts';
import { DecisionForm } from './decision-form.ts';
import { ProposeForm } from './propose-form.ts';

/** The agreement of an event: what waits for an answer, what is in force, and how to get from one to the other. */
@Component({
  selector: 'tk-agreement-page',
  imports: [AgreementCard, DecisionForm, EmptyState, Moment, MoneyNav, ProposeForm, ResourceState, T],
  templateUrl: './agreement-page.html',
})
export class AgreementPage {
  readonly eventId = input.required<string>();

  protected readonly agreements = inject(Api).resource('/api/events/{eventId}/agreements', () => ({
    path: { eventId: this.eventId() },
  }));
  /** A new proposal makes sense when there is none yet, something has changed, or somebody said no. */
  protected readonly canPropose = computed(() => {
    const view = this.agreements.hasValue() ? this.agreements.value() : undefined;
    if (!view?.mayPropose || !view.canBeProposed) return false;
    const newest = view.versions[0];
    if (!newest || newest.status === 'withdrawn' || view.changedSince.length > 0) return true;
    return view.proposed?.parties.some(({ answer }) => answer === 'rejected') ?? false;
  });

  private readonly language = inject(Language);

  constructor() {
    reloadInLanguage(this.agreements);
  }

  protected partNames(parts: AgreementData['changes']): string {
    return partNames(this.language, parts);
  }
}
