import { slotsOf } from './candidates.ts';
import type { Day } from './frames.ts';
import { DEFAULT_BREAKS } from './request.ts';
import type { ComposerRequest } from './request.ts';
import { needsLunch } from './rules.ts';
import type { Keeps } from './rules.ts';

/** What stands at a block of the day. */
export type Placed = {
  kind: 'opening' | 'fixed' | 'closing';
  id: string;
  moduleId: string | undefined;
  start: number;
  length: number;
  isContent: boolean;
};

export type PlacedDay = Omit<Day, 'blocks'> & { blocks: readonly Placed[] };

/** Times of the request in slots. `unlimited`: how long the day is where the rule about its length is dropped. */
export function dayOf(request: ComposerRequest, keeps: Keeps, unlimited = 0): PlacedDay {
  const { longestStretch, breakMinutes, lunch } = { ...DEFAULT_BREAKS, ...withoutHoles(request.breaks) };
  const start = slotsOf(request.startTime);
  const end = start + (keeps({ kind: 'minutes-available' }) ? slotsOf(request.minutesAvailable) : unlimited);
  const rows = (kind: 'opening' | 'closing', from: number): Placed[] => {
    let at = from;
    return keptRows(request, kind, keeps).map((row) => {
      const length = slotsOf(row.minutes);
      at += length;
      return {
        kind,
        id: row.id,
        moduleId: undefined,
        start: at - length,
        length,
        isContent: row.kind === 'session',
      };
    });
  };
  const fixed = (request.fixed ?? [])
    .filter(({ id }) => keeps({ kind: 'fixed', id }))
    .map((row): Placed => ({
      kind: 'fixed',
      id: row.id,
      moduleId: row.moduleId,
      start: slotsOf(row.start),
      length: slotsOf(row.minutes),
      isContent: row.kind === 'session',
    }));
  const closingLength = keptRows(request, 'closing', keeps).reduce(
    (sum, { minutes }) => sum + slotsOf(minutes),
    0,
  );
  const blocks = [...rows('opening', start), ...fixed, ...rows('closing', end - closingLength)];
  return {
    start,
    end,
    longestStretch: keeps({ kind: 'longest-stretch' }) ? slotsOf(longestStretch) : Infinity,
    breakLength: slotsOf(breakMinutes),
    lunch:
      lunch && needsLunch(request) && keeps({ kind: 'lunch' })
        ? { from: slotsOf(lunch.from), to: slotsOf(lunch.to), length: slotsOf(lunch.minutes) }
        : null,
    blocks: blocks.sort((a, b) => a.start - b.start),
  };
}

function keptRows(request: ComposerRequest, kind: 'opening' | 'closing', keeps: Keeps) {
  return (request[kind] ?? []).filter(({ id }) => keeps({ kind, id }));
}

function withoutHoles<T extends object>(given: T | undefined): Partial<T> {
  return Object.fromEntries(
    Object.entries(given ?? {}).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
}
