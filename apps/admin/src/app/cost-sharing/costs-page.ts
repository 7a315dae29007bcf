import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import type { MessageKey } from '@talkoot/messages';
import { Api } from '../api/api.ts';
import { type ProblemError, toProblem } from '../api/problem.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { Busy } from '../ui/busy.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { ErrorSummary } from '../ui/error-summary.ts';
import { formSubmission } from '../ui/form-submission.ts';
import { Icon } from '../ui/icon.ts';
import { ProblemNotice } from '../ui/problem-notice.ts';
import { ResourceState } from '../ui/resource-state.ts';
import { Toasts } from '../ui/toasts.ts';
import { askBeforeLeaving } from '../ui/unsaved-changes.ts';
import { BudgetTable } from './budget-table.ts';
import { costPreview } from './cost-preview.ts';
import { MoneyNav } from './money-nav.ts';
import { COST_CATEGORIES, type CostCategory, type CostsView } from './money-views.ts';
import { EMPTY_PLAN, lineBodies, planDraft, planForm, ruleSetBody } from './plan-form.ts';
import { mergedPlan } from './plan-merge.ts';
import { PlanReading } from './plan-reading.ts';
import { type OverrideDraft, emptyRule } from './rule-draft.ts';
import { reloadInLanguage } from './reload-in-language.ts';
import { RuleEditor } from './rule-editor.ts';
import { RuleProblem } from './rule-problem.ts';
import { ShareBars } from './share-bars.ts';
import { ShareTable } from './share-table.ts';
import { hasWrongNumber } from './wrong-number.ts';

/** Budget and split rule of an event, and everybody's cents of what is typed, before it is saved. */
@Component({
  selector: 'tk-costs-page',
  imports: [
    BudgetTable,
    Busy,
    EmptyState,
    ErrorSummary,
    Icon,
    MoneyNav,
    PlanReading,
    ProblemNotice,
    ResourceState,
    RuleEditor,
    RouterLink,
    RuleProblem,
    ShareBars,
    ShareTable,
    T,
  ],
  templateUrl: './costs-page.html',
  styleUrl: './costs-page.css',
})
export class CostsPage {
  readonly eventId = input.required<string>();

  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly toasts = inject(Toasts);

  protected readonly costs = this.api.resource('/api/events/{eventId}/costs', () => ({ path: this.path() }));
  protected readonly headcounts = this.api.resource('/api/events/{eventId}/headcounts', () => ({
    path: this.path(),
  }));
  private readonly agreements = this.api.resource('/api/events/{eventId}/agreements', () => ({
    path: this.path(),
  }));
  private readonly path = computed(() => ({ eventId: this.eventId() }));

  private readonly typed = signal(EMPTY_PLAN);
  protected readonly form = planForm(this.typed);
  /** The draft as it was loaded, to know what has changed since. */
  private readonly loaded = signal<{ eventId: string; version: number; lines: string; rules: string } | null>(
    null,
  );

  /** The same as it was loaded, and what others have saved since, after a conflict. */
  private readonly before = signal(EMPTY_PLAN);
  protected readonly others = signal<CostsView | null>(null);
  /** The refusal that has been dealt with by reading the newest version. */
  private readonly settled = signal<ProblemError | null>(null);
  protected readonly readingFailed = signal<ProblemError | null>(null);

  private readonly lineJson = computed(() => JSON.stringify(lineBodies(this.typed().lines)));
  private readonly ruleJson = computed(() => JSON.stringify(ruleSetBody(this.typed())));
  protected readonly hasNewLines = computed(
    () => this.loaded() !== null && this.loaded()?.lines !== this.lineJson(),
  );
  protected readonly hasNewRules = computed(
    () => this.loaded() !== null && this.loaded()?.rules !== this.ruleJson(),
  );
  protected readonly isChanged = computed(() => this.hasNewLines() || this.hasNewRules());

  /** A number that cannot be read has no share: nothing is reckoned from what its field held before. */
  protected readonly hasWrongNumber = computed(() => hasWrongNumber(this.form));
  private readonly wanted = computed(() =>
    this.loaded() === null || !this.isChanged() || this.hasWrongNumber()
      ? null
      : {
          lines: lineBodies(this.typed().lines, this.language.text('cost-sharing.budget.nameless')),
          ruleSet: ruleSetBody(this.typed()),
        },
  );
  protected readonly preview = costPreview(this.eventId, this.wanted);

  /** The preview of what is typed, or what is saved where nothing is typed. */
  protected readonly shown = computed(() =>
    this.isChanged() ? (this.preview.answer() ?? this.costs.value()) : this.costs.value(),
  );
  /** Whether shares and sentences are those of what stands in the fields. */
  protected readonly isKnown = computed(
    () =>
      !this.hasWrongNumber() &&
      !(this.isChanged() && this.preview.problem()) &&
      (this.shown()?.problem ?? null) === null,
  );
  protected readonly accepted = computed(() => {
    const parties = this.agreements.hasValue() ? (this.agreements.value()?.inForce?.parties ?? []) : [];
    const shown = new Set(this.shown()?.table?.shares.map(({ organisationId }) => organisationId));
    const accepted = new Map<string | null, number>();
    for (const { organisationId, cents } of parties) {
      // A partner sees the others as one, here as in the bars that this is drawn against.
      const key = shown.has(null) && !shown.has(organisationId) ? null : organisationId;
      accepted.set(key, (accepted.get(key) ?? 0) + cents);
    }
    return accepted;
  });
  /** What is saved is not what was agreed: it waits for a new version, which nobody has proposed yet. */
  protected readonly isOffAgreement = computed(() => {
    const view = this.agreements.hasValue() ? this.agreements.value() : undefined;
    const isOurs = (part: string): boolean => part === 'budget' || part === 'ruleSet';
    return view?.inForce ? view.changedSince.some(isOurs) : false;
  });
  protected readonly usualVat = computed(() => {
    const usual = this.costs.hasValue() ? (this.costs.value()?.usualVat ?? []) : [];
    return new Map<CostCategory, number>(usual.map(({ category, vatBp }) => [category, vatBp]));
  });
  /** Kinds of cost in the budget that have no rule of their own yet. */
  protected readonly freeCategories = computed(() => {
    const { lines, others } = this.typed();
    const taken = new Set(others.filter(({ target }) => target === 'category').map(({ key }) => key));
    const used = new Set(lines.map(({ category }) => category));
    return COST_CATEGORIES.filter((category) => used.has(category) && !taken.has(category));
  });

