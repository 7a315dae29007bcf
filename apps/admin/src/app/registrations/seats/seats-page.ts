import { HttpErrorResponse } from '@angular/common/http';
import { Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { Api } from '../../api/api.ts';
import { toProblem } from '../../api/problem.ts';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { Busy } from '../../ui/busy.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.ts';
import { ErrorSummary } from '../../ui/error-summary.ts';
import { formSubmission } from '../../ui/form-submission.ts';
import { Icon } from '../../ui/icon.ts';
import { LabelledField } from '../../ui/labelled-field.ts';
import { lastValue } from '../../ui/last-value.ts';
import { ResourceState } from '../../ui/resource-state.ts';
import { Toasts } from '../../ui/toasts.ts';
import { askBeforeLeaving } from '../../ui/unsaved-changes.ts';
import { PoolNames, type PoolChoice, type PoolSubjects } from './pool-names.ts';
import { PoolTable } from './pool-table.ts';
import {
  planBody,
  planOf,
  planRules,
  poolModel,
  type PoolModel,
  type SeatPlanModel,
} from './seat-plan-model.ts';

interface Loser {
  readonly id: string;
  readonly name: string;
}

/** How many seats there are, for whom, and how a free one is given. */
@Component({
  selector: 'tk-seats-page',
  imports: [Busy, ConfirmDialog, ErrorSummary, FormField, Icon, LabelledField, PoolTable, ResourceState, T],
  templateUrl: './seats-page.html',
  styleUrl: './seats-page.css',
})
export class SeatsPage {
  readonly eventId = input.required<string>();

  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly toasts = inject(Toasts);
  private readonly names = inject(PoolNames);
  private readonly at = computed(() => ({ path: { eventId: this.eventId() } }));
  private readonly event = lastValue(this.api.resource('/api/events/{eventId}', () => this.at()));
  private readonly programme = lastValue(
    this.api.resource('/api/events/{eventId}/programme', () => this.at()),
  );
  protected readonly answer = this.api.resource('/api/events/{eventId}/registrations/seats', () => this.at());
  protected readonly plan = lastValue(this.answer);
  protected readonly mayPlan = computed(
    () => this.event()?.permissions.includes('registration.plan') ?? false,
  );
  protected readonly subjects = computed<PoolSubjects>(() => ({
    partners: this.event()?.partners ?? [],
    sessions: this.programme()?.items ?? [],
  }));

  /** What the form was filled with, and the version it belongs to. */
  private readonly given = signal<{ version: number; plan: SeatPlanModel } | null>(null);
  private readonly typed = linkedSignal<SeatPlanModel>(
    () =>
      this.given()?.plan ?? {
        capacity: null,
        waitingMode: 'automatic',
        offerHours: null,
        approval: 'none',
        isClosed: false,
        waitingLimit: null,
        groupLimit: null,
        hasOnline: false,
        pools: [],
      },
  );
  protected readonly form = form(this.typed, planRules);
  protected readonly choice = signal('');
  /** Who would lose the seat by what is being saved; null while nobody would. */
  protected readonly losers = signal<readonly Loser[] | null>(null);
  private readonly confirmed = signal<readonly string[]>([]);
  protected readonly waitingModes = ['automatic', 'offer', 'manual'] as const;
  protected readonly approvals = ['none', 'organiser', 'own-organisation'] as const;

  /** What is not limited yet. */
  protected readonly choices = computed<PoolChoice[]>(() => {
    const used = new Set(this.typed().pools.map(({ kind, key }) => `${kind}:${key}`));
    return this.names.choices(this.subjects()).filter(({ kind, key }) => !used.has(`${kind}:${key}`));
  });

  protected readonly save = formSubmission(this.form, () => this.send());

  constructor() {
    effect(() => {
      const view = this.plan();
      if (!view) return;
      untracked(() => {
        if (this.given() && this.isChanged()) return;
        this.given.set({ version: view.version, plan: planOf(view) });
      });
    });
    askBeforeLeaving(() => this.isChanged());
  }

  protected nameOf(pool: PoolModel): string {
    return this.names.of(pool, this.subjects());
  }

  protected modeName(mode: SeatPlanModel['waitingMode']): string {
    return this.language.text(`seats.waiting-mode.${mode}`);
  }

  protected approvalName(approval: SeatPlanModel['approval']): string {
    return this.language.text(`seats.approval.${approval}`);
  }

  protected add(): void {
    const chosen = this.choices().find(({ kind, key }) => `${kind}:${key}` === this.choice());
    if (!chosen) return;
    const pool = poolModel({ kind: chosen.kind, key: chosen.key, capacity: null });
    this.typed.update((plan) => ({ ...plan, pools: [...plan.pools, pool] }));
    this.choice.set('');
  }

  protected remove(index: number): void {
    this.typed.update((plan) => ({ ...plan, pools: plan.pools.filter((_, at) => at !== index) }));
  }

  /** Again, now with the names confirmed. */
  protected async confirm(losers: readonly Loser[]): Promise<void> {
    this.losers.set(null);
    this.confirmed.set(losers.map(({ id }) => id));
    await this.save.run();
    this.confirmed.set([]);
  }

  private async send(): Promise<void> {
    try {
      const view = await this.api.put('/api/events/{eventId}/registrations/seats', {
        ...this.at(),
        body: planBody(this.typed(), this.given()?.version ?? 1, this.confirmed()),
      });
      this.given.set({ version: view.version, plan: planOf(view) });
      this.answer.set(view);
      this.toasts.done(this.language.text('seats.saved'));
    } catch (error) {
      const losers = losersOf(error);
      if (!losers) throw error;
      this.losers.set(losers);
    }
  }

  private isChanged(): boolean {
    const given = this.given();
    return given !== null && JSON.stringify(this.typed()) !== JSON.stringify(given.plan);
  }
}

/** Whom the server has named; null for any other refusal. */
function losersOf(error: unknown): Loser[] | null {
  const { code, cause } = toProblem(error);
  if (code !== 'SEATS_WOULD_BE_LOST' || !(cause instanceof HttpErrorResponse)) return null;
  return (cause.error as { losing: Loser[] }).losing;
}
