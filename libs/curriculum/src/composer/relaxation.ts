import type { Piece } from './piece.ts';

/**
 * What the rest could be worth if all free time were one piece: a knapsack in which each module has several lengths
 * and hangs from one prerequisite. `best(at, slots)` is the most that pieces from `at` on can add with so much time;
 * exact for that easier question, so it is never less than what the day really allows.
 */
export class Relaxation {
  readonly #width: number;
  readonly #table: Float64Array;

  constructor(pieces: readonly Piece[], capacity: number) {
    const width = capacity + 1;
    const table = new Float64Array((pieces.length + 1) * width);
    // A must can only be left out together with nothing: the run that holds one cannot be skipped.
    const mustFrom = new Int32Array(pieces.length + 1).fill(pieces.length);
    for (let at = pieces.length - 1; at >= 0; at -= 1) {
      const { min, gains, next, isMust } = pieces[at]!;
      mustFrom[at] = isMust ? at : mustFrom[at + 1]!;
      const skipped = mustFrom[at]! < next ? -1 : next * width;
      const [row, after] = [at * width, (at + 1) * width];
      for (let slots = 0; slots < width; slots += 1) {
        let best = skipped < 0 ? -Infinity : table[skipped + slots]!;
        const longest = Math.min(gains.length, slots - min + 1);
        for (let more = 0; more < longest; more += 1) {
          const value = gains[more]! + table[after + slots - min - more]!;
          if (value > best) best = value;
        }
        table[row + slots] = best;
      }
    }
    this.#width = width;
    this.#table = table;
  }

  best(at: number, slots: number): number {
    return this.#table[at * this.#width + slots]!;
  }

  /** The slots of each piece in the best answer to the easier question (0: left out); null when there is none. */
  trace(pieces: readonly Piece[], capacity: number): number[] | null {
    if (this.best(0, capacity) === -Infinity) return null;
    const given = pieces.map(() => 0);
    let left = capacity;
    for (let at = 0; at < pieces.length;) {
      const { min, gains, next } = pieces[at]!;
      const longest = Math.min(gains.length, left - min + 1);
      const value = this.best(at, left);
      const more = gains.findIndex(
        (gain, longer) => longer < longest && gain + this.best(at + 1, left - min - longer) === value,
      );
      given[at] = more < 0 ? 0 : min + more;
      left -= given[at]!;
      at = more < 0 ? next : at + 1;
    }
    return given;
  }

  /** The most that what is chosen (`chosen[slots]`: its worth in at most so much time) and the rest can be worth. */
  bound(chosen: Float64Array, at: number, capacity: number): number {
    const row = at * this.#width + capacity;
    let best = -Infinity;
    let fewest = 0;
    while (fewest <= capacity && chosen[fewest] === -Infinity) fewest += 1;
    for (let slots = fewest; slots <= capacity; slots += 1) {
      const value = chosen[slots]! + this.#table[row - slots]!;
      if (value > best) best = value;
    }
    return best;
  }
}

/** Adds a piece to what is chosen (each by its most slots), into `joined`. */
export function withPiece(chosen: Float64Array, { min, gains }: Piece, joined: Float64Array): void {
  let fewest = 0;
  while (fewest < chosen.length && chosen[fewest] === -Infinity) fewest += 1;
  fewest += min;
  joined.fill(-Infinity, 0, Math.min(fewest, joined.length));
  for (let slots = fewest; slots < chosen.length; slots += 1) {
    const longest = Math.min(gains.length, slots - fewest + 1);
    let best = -Infinity;
    for (let more = 0; more < longest; more += 1) {
      const value = gains[more]! + chosen[slots - min - more]!;
      if (value > best) best = value;
    }
    joined[slots] = best;
  }
}
