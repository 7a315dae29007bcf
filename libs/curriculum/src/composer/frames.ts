import { Packing } from './packing.ts';

/**
 * The day as the search sees it, on the grid (1 slot = 5 minutes, counted from midnight).
 *
 * Fixed rows cut the day into pieces of free time; the lunch cuts one of them again. A *frame* decides in which piece
 * the lunch is and how many breaks each segment has. What is left are *parts*, between breaks, into which modules go,
 * and limits on sums of parts: the stretch (with the fixed content that it touches), the segment, and the free time
 * around a lunch, which may move within its window.
 */
export type Block = { start: number; length: number; isContent: boolean };

export type Day = {
  start: number;
  end: number;
  longestStretch: number;
  breakLength: number;
  lunch: { from: number; to: number; length: number } | null;
  /** Rows that stay, in the order of time, none over another. */
  blocks: readonly Block[];
};

export type Limit = { parts: readonly number[]; most: number };

/** Free time between fixed things. `lunchAfter`: it ends with the lunch. */
export type Segment = { firstPart: number; parts: number; blocksBefore: number; lunchAfter: boolean };

export type BareFrame = {
  segments: readonly Segment[];
  /** For each part: the most it can take. */
  caps: readonly number[];
  /** For each part: which of the nested limits hold for it. */
  nestedOf: readonly (readonly number[])[];
  /** Limits of which any two are apart or one within the other (segments, and the time around the lunch). */
  nested: readonly Limit[];
  /** Stretches over more than one segment. */
  crossing: readonly Limit[];
  /** All limits, the nested ones first, and for each part which of them hold for it. */
  limits: readonly Limit[];
  limitsOf: readonly (readonly number[])[];
  /** For each block: how many parts come before it. */
  partsBefore: readonly number[];
  segmentOf: readonly number[];
  /** The most content that modules can have in all parts together. */
  capacity: number;
};

/** `packing`: which lengths fit into the parts. */
export type Frame = BareFrame & { packing: Packing };

type Free = { from: number; to: number; blocksBefore: number };

/** More frames than these are not looked at: the search then answers with a bound that allows for the others. */
const MOST_FRAMES = 1000;

function freeTimes(day: Day): Free[] {
  const free: Free[] = [];
  let from = day.start;
  day.blocks.forEach((block, index) => {
    if (block.start > from) free.push({ from, to: block.start, blocksBefore: index });
    from = block.start + block.length;
  });
  if (day.end > from) free.push({ from, to: day.end, blocksBefore: day.blocks.length });
  return free;
}

/** Whether the fixed rows alone can be: inside the day, in order, none over another. */
export function blocksFit(day: Day): boolean {
  let from = day.start;
  for (const { start, length } of day.blocks) {
    if (start < from) return false;
    from = start + length;
  }
  return from <= day.end;
}

/** `surely`: the time that is there wherever the lunch stands. `joins`: ends at which it meets fixed content. */
type Slice = { length: number; surely: number; blocksBefore: number; lunchAfter: boolean; joins: number };
type Cut = { slices: Slice[]; around: { first: number; most: number } | null };

/** The day without a lunch of its own, or with it in each of the free times that can hold it. */
function cuts(day: Day): Cut[] {
  const free = freeTimes(day);
  const isContent = (block: number) => day.blocks[block]?.isContent === true;
  const joins = ({ blocksBefore }: Free, side: 0 | 1) => (isContent(blocksBefore - 1 + side) ? 1 : 0);
  const whole = (time: Free): Slice => ({
    length: time.to - time.from,
    surely: time.to - time.from,
    blocksBefore: time.blocksBefore,
    lunchAfter: false,
    joins: joins(time, 0) + joins(time, 1),
  });
  const { lunch } = day;
  if (lunch === null) return [{ slices: free.map(whole), around: null }];
  return free.flatMap((time, at): Cut[] => {
    const earliest = Math.max(lunch.from, time.from);
    const latest = Math.min(lunch.to, time.to - lunch.length);
    if (latest < earliest) return [];
    const { blocksBefore } = time;
    const morning = {
      length: latest - time.from,
      surely: earliest - time.from,
      blocksBefore,
      lunchAfter: true,
      joins: joins(time, 0),
    };
    const afternoon = {
      length: time.to - earliest - lunch.length,
      surely: time.to - latest - lunch.length,
      blocksBefore,
      lunchAfter: false,
      joins: joins(time, 1),
    };
    const slices = [...free.slice(0, at).map(whole), morning, afternoon, ...free.slice(at + 1).map(whole)];
    return [{ slices, around: { first: at, most: time.to - time.from - lunch.length } }];
  });
}

/**
 * How many breaks are worth trying in a segment. Fewer: one break more costs nothing (there is room for it and for as
 * many full stretches). More: two neighbouring parts would fit into one stretch, so that the break between them goes.
 */
