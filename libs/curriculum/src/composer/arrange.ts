import type { Frame } from './frames.ts';
import { Loads, Reach } from './loads.ts';
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

/** Walks over the ways to place the pieces; `go` is asked at every step whether to go on from there. */
function place(
  task: Task,
  effort: Effort,
  go: (parts: readonly number[], placed: number, loads: Loads) => boolean,
): void {
  const { frame, pieces } = task;
  const loads = new Loads(frame);
  const parts = pieces.map(() => NOWHERE);
  const walk = (at: number): void => {
    if (!go(parts, at, loads) || at === pieces.length) return;
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
  const lengths = chosen.map((at) => all[at]!.min);
  const anyOrder = frame.packing.partsFor(lengths, effort);
  if (!anyOrder) return null;
  if (isInOrder(frame, chosen, anyOrder, all)) return anyOrder;
  const { task, order } = taskOf(frame, chosen, all);
  let found: number[] | null = null;
  const reach = reachOf(task);
  place(task, effort, (parts, placed, loads) => {
    if (placed === task.pieces.length) found ??= chosen.map((at) => parts[order.indexOf(at)]!);
    return found === null && loads.mostThatFits(reach, placed) >= reach.rest(placed);
  });
  return found;
}

function isInOrder(
  frame: Frame,
  chosen: readonly number[],
  parts: readonly number[],
  all: readonly Piece[],
): boolean {
  const partOf = (piece: number) => parts[chosen.indexOf(piece)] ?? 0;
  return chosen.every((at, place) => {
    const { needs, after, before } = all[at]!;
    const part = parts[place]!;
    return (
      needs.every((need) => partOf(need) <= part) &&
      after.every((block) => frame.partsBefore[block]! <= part) &&
      before.every((block) => part < frame.partsBefore[block]!)
    );
  });
}

function reachOf({ frame, pieces }: Task): Reach {
  return new Reach(
    pieces.map(({ min }) => min),
    Math.max(0, ...frame.caps),
  );
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
  const reach = reachOf(task);
  const sharing = new NestedSharing(frame, task.pieces);
  place(task, effort, (parts, placed, loads) => {
    if (floor >= bounds.ceiling || loads.mostThatFits(reach, placed) < reach.rest(placed)) return false;
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
