import { placeShortest } from './arrange.ts';
import type { Arrangement } from './arrange.ts';
import type { Frame } from './frames.ts';
import { BestFirst } from './best-first.ts';
import { spend } from './piece.ts';
import type { Effort, Piece } from './piece.ts';
import type { Guide } from './prices.ts';
import { Relaxation } from './relaxation.ts';

/** `priced`: the value after the prices of the guide. */
type Lengths = { at: number; left: number; value: number; priced: number; last: Length | null };
type Length = { slots: number; before: Length | null };

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
): { best: Arrangement | null; isDone: boolean } {
  const among = (pieces: readonly Piece[]) =>
    chosen.map((at, place): Piece => ({ ...pieces[at]!, isMust: true, next: place + 1 }));
  const own = among(all);
  const priced = among(guide.pieces);
  const rest = new Relaxation(own, frame.capacity);
  const pricedRest = guide.pieces === all ? null : new Relaxation(priced, frame.capacity);
  const promise = ({ at, left, value, priced: after }: Lengths) => {
    const most = value + rest.best(at, left);
    return pricedRest ? Math.min(most, guide.earned + after + pricedRest.best(at, left)) : most;
  };
  const open = new BestFirst<Lengths>();
  const first = { at: 0, left: frame.capacity, value: 0, priced: 0, last: null };
  open.add(first, promise(first));
  let best: Arrangement | null = null;
  // Ways kept for later cost memory: they count as steps too.
  let kept = 0;

  while (open.bound > (best?.value ?? floor)) {
    if (!spend(effort, own.length + kept)) return { best, isDone: false };
    kept = 0;
    let node = open.take()!;
    while (node.at < own.length) {
      const { at, left, value, priced: after, last } = node;
      const { min, gains } = own[at]!;
      let top: Lengths | null = null;
      let topPromise = best?.value ?? floor;
      for (let more = 0; more < gains.length && min + more <= left; more += 1) {
        const next = {
          at: at + 1,
          left: left - min - more,
          value: value + gains[more]!,
          priced: after + priced[at]!.gains[more]!,
          last: { slots: min + more, before: last },
        };
        const promised = promise(next);
        if (promised <= (best?.value ?? floor)) continue;
        kept += 1;
        if (promised > topPromise) {
          if (top) open.add(top, topPromise);
          [top, topPromise] = [next, promised];
        } else open.add(next, promised);
      }
      if (!top) break;
      node = top;
    }
    if (node.at < own.length) continue;
    const slots = listOf(node.last);
    const isHeld = frame.packing.partsFor(slots, effort);
    const parts = isHeld ? placeShortest(frame, chosen, withLengths(all, chosen, slots), effort) : null;
    if (parts) best = { frame, parts, slots, value: node.value };
    else if (effort.isOver) return { best, isDone: false };
  }
  return { best, isDone: true };
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
