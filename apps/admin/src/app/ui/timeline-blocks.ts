export interface TimelineRow {
  readonly name: string;
  readonly kind: 'session' | 'exercise' | 'break';
  /** Wall clock, `HH:MM`. */
  readonly start: string;
  readonly end: string;
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
  return placed.map((one) => ({
    row: one.row,
    minutes: one.end - one.start,
    top: (one.start - firstMinute) * pixelsPerMinute,
    height: (one.end - one.start) * pixelsPerMinute,
    lane: isAlone(one) ? 0 : one.lane,
    lanes: isAlone(one) ? 1 : endsOfLanes.length,
  }));
}
