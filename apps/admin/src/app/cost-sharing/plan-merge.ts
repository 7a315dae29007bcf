import type { LineDraft } from './budget-table.ts';
import type { PlanDraft } from './plan-form.ts';

/**
 * The newest plan with what was typed here on top of it. Lines that nobody touched here are the newest ones; a line
 * changed here stays as typed, as a new line where somebody else has removed it; a line removed here comes back where
 * somebody else has changed it.
 */
export function mergedPlan(before: PlanDraft, typed: PlanDraft, newest: PlanDraft): PlanDraft {
  const [was, mine, now] = [byId(before.lines), byId(typed.lines), byId(newest.lines)];
  const kept = newest.lines.flatMap((line) => {
    const own = mine.get(line.id);
    if (own) return [isSame(own, was.get(line.id)) ? line : own];
    return isSame(line, was.get(line.id)) ? [] : [line];
  });
  const added = typed.lines
    .filter(({ id }) => !now.has(id))
    .filter((line) => line.id === '' || !isSame(line, was.get(line.id)))
    .map((line) => ({ ...line, id: '' }));
  const rules = isSame(rulesOf(typed), rulesOf(before)) ? rulesOf(newest) : rulesOf(typed);
  return { lines: [...kept, ...added], ...rules };
}

function rulesOf({ main, others }: PlanDraft): Omit<PlanDraft, 'lines'> {
  return { main, others };
}

function byId(lines: readonly LineDraft[]): ReadonlyMap<string, LineDraft> {
  return new Map(lines.filter(({ id }) => id !== '').map((line) => [line.id, line]));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
