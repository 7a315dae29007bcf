import { placeShortest } from './arrange.ts';
import { closure, slotsOf } from './candidates.ts';
import type { Candidates } from './candidates.ts';
import { dayOf } from './day.ts';
import { framesOf } from './frames.ts';
import type { Effort } from './piece.ts';
import { fixedOrderHolds, piecesOf } from './pieces.ts';
import type { ComposerRequest } from './request.ts';
import type { Keeps } from './rules.ts';

/** Whether some programme keeps the kept rules; null when the effort ended before that was known. */
export function isFeasible(
  request: ComposerRequest,
  candidates: Candidates,
  keeps: Keeps,
  effort: Effort,
): boolean | null {
  const { modules, mustNot, language } = request;
  const needs = keptNeeds(request, candidates, keeps);
  const musts = (request.must ?? []).filter((moduleId) => keeps({ kind: 'must', moduleId }));
  const given = new Set(
    [...candidates.fixed].filter(([, id]) => keeps({ kind: 'fixed', id })).map(([index]) => index),
  );
  const asked = closure([...musts.map((id) => candidates.indexOf.get(id)!), ...given], needs);
  for (const index of asked) {
    const { id, languages } = modules[index]!;
    if (mustNot?.includes(id) && keeps({ kind: 'must-not', moduleId: id })) return false;
    if (language !== undefined && !languages.includes(language) && keeps({ kind: 'language', moduleId: id }))
      return false;
  }
  const day = dayOf(request, keeps, longEnough(request, asked));
  if (!fixedOrderHolds(request, day, needs)) return false;
  const placed = [...asked].filter((index) => !given.has(index)).sort((a, b) => a - b);
  const pieces = piecesOf(request, candidates.indexOf, day, placed, needs, asked, () => [0]);
  const { frames, isCutShort } = framesOf(day);
  const everything = pieces.map((_, at) => at);
  const length = pieces.reduce((sum, { min }) => sum + min, 0);
  for (const frame of frames) {
    if (frame.capacity < length) break;
    if (placeShortest(frame, everything, pieces, effort)) return true;
    if (effort.isOver) return null;
  }
  return isCutShort ? null : false;
}

function keptNeeds({ modules }: ComposerRequest, { needs }: Candidates, keeps: Keeps): number[][] {
  return needs.map((mine, index) =>
    mine.filter((need) =>
      keeps({ kind: 'prerequisite', moduleId: modules[index]!.id, needs: modules[need]!.id }),
    ),
  );
}

/** Slots in which everything asked for has room after everything fixed, whatever breaks it takes. */
function longEnough(request: ComposerRequest, asked: ReadonlySet<number>): number {
  const { modules, fixed = [], opening = [], closing = [], breaks, minutesAvailable, startTime } = request;
  const lengths = [
    ...[...asked].map((index) => modules[index]!.minutes.min),
    ...closing.map((row) => row.minutes),
  ];
  const pause = breaks?.breakMinutes ?? 60;
  const last = Math.max(
    startTime + minutesAvailable,
    startTime + opening.reduce((sum, row) => sum + row.minutes, 0),
    ...fixed.map((row) => row.start + row.minutes),
    breaks?.lunch ? breaks.lunch.to + breaks.lunch.minutes : 0,
  );
  return slotsOf(last - startTime + lengths.reduce((sum, minutes) => sum + minutes + pause, pause));
}
