import { applyEach, form, max, maxLength, min, required, validate } from '@angular/forms/signals';
import type { SchemaPathTree } from '@angular/forms/signals';
import { type WritableSignal } from '@angular/core';
import type { components } from '@talkoot/api-client';
import type { RuleSet } from '@talkoot/cost-sharing';
import { messageError } from '../ui/message-error.ts';
import type { LineDraft } from './budget-table.ts';
import type { CostsView } from './money-views.ts';
import { type RuleDraft, type RuleSetDraft, ruleSetDraft, toRuleSet } from './rule-draft.ts';

/** Budget and rules while they are being typed: one form, saved together. */
export interface PlanDraft extends RuleSetDraft {
  lines: LineDraft[];
}

export const EMPTY_PLAN: PlanDraft = {
  lines: [],
  main: { choice: 'equal', scope: 'event', party: '', source: 'fixed', asOf: '', rows: [], kept: '' },
  others: [],
};

export function planForm(draft: WritableSignal<PlanDraft>) {
  return form(draft, (path) => {
    applyEach(path.lines, (line) => {
      required(line.description);
      maxLength(line.description, 300);
      required(line.netCents);
      min(line.netCents, 0);
      max(line.netCents, 9_999_999_999);
    });
    checkRule(path.main);
    applyEach(path.others, (other) => checkRule(other.rule));
  });
}

/** What can be said before the server is asked; sums and caps are judged by the engine. */
function checkRule(rule: SchemaPathTree<RuleDraft>): void {
  applyEach(rule.rows, (row) => {
    min(row.count, 0);
    max(row.count, 100_000);
    min(row.capCents, 0);
    min(row.fixedCents, 0);
    validate(row.count, ({ value }) =>
      value() === null || Number.isInteger(value()) ? undefined : messageError('problem.field.notInteger'),
    );
  });
}

export function planDraft(view: CostsView, today: string): PlanDraft {
  return {
    lines: view.lines.map(({ id, category, description, netCents, vatBp }) => ({
      id,
      category,
      description,
      netCents,
      vatBp: String(vatBp),
    })),
    ...ruleSetDraft(view.ruleSet as unknown as RuleSet, view.partners, today),
  };
}

export type LineBody = components['schemas']['BudgetLineDto'];

/** Lines as the server takes them. Half-typed ones are shown in the preview with what they have. */
export function lineBodies(lines: readonly LineDraft[], nameless: string | null = null): LineBody[] {
  return lines.map(({ id, category, description, netCents, vatBp }) => ({
    ...(id ? { id } : {}),
    category,
    description: description.trim() || (nameless ?? ''),
    netCents: Math.max(0, netCents ?? 0),
    vatBp: Number(vatBp),
  }));
}

export function ruleSetBody(draft: RuleSetDraft): Record<string, unknown> {
  return toRuleSet(draft) as unknown as Record<string, unknown>;
}
