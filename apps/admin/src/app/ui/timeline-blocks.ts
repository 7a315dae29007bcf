export interface TimelineRow {
  readonly name: string;
  readonly kind: 'session' | 'exercise' | 'break';
  /** Wall clock, `HH:MM`. */
  readonly start: string;
  readonly end: string;
  /** Rows with tracks that follow each other stand beside each other, one lane for each track. */
  readonly track?: string | null;
}

/** A row in its place on the picture; lengths in pixels, lanes from 0. */
export interface TimelineBlock {
  readonly row: TimelineRow;
  readonly minutes: number;
  readonly top: number;
  readonly height: number;
  readonly lane: number;
  readonly lanes: number;
}

export const HOUR = 60;

export function minuteOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * HOUR + minutes;
}

/** Rows to scale. A row that begins before another has ended gets a lane beside it. */
export function timelineBlocks(
  rows: readonly TimelineRow[],
  firstMinute: number,
  pixelsPerMinute: number,
): TimelineBlock[] {
  const runs = runsOf(rows);
  const endsOfLanes: number[] = [];
  const placed = rows.map((row) => {
    const start = minuteOfDay(row.start);
    const end = minuteOfDay(row.end);
    const free = endsOfLanes.findIndex((laneEnd) => laneEnd <= start);
    const lane = free < 0 ? endsOfLanes.length : free;
    endsOfLanes[lane] = end;
    return { row, lane, start, end };
  });
  const isAlone = (one: (typeof placed)[number]): boolean =>
    placed.every((other) => other === one || other.end <= one.start || other.start >= one.end);
  return placed.map((one, at) => ({
    row: one.row,
    minutes: one.end - one.start,
    top: (one.start - firstMinute) * pixelsPerMinute,
    height: (one.end - one.start) * pixelsPerMinute,
    ...(runs[at] ?? (isAlone(one) ? { lane: 0, lanes: 1 } : { lane: one.lane, lanes: endsOfLanes.length })),
  }));
}

/** For each row with a track its lane among those of its run; null for a row for everybody. */
function runsOf(rows: readonly TimelineRow[]): ({ lane: number; lanes: number } | null)[] {
  return rows.map(({ track }, at) => {
    if (!track) return null;
    let [from, to] = [at, at];
    while (rows[from - 1]?.track) from -= 1;
    while (rows[to + 1]?.track) to += 1;
    const tracks = [...new Set(rows.slice(from, to + 1).map((row) => row.track))];
    return { lane: tracks.indexOf(track), lanes: tracks.length };
  });
}
