import { placeShortest } from './arrange.ts';
import { slotsOf } from './candidates.ts';
import type { Barred, Candidates } from './candidates.ts';
import { dayOf } from './day.ts';
import type { PlacedDay } from './day.ts';
import { framesOf } from './frames.ts';
import type { Frame } from './frames.ts';
import { greedySet } from './greedy.ts';
import { arrange } from './arrange.ts';
import type { Effort, Piece } from './piece.ts';
import { gainsOf, piecesOf } from './pieces.ts';
import { Relaxation } from './relaxation.ts';
import type { ComposerRequest } from './request.ts';
import { keepAll } from './rules.ts';
import { search } from './search.ts';
import type { Found, SearchResult } from './search.ts';

/** A request made ready for the search, for a day that may be longer than asked. */
export type Problem = {
  day: PlacedDay;
  frames: readonly Frame[];
  isCutShort: boolean;
  pieces: readonly Piece[];
  /** Why a candidate is no piece: barred, or longer than any part. */
  left: ReadonlyMap<number, Barred | TooLong>;
};

export type TooLong = { kind: 'too-long'; minutes: number; longestFree: number };

export function problemOf(
  request: ComposerRequest,
  candidates: Candidates,
  scale: number,
  moreMinutes = 0,
): Problem {
  const { modules } = request;
  const planned = dayOf(request, keepAll);
  // Only the end moves: whether there is a lunch stays decided, so that more time never makes a programme worse.
  const day =
    moreMinutes === 0
      ? planned
      : {
          ...dayOf({ ...request, minutesAvailable: request.minutesAvailable + moreMinutes }, keepAll),
          lunch: planned.lunch,
        };
  const { frames, isCutShort } = framesOf(day);
  const longest = Math.max(0, ...frames.flatMap(({ caps }) => caps));
  const left = new Map<number, Barred | TooLong>(candidates.barred);
  modules.forEach(({ minutes }, index) => {
    if (slotsOf(minutes.min) > longest && !left.has(index) && !candidates.fixed.has(index))
      left.set(index, { kind: 'too-long', minutes: minutes.min, longestFree: longest * 5 });
  });
  for (let size = -1; size !== left.size;) {
    size = left.size;
    candidates.needs.forEach((mine, index) => {
      const missing = mine.find((need) => left.has(need));
      if (missing !== undefined && !left.has(index))
        left.set(index, { kind: 'prerequisite-out', needs: modules[missing]!.id });
    });
  }
  const given = modules.flatMap((_, index) =>
    left.has(index) || candidates.fixed.has(index) ? [] : [index],
  );
  const { needs, musts, indexOf, values } = candidates;
  const pieces = piecesOf(request, indexOf, day, given, needs, musts, (index) =>
    gainsOf(request, values, index, scale).slice(
      0,
      Math.max(1, longest - slotsOf(modules[index]!.minutes.min) + 1),
    ),
  );
  return { day, frames, isCutShort, pieces, left };
}

/** The best programme of a problem that has one. `floor`: only what is worth more (scaled) is looked for. */
export function solve(
  { pieces, frames, isCutShort, day }: Problem,
  effort: Effort,
  floor: number,
): SearchResult {
  const result = search(pieces, frames, effort, { best: null, floor });
  if (!isCutShort) return result;
  // Frames that were not looked at have at most all the free time.
  const free = day.end - day.start - day.blocks.reduce((sum, { length }) => sum + length, 0);
  return { ...result, bound: new Relaxation(pieces, free).best(0, free) };
}

/**
 * What somebody in a hurry would take: the musts, then the most value for its minutes as long as it fits. It has steps
 * of its own, so that there is a programme also where the search was given too few to find one.
 */
export function solveGreedily({ pieces, frames }: Problem): Found | null {
  const steps = (): Effort => ({ left: GREEDY_STEPS, isTimeUp: undefined, isOver: false });
  for (const frame of frames) {
    const choosing = steps();
    const chosen = greedySet(pieces, (set) => placeShortest(frame, set, pieces, choosing) !== null);
    // Any ceiling below every value: the first way found is taken.
    const bounds = { floor: -Infinity, ceiling: -Number.MAX_VALUE };
    const arrangement = chosen && arrange(frame, chosen, pieces, bounds, steps());
    if (arrangement) return { chosen, arrangement };
  }
  return null;
}

const GREEDY_STEPS = 200_000;
