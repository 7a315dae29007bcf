import { closure } from './candidates.ts';
import type { Candidates } from './candidates.ts';
import { gainsOf, piecesOf } from './pieces.ts';
import type { ModuleOut, ReasonOut } from './proposal.ts';
import { Relaxation } from './relaxation.ts';
import { GRID_MINUTES } from './request.ts';
import type { ComposerRequest } from './request.ts';
import type { Given } from './rows.ts';
import type { Problem } from './solve.ts';

/**
 * Why each candidate that is not in is out. In the library's order.
 *
 * For one that others pushed out, the best exchange is worked out: the modules of the programme, it, and what it needs
 * share the content time of the roomiest way to cut the day (a small table, exact). What would have to go or to be
 * shortened is the answer. Where that exchange would win, the minutes are there but not the place.
 */
export function explainOut(
  request: ComposerRequest,
  candidates: Candidates,
  problem: Problem,
  given: readonly Given[],
  isOptimal: boolean,
): ModuleOut[] {
  const isIn = new Set([...given.map(({ piece }) => piece.module), ...candidates.fixed.keys()]);
  const now = new Map(given.map(({ piece, slots }) => [piece.module, slots]));
  return request.modules.flatMap((module, index): ModuleOut[] => {
    if (isIn.has(index)) return [];
    const reason =
      problem.left.get(index) ??
      (candidates.values.worth(index).total === 0
        ? { kind: 'no-value' as const }
        : exchange(request, candidates, problem, now, index));
    const wins = reason.kind === 'pushed-out' && reason.gain > reason.sacrifice.loss;
    if (wins && !isOptimal) return [{ moduleId: module.id, reason: { kind: 'not-decided' } }];
    return [{ moduleId: module.id, reason: wins ? { ...reason, kind: 'no-place' } : reason }];
  });
}

function exchange(
  request: ComposerRequest,
  candidates: Candidates,
  { day, frames }: Problem,
  now: ReadonlyMap<number, number>,
  index: number,
): ReasonOut {
  const { needs, fixed, musts, indexOf, values } = candidates;
  const capacity = frames[0]!.capacity;
  const wanted = [...closure([index], needs)].filter((one) => !fixed.has(one));
  const sharing = [...new Set([...now.keys(), ...wanted])].sort((a, b) => a - b);
  const stay = new Set([...wanted, ...musts]);
  const pieces = piecesOf(request, indexOf, day, sharing, needs, stay, (one) =>
    gainsOf(request, values, one, 1),
  );
  const shares = new Relaxation(pieces, capacity).trace(pieces, capacity);
  if (!shares) return { kind: 'musts-fill' };
  const then = new Map(pieces.map(({ module }, at) => [module, shares[at]!]));
  // The table follows one prerequisite of each module; what has lost another one goes too.
  for (const { module } of pieces)
    if (needs[module]!.some((need) => then.get(need) === 0)) then.set(module, 0);

  const value = (one: number, slots: number) => values.of(one, slots * GRID_MINUTES);
  const idOf = (one: number) => request.modules[one]!.id;
  const changes = [...now].map(([one, slots]) => ({
    one,
    change: then.get(one)! - slots,
    then: then.get(one)!,
  }));
  const minutes = ({ one, change }: { one: number; change: number }) => ({
    moduleId: idOf(one),
    minutes: Math.abs(change) * GRID_MINUTES,
  });
  return {
    kind: 'pushed-out',
    minutes: then.get(index)! * GRID_MINUTES,
    brings: wanted.filter((one) => one !== index && !now.has(one)).map(idOf),
    gain: wanted.filter((one) => !now.has(one)).reduce((sum, one) => sum + value(one, then.get(one)!), 0),
    sacrifice: {
      leaves: changes.filter((change) => change.then === 0).map(({ one }) => idOf(one)),
      shortened: changes.filter((change) => change.then > 0 && change.change < 0).map(minutes),
      lengthened: changes.filter(({ change }) => change > 0).map(minutes),
      loss: [...now].reduce((sum, [one, slots]) => sum + value(one, slots) - value(one, then.get(one)!), 0),
    },
  };
}
