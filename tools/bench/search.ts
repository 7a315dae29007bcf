// `npm run bench -- search [--json] [--modules N] [--seed N]`: how long an answer takes for each letter typed, in the
// database alone and over HTTP, in a PostgreSQL of its own with 5,000 modules in three languages. Writing these takes
// minutes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { build } from '../build.ts';
import { startPostgres } from '../postgres.ts';
import { loadModules, openHouse, type House } from './search-house.ts';
import { BENCH_LANGS, typedQueries, type BenchLang } from './search-texts.ts';

const WORDS_OF_EACH_LANG = 20;
const WARM_UP = 40;

interface Timing {
  readonly lang: BenchLang;
  readonly typed: string;
  /** The statements of the search alone. */
  readonly queryMs: number;
  /** What the desk waits for. */
  readonly httpMs: number;
  /** The same road a moment before, with nothing to look for: what the machine itself takes. */
  readonly emptyHttpMs: number;
}

export const isOnlyByName = true;

/** The whole measurement as one document, and as lines to read. */
export async function measureDocument(args: readonly string[]): Promise<{ document: object; table: string }> {
  const document = await measureSearch(args);
  const table = Object.entries(document)
    .map(([name, value]) => `  ${name.padEnd(20)} ${JSON.stringify(value)}`)
    .join('\n');
  return { document, table };
}

async function measureSearch(args: readonly string[]): Promise<Record<string, unknown>> {
  const modules = numberOf(args, '--modules', 5_000);
  const seed = numberOf(args, '--seed', 1);
  await build((line) => console.error(line), 'server');
  const postgres = await startPostgres({ ephemeral: true });
  const dataDir = mkdtempSync(path.join(tmpdir(), 'talkoot-bench-'));
  try {
    await postgres.createDatabase('bench');
    const house = await openHouse(postgres.url('bench'), dataDir);
    try {
      const loading = performance.now();
      await loadModules(house.dataSource, modules, seed);
      const loadedMs = performance.now() - loading;
      const timings = await measure(house, seed);
      return {
        modules,
        texts: modules * BENCH_LANGS.length,
        seed,
        ...summary(timings),
        by_language: Object.fromEntries(
          BENCH_LANGS.map((lang) => [lang, summary(timings.filter((timing) => timing.lang === lang))]),
        ),
        by_letters: Object.fromEntries(
          [1, 2, 3, 4].map((letters) => [
            letters,
            summary(timings.filter(({ typed }) => typed.length === letters)),
          ]),
        ),
        slowest: timings
          .toSorted((a, b) => b.httpMs - a.httpMs)
          .slice(0, 5)
          .map(({ lang, typed, queryMs, httpMs }) => ({
            ...{ lang, typed },
            ...{ query_ms: rounded(queryMs), http_ms: rounded(httpMs) },
          })),
        index_ms_per_module: rounded(loadedMs / modules),
      };
    } finally {
      await house.close();
    }
  } finally {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function measure({ ask, look }: House, seed: number): Promise<Timing[]> {
  const queries = typedQueries(seed, WORDS_OF_EACH_LANG);
  for (const { lang, typed } of queries.slice(0, WARM_UP)) await ask(lang, typed);
  const timings: Timing[] = [];
  for (const { lang, typed } of queries) {
    const emptyHttpMs = await timed(() => ask(lang, ''));
    const httpMs = await timed(() => ask(lang, typed));
    timings.push({ lang, typed, emptyHttpMs, httpMs, queryMs: await timed(() => look(lang, typed)) });
  }
  return timings;
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function summary(timings: readonly Timing[]) {
  const at = (share: number, times: readonly number[]): number => {
    const sorted = times.toSorted((a, b) => a - b);
    return rounded(sorted[Math.ceil(sorted.length * share) - 1] ?? 0);
  };
  const [query, http, empty] = [
    timings.map(({ queryMs }) => queryMs),
    timings.map(({ httpMs }) => httpMs),
    timings.map(({ emptyHttpMs }) => emptyHttpMs),
  ];
  return {
    queries: timings.length,
    query_p50_ms: at(0.5, query),
    query_p95_ms: at(0.95, query),
    http_p50_ms: at(0.5, http),
    http_p95_ms: at(0.95, http),
    http_max_ms: at(1, http),
    empty_http_p50_ms: at(0.5, empty),
    empty_http_p95_ms: at(0.95, empty),
  };
}

const rounded = (ms: number): number => Math.round(ms * 10) / 10;

function numberOf(args: readonly string[], name: string, usual: number): number {
  const given = Number(args[args.indexOf(name) + 1]);
  return args.includes(name) && Number.isInteger(given) && given > 0 ? given : usual;
}
