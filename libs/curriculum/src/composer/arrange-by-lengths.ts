import { placeShortest } from './arrange.ts';
import type { Arrangement } from './arrange.ts';
import type { Frame } from './frames.ts';
import type { OpenLengths } from './open-lengths.ts';
import { spend } from './piece.ts';
import type { Effort, Piece } from './piece.ts';
import type { Guide } from './prices.ts';
import { Relaxation } from './relaxation.ts';

/**
 * The best way to give the chosen pieces lengths and places that is worth more than `floor`, by trying lengths: the
 * ones that promise most first, until no others can be better. Quick where the best lengths nearly fit, which is the
 * usual case; `arrange` is for the others. `isDone: false` when the effort ended first.
 */
export function arrangeByLengths(
  frame: Frame,
  chosen: readonly number[],
  all: readonly Piece[],
  guide: Guide,
  floor: number,
  effort: Effort,
  open: OpenLengths,
): { best: Arrangement | null; isDone: boolean } {
  const among = (pieces: readonly Piece[]) =>
    chosen.map((at, place): Piece => ({ ...pieces[at]!, isMust: true, next: place + 1 }));
  const own = among(all);
  const priced = among(guide.pieces);
  const rest = new Relaxation(own, frame.capacity);
  const pricedRest = guide.pieces === all ? null : new Relaxation(priced, frame.capacity);
  const promise = (at: number, left: number, value: number, after: number) => {
    const most = value + rest.best(at, left);
    return pricedRest ? Math.min(most, guide.earned + after + pricedRest.best(at, left)) : most;
  };
  open.clear();
  const { capacity } = frame;
  open.open(open.make(promise(0, capacity, 0, 0), 0, 0, 0, capacity, 0, NONE));
  let best: Arrangement | null = null;
  // Ways kept for later cost memory: they count as steps too.
  let kept = 0;

  while (open.bound > (best?.value ?? floor)) {
    if (!spend(effort, own.length + kept)) return { best, isDone: false };
    kept = 0;
    const enough = best?.value ?? floor;
    let node = open.take();
    while (open.at[node]! < own.length) {
      const at = open.at[node]!;
      const left = open.left[node]!;
      const { min, gains } = own[at]!;
      const after = priced[at]!.gains;
      let top = NONE;
      for (let more = 0; more < gains.length && min + more <= left; more += 1) {
        const value = open.value[node]! + gains[more]!;
        const pricedValue = open.priced[node]! + after[more]!;
        const promised = promise(at + 1, left - min - more, value, pricedValue);
        if (promised <= enough) continue;
        kept += 1;
        const next = open.make(promised, value, pricedValue, at + 1, left - min - more, min + more, node);
        if (top === NONE) top = next;
        else if (promised > open.promise[top]!) {
          open.open(top);
          top = next;
        } else open.open(next);
      }
      if (top === NONE) break;
      node = top;
    }
    if (open.at[node]! < own.length) continue;
    const slots = lengthsOf(open, node);
    const isHeld = frame.packing.partsFor(slots, effort);
    const parts = isHeld ? placeShortest(frame, chosen, withLengths(all, chosen, slots), effort) : null;
    if (parts) best = { frame, parts, slots, value: open.value[node]! };
    else if (effort.isOver) return { best, isDone: false };
  }
  return { best, isDone: true };
}

const NONE = -1;

function lengthsOf(open: OpenLengths, last: number): number[] {
  const slots: number[] = [];
  for (let one = last; open.before[one] !== NONE; one = open.before[one]!) slots.push(open.slots[one]!);
  return slots.reverse();
}

function withLengths(all: readonly Piece[], chosen: readonly number[], slots: readonly number[]): Piece[] {
  const fitted = [...all];
  chosen.forEach((at, place) => (fitted[at] = { ...all[at]!, min: slots[place]! }));
  return fitted;
}
