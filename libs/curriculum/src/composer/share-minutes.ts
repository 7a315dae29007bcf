import type { Frame, Limit } from './frames.ts';
import type { Piece } from './piece.ts';

/** Minutes given out: slots for each piece, and what they are worth (−∞: not even the shortest times fit). */
export type Shares = { slots: number[]; value: number };

/** Not yet in any part: it shares only in the time of the day as a whole. */
export const NOWHERE = -1;

const IMPOSSIBLE: Shares = { slots: [], value: -Infinity };

/**
 * The best minutes for pieces whose parts are decided, while every *nested* limit holds.
 *
 * Starting from the shortest times, the largest step that still has room is taken, again and again. Steps never grow,
 * and of two limits one lies within the other or they are apart: then this greedy way is exact (a separable concave
 * sum over a laminar polymatroid; Federgruen and Groenevelt 1986). With some pieces nowhere it is a bound.
 */
export class NestedSharing {
  /** What the last call of `share` gave each piece. */
  readonly slots: Int32Array;
  readonly #frame: Frame;
  readonly #pieces: readonly Piece[];
  readonly #left: Int32Array;
  readonly #room: Int32Array;
  readonly #steps: Float64Array;

  constructor(frame: Frame, pieces: readonly Piece[]) {
    this.#frame = frame;
    this.#pieces = pieces;
    this.slots = new Int32Array(pieces.length);
    this.#left = new Int32Array(frame.nested.length);
    this.#room = new Int32Array(frame.caps.length);
    this.#steps = new Float64Array(pieces.length);
  }

  /** The value; −∞ when not even the shortest times fit. */
  share(parts: readonly number[], caps: readonly number[]): number {
    const room = this.#room;
    const left = this.#left;
    const steps = this.#steps;
    const slots = this.slots;
    const pieces = this.#pieces;
    const { nested, capacity } = this.#frame;
    for (let limit = 0; limit < left.length; limit += 1) left[limit] = nested[limit]!.most;
    for (let part = 0; part < room.length; part += 1) room[part] = caps[part]!;
    let free = capacity;
    let value = 0;
    for (let at = 0; at < pieces.length; at += 1) {
      const { min, gains } = pieces[at]!;
      value += gains[0]!;
      slots[at] = min;
      steps[at] = gains.length > 1 ? gains[1]! - gains[0]! : 0;
      free -= min;
      if (!this.#take(parts[at]!, min)) return -Infinity;
    }
    if (free < 0) return -Infinity;
    for (; free > 0; free -= 1) {
      let best = -1;
      let gain = 0;
      for (let at = 0; at < pieces.length; at += 1) {
        if (steps[at]! <= gain) continue;
        if (this.#isFull(parts[at]!)) steps[at] = 0;
        else {
          best = at;
          gain = steps[at]!;
        }
      }
      if (best < 0) break;
      const { gains, min } = pieces[best]!;
      value += gain;
      this.#take(parts[best]!, 1);
      const given = (slots[best]! += 1) - min;
      steps[best] = given + 1 < gains.length ? gains[given + 1]! - gains[given]! : 0;
    }
    return value;
  }

  #take(part: number, slots: number): boolean {
    if (part === NOWHERE) return true;
    let isRoom = (this.#room[part]! -= slots) >= 0;
    const limits = this.#frame.nestedOf[part]!;
    for (let at = 0; at < limits.length; at += 1) if ((this.#left[limits[at]!]! -= slots) < 0) isRoom = false;
    return isRoom;
  }

  #isFull(part: number): boolean {
    if (part === NOWHERE) return false;
    if (this.#room[part]! <= 0) return true;
    const limits = this.#frame.nestedOf[part]!;
    for (let at = 0; at < limits.length; at += 1) if (this.#left[limits[at]!]! <= 0) return true;
    return false;
  }
}

/**
 * The best minutes while all limits hold, also those of stretches that go on over a fixed session. Where such a limit
 * is broken, what its first part may take is tried slot by slot, and the rest of the stretch gets the rest.
 * Only values above `floor` are looked for.
 */
export function shareMinutes(
  frame: Frame,
  sharing: NestedSharing,
  parts: readonly number[],
  floor: number,
  caps: readonly number[] = frame.caps,
  crossing: readonly Limit[] = frame.crossing,
): Shares {
  const value = sharing.share(parts, caps);
  if (value <= floor) return IMPOSSIBLE;
  const relaxed: Shares = { slots: [...sharing.slots], value };
  const used = (part: number) =>
    parts.reduce((sum, mine, at) => (mine === part ? sum + relaxed.slots[at]! : sum), 0);
  const broken = crossing.find(
    (limit) => limit.parts.reduce((sum, part) => sum + used(part), 0) > limit.most,
  );
  if (!broken) return relaxed;
  const [first, ...rest] = broken.parts;
  const others = crossing.filter((limit) => limit !== broken);
  let best = IMPOSSIBLE;
  for (let most = Math.min(caps[first!]!, broken.most); most >= 0; most -= 1) {
    const narrower = [...caps];
    narrower[first!] = most;
    for (const part of rest) narrower[part] = Math.min(narrower[part]!, broken.most - most);
    const still = rest.length > 1 ? [...others, { parts: rest, most: broken.most - most }] : others;
    const found = shareMinutes(frame, sharing, parts, Math.max(floor, best.value), narrower, still);
    if (found.value > best.value) best = found;
  }
  return best;
}
