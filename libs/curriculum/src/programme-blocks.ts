import type { ProgrammeItem } from './programme-clock.ts';

/**
 * One step of a day: a row for everybody, or a block of parallel tracks. Each track holds the places of its rows in
 * their order; a row for everybody is a block of one track with one row.
 */
export type ProgrammeBlock = { isParallel: boolean; tracks: number[][] };

/** The day in its steps. Rows with a track that follow each other are one block; a row for everybody ends it. */
export function programmeBlocks(items: readonly Pick<ProgrammeItem, 'track'>[]): ProgrammeBlock[] {
  const blocks: ProgrammeBlock[] = [];
  let open: Map<string, number[]> | null = null;
  items.forEach(({ track }, index) => {
    if (!track) {
      open = null;
      blocks.push({ isParallel: false, tracks: [[index]] });
      return;
    }
    const known: number[] | undefined = open?.get(track);
    if (known) {
      known.push(index);
      return;
    }
    const rows = [index];
    if (open === null) blocks.push({ isParallel: true, tracks: [] });
    open = (open ?? new Map<string, number[]>()).set(track, rows);
    blocks.at(-1)?.tracks.push(rows);
  });
  return blocks;
}

export type Stretch = { from: number; to: number; minutes: number };

/**
 * Stretches of rows that go on for more than `limit` minutes, by their first and last row. In parallel tracks each
 * track goes on from what was before the block; after it the longest one goes on.
 */
export function longStretches<T extends Pick<ProgrammeItem, 'track' | 'minutes'>>(
  items: readonly T[],
  goesOn: (item: T) => boolean,
  limit: number,
): Stretch[] {
  const found: Stretch[] = [];
  const finish = (stretch: Stretch | null): void => {
    if (stretch === null || stretch.minutes <= limit) return;
    // Two tracks may end one and the same stretch.
    if (!found.some(({ from, to }) => from === stretch.from && to === stretch.to)) found.push(stretch);
  };
  let open: Stretch | null = null;
  for (const { tracks } of programmeBlocks(items)) {
    const ends: (Stretch | null)[] = tracks.map((places) => {
      let here = open;
      for (const to of places) {
        const item = items[to] as T;
        if (goesOn(item)) here = { from: here?.from ?? to, to, minutes: (here?.minutes ?? 0) + item.minutes };
        else {
          finish(here);
          here = null;
        }
      }
      return here;
    });
    open = ends.reduce((longest, one) => ((one?.minutes ?? 0) > (longest?.minutes ?? 0) ? one : longest));
    for (const one of ends) if (one !== open) finish(one);
  }
  finish(open);
  return found.sort((a, b) => a.from - b.from || a.to - b.to);
}
