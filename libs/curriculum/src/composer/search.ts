import { arrange, partBeside, placeShortest } from './arrange.ts';
import type { Arrangement } from './arrange.ts';
import type { Frame } from './frames.ts';
import { spend } from './piece.ts';
import type { Effort, Piece } from './piece.ts';
import { arrangeByLengths } from './arrange-by-lengths.ts';
import { BestFirst } from './best-first.ts';
import { priced, unpriced } from './prices.ts';
import type { Guide } from './prices.ts';
import { OpenLengths } from './open-lengths.ts';
import { NOWHERE } from './share-minutes.ts';
import { withPiece } from './relaxation.ts';

export type Found = { chosen: readonly number[]; arrangement: Arrangement };

export type SearchResult = {
  best: Found | null;
  /** Nothing is worth more than this (scaled). −∞: nothing is possible at all. */
  bound: number;
};

/**
 * Steps for each frame, round by round: what is found in an easy one cuts off the hard ones. The first round has the
 * simple bound; frames that need more get prices. In the last one they take what is left.
 */
const STEPS_OF_ROUND = [20_000, 300_000];
/** What it costs to decide about one piece: two bounds, and a beginning kept for later. */
const DIVE_STEPS = 10;
/** Steps by trying lengths; a set that needs more is placed part by part. */
const LENGTHS_STEPS = 1_000_000;

/**
 * Branch and bound over which modules are in, one frame of the day after the other, the roomiest first, in rounds.
 *
 * A guide (see `prices.ts`) says, for any beginning, what the rest can be worth at most; so the search goes straight to
 * the set that promises most, asks for places and minutes (`arrange`), and looks further only where more is promised
 * than the best that was really placed. `floor`: only what is worth more is looked for.
 */
export function search(
  pieces: readonly Piece[],
  frames: readonly Frame[],
  effort: Effort,
  start: { best: Found | null; floor: number },
): SearchResult {
  const state: State = { pieces, effort, lengths: new OpenLengths(), ...start, open: -Infinity };
  const simple = unpriced(pieces, frames[0]?.capacity ?? 0);
  const guideOf = (frame: Frame, round: number) => {
    // Looking for prices fills tables that grow with both.
    const steps = pieces.length * frame.capacity;
    return round === 0 || !spend(effort, steps) ? simple : priced(pieces, frame, state.floor);
  };
  const openIn = new Map(frames.map((frame) => [frame, Infinity]));
  let left = frames;
  for (let round = 0; left.length > 0; round += 1) {
    const unfinished: Frame[] = [];
    for (const frame of left) {
      if (simple.relaxation.best(0, frame.capacity) <= state.floor) continue;
      const guide = guideOf(frame, round);
      const most = Math.min(STEPS_OF_ROUND[round] ?? Infinity, effort.left);
      const trial: State = { ...state, effort: { ...effort, left: most } };
      walk(frame, guide, trial);
      spend(effort, most - trial.effort.left);
      Object.assign(state, { best: trial.best, floor: trial.floor });
      // What an earlier round has ruled out stays ruled out.
      const open = Math.min(trial.open, openIn.get(frame)!);
      openIn.set(frame, open);
      if (effort.isOver) state.open = Math.max(state.open, open);
      else if (trial.effort.isOver) unfinished.push(frame);
    }
    left = unfinished;
  }
  return { best: state.best, bound: Math.max(state.open, state.best?.arrangement.value ?? -Infinity) };
}

/** A beginning of a choice: pieces before `at` are decided, `taken` (the latest first) are in. */
type Node = { at: number; taken: Taken | null; bound: number };
type Taken = { piece: number; before: Taken | null };

type State = {
  readonly pieces: readonly Piece[];
  readonly effort: Effort;
  readonly lengths: OpenLengths;
  best: Found | null;
  floor: number;
  /** The most that something not looked at may be worth. */
  open: number;
};

