// `npm run bench -- search [--json] [--modules N] [--seed N]`: how long an answer takes for each letter typed, over
// HTTP, in a PostgreSQL of its own with 5,000 modules in three languages.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import type { DataSource, EntityManager } from 'typeorm';
import { build } from '../build.ts';
import { startPostgres } from '../postgres.ts';
import { inProject } from '../project-root.ts';
import {
  BENCH_LANGS,
  generateModules,
  typedQueries,
  type BenchLang,
  type GeneratedModule,
} from './search-texts.ts';

const WORDS_OF_EACH_LANG = 20;
const WARM_UP = 40;

interface Timing {
  readonly lang: BenchLang;
  readonly typed: string;
  readonly ms: number;
  /** The same road a moment before, with nothing to look for: what the machine itself takes. */
  readonly idleMs: number;
}

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
      await load(house.dataSource, modules, seed);
      const loadedMs = performance.now() - loading;
      const timings = await measure(house.ask, seed);
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
          .toSorted((a, b) => b.ms - a.ms)
          .slice(0, 5)
          .map(({ lang, typed, ms }) => ({ lang, typed, ms: rounded(ms) })),
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

/** What the bench takes from the server as it is built; it is compiled without the server's sources. */
interface ServerParts {
  readonly createDataSource: (databaseUrl: string) => DataSource;
  readonly createApp: (config: unknown, dataSource: DataSource, logger: unknown) => Promise<BuiltApp>;
  readonly loadConfig: (env: Record<string, string>) => { readonly logLevel: string };
  readonly createLogger: (level: string) => unknown;
  readonly Sessions: unknown;
}

interface BuiltApp {
  listen(port: number, host: string): Promise<unknown>;
  get(part: unknown): { open(manager: EntityManager, personId: string): Promise<string> };
  getUrl(): Promise<string>;
  close(): Promise<void>;
}

interface House {
  readonly dataSource: DataSource;
  readonly ask: (lang: BenchLang, typed: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The server as it is built, listening on a free port, with somebody signed in. */
async function openHouse(databaseUrl: string, dataDir: string): Promise<House> {
  const built = async <T>(file: string): Promise<T> =>
    (await import(pathToFileURL(inProject('dist/server', file)).href)) as T;
  const { createDataSource, createApp, loadConfig, createLogger, Sessions }: ServerParts = {
    ...(await built<object>('data-source.js')),
    ...(await built<object>('app.js')),
    ...(await built<object>('platform/config.js')),
    ...(await built<object>('platform/logging.js')),
    ...(await built<object>('features/organisations/index.js')),
  } as ServerParts;

  const config = loadConfig({ DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent', DATA_DIR: dataDir });
  const dataSource = createDataSource(databaseUrl);
  await dataSource.initialize();
  await dataSource.runMigrations({ transaction: 'each' });
  const app = await createApp(config, dataSource, createLogger(config.logLevel));
  await app.listen(0, '127.0.0.1');
  const [person] = await dataSource.query<{ id: string }[]>(
    `INSERT INTO person (name, email, email_normalised) VALUES ('Bench', 'bench@test.example', 'bench@test.example') RETURNING id`,
  );
  const token = await app.get(Sessions).open(dataSource.manager, person?.id ?? '');
  const address = await app.getUrl();
  return {
    dataSource,
    ask: async (lang, typed) => {
      const response = await fetch(
        `${address}/api/library/search?reader=${lang}&q=${encodeURIComponent(typed)}`,
        {
          headers: { cookie: `__Host-talkoot=${token}` },
        },
      );
      const { hits } = (await response.json()) as { hits?: unknown[] };
      if (!hits) throw new Error(`the search for "${typed}" answered ${response.status}`);
    },
    close: () => app.close(),
  };
}

/** Published as people publish: a draft first, then its state changes and the triggers index it. */
async function load(dataSource: DataSource, count: number, seed: number): Promise<void> {
  let batch: GeneratedModule[] = [];
  const write = async (): Promise<void> => {
    await dataSource.query(INSERT_MODULES, [JSON.stringify(batch)]);
    await dataSource.query(
      `UPDATE module_version SET status = 'published', published_at = now() WHERE status = 'draft'`,
    );
    batch = [];
  };
  for (const module of generateModules(count, seed)) {
    batch.push(module);
    if (batch.length === 100) await write();
    if (module.order % 1000 === 0) console.error(`  ${module.order} modules written`);
  }
  await write();
  await dataSource.query('VACUUM ANALYZE search_entry');
}

const INSERT_MODULES = `
  WITH given AS (SELECT * FROM jsonb_to_recordset($1::jsonb)
         AS g(slug text, "order" int, topics text[], methods text[], sectors text[], minutes int, texts jsonb)),
  m AS (INSERT INTO module (slug, visibility, library_order) SELECT slug, 'public', "order" FROM given RETURNING id, slug),
  v AS (INSERT INTO module_version (module_id, number, status, minutes_min, minutes_default, minutes_max, topics, tags,
                                    methods, audiences, prerequisites, datasets, review_by, hash)
        SELECT m.id, 1, 'draft', minutes, minutes + 15, minutes + 30, topics, '{}', methods, sectors, '{}', '{}',
               '2030-01-01', repeat('0', 64) FROM given JOIN m USING (slug) RETURNING id, module_id)
  INSERT INTO module_text (module_version_id, lang, title, summary, learning_outcomes, body, sources, hash, source_lang)
  SELECT v.id, t.lang, t.title, t.summary, t.outcomes, t.body, '[]', repeat('0', 64), nullif('fi', t.lang)
    FROM given JOIN m USING (slug) JOIN v ON v.module_id = m.id,
         jsonb_to_recordset(texts) AS t(lang text, title text, summary text, outcomes text[], body text)`;

async function measure(ask: House['ask'], seed: number): Promise<Timing[]> {
  const queries = typedQueries(seed, WORDS_OF_EACH_LANG);
  for (const { lang, typed } of queries.slice(0, WARM_UP)) await ask(lang, typed);
  const timings: Timing[] = [];
  for (const { lang, typed } of queries) {
    const idleMs = await timed(() => ask(lang, ''));
    timings.push({ lang, typed, idleMs, ms: await timed(() => ask(lang, typed)) });
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
  const times = timings.map(({ ms }) => ms);
  const idle = timings.map(({ idleMs }) => idleMs);
  return {
    queries: times.length,
    p50_ms: at(0.5, times),
    p95_ms: at(0.95, times),
    max_ms: at(1, times),
    idle_p50_ms: at(0.5, idle),
    idle_p95_ms: at(0.95, idle),
  };
}

const rounded = (ms: number): number => Math.round(ms * 10) / 10;

function numberOf(args: readonly string[], name: string, usual: number): number {
  const given = Number(args[args.indexOf(name) + 1]);
  return args.includes(name) && Number.isInteger(given) && given > 0 ? given : usual;
}
