import { candidatesOf } from './candidates.ts';
import type { Candidates } from './candidates.ts';
import { requestMistakes } from './check-request.ts';
import { contradictionOf } from './contradiction.ts';
import { explainIn } from './explain-in.ts';
import { explainOut } from './explain-out.ts';
import { isFeasible } from './feasible.ts';
import type { Effort } from './piece.ts';
import { scaleOf, unscaled } from './pieces.ts';
import type { MoreTime, Proposal } from './proposal.ts';
import { DEFAULT_EFFORT, GRID_MINUTES, MINUTES_IN_DAY, MORE_MINUTES } from './request.ts';
import type { ComposerRequest } from './request.ts';
import { rowsOf } from './rows.ts';
import type { Given } from './rows.ts';
import { keepAll } from './rules.ts';
import type { Found } from './search.ts';
import { problemOf, solve, solveGreedily } from './solve.ts';
import type { Problem } from './solve.ts';
import { tidy } from './tidy.ts';

/**
 * The programme of greatest value for this audience in this time, with the proof and the reasons.
 *
 *     value(module, minutes) = (Σ sectors heads × utility + Σ its topics votes × wish weight) × return(minutes)
 *     return(minutes)        = ⌊1000 × usual × (3 × minutes − usual) ÷ (minutes + usual)⌋, in thousandths of a minute
 *
 * (`returnsOfMinutes` says how the steps of `return` are kept from growing.) 100 000 are one useful minute of one
 * participant. The programme's value is the sum over its
 * modules, the fixed ones included; whole numbers all the way. Hard rules: musts and must-nots, the language, what is
 * needed comes before what needs it, at most `longestStretch` content without a break, the lunch starts in its window,
 * opening and closing rows and fixed points stay where they are, nothing ends after the time available.
 *
 * Of programmes of equal value, the one with the smaller Σ (place in the library × minutes): minutes go to earlier
 * modules, and none are used for nothing. If that is equal too, the one the search finds first: the same request gets
 * the same answer. Modules stand in the earliest stretch that the ones before them in the library leave them.
 */
export function composeProgramme(request: ComposerRequest): Proposal {
  const mistakes = requestMistakes(request);
  if (mistakes.length > 0) return { ok: false, problem: 'request', mistakes };
  const candidates = candidatesOf(request);
  const effort = newEffort(request);
  const isPossible = isFeasible(request, candidates, keepAll, effort);
  if (isPossible === null) return { ok: false, problem: 'effort' };
  if (!isPossible)
    return { ok: false, problem: 'contradiction', ...contradictionOf(request, candidates, effort) };

  const scale = scaleOf(request);
  const problem = problemOf(request, candidates, scale);
  const { best, bound: scaledBound } = solve(problem, effort, -Infinity);
  const plain = effort.isOver ? solveGreedily(problem) : null;
  const found = better(best, plain);
  if (!found) return { ok: false, problem: 'effort' };

  const steps = (request.effort ?? DEFAULT_EFFORT) - effort.left;
  const given = tidy(found.arrangement, givenBy(problem, found), newEffort(request, TIDY_EFFORT));
  const fixedValue = valueOfFixed(request, candidates);
  const value = fixedValue + valueOfAll(candidates, given);
  const bound = Math.max(value, fixedValue + unscaled(scaledBound, scale));
  const isOptimal = bound === value;
  return {
    ok: true,
    rows: rowsOf(request, problem.day, found.arrangement, given),
    value,
    bound,
    isOptimal,
    explanations: {
      in: explainIn(request, candidates, found.arrangement.frame, given),
      out: explainOut(request, candidates, problem, given, isOptimal),
      more: moreTimes(request, candidates, scale, found, given),
    },
    steps,
  };
}

/**
 * What the plain way finds, for comparison: the musts, then module by module the most value for its minutes while it
 * fits. Null when the request is wrong, or when nothing keeps its rules.
 */
export function composeGreedily(request: ComposerRequest): number | null {
  if (requestMistakes(request).length > 0) return null;
  const candidates = candidatesOf(request);
  if (!isFeasible(request, candidates, keepAll, newEffort({}))) return null;
  const problem = problemOf(request, candidates, scaleOf(request));
  const found = solveGreedily(problem);
  return found && valueOfFixed(request, candidates) + valueOfAll(candidates, givenBy(problem, found));
}

function better(a: Found | null, b: Found | null): Found | null {
  if (a === null || b === null) return a ?? b;
  return b.arrangement.value > a.arrangement.value ? b : a;
}

const TIDY_EFFORT = 50_000;

function newEffort(
  { effort, isTimeUp }: Pick<ComposerRequest, 'effort' | 'isTimeUp'>,
  most = Infinity,
): Effort {
  return { left: Math.min(most, effort ?? DEFAULT_EFFORT), isTimeUp, isOver: false };
}

function givenBy({ pieces }: Problem, { chosen, arrangement }: Found): Given[] {
  return chosen.map((at, place) => ({
    piece: pieces[at]!,
    part: arrangement.parts[place]!,
    slots: arrangement.slots[place]!,
  }));
}

function valueOfAll({ values }: Candidates, given: readonly Given[]): number {
  return given.reduce((sum, { piece, slots }) => sum + values.of(piece.module, slots * GRID_MINUTES), 0);
}

function valueOfFixed(request: ComposerRequest, { indexOf, values }: Candidates): number {
  return (request.fixed ?? []).reduce(
    (sum, { moduleId, minutes }) =>
      moduleId === undefined ? sum : sum + values.of(indexOf.get(moduleId)!, minutes),
    0,
  );
}

/** The same request with more minutes at its end. What was found before is possible there too. */
function moreTimes(
  request: ComposerRequest,
  candidates: Candidates,
  scale: number,
  found: Found,
  before: readonly Given[],
): MoreTime[] {
  const latest = MINUTES_IN_DAY - request.startTime - request.minutesAvailable;
  const fixedValue = valueOfFixed(request, candidates);
  let known = { given: before, scaled: found.arrangement.value };
  return MORE_MINUTES.filter((minutes) => minutes <= latest).map((minutes): MoreTime => {
    const problem = problemOf(request, candidates, scale, minutes);
    const { best, bound } = solve(problem, newEffort(request), known.scaled);
    if (best) known = { given: givenBy(problem, best), scaled: best.arrangement.value };
    const value = fixedValue + valueOfAll(candidates, known.given);
    return {
      minutes,
      value,
      bound: Math.max(value, fixedValue + unscaled(bound, scale)),
      ...difference(request, before, known.given),
    };
  });
}

function difference(request: ComposerRequest, before: readonly Given[], after: readonly Given[]) {
  const lengths = (given: readonly Given[]) =>
    new Map(given.map(({ piece, slots }) => [request.modules[piece.module]!.id, slots * GRID_MINUTES]));
  const [old, now] = [lengths(before), lengths(after)];
  return {
    added: [...now.keys()].filter((id) => !old.has(id)),
    removed: [...old.keys()].filter((id) => !now.has(id)),
    changed: [...now].flatMap(([moduleId, minutes]) => {
      const change = minutes - (old.get(moduleId) ?? minutes);
      return change === 0 ? [] : [{ moduleId, minutes: change }];
    }),
  };
}
