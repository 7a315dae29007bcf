import { Component, computed, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { Day } from '../language/format-pipes.ts';
import { T } from '../language/t.ts';
import { FieldGroup } from '../ui/field-group.ts';
import { LabelledField } from '../ui/labelled-field.ts';
import { MoneyInput } from '../ui/money-input.ts';
import { CellField } from './cell-field.ts';
import type { HeadcountsView } from './money-views.ts';
import { PercentInput } from './percent-input.ts';
import { RULE_CHOICES, type RuleDraft } from './rule-draft.ts';

/** One split rule: which kind, and what is to be typed for it about each partner. */
@Component({
  selector: 'tk-rule-editor',
  imports: [CellField, Day, FieldGroup, FormField, LabelledField, MoneyInput, PercentInput, T],
  templateUrl: './rule-editor.html',
  styleUrl: './rule-editor.css',
})
export class RuleEditor {
  readonly rule = input.required<FieldTree<RuleDraft>>();
  readonly label = input.required<string>();
  /** How many each partner has registered; null while that is not known. */
  readonly headcounts = input<HeadcountsView | null>(null);

  protected readonly choices = computed(() =>
    this.choice() === 'kept' ? (['kept', ...RULE_CHOICES] as const) : RULE_CHOICES,
  );
  protected readonly choice = computed(() => this.rule().choice().value());
  protected readonly rows = computed(() => [...this.rule().rows]);
  protected readonly isHeadcount = computed(() => this.choice().startsWith('headcount'));
  protected readonly isTyped = computed(() => this.rule().source().value() === 'fixed');
  protected readonly percentSum = computed(() =>
    this.rule()
      .rows()
      .value()
      .reduce((sum, { bp }) => sum + (bp ?? 0), 0),
  );

  /** A snapshot of registrations or of those present; the server takes the same when the rule is saved. */
  protected takeCounts(): void {
    const [basis, heads] = [this.rule().source().value(), this.headcounts()];
    if (basis === 'fixed' || !heads) return;
    const counts = new Map(heads.counts.map((row) => [row.organisationId, row[basis]]));
    this.rule().asOf().value.set(heads.asOf);
    for (const row of this.rows()) row.count().value.set(counts.get(row.organisationId().value()) ?? 0);
  }
}
