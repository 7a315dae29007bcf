import { performance } from 'node:perf_hooks';

/** One line of a benchmark: ours beside the plainest thing that could have been written instead. */
export interface Measurement {
  readonly name: string;
  /** Median time of one run of ours, in milliseconds. */
  readonly ours: number;
  /** Median time of one run of the naive way. */
  readonly naive: number;
  /** ours ÷ naive: says the same on every machine. */
  readonly ratio: number;
  readonly runs: number;
}

/** A benchmark: tools/bench/<name>.ts exports `measureAll`, or `measureDocument` where it has a form of its own. */
export type Bench = {
  /** One that takes minutes: it runs when it is asked for by its name. */
  readonly isOnlyByName?: boolean;
} & (
  | { measureAll(): Measurement[] }
  | { measureDocument(args: readonly string[]): DocumentAndTable | Promise<DocumentAndTable> }
);

interface DocumentAndTable {
  readonly document: object;
  readonly table: string;
}

const WARM_UP_MS = 300;
const MEASURE_MS = 1_500;

/**
 * Runs both ways in turn, so that a busy moment of the machine hits both, and compares their medians.
 * Both return something that is looked at, lest the compiler drop the work.
 */
export function measure(name: string, ours: () => unknown, naive: () => unknown): Measurement {
  sample(ours, naive, WARM_UP_MS);
  const times = sample(ours, naive, MEASURE_MS);
  const [a, b] = [median(times.ours), median(times.naive)];
  return { name, ours: a, naive: b, ratio: a / b, runs: times.ours.length };
}

function sample(ours: () => unknown, naive: () => unknown, forMs: number) {
  const times = { ours: [] as number[], naive: [] as number[] };
  const end = performance.now() + forMs;
  while (performance.now() < end || times.ours.length < 5) {
    times.ours.push(time(ours));
    times.naive.push(time(naive));
  }
  return times;
}

function time(work: () => unknown): number {
  const start = performance.now();
  const result = work();
  const elapsed = performance.now() - start;
  if (result === undefined) throw new Error('A measured function returns what it has worked out.');
  return elapsed;
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
