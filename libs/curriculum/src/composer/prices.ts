import type { Frame } from './frames.ts';
import type { Piece } from './piece.ts';
import { Relaxation } from './relaxation.ts';

/**
 * A price for each length, paid by whoever takes it and earned back by the parts of the day.
 *
 * The easier question of `Relaxation` pours all free time together, and believes that three modules of 55 minutes fit
 * into two stretches of 90. Prices mend that: a module of `m` slots is worth `gain − price(m)`, and the day earns at
 * most what its parts can hold of priced lengths at best (`earned`). Whatever the prices, the two together are never
 * less than what a real programme is worth (Lagrangian relaxation of "the lengths taken fit into parts", the bound of
 * Gilmore and Gomory's cutting stock); good prices are looked for by subgradient steps.
 */
export type Guide = {
  /** The pieces with gains after prices. */
  pieces: readonly Piece[];
  relaxation: Relaxation;
  earned: number;
};

const ROUNDS = 30;

export function unpriced(pieces: readonly Piece[], capacity: number): Guide {
  return { pieces, relaxation: new Relaxation(pieces, capacity), earned: 0 };
}

/** The guide with the lowest bound that was found; it stops early once that is no more than `floor`. */
export function priced(pieces: readonly Piece[], frame: Frame, floor: number): Guide {
  const longest = Math.max(0, ...frame.caps);
  const none = new Array<number>(longest + 1).fill(0);
  let best = { ...guideAt(pieces, frame, none), prices: none };
  let direction = none;
  let now = best;
  let pace = 0.5;
  let misses = 0;
  for (let round = 0; round < ROUNDS && best.bound > floor; round += 1) {
    const taken = now.guide.relaxation.trace(now.guide.pieces, frame.capacity) ?? [];
    const excess = now.supply.map((offered) => -offered);
    for (const slots of taken) if (slots > 0) excess[slots]! += 1;
    direction = direction.map((before, slots) => 0.6 * before + 0.4 * excess[slots]!);
    const square = direction.reduce((sum, one) => sum + one * one, 0);
    if (square < 1e-6) break;
    const target = Math.max(floor, 0.9 * best.bound);
    const step = (pace * (now.bound - target)) / square;
    const prices = now.prices.map((price, slots) =>
      Math.max(0, Math.round(price + step * direction[slots]!)),
    );
    now = { ...guideAt(pieces, frame, prices), prices };
    if (now.bound < best.bound) [best, misses] = [now, 0];
    else if ((misses += 1) % 4 === 0) [now, pace] = [best, pace / 2];
  }
  return best.guide;
}

function guideAt(pieces: readonly Piece[], frame: Frame, prices: readonly number[]) {
  const { earned, supply } = earningsOf(frame, prices);
  const after = pieces.map((piece) => ({
    ...piece,
    gains: piece.gains.map((gain, more) => gain - prices[piece.min + more]!),
  }));
  const guide: Guide = { pieces: after, relaxation: new Relaxation(after, frame.capacity), earned };
  return { guide, supply, bound: earned + guide.relaxation.best(0, frame.capacity) };
}

/** The most that lengths in the parts of a frame can earn at these prices, and how many of each length do it. */
function earningsOf(frame: Frame, prices: readonly number[]): { earned: number; supply: number[] } {
  const inOne = fillings(prices);
  const segments = frame.segments.map(({ firstPart, parts }, segment) => {
    let whole: Filling[] = [EMPTY];
    for (let part = firstPart; part < firstPart + parts; part += 1)
      whole = together(whole, inOne.slice(0, frame.caps[part]! + 1), frame.nested[segment]!.most);
    return whole;
  });
  const around = frame.nested[frame.segments.length];
  const lunchAt = frame.segments.findIndex(({ lunchAfter }) => lunchAfter);
  if (around && lunchAt >= 0)
    segments.splice(lunchAt, 2, together(segments[lunchAt]!, segments[lunchAt + 1]!, around.most));
  const supply = prices.map(() => 0);
  const count = (filling: Filling): void => {
    if (filling.length > 0) supply[filling.length]! += 1;
    filling.from.forEach(count);
  };
  let earned = 0;
  for (const segment of segments) {
    const best = segment.at(-1)!;
    earned += best.earned;
    count(best);
  }
  return { earned, supply };
}

/** The best use of so much time: what it earns, and one length with the fillings that it was joined to. */
type Filling = { earned: number; length: number; from: readonly Filling[] };
const EMPTY: Filling = { earned: 0, length: 0, from: [] };

/** The best filling of one part of 0, 1, … slots (a knapsack in which each length can be had again and again). */
function fillings(prices: readonly number[]): Filling[] {
  const best: Filling[] = [EMPTY];
  for (let slots = 1; slots < prices.length; slots += 1) {
    let most = best[slots - 1]!;
    for (let length = 1; length <= slots; length += 1) {
      const rest = best[slots - length]!;
      const earned = rest.earned + prices[length]!;
      if (earned > most.earned) most = { earned, length, from: [rest] };
    }
    best.push(most);
  }
  return best;
}

/** The best of two places for 0, 1, … `most` slots in both together; never more than they hold. */
function together(a: readonly Filling[], b: readonly Filling[], most: number): Filling[] {
  const size = Math.min(most, a.length + b.length - 2);
  const best: Filling[] = [];
  for (let slots = 0; slots <= size; slots += 1) {
    let top = EMPTY;
    for (let left = Math.max(0, slots - b.length + 1); left <= Math.min(slots, a.length - 1); left += 1) {
      const earned = a[left]!.earned + b[slots - left]!.earned;
      if (earned > top.earned) top = { earned, length: 0, from: [a[left]!, b[slots - left]!] };
    }
    best.push(top);
  }
  return best;
}
