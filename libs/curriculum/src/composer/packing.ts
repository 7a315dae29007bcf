import type { BareFrame } from './frames.ts';
import { Loads, Reach } from './loads.ts';
import { spend } from './piece.ts';
import type { Effort } from './piece.ts';

const MOST_MEMOS = 50_000;

/**
 * Which lengths fit into the parts of a frame together, were there no order among them. The search asks about the same
 * lengths again and again, for other modules: each answer is kept.
 */
export class Packing {
  readonly #frame: BareFrame;
  readonly #known = new Map<string, string | null>();
  /** For each part: the first of those that are the same to any length. They stand side by side. */
  readonly #firstAlike: number[] = [];
  readonly #sorted: Uint16Array;

  constructor(frame: BareFrame) {
    const { caps, segmentOf, crossing } = frame;
    const isCrossed = (part: number) => crossing.some(({ parts }) => parts.includes(part));
    const isLikeLast = (part: number) =>
      part > 0 &&
      segmentOf[part] === segmentOf[part - 1] &&
      caps[part] === caps[part - 1] &&
      !isCrossed(part) &&
      !isCrossed(part - 1);
    caps.forEach((_, part) => this.#firstAlike.push(isLikeLast(part) ? this.#firstAlike[part - 1]! : part));
    this.#frame = frame;
    this.#sorted = new Uint16Array(caps.length);
  }

  /** A part for each length; null when there are none, `undefined` when the effort ended before that was known. */
  partsFor(lengths: readonly number[], effort: Effort): number[] | null | undefined {
    const order = lengths.map((_, at) => at).sort((a, b) => lengths[b]! - lengths[a]!);
    const longestFirst = Uint16Array.from(order, (at) => lengths[at]!);
    const key = String.fromCharCode(...longestFirst);
    let found = this.#known.get(key);
    if (found === undefined) {
      found = this.#place(longestFirst, effort);
      if (found === null && effort.isOver) return undefined;
      this.#known.set(key, found);
    }
    if (found === null) return null;
    const parts = new Array<number>(lengths.length);
    for (let nth = 0; nth < order.length; nth += 1) parts[order[nth]!] = found.charCodeAt(nth);
    return parts;
  }

  /** Parts as characters: there are many of these, and strings are small. */
  #place(lengths: Uint16Array, effort: Effort): string | null {
    const { caps } = this.#frame;
    const loads = new Loads(this.#frame);
    const reach = new Reach(lengths, Math.max(0, ...caps));
    const parts = new Uint16Array(lengths.length);
    // Many ways lead to the same loads: what has led nowhere once is not tried again.
    const failed = new Set<string>();
    const walk = (at: number): boolean => {
      if (at === lengths.length) return true;
      if (loads.mostThatFits(reach, at) < reach.rest(at)) return false;
      if (failed.size > 0 && failed.has(this.#nameOf(loads.ofPart))) return false;
      const length = lengths[at]!;
      for (let part = 0; part < caps.length; part += 1) {
        if (!spend(effort, 1)) return false;
        if (!loads.holds(part, length) || this.#isLikeEarlier(part, loads.ofPart)) continue;
        loads.add(part, length);
        parts[at] = part;
        if (walk(at + 1)) return true;
        loads.add(part, -length);
      }
      if (failed.size < MOST_MEMOS) failed.add(this.#nameOf(loads.ofPart));
      return false;
    };
    return walk(0) ? String.fromCharCode(...parts) : null;
  }

  /** Whether there is an earlier part that is the same, and filled as far. */
  #isLikeEarlier(part: number, loads: Uint16Array): boolean {
    for (let other = this.#firstAlike[part]!; other < part; other += 1)
      if (loads[other] === loads[part]) return true;
    return false;
  }

  /** The same for loads that differ only in which of two alike parts has which. */
  #nameOf(loads: Uint16Array): string {
    const sorted = this.#sorted;
    for (let part = 0; part < loads.length; part += 1) {
      const load = loads[part]!;
      const first = this.#firstAlike[part]!;
      let to = part;
      for (; to > first && sorted[to - 1]! > load; to -= 1) sorted[to] = sorted[to - 1]!;
      sorted[to] = load;
    }
    return String.fromCharCode(...sorted);
  }
}
