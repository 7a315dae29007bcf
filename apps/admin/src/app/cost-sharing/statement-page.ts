import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '../api/api.ts';
import { type ProblemError, toProblem } from '../api/problem.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { Busy } from '../ui/busy.ts';
import { Dialog } from '../ui/dialog.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { ProblemNotice } from '../ui/problem-notice.ts';
import { ResourceState } from '../ui/resource-state.ts';
import { Toasts } from '../ui/toasts.ts';
import { MoneyNav } from './money-nav.ts';
import { reloadInLanguage } from './reload-in-language.ts';
import { RuleProblem } from './rule-problem.ts';
import { StatementCard } from './statement-card.ts';

/** What everybody owes of what was spent: a draft until it is locked, then for good. */
@Component({
  selector: 'tk-statement-page',
  imports: [
    Busy,
    Dialog,
    EmptyState,
    MoneyNav,
    ProblemNotice,
    ResourceState,
    RouterLink,
    RuleProblem,
    StatementCard,
    T,
  ],
  template: `
    <tk-money-nav [eventId]="eventId()" />
    <tk-resource-state [of]="statements" />
    @if (statements.hasValue()) {
      @let view = statements.value();
      @if (view.problem; as problem) {
        <tk-rule-problem [refusal]="problem" />
      }
      @if (view.draft; as draft) {
        <tk-statement-card [statement]="draft" [eventId]="eventId()" [isPrinted]="view.locked.length === 0" />
        @if (mayEdit()) {
          <p>
            <button type="button" class="button primary" (click)="asking.set(true)">
              {{ 'cost-sharing.statement.lock' | t }}
            </button>
          </p>
        }
      }
      @for (statement of newestFirst(); track statement.seq) {
        <tk-statement-card [statement]="statement" [eventId]="eventId()" [isPrinted]="$first" />
      } @empty {
        @if (view.draft === null && view.problem === null) {
          <tk-empty-state
            [heading]="'cost-sharing.statement.empty' | t"
            [help]="'cost-sharing.statement.empty-help' | t"
          >
            <a class="button" [routerLink]="['/events', eventId(), 'costs', 'vouchers']">{{
              'cost-sharing.nav.vouchers' | t
            }}</a>
          </tk-empty-state>
        }
      }
      @if (asking() && view.draft) {
        <tk-dialog [heading]="'cost-sharing.statement.lock' | t" (closed)="leave()">
          <p>{{ 'cost-sharing.statement.lock-help' | t }}</p>
          @if (refused(); as problem) {
            <tk-problem-notice role="alert" [problem]="problem" />
          }
          <p class="row">
            <button type="button" class="button primary" [tkBusy]="locking()" (click)="lock(view.draft.hash)">
              {{ 'cost-sharing.statement.lock-now' | t }}
            </button>
            <button type="button" class="button" (click)="leave()">{{ 'shell.action.cancel' | t }}</button>
          </p>
        </tk-dialog>
      }
    }
  `,
})
export class StatementPage {
  readonly eventId = input.required<string>();

  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly toasts = inject(Toasts);
  private readonly path = computed(() => ({ eventId: this.eventId() }));
  private readonly costs = this.api.resource('/api/events/{eventId}/costs', () => ({ path: this.path() }));

  protected readonly statements = this.api.resource('/api/events/{eventId}/statements', () => ({
    path: this.path(),
  }));
  protected readonly mayEdit = computed(() => this.costs.hasValue() && this.costs.value()?.mayEdit === true);
  protected readonly newestFirst = computed(() =>
    this.statements.hasValue() ? (this.statements.value()?.locked ?? []).toReversed() : [],
  );
  protected readonly asking = signal(false);
  protected readonly locking = signal(false);
  protected readonly refused = signal<ProblemError | null>(null);

  constructor() {
    reloadInLanguage(this.statements);
  }

  /** Locks what stands on the screen: if it has changed meanwhile, the server refuses and the page shows it anew. */
  protected async lock(hash: string): Promise<void> {
    this.locking.set(true);
    this.refused.set(null);
    try {
      await this.api.post('/api/events/{eventId}/statements', { path: this.path(), body: { hash } });
      this.asking.set(false);
      this.toasts.done(this.language.text('cost-sharing.statement.was-locked'));
    } catch (error) {
      this.refused.set(toProblem(error));
    } finally {
      this.locking.set(false);
      this.statements.reload();
    }
  }

  protected leave(): void {
    this.asking.set(false);
    this.refused.set(null);
  }
}
