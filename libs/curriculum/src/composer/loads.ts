import type { BareFrame } from './frames.ts';

/** Sums of lengths in the parts of a frame, kept while pieces are placed. */
export class Loads {
  readonly ofPart: Uint16Array;
  readonly #frame: BareFrame;
  /** Not whole numbers only: without a longest stretch a limit is infinite. */
  readonly #left: Float64Array;

  constructor(frame: BareFrame) {
    this.#frame = frame;
    this.ofPart = new Uint16Array(frame.caps.length);
    this.#left = Float64Array.from(frame.limits, ({ most }) => most);
  }

  holds(part: number, slots: number): boolean {
    if (this.ofPart[part]! + slots > this.#frame.caps[part]!) return false;
    const limits = this.#frame.limitsOf[part]!;
    for (let at = 0; at < limits.length; at += 1) if (slots > this.#left[limits[at]!]!) return false;
    return true;
  }

  add(part: number, slots: number): void {
    this.ofPart[part]! += slots;
    const limits = this.#frame.limitsOf[part]!;
    for (let at = 0; at < limits.length; at += 1) this.#left[limits[at]!]! -= slots;
  }

  /** An upper limit for how much of the pieces from `at` on can still be placed. */
  mostThatFits(reach: Reach, at: number): number {
    const { segments, nested, caps, crossing } = this.#frame;
    let bySegment = 0;
    let sum = 0;
    for (let segment = 0; segment < segments.length; segment += 1) {
      const { firstPart, parts } = segments[segment]!;
      let mine = 0;
      for (let part = firstPart; part < firstPart + parts; part += 1)
        mine += reach.most(at, caps[part]! - this.ofPart[part]!);
      sum += mine;
      bySegment += Math.min(mine, this.#left[segment]!);
    }
    let byStretch = sum;
    for (let stretch = 0; stretch < crossing.length; stretch += 1) {
      const { parts } = crossing[stretch]!;
      let mine = 0;
      for (let nth = 0; nth < parts.length; nth += 1)
        mine += reach.most(at, caps[parts[nth]!]! - this.ofPart[parts[nth]!]!);
      byStretch -= Math.max(0, mine - this.#left[nested.length + stretch]!);
    }
    return Math.min(bySegment, byStretch);
  }
}

/** What lengths can add up to: not every sum can be had. */
export class Reach {
  readonly #most: Uint16Array;
  readonly #rest: Int32Array;
  readonly #width: number;

  /** `longest`: the largest sum that is of interest. */
  constructor(lengths: ArrayLike<number>, longest: number) {
    const width = longest + 1;
    const most = new Uint16Array((lengths.length + 1) * width);
    const can = new Uint8Array(width);
    can[0] = 1;
    this.#rest = new Int32Array(lengths.length + 1);
    for (let at = lengths.length - 1; at >= 0; at -= 1) {
      const length = lengths[at]!;
      this.#rest[at] = this.#rest[at + 1]! + length;
      for (let sum = longest; sum >= length; sum -= 1) can[sum]! |= can[sum - length]!;
      let top = 0;
      for (let sum = 0; sum < width; sum += 1) {
        if (can[sum] === 1) top = sum;
        most[at * width + sum] = top;
      }
    }
    this.#most = most;
    this.#width = width;
  }

  /** How much of so many free slots the lengths from `at` on can fill at most. */
  most(at: number, free: number): number {
    return this.#most[at * this.#width + free]!;
  }

  /** How long the ones from `at` on are together. */
  rest(at: number): number {
    return this.#rest[at]!;
  }
}
