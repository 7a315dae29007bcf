import type { MigrationInterface, QueryRunner } from 'typeorm';
import { INDEX_PACKAGE } from './1795450000000-search-entries.ts';

/** Packages are found by the titles of their rows too, and limited by the topics and methods of these. */
export class SearchPackageRows1795455000000 implements MigrationInterface {
  name = 'SearchPackageRows1795455000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(INDEX_PACKAGE_AND_ROWS);
    await runner.query(
      `CREATE FUNCTION search_follow_package_item() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         PERFORM search_index_package(to_jsonb(p)) FROM package p WHERE p.id IN (SELECT package_id FROM changed);
         RETURN NULL;
       END $$`,
    );
    // For each statement: a package is saved with all of its rows at once.
    for (const [event, rows] of EVENTS)
      await runner.query(
        `CREATE TRIGGER package_item_search_${event.toLowerCase()} AFTER ${event} ON "package_item"
         REFERENCING ${rows} TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_follow_package_item()`,
      );
    await runner.query(`SELECT search_index_package(to_jsonb(p)) FROM "package" p`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [event] of EVENTS)
      await runner.query(`DROP TRIGGER package_item_search_${event.toLowerCase()} ON "package_item"`);
    await runner.query(`DROP FUNCTION search_follow_package_item`);
    await runner.query(`DELETE FROM "search_entry" WHERE kind = 'package'`);
    await runner.query(INDEX_PACKAGE.replace('CREATE', 'CREATE OR REPLACE'));
    await runner.query(`SELECT search_index_package(to_jsonb(p)) FROM "package" p`);
  }
}

const EVENTS = [
  ['INSERT', 'NEW'],
  ['UPDATE', 'NEW'],
  ['DELETE', 'OLD'],
] as const;

/** A row per language of the title. What is said in other languages stands with the Finnish, lest nobody find it. */
const INDEX_PACKAGE_AND_ROWS = `
  CREATE OR REPLACE FUNCTION search_index_package(source jsonb) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE entry search_entry; wanted text; titles jsonb := source -> 'title'; wanted_id uuid := source ->> 'id';
  BEGIN
    DELETE FROM search_entry WHERE kind = 'package' AND key = source ->> 'slug';
    -- A package that was removed can be put back: its row stays, and is found by nobody.
    IF source ->> 'removed_at' IS NOT NULL THEN RETURN; END IF;
    entry.kind := 'package'; entry.key := source ->> 'slug';
    entry.sectors := search_strings(source -> 'audiences');
    entry.topics := ARRAY(SELECT DISTINCT unnest(v.topics) FROM package_item i
      JOIN module_version v ON v.id = i.module_version_id WHERE i.package_id = wanted_id);
    entry.methods := ARRAY(SELECT DISTINCT unnest(methods) FROM package_item WHERE package_id = wanted_id);
    entry.visibility := source ->> 'visibility';
    entry.owner_organisation_id := source ->> 'owner_organisation_id';
    entry.library_order := source ->> 'library_order';
    FOR wanted IN SELECT said_in FROM jsonb_each_text(titles) AS t(said_in, said) WHERE said <> '' LOOP
      entry.lang := wanted;
      entry.title := titles ->> wanted;
      entry.lead := coalesce(source -> 'summary' ->> wanted, '');
      entry.body := (
        SELECT coalesce(string_agg(said, ' · ' ORDER BY position, said_in), '')
          FROM (SELECT position, title FROM package_item WHERE package_id = wanted_id
                UNION ALL SELECT 0, (source -> 'summary') - wanted) AS texts(position, texts),
               jsonb_each_text(texts) AS t(said_in, said)
         WHERE said <> '' AND (said_in = wanted OR (wanted = 'fi' AND coalesce(titles ->> said_in, '') = '')));
      PERFORM search_put(entry);
    END LOOP;
  END $$`;