function breakCounts({ length, surely, joins }: Slice, { longestStretch, breakLength }: Day): number[] {
  if (longestStretch === Infinity) return [0];
  const counts: number[] = [];
  const fewest = Math.floor(surely / (longestStretch + breakLength));
  for (let count = fewest; ; count += 1) {
    const room = length - count * breakLength;
    const pairs = Math.floor(Math.max(0, count + 1 - joins) / 2);
    if (count > fewest && (room < Math.max(0, count - 1) || pairs * (longestStretch + 1) > room)) break;
    if (room >= 0) counts.push(count);
    if (room < 0) break;
  }
  return counts;
}

function frameOf(cut: Cut, breaks: readonly number[], day: Day): Frame | null {
  const segments: Segment[] = [];
  const stretches: { parts: number[]; fixed: number }[] = [{ parts: [], fixed: 0 }];
  const segmentOf: number[] = [];
  const partsBefore: number[] = [];
  const nested: Limit[] = [];
  let block = 0;
  let parts = 0;
  const pass = (until: number) => {
    for (; block < until; block += 1) {
      const { isContent, length } = day.blocks[block]!;
      partsBefore.push(parts);
      if (isContent) stretches.at(-1)!.fixed += length;
      else stretches.push({ parts: [], fixed: 0 });
    }
  };
  cut.slices.forEach((slice, index) => {
    pass(slice.blocksBefore);
    const firstPart = parts;
    for (let part = 0; part <= breaks[index]!; part += 1) {
      if (part > 0) stretches.push({ parts: [], fixed: 0 });
      stretches.at(-1)!.parts.push(parts);
      segmentOf.push(index);
      parts += 1;
    }
    segments.push({
      firstPart,
      parts: parts - firstPart,
      blocksBefore: slice.blocksBefore,
      lunchAfter: slice.lunchAfter,
    });
    nested.push({ parts: range(firstPart, parts), most: slice.length - breaks[index]! * day.breakLength });
    if (slice.lunchAfter) stretches.push({ parts: [], fixed: 0 });
  });
  pass(day.blocks.length);
  if (cut.around) {
    const { first, most } = cut.around;
    const [morning, afternoon] = [nested[first]!, nested[first + 1]!];
    nested.push({
      parts: [...morning.parts, ...afternoon.parts],
      most: most - (breaks[first]! + breaks[first + 1]!) * day.breakLength,
    });
  }
  const caps = segmentOf.map((segment) => nested[segment]!.most);
  const crossing: Limit[] = [];
  for (const { parts: joined, fixed } of stretches) {
    const most = day.longestStretch - fixed;
    if (most < 0) return null;
    for (const part of joined) caps[part] = Math.min(caps[part]!, most);
    if (joined.length > 1) crossing.push({ parts: joined, most });
  }
  if (nested.some(({ most }) => most < 0)) return null;
  const limits = [...nested, ...crossing];
  const holdingFor = (among: readonly Limit[]) =>
    caps.map((_, part) => range(0, among.length).filter((at) => among[at]!.parts.includes(part)));
  const nestedOf = holdingFor(nested);
  const limitsOf = holdingFor(limits);
  const bare = { segments, caps, nested, nestedOf, crossing, limits, limitsOf, partsBefore, segmentOf };
  const frame = { ...bare, capacity: capacityOf(bare) };
  return { ...frame, packing: new Packing(frame) };
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

/** Filling the parts from the left is best: what is taken early stands in fewer of the limits that are still to come. */
function capacityOf({ caps, limits, limitsOf }: Pick<Frame, 'caps' | 'limits' | 'limitsOf'>): number {
  const left = limits.map(({ most }) => most);
  let sum = 0;
  caps.forEach((cap, part) => {
    const taken = Math.min(cap, ...limitsOf[part]!.map((at) => left[at]!));
    for (const at of limitsOf[part]!) left[at]! -= taken;
    sum += taken;
  });
  return sum;
}

/**
 * Every way to cut the day that can be needed, the roomiest first, and whether there were too many to list.
 * None: the fixed rows, the lunch and the stretches cannot all be kept, whatever the modules.
 */
export function framesOf(day: Day): { frames: Frame[]; isCutShort: boolean } {
  if (!blocksFit(day)) return { frames: [], isCutShort: false };
  const frames: Frame[] = [];
  let isCutShort = false;
  for (const cut of cuts(day)) {
    const choices = cut.slices.map((slice) => breakCounts(slice, day));
    const walk = (at: number, breaks: number[]): void => {
      if (frames.length >= MOST_FRAMES) isCutShort = true;
      if (isCutShort) return;
      if (at < choices.length) return choices[at]!.forEach((count) => walk(at + 1, [...breaks, count]));
      const frame = frameOf(cut, breaks, day);
      if (frame) frames.push(frame);
    };
    walk(0, []);
  }
  return {
    frames: frames.sort((a, b) => b.capacity - a.capacity || a.caps.length - b.caps.length),
    isCutShort,
  };
}
