import { placeShortest } from './arrange.ts';
import type { Arrangement } from './arrange.ts';
import type { Frame } from './frames.ts';
import { BestFirst } from './best-first.ts';
import { spend } from './piece.ts';
import type { Effort, Piece } from './piece.ts';
import { Relaxation } from './relaxation.ts';

type Lengths = { at: number; left: number; value: number; last: Length | null };
type Length = { slots: number; before: Length | null };

/**
 * The best way to give the chosen pieces lengths and places, by trying lengths: the ones that are worth most first,
 * until there is a place for all of them. Quick where the best lengths nearly fit, which is the usual case; `arrange`
 * is for the others. `undefined` when the effort ended first; null when nothing is worth more than `floor`.
 */
export function arrangeByLengths(
  frame: Frame,
  chosen: readonly number[],
  all: readonly Piece[],
  floor: number,
  effort: Effort,
): Arrangement | null | undefined {
  const own = chosen.map((at, place): Piece => ({ ...all[at]!, isMust: true, next: place + 1 }));
  const rest = new Relaxation(own, frame.capacity);
  const open = new BestFirst<Lengths>();
  const first = { at: 0, left: frame.capacity, value: 0, last: null };
  open.add(first, rest.best(0, frame.capacity));
  // Ways kept for later cost memory: they count as steps too.
  let kept = 0;

  while (open.bound > floor) {
    if (!spend(effort, own.length + kept)) return undefined;
    kept = 0;
    let node = open.take()!;
    for (let at = node.at; at < own.length; at += 1) {
      const { min, gains } = own[at]!;
      let best: Lengths | null = null;
      let bestBound = -Infinity;
      for (let more = 0; more < gains.length && min + more <= node.left; more += 1) {
        const left = node.left - min - more;
        const value = node.value + gains[more]!;
        const bound = value + rest.best(at + 1, left);
        if (bound <= floor) continue;
        kept += 1;
        const next = { at: at + 1, left, value, last: { slots: min + more, before: node.last } };
        if (bound > bestBound) {
          if (best) open.add(best, bestBound);
          [best, bestBound] = [next, bound];
        } else open.add(next, bound);
      }
      if (!best) break;
      node = best;
    }
    if (node.at < own.length) continue;
    const slots = listOf(node.last);
    const isHeld = frame.packing.holds(slots, effort);
    const parts = isHeld ? placeShortest(frame, chosen, withLengths(all, chosen, slots), effort) : null;
    if (parts) return { frame, parts, slots, value: node.value };
    if (effort.isOver) return undefined;
  }
  return null;
}

function withLengths(all: readonly Piece[], chosen: readonly number[], slots: readonly number[]): Piece[] {
  const fitted = [...all];
  chosen.forEach((at, place) => (fitted[at] = { ...all[at]!, min: slots[place]! }));
  return fitted;
}

function listOf(last: Length | null): number[] {
  const slots: number[] = [];
  for (let one = last; one !== null; one = one.before) slots.push(one.slots);
  return slots.reverse();
}
