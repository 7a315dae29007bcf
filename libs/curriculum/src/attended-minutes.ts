import { programmeBlocks } from './programme-blocks.ts';
import type { ProgrammeItem } from './programme-clock.ts';

export interface SessionLists {
  /** Ids of the rows in which anybody was marked present: for the others nobody stood at the door. */
  readonly recorded: ReadonlySet<string>;
  /** Ids of the rows in which this person was. */
  readonly attended: ReadonlySet<string>;
}

type Row = Pick<ProgrammeItem, 'kind' | 'minutes' | 'track'> & { readonly id: string };

/**
 * Minutes of content that somebody who came that day took part in, for a certificate. Breaks count nowhere.
 *
 * A row with a list counts for who is on it; a row that nobody kept a list of counts for everybody who could be in
 * it. Of parallel tracks those could who are on another list of the same track, or on no list of the others. Never
 * more than the longest track counts, which is also what a block without any list gives, as in `ClockTotals`: nobody
 * sits in two tracks at once.
 */
export function attendedMinutes(items: readonly Row[], { recorded, attended }: SessionLists): number {
  let sum = 0;
  for (const { tracks } of programmeBlocks(items)) {
    const rowsOf = tracks.map((places) => places.flatMap((place) => items[place] ?? []));
    const isOnList = (rows: readonly Row[]): boolean => rows.some(({ id }) => attended.has(id));
    const isAnywhere = rowsOf.some(isOnList);
    const took = rowsOf.map((rows) => {
      const couldBe = isAnywhere ? isOnList(rows) : true;
      return contentIn(rows.filter(({ id }) => (recorded.has(id) ? attended.has(id) : couldBe)));
    });
    const inAll = isAnywhere ? took.reduce((a, b) => a + b, 0) : Math.max(...took);
    sum += Math.min(inAll, Math.max(...rowsOf.map(contentIn)));
  }
  return sum;
}

function contentIn(rows: readonly Row[]): number {
  return rows.reduce((sum, { kind, minutes }) => (kind === 'break' ? sum : sum + minutes), 0);
}