  protected readonly save = formSubmission(this.form as FieldTree<unknown>, async () => {
    const loaded = untracked(this.loaded);
    if (!loaded) return;
    let { version } = loaded;
    if (this.hasNewLines()) {
      const body = { version, lines: lineBodies(this.typed().lines) };
      ({ version } = await this.api.put('/api/events/{eventId}/budget', { path: this.path(), body }));
      // The budget is saved from here on, whatever the rules meet with.
      this.loaded.set({ ...loaded, version, lines: this.lineJson() });
    }
    if (this.hasNewRules()) {
      const body = { version, ruleSet: ruleSetBody(this.typed()) };
      await this.api.put('/api/events/{eventId}/cost-plan', { path: this.path(), body });
    }
    this.adopt(await this.api.get('/api/events/{eventId}/costs', { path: this.path() }));
    this.agreements.reload();
    this.toasts.done(this.language.text('shell.state.saved'));
  });

  protected readonly isSettled = computed(
    () => this.settled() !== null && this.settled() === this.save.problem(),
  );
  protected readonly isStale = computed(
    () => this.save.problem()?.code === 'CONFLICT_VERSION' && !this.isSettled(),
  );

  constructor() {
    effect(() => {
      const view = this.costs.hasValue() ? this.costs.value() : undefined;
      if (view) untracked(() => this.take(view));
    });
    reloadInLanguage(this.costs);
    askBeforeLeaving(() => this.isChanged() || this.hasWrongNumber());
  }

  protected addLine(): void {
    const category = 'venue';
    const vatBp = String(this.usualVat().get(category) ?? 0);
    this.typed.update((plan) => ({
      ...plan,
      lines: [...plan.lines, { id: '', category, description: '', netCents: null, vatBp }],
    }));
  }

  protected removeLine(index: number): void {
    const before = this.typed();
    this.typed.set({ ...before, lines: before.lines.filter((_, at) => at !== index) });
    this.toasts.done(this.language.text('shell.state.removed'), () =>
      this.typed.update((plan) => ({ ...plan, lines: before.lines })),
    );
  }

  protected addOverride(category: string): void {
    const partners = this.costs.value()?.partners ?? [];
    const rule = emptyRule(partners, 'category', this.today());
    this.typed.update((plan) => ({
      ...plan,
      others: [...plan.others, { target: 'category' as const, key: category, rule }],
    }));
  }

  protected removeOverride(index: number): void {
    this.typed.update((plan) => ({ ...plan, others: plan.others.filter((_, at) => at !== index) }));
  }

  /** What a rule of its own is about: a kind of cost, or one line of the budget. */
  protected nameOf({ target, key }: Pick<OverrideDraft, 'target' | 'key'>): string {
    if (target === 'category') return this.language.text(`words.cost-category.${key}` as MessageKey);
    return this.typed().lines.find(({ id }) => id === key)?.description ?? key;
  }

  protected sentenceOf(target: 'default' | 'category' | 'item', key: string | null): string {
    if (!this.isKnown()) return '';
    const found = this.shown()?.sentences.find((row) => row.target === target && row.key === key);
    return found?.sentence ?? '';
  }

  /** After a conflict: the plan as it is now, with what was typed here on top; what the others saved is shown beside. */
  protected async takeNewest(): Promise<void> {
    this.readingFailed.set(null);
    const refusal = this.save.problem();
    let view: CostsView;
    try {
      view = await this.api.get('/api/events/{eventId}/costs', { path: this.path() });
    } catch (error) {
      this.readingFailed.set(toProblem(error));
      return;
    }
    this.settled.set(refusal);
    const [typed, before] = [this.typed(), this.before()];
    const hasNewLines = this.hasNewLines();
    this.adopt(view);
    const newest = this.typed();
    const merged = mergedPlan(before, typed, newest);
    // Where only the rules were refused, the lines have been saved: a new one must not be added twice.
    this.typed.set(hasNewLines ? merged : { ...merged, lines: newest.lines });
    this.others.set(view);
  }

  private adopt(view: CostsView): void {
    this.costs.set(view);
    this.fill(view);
  }

  /** What was read: the same plan again (in another language), or a newer one, replaces nothing that is typed. */
  private take(view: CostsView): void {
    const loaded = this.loaded();
    const isSameEvent = loaded?.eventId === this.eventId();
    if (isSameEvent && (loaded.version === view.version || this.isChanged() || this.hasWrongNumber())) return;
    this.fill(view);
  }

  private fill(view: CostsView): void {
    this.typed.set(planDraft(view, this.today()));
    this.before.set(this.typed());
    this.others.set(null);
    const [lines, rules] = [this.lineJson(), this.ruleJson()];
    this.loaded.set({ eventId: this.eventId(), version: view.version, lines, rules });
  }

  private today(): string {
    const heads = this.headcounts.hasValue() ? this.headcounts.value() : undefined;
    return heads?.asOf ?? Temporal.Now.plainDateISO().toString();
  }
}
