import type { Candidates } from './candidates.ts';
import { isFeasible } from './feasible.ts';
import { smallestHittingSet } from './hitting-set.ts';
import type { Effort } from './piece.ts';
import type { ComposerRule } from './proposal.ts';
import type { ComposerRequest } from './request.ts';
import { rulesOf } from './rules.ts';

const keyOf = (rule: ComposerRule) => JSON.stringify(rule);

/**
 * The smallest set of rules that no programme can keep together, for a request that has no programme.
 *
 * Every contradiction must meet every *correction* (rules whose dropping makes a programme possible). So the smallest
 * set that meets all corrections known so far is tried: if a programme keeps it, it is grown as far as it goes, and
 * what is then left out is a new correction; if none does, it is the answer (Ignatiev, Previti, Liffiton and
 * Marques-Silva 2015). When the effort ends first: a set from which no rule can be dropped.
 */
export function contradictionOf(
  request: ComposerRequest,
  candidates: Candidates,
  effort: Effort,
): { rules: ComposerRule[]; isSmallest: boolean } {
  const rules = rulesOf(request, candidates);
  const all = new Set(rules.map(keyOf));
  const isPossible = (among: ReadonlySet<number>, within: Effort): boolean | null => {
    const kept = new Set([...among].map((at) => keyOf(rules[at]!)));
    return isFeasible(request, candidates, (rule) => kept.has(keyOf(rule)) || !all.has(keyOf(rule)), within);
  };
  const everything = rules.map((_, at) => at);
  const corrections: number[][] = [];
  while (!effort.isOver) {
    const tried = smallestHittingSet(corrections, effort);
    if (tried === null) break;
    const kept = new Set(tried);
    const isTriedPossible = isPossible(kept, effort);
    if (isTriedPossible === null) break;
    if (!isTriedPossible) return { rules: named(rules, tried), isSmallest: true };
    for (const at of everything) {
      if (kept.has(at)) continue;
      kept.add(at);
      if (isPossible(kept, effort) !== true) kept.delete(at);
    }
    corrections.push(everything.filter((at) => !kept.has(at)));
  }
  const share = Math.ceil(LAST_RESORT / rules.length);
  let left = everything;
  for (const at of everything) {
    const without = left.filter((other) => other !== at);
    const within: Effort = { left: share, isTimeUp: undefined, isOver: false };
    if (isPossible(new Set(without), within) === false) left = without;
  }
  return { rules: named(rules, left), isSmallest: false };
}

/** Steps for dropping rules one by one, when the search for the smallest set has used up the effort. */
const LAST_RESORT = 200_000;

const named = (rules: readonly ComposerRule[], places: readonly number[]) =>
  [...places].sort((a, b) => a - b).map((at) => rules[at]!);