function walk(frame: Frame, guide: Guide, state: State): void {
  const { pieces: valued, relaxation, earned } = guide;
  const { pieces, effort } = state;
  const { capacity } = frame;
  const worths = [new Float64Array(capacity + 1)];
  const worthOf = (count: number) => (worths[count] ??= new Float64Array(capacity + 1));
  const open = new BestFirst<Node>();
  const add = (node: Node) => open.add(node, node.bound);
  add({ at: 0, taken: null, bound: earned + relaxation.best(0, capacity) });

  let last: readonly number[] = [];

  /** Goes from a beginning to the set that it promises, and leaves the other ways for later. */
  const dive = ({ at, taken, bound }: Node): void => {
    const chosen = listOf(taken);
    const isChosen = new Set(chosen);
    // What a dive before has worked out for the same first pieces is still there.
    let same = 0;
    while (same < chosen.length && chosen[same] === last[same]) same += 1;
    for (let count = same; count < chosen.length; count += 1)
      withPiece(worthOf(count), valued[chosen[count]!]!, worthOf(count + 1));
    last = chosen;
    let parts = placeShortest(frame, chosen, pieces, effort);
    while (parts && at < pieces.length) {
      if (!spend(effort, DIVE_STEPS)) break;
      const { needs, next } = pieces[at]!;
      const worth = worthOf(chosen.length);
      const joined = worthOf(chosen.length + 1);
      let takenBound = -Infinity;
      if (needs.every((need) => isChosen.has(need))) {
        withPiece(worth, valued[at]!, joined);
        takenBound = earned + relaxation.bound(joined, at + 1, capacity);
      }
      const skippedBound = canSkip(pieces, at) ? earned + relaxation.bound(worth, next, capacity) : -Infinity;
      const isTaken = takenBound >= skippedBound;
      const other = isTaken
        ? { at: next, taken, bound: skippedBound }
        : { at: at + 1, taken: { piece: at, before: taken }, bound: takenBound };
      if (other.bound > state.floor) add(other);
      bound = Math.max(takenBound, skippedBound);
      if (bound <= state.floor) return;
      if (isTaken) {
        const part: number = partBeside(frame, chosen, parts, at, pieces);
        if (part !== NOWHERE) parts.push(part);
        chosen.push(at);
        isChosen.add(at);
        taken = { piece: at, before: taken };
        if (part === NOWHERE) parts = placeShortest(frame, chosen, pieces, effort);
      }
      at = isTaken ? at + 1 : next;
    }
    if (effort.isOver) add({ at, taken, bound });
    else if (parts) settle(chosen, bound);
  };

  const settle = (chosen: readonly number[], ceiling: number): void => {
    const trial: Effort = { ...effort, left: Math.min(LENGTHS_STEPS, effort.left) };
    const budget = trial.left;
    const { best, isDone } = arrangeByLengths(
      frame,
      chosen,
      pieces,
      guide,
      state.floor,
      trial,
      state.lengths,
    );
    spend(effort, budget - trial.left);
    keep(chosen, best);
    if (isDone) return;
    if (!effort.isOver) keep(chosen, arrange(frame, chosen, pieces, { floor: state.floor, ceiling }, effort));
    if (effort.isOver) state.open = Math.max(state.open, ceiling);
  };

  const keep = (chosen: readonly number[], arrangement: Arrangement | null): void => {
    if (!arrangement) return;
    state.best = { chosen: [...chosen], arrangement };
    state.floor = arrangement.value;
  };

  while (open.bound > state.floor && !effort.isOver) dive(open.take()!);
  if (open.bound > state.floor) state.open = Math.max(state.open, open.bound);
}

function listOf(taken: Taken | null): number[] {
  const pieces: number[] = [];
  for (let one = taken; one !== null; one = one.before) pieces.push(one.piece);
  return pieces.reverse();
}

function canSkip(pieces: readonly Piece[], at: number): boolean {
  for (let inRun = at; inRun < pieces[at]!.next; inRun += 1) if (pieces[inRun]!.isMust) return false;
  return true;
}
