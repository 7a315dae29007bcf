import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the search looks in, kept by triggers: no writer of the library can forget it. See ADR 23. */
export class SearchEntries1795450000000 implements MigrationInterface {
  name = 'SearchEntries1795450000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "search_entry" ("kind" character varying(10) NOT NULL, "key" character varying(80) NOT NULL, "lang" character varying(10) NOT NULL, "title" text NOT NULL, "folded_title" text NOT NULL, "lead" text NOT NULL, "body" text NOT NULL, "url" text, "sectors" text array NOT NULL, "topics" text array NOT NULL, "methods" text array NOT NULL, "minutes" integer, "fresh_until" date, "visibility" character varying(10) NOT NULL, "owner_organisation_id" uuid, "library_order" integer NOT NULL, "title_words" tsvector NOT NULL, "lead_words" tsvector NOT NULL, "words" tsvector NOT NULL, CONSTRAINT "search_entry_kind" CHECK (kind IN ('module','package','term','link')), CONSTRAINT "search_entry_key" PRIMARY KEY ("kind", "key", "lang"))`,
    );
    for (const column of ['title_words', 'lead_words', 'words'])
      await runner.query(
        `CREATE INDEX "search_entry_${column}" ON "search_entry" USING gin ("${column}") WHERE kind = 'module'`,
      );
    // Part of every PostgreSQL; a database's owner may switch it on.
    await runner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    await runner.query(
      `CREATE INDEX "search_entry_folded_title" ON "search_entry" USING gin ("folded_title" gin_trgm_ops) WHERE kind = 'module'`,
    );
    // Long texts lie beside the rows, so that looking through many rows reads little.
    await runner.query(
      `ALTER TABLE "search_entry" ALTER COLUMN "body" SET STORAGE EXTERNAL, ALTER COLUMN "words" SET STORAGE EXTERNAL, ALTER COLUMN "lead_words" SET STORAGE MAIN`,
    );
    for (const query of FUNCTIONS) await runner.query(query);
    for (const [table, columns] of TRIGGERS)
      await runner.query(
        `CREATE TRIGGER ${table}_search AFTER INSERT OR DELETE OR UPDATE${columns} ON "${table}"
         FOR EACH ROW EXECUTE FUNCTION search_follow_${table}()`,
      );
    await runner.query(`SELECT search_index_module(id) FROM "module"`);
    for (const table of ['package', 'glossary_term', 'toolkit_link'])
      await runner.query(`SELECT search_index_${table}(to_jsonb(r)) FROM "${table}" r`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table] of TRIGGERS) await runner.query(`DROP TRIGGER ${table}_search ON "${table}"`);
    for (const query of FUNCTIONS.toReversed()) {
      const name = /FUNCTION (\w+)/.exec(query)?.[1];
      await runner.query(`DROP FUNCTION ${name}`);
    }
    await runner.query(`DROP TABLE "search_entry"`);
  }
}

const TRIGGERS: readonly (readonly [table: string, columns: string])[] = [
  ['module', ' OF slug, visibility, owner_organisation_id, library_order'],
  ['module_version', ''],
  ['package', ''],
  ['glossary_term', ''],
  ['toolkit_link', ''],
];

/** The longest text that is indexed: beyond it the words would not fit in a tsvector. */
const MAX_BODY = 100_000;

/** Also what a later migration goes back to. */
export const INDEX_PACKAGE = `CREATE FUNCTION search_index_package(source jsonb) RETURNS void LANGUAGE plpgsql AS $$
   DECLARE entry search_entry; wanted text;
   BEGIN
     -- A package that was removed can be put back: its row stays, and is found by nobody.
     IF source ->> 'removed_at' IS NOT NULL THEN RETURN; END IF;
     FOR wanted IN SELECT jsonb_object_keys(source -> 'title') LOOP
       entry := NULL;
       entry.kind := 'package'; entry.key := source ->> 'slug'; entry.lang := wanted;
       entry.title := source -> 'title' ->> wanted;
       entry.lead := coalesce(search_in_lang(source -> 'summary', wanted), '');
       entry.body := '';
       entry.sectors := search_strings(source -> 'audiences'); entry.topics := '{}'; entry.methods := '{}';
       entry.visibility := coalesce(source ->> 'visibility', 'public');
       entry.owner_organisation_id := (source ->> 'owner_organisation_id')::uuid;
       entry.library_order := source ->> 'library_order';
       IF entry.title <> '' THEN PERFORM search_put(entry); END IF;
     END LOOP;
   END $$`;

