import { NOWHERE } from './share-minutes.ts';
import { spend } from './piece.ts';
import type { Effort } from './piece.ts';
import type { Arrangement } from './arrange.ts';
import { inOrder } from './rows.ts';
import type { Given } from './rows.ts';

/**
 * The same modules with the same minutes, each as early as the ones before it in the library allow: read in the
 * library's order (what is needed first), the first module goes into the earliest part in which the others still find
 * a place, then the second, and so on. When the effort ends before that is found, the places stay as they are.
 */
export function tidy({ frame }: Arrangement, given: readonly Given[], effort: Effort): Given[] {
  const ordered = inOrder(given);
  const left = frame.limits.map(({ most }) => most);
  const room = [...frame.caps];
  const { limitsOf } = frame;
  const parts = ordered.map(() => NOWHERE);
  const placeOf = new Map(ordered.map(({ piece }, at) => [piece.module, at]));
  const bounds = ordered.map(({ piece: { after, before, needsModules } }) => ({
    needs: needsModules.flatMap((module) => placeOf.get(module) ?? []),
    first: Math.max(0, ...after.map((block) => frame.partsBefore[block]!)),
    last: Math.min(frame.caps.length, ...before.map((block) => frame.partsBefore[block]!)) - 1,
  }));
  const move = (part: number, slots: number) => {
    room[part]! -= slots;
    for (const limit of limitsOf[part]!) left[limit]! -= slots;
  };
  const walk = (at: number): boolean => {
    if (at === ordered.length) return true;
    const { slots } = ordered[at]!;
    const { needs, first, last } = bounds[at]!;
    for (let part = Math.max(first, ...needs.map((need) => parts[need]!)); part <= last; part += 1) {
      if (!spend(effort, 1)) return false;
      if (room[part]! < slots || limitsOf[part]!.some((limit) => left[limit]! < slots)) continue;
      move(part, slots);
      parts[at] = part;
      if (walk(at + 1)) return true;
      move(part, -slots);
    }
    return false;
  };
  if (!walk(0)) return [...given];
  return ordered.map((one, at) => ({ ...one, part: parts[at]! }));
}
