import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Titles that begin with what is typed are read in their order, as many as are shown. See ADR 23. */
export class SearchTitleBeginnings1795456000000 implements MigrationInterface {
  name = 'SearchTitleBeginnings1795456000000';

  async up(runner: QueryRunner): Promise<void> {
    // A quotation mark before the first word is no letter of it.
    await runner.query(searchPut('btrim(search_fold(entry.title))'));
    await runner.query(
      `UPDATE "search_entry" SET folded_title = btrim(folded_title) WHERE folded_title <> btrim(folded_title)`,
    );
    await runner.query(
      `CREATE INDEX "search_entry_beginning" ON "search_entry" ("lang", "folded_title" text_pattern_ops) WHERE kind = 'module'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "search_entry_beginning"`);
    await runner.query(searchPut('search_fold(entry.title)'));
  }
}

const searchPut = (foldedTitle: string): string => `
  CREATE OR REPLACE FUNCTION search_put(entry search_entry) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    entry.folded_title := ${foldedTitle};
    entry.title_words := search_words(entry.lang, entry.title, 'A');
    entry.lead_words := entry.title_words
      || search_words(entry.lang, array_to_string(entry.topics, ' '), 'B') || search_words(entry.lang, entry.lead, 'B');
    entry.words := entry.lead_words || search_words(entry.lang, entry.body, 'D');
    INSERT INTO search_entry VALUES (entry.*);
  END $$`;