const FUNCTIONS = [
  `CREATE FUNCTION search_config(lang text) RETURNS regconfig LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
     SELECT CASE lang WHEN 'sv' THEN 'pg_catalog.swedish' WHEN 'en' THEN 'pg_catalog.english'
                      ELSE 'pg_catalog.finnish' END::regconfig $$`,

  // Letters as foldLetters of the curriculum lib has them; everything else parts words.
  `CREATE FUNCTION search_fold(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
     SELECT regexp_replace(
       lower(regexp_replace(normalize(value, NFKD), '[\\u0300-\\u036f]', '', 'g') COLLATE "pg_c_utf8"),
       '[^[:alnum:]]+' COLLATE "pg_c_utf8", ' ', 'g') $$`,

  `CREATE FUNCTION search_words(lang text, value text, weight "char") RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
     SELECT setweight(to_tsvector('pg_catalog.simple', search_fold(value))
                      || to_tsvector(search_config(lang), value), weight) $$`,

  // Markdown without its marks: fences, bullets, citations, where links lead.
  `CREATE FUNCTION search_plain(markdown text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
     SELECT btrim(regexp_replace(regexp_replace(regexp_replace(regexp_replace(markdown,
       '^(:::.*$|\\s*([-+*]|[0-9]+\\.)\\s)', ' ', 'gn'), '\\s*\\[@[-[:alnum:]_]+\\]|\\]\\([^()]*\\)', '', 'g'), '[][*_#\`|>]+', ' ', 'g'), '\\s+', ' ', 'g')) $$`,

  `CREATE FUNCTION search_put(entry search_entry) RETURNS void LANGUAGE plpgsql AS $$
   BEGIN
     entry.folded_title := search_fold(entry.title);
     entry.title_words := search_words(entry.lang, entry.title, 'A');
     entry.lead_words := entry.title_words
       || search_words(entry.lang, array_to_string(entry.topics, ' '), 'B') || search_words(entry.lang, entry.lead, 'B');
     entry.words := entry.lead_words || search_words(entry.lang, entry.body, 'D');
     INSERT INTO search_entry VALUES (entry.*);
   END $$`,

  // The newest published version of a module, in each of its languages.
  `CREATE FUNCTION search_index_module(wanted uuid) RETURNS void LANGUAGE plpgsql AS $$
   DECLARE made record; entry search_entry;
   BEGIN
     DELETE FROM search_entry USING module m WHERE m.id = wanted AND kind = 'module' AND key = m.slug;
     FOR made IN
       SELECT m.slug, m.visibility, m.owner_organisation_id, m.library_order,
              v.audiences, v.topics, v.methods, v.minutes_min, v.review_by, t.*
         FROM module m
         JOIN LATERAL (SELECT * FROM module_version WHERE module_id = m.id AND status = 'published'
                        ORDER BY number DESC LIMIT 1) v ON true
         JOIN module_text t ON t.module_version_id = v.id
        WHERE m.id = wanted
     LOOP
       entry := NULL;
       entry.kind := 'module'; entry.key := made.slug; entry.lang := made.lang;
       entry.title := made.title;
       entry.lead := concat_ws(' ', made.summary, array_to_string(made.learning_outcomes, ' '));
       entry.body := left(search_plain(left(made.body, ${2 * MAX_BODY})), ${MAX_BODY});
       entry.sectors := made.audiences; entry.topics := made.topics; entry.methods := made.methods;
       entry.minutes := made.minutes_min; entry.fresh_until := made.review_by;
       entry.visibility := made.visibility; entry.owner_organisation_id := made.owner_organisation_id;
       entry.library_order := made.library_order;
       PERFORM search_put(entry);
     END LOOP;
   END $$`,

  `CREATE FUNCTION search_follow_module() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF TG_OP <> 'INSERT' THEN DELETE FROM search_entry WHERE kind = 'module' AND key = OLD.slug; END IF;
     IF TG_OP <> 'DELETE' THEN PERFORM search_index_module(NEW.id); END IF;
     RETURN NULL;
   END $$`,

  // Drafts are nobody's to find: only what becomes, is or was published counts.
  `CREATE FUNCTION search_follow_module_version() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF (TG_OP <> 'INSERT' AND OLD.status = 'published') OR (TG_OP <> 'DELETE' AND NEW.status = 'published') THEN
       PERFORM search_index_module(coalesce(NEW.module_id, OLD.module_id));
     END IF;
     RETURN NULL;
   END $$`,

  `CREATE FUNCTION search_strings(list jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
     SELECT coalesce(array_agg(value), '{}') FROM jsonb_array_elements_text(coalesce(list, '[]')) $$`,

  // A text in several languages, or one that is in Finnish.
  `CREATE FUNCTION search_in_lang(value jsonb, lang text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
     SELECT CASE jsonb_typeof(value) WHEN 'object' THEN value ->> lang
                                     WHEN 'string' THEN CASE lang WHEN 'fi' THEN value #>> '{}' END END $$`,

  INDEX_PACKAGE,

  // A word is found in each of its languages, with what it is in the others beside it.
  `CREATE FUNCTION search_index_glossary_term(source jsonb) RETURNS void LANGUAGE plpgsql AS $$
   DECLARE entry search_entry; wanted text;
   BEGIN
     FOREACH wanted IN ARRAY ARRAY['fi', 'sv', 'en'] LOOP
       entry := NULL;
       entry.kind := 'term'; entry.key := source ->> 'id'; entry.lang := wanted;
       entry.title := source ->> wanted;
       entry.lead := CASE wanted WHEN 'fi' THEN source ->> 'definition'
                                 WHEN 'sv' THEN concat_ws(' · ', source ->> 'fi', source ->> 'en')
                                 ELSE concat_ws(' · ', source ->> 'fi', source ->> 'sv') END;
       entry.body := ''; entry.sectors := '{}'; entry.topics := '{}'; entry.methods := '{}';
       entry.visibility := 'public'; entry.library_order := 0;
       PERFORM search_put(entry);
     END LOOP;
   END $$`,

  `CREATE FUNCTION search_index_toolkit_link(source jsonb) RETURNS void LANGUAGE plpgsql AS $$
   DECLARE entry search_entry;
   BEGIN
     entry.kind := 'link'; entry.key := source ->> 'id'; entry.lang := 'fi';
     entry.title := source ->> 'title'; entry.lead := source ->> 'description'; entry.body := source ->> 'publisher';
     entry.url := source ->> 'url';
     entry.sectors := search_strings(source -> 'sectors'); entry.topics := search_strings(source -> 'topics');
     entry.methods := '{}'; entry.visibility := 'public'; entry.library_order := 0;
     PERFORM search_put(entry);
   END $$`,

  ...(
    [
      ['package', 'package', 'slug'],
      ['glossary_term', 'term', 'id'],
      ['toolkit_link', 'link', 'id'],
    ] as const
  ).map(
    ([table, kind, key]) =>
      `CREATE FUNCTION search_follow_${table}() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         IF TG_OP <> 'INSERT' THEN DELETE FROM search_entry e WHERE e.kind = '${kind}' AND e.key = OLD.${key}; END IF;
         IF TG_OP <> 'DELETE' THEN PERFORM search_index_${table}(to_jsonb(NEW)); END IF;
         RETURN NULL;
       END $$`,
  ),
];
