import type { Frame } from './frames.ts';
import { spend } from './piece.ts';
import type { Effort, Piece } from './piece.ts';
import { NOWHERE, shareMinutes, shareNested } from './share-minutes.ts';

/** Chosen pieces in the parts of a frame, with their slots. */
export type Arrangement = { frame: Frame; parts: number[]; slots: number[]; value: number };

type Task = {
  frame: Frame;
  /** In the order in which they are placed. */
  pieces: Piece[];
  /** For each piece: places (in `pieces`) of earlier ones that must not come later, and that must not come earlier. */
  notBefore: number[][];
  notAfter: number[][];
  first: number[];
  last: number[];
  /** From this piece on nothing depends on the order: empty parts of one segment are then the same. */
  firstFree: number;
};

function taskOf(
  frame: Frame,
  chosen: readonly number[],
  all: readonly Piece[],
): { task: Task; order: number[] } {
  const isChosen = new Set(chosen);
  const needed = new Set(chosen.flatMap((at) => all[at]!.needs));
  const isBound = (at: number) => {
    const { needs, after, before } = all[at]!;
    return needs.some((need) => isChosen.has(need)) || needed.has(at) || after.length + before.length > 0;
  };
  const bound = chosen.filter(isBound);
  const free = chosen.filter((at) => !isBound(at)).sort((a, b) => all[b]!.min - all[a]!.min || a - b);
  const order = [...bound, ...free];
  const pieces = order.map((at) => all[at]!);
  const lastPart = frame.caps.length - 1;
  const task: Task = {
    frame,
    pieces,
    notBefore: pieces.map(({ needs }, at) => range(at).filter((other) => needs.includes(order[other]!))),
    notAfter: pieces.map((_, at) => range(at).filter((other) => pieces[other]!.needs.includes(order[at]!))),
    first: pieces.map(({ after }) => Math.max(0, ...after.map((block) => frame.partsBefore[block]!))),
    last: pieces.map(({ before }) =>
      Math.min(lastPart, ...before.map((block) => frame.partsBefore[block]! - 1)),
    ),
    firstFree: bound.length,
  };
  return { task, order };
}

const range = (to: number) => Array.from({ length: to }, (_, at) => at);

/** Sums of the shortest times, kept while pieces are placed. */
class Loads {
  readonly ofPart: number[];
  readonly #frame: Frame;
  readonly #left: number[];
  readonly #limitsOf: number[][];

  constructor(frame: Frame) {
    this.#frame = frame;
    const limits = [...frame.nested, ...frame.crossing];
    this.ofPart = frame.caps.map(() => 0);
    this.#left = limits.map(({ most }) => most);
    this.#limitsOf = frame.caps.map((_, part) =>
      limits.flatMap((limit, at) => (limit.parts.includes(part) ? [at] : [])),
    );
  }

  holds(part: number, slots: number): boolean {
    return (
      this.ofPart[part]! + slots <= this.#frame.caps[part]! &&
      this.#limitsOf[part]!.every((limit) => slots <= this.#left[limit]!)
    );
  }

  add(part: number, slots: number): void {
    this.ofPart[part]! += slots;
    for (const limit of this.#limitsOf[part]!) this.#left[limit]! -= slots;
  }
}

/** Walks over the ways to place the pieces; `onPlaced` is asked at every step whether to go on from there. */
function place(task: Task, effort: Effort, go: (parts: readonly number[], placed: number) => boolean): void {
  const { frame, pieces } = task;
  const loads = new Loads(frame);
  const parts = pieces.map(() => NOWHERE);
  const walk = (at: number): void => {
    if (!go(parts, at) || at === pieces.length) return;
    const from = Math.max(task.first[at]!, ...task.notBefore[at]!.map((other) => parts[other]!));
    const to = Math.min(task.last[at]!, ...task.notAfter[at]!.map((other) => parts[other]!));
    let empty = NOWHERE;
    for (let part = from; part <= to; part += 1) {
      if (!spend(effort, 1)) return;
      const { min } = pieces[at]!;
      if (!loads.holds(part, min)) continue;
      if (at >= task.firstFree && loads.ofPart[part] === 0) {
        if (empty !== NOWHERE && areAlike(frame, empty, part)) continue;
        empty = part;
      }
      loads.add(part, min);
      parts[at] = part;
      walk(at + 1);
      parts[at] = NOWHERE;
      loads.add(part, -min);
    }
  };
  walk(0);
}

/** Whether two empty parts are the same to a module that depends on nothing: then one of them is tried. */
function areAlike(frame: Frame, a: number, b: number): boolean {
  return (
    frame.segmentOf[a] === frame.segmentOf[b] &&
    frame.caps[a] === frame.caps[b] &&
    !frame.crossing.some(({ parts }) => parts.includes(a) || parts.includes(b))
  );
}

/** The first way found in which the chosen pieces, at their shortest, fit into the frame. */
export function fits(
  frame: Frame,
  chosen: readonly number[],
  all: readonly Piece[],
  effort: Effort,
): boolean {
  const { task } = taskOf(frame, chosen, all);
  let isFound = false;
  place(task, effort, (_, placed) => {
    isFound ||= placed === task.pieces.length;
    return !isFound;
  });
  return isFound;
}

/**
 * The best way to give the chosen pieces places and minutes in this frame, if it is worth more than `floor`.
 * `ceiling` is what it cannot exceed: once that is reached, nothing better is looked for.
 */
export function arrange(
  frame: Frame,
  chosen: readonly number[],
  all: readonly Piece[],
  bounds: { floor: number; ceiling: number },
  effort: Effort,
): Arrangement | null {
  const { task, order } = taskOf(frame, chosen, all);
  let best: Arrangement | null = null;
  let floor = bounds.floor;
  place(task, effort, (parts, placed) => {
    if (floor >= bounds.ceiling) return false;
    if (!spend(effort, 4)) return false;
    if (placed < task.pieces.length) return shareNested(frame, task.pieces, parts, frame.caps).value > floor;
    const shares = shareMinutes(frame, task.pieces, parts, floor);
    if (shares.value <= floor) return false;
    floor = shares.value;
    const inOrder = <T>(values: readonly T[]) => chosen.map((at) => values[order.indexOf(at)]!);
    best = { frame, parts: inOrder(parts), slots: inOrder(shares.slots), value: shares.value };
    return false;
  });
  return best;
}
