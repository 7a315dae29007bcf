// Programmes composed from libraries of 10 to 200 candidates, beside what somebody in a hurry would take.
// `--seed N` draws other requests, `--requests N` more of them (30 of each size).
import { composeGreedily, composeProgramme, type ComposerRequest } from '@talkoot/curriculum';
import { performance } from 'node:perf_hooks';
import { PlainError } from '../processes/plain-error.ts';
import { randomFrom, requestOf } from './composer-requests.ts';

const SIZES = [10, 40, 100, 200];

type Size = {
  candidates: number;
  requests: number;
  p50_ms: number;
  p95_ms: number;
  max_ms: number;
  /** On a machine that does other things too: the time of the processor that is ours. */
  p95_cpu_ms: number;
  proven: number;
  /** Sums over the requests. */
  value: number;
  bound: number;
  greedy: number;
};

export function measureDocument(args: readonly string[]): { document: object; table: string } {
  const seed = numberAfter('--seed', args, 1, 0);
  const requests = numberAfter('--requests', args, 30, 1);
  const sizes = SIZES.map((candidates) => measureSize(candidates, requests, seed));
  const rss = Math.round(process.memoryUsage().rss / 1e6);
  return { document: { sizes, rss_mb: rss, seed }, table: tableOf(sizes, rss, seed) };
}

function numberAfter(name: string, args: readonly string[], otherwise: number, least: number): number {
  const at = args.indexOf(name);
  if (at < 0) return otherwise;
  const number = Number(args[at + 1]);
  if (!Number.isSafeInteger(number) || number < least)
    throw new PlainError(`${name} takes a whole number from ${least}, not "${args[at + 1] ?? ''}".`);
  return number;
}

function measureSize(candidates: number, count: number, seed: number): Size {
  const random = randomFrom(seed * 1000 + candidates);
  // Requests that contradict themselves have no value to add up; they are drawn anew.
  const possible = (): ComposerRequest => {
    for (;;) {
      const request = requestOf(candidates, random);
      if (composeGreedily(request) !== null) return request;
    }
  };
  const requests = Array.from({ length: count }, possible);
  composeProgramme(requests[0]!);
  const runs = requests.map((request) => {
    const start = performance.now();
    const before = process.cpuUsage();
    const proposal = composeProgramme(request);
    const { user, system } = process.cpuUsage(before);
    const ms = performance.now() - start;
    if (!proposal.ok) throw new PlainError(`A possible request was refused: ${JSON.stringify(proposal)}`);
    return { ms, cpuMs: (user + system) / 1000, proposal, greedy: composeGreedily(request)! };
  });
  const sorted = (of: (run: (typeof runs)[number]) => number) => runs.map(of).sort((a, b) => a - b);
  const times = sorted(({ ms }) => ms);
  const sum = (of: (run: (typeof runs)[number]) => number) => runs.reduce((total, run) => total + of(run), 0);
  return {
    candidates,
    requests: count,
    p50_ms: percentile(times, 50),
    p95_ms: percentile(times, 95),
    max_ms: percentile(times, 100),
    p95_cpu_ms: percentile(
      sorted(({ cpuMs }) => cpuMs),
      95,
    ),
    proven: runs.filter(({ proposal }) => proposal.isOptimal).length,
    value: sum(({ proposal }) => proposal.value),
    bound: sum(({ proposal }) => proposal.bound),
    greedy: sum(({ greedy }) => greedy),
  };
}

/** The smallest of the sorted times that so many percent do not exceed, to a tenth of a millisecond. */
function percentile(sorted: readonly number[], percent: number): number {
  const time = sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)]!;
  return Math.round(time * 10) / 10;
}

function tableOf(sizes: readonly Size[], rss: number, seed: number): string {
  const row = (cells: readonly (string | number)[]) =>
    cells.map((cell) => String(cell).padStart(12)).join('');
  return [
    row(['candidates', 'p50 ms', 'p95 ms', 'max ms', 'p95 cpu ms', 'proven', 'of bound', 'greedy']),
    ...sizes.map((size) =>
      row([
        size.candidates,
        size.p50_ms,
        size.p95_ms,
        size.max_ms,
        size.p95_cpu_ms,
        `${size.proven}/${size.requests}`,
        `${((100 * size.value) / size.bound).toFixed(2)} %`,
        `${((100 * size.greedy) / size.value).toFixed(1)} %`,
      ]),
    ),
    `  seed ${seed}, memory of the process ${rss} MB; greedy: its value beside ours`,
  ].join('\n');
}
