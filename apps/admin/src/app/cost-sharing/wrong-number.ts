import type { FieldTree } from '@angular/forms/signals';
import type { PlanDraft } from './plan-form.ts';
import type { RuleDraft } from './rule-draft.ts';

/** Something stands in the field that is no number to reckon with. An empty field is none of these: it counts as 0. */
export function isWrongNumber(field: FieldTree<number | null>): boolean {
  return field()
    .errors()
    .some(({ kind }) => kind !== 'required');
}

/** Whether some number of the plan is wrong, so that nobody's share can be told. */
export function hasWrongNumber(form: FieldTree<PlanDraft>): boolean {
  return (
    [...form.lines].some(({ netCents }) => isWrongNumber(netCents)) ||
    [form.main, ...[...form.others].map(({ rule }) => rule)].some(isWrongRule)
  );
}

/** Only what the chosen kind of rule asks for: the rest is kept and not used. */
function isWrongRule(rule: FieldTree<RuleDraft>): boolean {
  const choice = rule.choice().value();
  return [...rule.rows].some(
    ({ bp, count, capCents, fixedCents }) =>
      (choice === 'percent' && isWrongNumber(bp)) ||
      (choice.startsWith('headcount') && isWrongNumber(count)) ||
      (choice === 'headcount-cap' && isWrongNumber(capCents)) ||
      (choice === 'fixed-rest' && isWrongNumber(fixedCents)),
  );
}
