import type { Frame } from './frames.ts';
import { spend } from './piece.ts';
import type { Effort, Piece } from './piece.ts';
import { NestedSharing, NOWHERE, shareMinutes } from './share-minutes.ts';

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
  const earlier = (at: number) => (at < bound.length ? at : 0);
  const task: Task = {
    frame,
    pieces,
    notBefore: pieces.map(({ needs }, at) =>
      range(earlier(at)).filter((other) => needs.includes(order[other]!)),
    ),
    notAfter: pieces.map((_, at) =>
      range(earlier(at)).filter((other) => pieces[other]!.needs.includes(order[at]!)),
    ),
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

  constructor(frame: Frame) {
    this.#frame = frame;
    this.ofPart = frame.caps.map(() => 0);
    this.#left = frame.limits.map(({ most }) => most);
  }

  holds(part: number, slots: number): boolean {
    return (
      this.ofPart[part]! + slots <= this.#frame.caps[part]! &&
      this.#frame.limitsOf[part]!.every((limit) => slots <= this.#left[limit]!)
    );
  }

  /** An upper limit for what can still be placed, where `reach` is what can fill so many slots. */
  mostThatFits(reach: readonly number[]): number {
    const { segments, nested, caps, crossing } = this.#frame;
    const room = (part: number) => reach[caps[part]! - this.ofPart[part]!]!;
    let bySegment = 0;
    let sum = 0;
    for (let segment = 0; segment < segments.length; segment += 1) {
      const { firstPart, parts } = segments[segment]!;
      let mine = 0;
      for (let part = firstPart; part < firstPart + parts; part += 1) mine += room(part);
      sum += mine;
      bySegment += Math.min(mine, this.#left[segment]!);
    }
    let byStretch = sum;
    for (let at = 0; at < crossing.length; at += 1) {
      let mine = 0;
      for (const part of crossing[at]!.parts) mine += room(part);
      byStretch -= Math.max(0, mine - this.#left[nested.length + at]!);
    }
    return Math.min(bySegment, byStretch);
  }

  add(part: number, slots: number): void {
    this.ofPart[part]! += slots;
    for (const limit of this.#frame.limitsOf[part]!) this.#left[limit]! -= slots;
  }
}

/** Steps after which it pays to remember what has led nowhere. */
const MEMO_AFTER = 200;
const MOST_MEMOS = 20_000;

/**
 * Walks over the ways to place the pieces; `go` is asked at every step whether to go on from there. `isOnlyLength`: two
 * pieces of the same shortest length are the same.
 */
function place(
  task: Task,
  effort: Effort,
  go: (parts: readonly number[], placed: number, loads: Loads) => boolean,
  isOnlyLength = false,
): void {
  const { frame, pieces } = task;
  const loads = new Loads(frame);
  const parts = pieces.map(() => NOWHERE);
  // Many ways lead to the same loads: what has led nowhere once is not tried again.
  const failed = new Set<string>();
  const start = effort.left;
  const walk = (at: number): void => {
    if (!go(parts, at, loads) || at === pieces.length) return;
    // Of pieces that differ in nothing that counts, the later one goes no earlier.
    const isTwin = isOnlyLength && at > task.firstFree && pieces[at - 1]!.min === pieces[at]!.min;
    const earliest = Math.max(task.first[at]!, ...task.notBefore[at]!.map((other) => parts[other]!));
    const from = isTwin ? Math.max(earliest, parts[at - 1]!) : earliest;
    const to = Math.min(task.last[at]!, ...task.notAfter[at]!.map((other) => parts[other]!));
    const isRepeated = isOnlyLength && at >= task.firstFree && start - effort.left > MEMO_AFTER;
    const key = isRepeated ? `${at} ${from} ${loads.ofPart.join()}` : '';
    if (isRepeated && failed.has(key)) return;
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
    if (isRepeated && failed.size < MOST_MEMOS) failed.add(key);
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

/**
 * Parts in which the chosen pieces, at their shortest, fit into the frame; null when there are none. (Null, too, when
 * the effort ends first.)
 */
export function placeShortest(
  frame: Frame,
  chosen: readonly number[],
  all: readonly Piece[],
  effort: Effort,
): number[] | null {
  if (chosen.reduce((sum, at) => sum + all[at]!.min, 0) > frame.capacity) return null;
  const { task, order } = taskOf(frame, chosen, all);
  let found: number[] | null = null;
  const { reach, rest } = reachesOf(task);
  place(
    task,
    effort,
    (parts, placed, loads) => {
      if (placed === task.pieces.length) found ??= chosen.map((at) => parts[order.indexOf(at)]!);
      return found === null && loads.mostThatFits(reach[placed]!) >= rest[placed]!;
    },
    true,
  );
  return found;
}

/** A part for one more piece beside others that stay where they are; `NOWHERE` when there is none. */
export function partBeside(
  frame: Frame,
  chosen: readonly number[],
  parts: readonly number[],
  added: number,
  all: readonly Piece[],
): number {
  const { min, needs, after, before } = all[added]!;
  const loads = new Loads(frame);
  let from = 0;
  let to = frame.caps.length - 1;
  for (let at = 0; at < chosen.length; at += 1) {
    loads.add(parts[at]!, all[chosen[at]!]!.min);
    if (needs.includes(chosen[at]!)) from = Math.max(from, parts[at]!);
  }
  for (const block of after) from = Math.max(from, frame.partsBefore[block]!);
  for (const block of before) to = Math.min(to, frame.partsBefore[block]! - 1);
  for (let part = from; part <= to; part += 1) if (loads.holds(part, min)) return part;
  return NOWHERE;
}

/**
 * For the pieces from each place on: how much of so many free slots they can fill at most (their lengths are given, so
 * not every sum can be had), and how long they are together.
 */
function reachesOf({ frame, pieces }: Task): { reach: number[][]; rest: number[] } {
  const longest = Math.max(0, ...frame.caps);
  const can = new Uint8Array(longest + 1);
  can[0] = 1;
  const reach: number[][] = [];
  const rest = [0];
  const note = () => {
    let most = 0;
    reach.push(Array.from(can, (isSum, slots) => (isSum ? (most = slots) : most)));
  };
  note();
  for (const { min } of pieces.toReversed()) {
    for (let sum = longest; sum >= min; sum -= 1) can[sum]! |= can[sum - min]!;
    note();
    rest.push(rest.at(-1)! + min);
  }
  return { reach: reach.reverse(), rest: rest.reverse() };
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
  const { reach, rest } = reachesOf(task);
  const sharing = new NestedSharing(frame, task.pieces);
  place(task, effort, (parts, placed, loads) => {
    if (floor >= bounds.ceiling || loads.mostThatFits(reach[placed]!) < rest[placed]!) return false;
    if (!spend(effort, 4)) return false;
    if (placed < task.pieces.length) return sharing.share(parts, frame.caps) > floor;
    const shares = shareMinutes(frame, sharing, parts, floor);
    if (shares.value <= floor) return false;
    floor = shares.value;
    const inOrder = <T>(values: readonly T[]) => chosen.map((at) => values[order.indexOf(at)]!);
    best = { frame, parts: inOrder(parts), slots: inOrder(shares.slots), value: shares.value };
    return false;
  });
  return best;
}
