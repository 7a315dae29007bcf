// The house that the search is measured in: the server as it is built, over a library of generated modules.
import { pathToFileURL } from 'node:url';
import { searchWords } from '@talkoot/curriculum';
import type { DataSource, EntityManager } from 'typeorm';
import { inProject } from '../project-root.ts';
import { generateModules, type BenchLang, type GeneratedModule } from './search-texts.ts';

/** What the bench takes from the server as it is built; it is compiled without the server's sources. */
interface ServerParts {
  readonly createDataSource: (databaseUrl: string) => DataSource;
  readonly createApp: (config: unknown, dataSource: DataSource, logger: unknown) => Promise<BuiltApp>;
  readonly loadConfig: (env: Record<string, string>) => { readonly logLevel: string };
  readonly createLogger: (level: string) => unknown;
  readonly Sessions: unknown;
  readonly searchTerms: (manager: EntityManager, words: readonly object[]) => Promise<unknown>;
  readonly findEntries: (
    ...given: [EntityManager, kinds: readonly string[], terms: unknown, limits: object, count: number]
  ) => Promise<unknown>;
}

/** No limits, and somebody who sees what is public. */
const NO_LIMITS = {
  ...{ lang: null, sector: null, topic: null, method: null, maxMinutes: null, freshOn: null },
  viewer: { isAdministrator: false, own: [], partners: [] },
};
/** As the service asks for all kinds together. */
const ASKED = { kinds: ['module', 'package', 'term', 'link'], count: 36 };

interface BuiltApp {
  listen(port: number, host: string): Promise<unknown>;
  get(part: unknown): { open(manager: EntityManager, personId: string): Promise<string> };
  getUrl(): Promise<string>;
  close(): Promise<void>;
}

export interface House {
  readonly dataSource: DataSource;
  readonly ask: (lang: BenchLang, typed: string) => Promise<void>;
  /** The statements of a search, without the server around them. */
  readonly look: (lang: BenchLang, typed: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The server, listening on a free port, with somebody signed in. */
export async function openHouse(databaseUrl: string, dataDir: string): Promise<House> {
  const built = async <T>(file: string): Promise<T> =>
    (await import(pathToFileURL(inProject('dist/server', file)).href)) as T;
  const parts = {
    ...(await built<object>('data-source.js')),
    ...(await built<object>('app.js')),
    ...(await built<object>('platform/config.js')),
    ...(await built<object>('platform/logging.js')),
    ...(await built<object>('features/organisations/index.js')),
    ...(await built<object>('features/curriculum/search-terms.js')),
    ...(await built<object>('features/curriculum/search.queries.js')),
  } as ServerParts;
  const { createDataSource, createApp, loadConfig, createLogger, Sessions } = parts;

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
    look: async (lang, typed) => {
      const terms = await parts.searchTerms(dataSource.manager, searchWords(typed));
      const limits = { ...NO_LIMITS, reader: lang };
      await parts.findEntries(dataSource.manager, ASKED.kinds, terms, limits, ASKED.count);
    },
    close: () => app.close(),
  };
}

/** Published as people publish: a draft first, then its state changes and the triggers index it. */
export async function loadModules(dataSource: DataSource, count: number, seed: number): Promise<void> {
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
