import type { Candidates } from './candidates.ts';
import type { Frame } from './frames.ts';
import type { LimitOfMinutes, ModuleIn } from './proposal.ts';
import { GRID_MINUTES } from './request.ts';
import type { ComposerRequest } from './request.ts';
import type { Given } from './rows.ts';
import type { Values } from './value.ts';

/** Why each module of the programme is in, with its minutes. In the library's order. */
export function explainIn(
  request: ComposerRequest,
  candidates: Candidates,
  frame: Frame,
  given: readonly Given[],
): ModuleIn[] {
  const fixed = (request.fixed ?? []).flatMap(({ moduleId, minutes }) =>
    moduleId === undefined ? [] : [{ index: candidates.indexOf.get(moduleId)!, minutes }],
  );
  const free = given.map((one) => ({ index: one.piece.module, minutes: one.slots * GRID_MINUTES, one }));
  const isIn = new Set([...fixed, ...free].map(({ index }) => index));
  const dependents = (index: number) =>
    [...isIn].filter((other) => candidates.needs[other]!.includes(index)).sort((a, b) => a - b);
  const must = new Set(request.must);
  const { values } = candidates;
  return [...fixed.map((row) => ({ ...row, one: null })), ...free]
    .sort((a, b) => a.index - b.index)
    .map(({ index, minutes, one }): ModuleIn => {
      const module = request.modules[index]!;
      const { sectors, wishes } = values.worth(index);
      const value = values.of(index, minutes);
      const isShortest = minutes === module.minutes.min;
      const thousandths = values.returns(index)[(minutes - module.minutes.min) / GRID_MINUTES]!;
      const by = (worth: [string, number][]) =>
        Object.fromEntries(worth.map(([key, points]) => [key, points * thousandths]));
      return {
        moduleId: module.id,
        minutes,
        value,
        sectors: by(sectors),
        wishes: by(wishes),
        because: [
          ...(must.has(module.id) ? [{ kind: 'must' as const }] : []),
          ...(one === null ? [{ kind: 'fixed' as const }] : []),
          ...dependents(index).map((other) => ({
            kind: 'needed-by' as const,
            moduleId: request.modules[other]!.id,
          })),
        ],
        fiveMore: one === null ? { kind: 'fixed' } : fiveMore(request, values, frame, given, one),
        fiveLess: one === null || isShortest ? null : value - values.of(index, minutes - GRID_MINUTES),
      };
    });
}

/** What five minutes more would take: looked for among the modules that share every limit which is full. */
function fiveMore(
  request: ComposerRequest,
  values: Values,
  frame: Frame,
  given: readonly Given[],
  { piece, part, slots }: Given,
): LimitOfMinutes {
  const minutes = slots * GRID_MINUTES;
  if (minutes >= request.modules[piece.module]!.minutes.max) return { kind: 'longest' };
  const gain = values.of(piece.module, minutes + GRID_MINUTES) - values.of(piece.module, minutes);
  if (gain === 0) return { kind: 'no-gain' };
  const limits = [...frame.caps.map((most, at) => ({ parts: [at], most })), ...frame.limits];
  const used = ({ parts }: { parts: readonly number[] }) =>
    given.reduce((sum, one) => (parts.includes(one.part) ? sum + one.slots : sum), 0);
  const full = limits.filter((limit) => limit.parts.includes(part) && used(limit) >= limit.most);
  // Room and a gain, and yet not taken: the search ended before it had looked.
  if (full.length === 0) return { kind: 'no-room', gain };
  const givers = given
    .filter(
      (one) =>
        one.piece !== piece &&
        one.slots > one.piece.min &&
        full.every(({ parts }) => parts.includes(one.part)),
    )
    .map((one) => {
      const { module } = one.piece;
      const theirs = one.slots * GRID_MINUTES;
      return { one, loss: values.of(module, theirs) - values.of(module, theirs - GRID_MINUTES) };
    })
    .sort((a, b) => a.loss - b.loss || b.one.piece.module - a.one.piece.module);
  const [cheapest] = givers;
  if (!cheapest) return { kind: 'no-room', gain };
  const from = request.modules[cheapest.one.piece.module]!.id;
  return { kind: 'taken-from', gain, from, loss: cheapest.loss };
}
