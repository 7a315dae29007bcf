import { arrange, fits } from './arrange.ts';
import type { Arrangement } from './arrange.ts';
import type { Frame } from './frames.ts';
import { spend } from './piece.ts';
import type { Effort, Piece } from './piece.ts';
import { Relaxation, withPiece } from './relaxation.ts';

export type Found = { chosen: readonly number[]; arrangement: Arrangement };

export type SearchResult = {
  best: Found | null;
  /** Nothing is worth more than this (scaled). −∞: nothing is possible at all. */
  bound: number;
};

/**
 * Branch and bound over which modules are in, one frame of the day after the other.
 *
 * The table of the relaxation says, for any beginning, exactly what the easier question can still reach; so the search
 * goes straight to its best set, asks for places and minutes (`arrange`), and looks further only where the easier
 * question is worth more than the best that was really placed. `floor`: only what is worth more is looked for.
 */
export function search(
  pieces: readonly Piece[],
  frames: readonly Frame[],
  effort: Effort,
  start: { best: Found | null; floor: number },
): SearchResult {
  let { best, floor } = start;
  let open = -Infinity;
  const roomiest = frames[0]?.capacity ?? 0;
  const relaxation = new Relaxation(pieces, roomiest);
  const isChosen = pieces.map(() => false);

  for (const frame of frames) {
    const { capacity } = frame;
    const chosen: number[] = [];

    const branch = (at: number, worth: Float64Array, bound: number): void => {
      if (bound <= floor) return;
      if (!spend(effort, 1)) {
        open = Math.max(open, bound);
        return;
      }
      if (at === pieces.length) return settle(bound);
      const piece = pieces[at]!;
      const canTake = piece.needs.every((need) => isChosen[need]!);
      const taken = canTake ? withPiece(worth, piece) : null;
      const takenBound = taken ? relaxation.bound(taken, at + 1, capacity) : -Infinity;
      const skippedBound = canSkip(pieces, at) ? relaxation.bound(worth, piece.next, capacity) : -Infinity;
      const take = () => {
        if (!taken || takenBound <= floor) return;
        chosen.push(at);
        if (fits(frame, chosen, pieces, effort)) {
          isChosen[at] = true;
          branch(at + 1, taken, takenBound);
          isChosen[at] = false;
        } else if (effort.isOver) open = Math.max(open, takenBound);
        chosen.pop();
      };
      if (takenBound >= skippedBound) take();
      branch(piece.next, worth, skippedBound);
      if (takenBound < skippedBound) take();
    };

    const settle = (ceiling: number): void => {
      const arrangement = arrange(frame, chosen, pieces, { floor, ceiling }, effort);
      if (effort.isOver) open = Math.max(open, ceiling);
      if (!arrangement) return;
      best = { chosen: [...chosen], arrangement };
      floor = arrangement.value;
    };

    branch(0, new Float64Array(capacity + 1), relaxation.best(0, capacity));
  }
  return { best, bound: Math.max(open, best ? best.arrangement.value : -Infinity) };
}

function canSkip(pieces: readonly Piece[], at: number): boolean {
  for (let inRun = at; inRun < pieces[at]!.next; inRun += 1) if (pieces[inRun]!.isMust) return false;
  return true;
}
