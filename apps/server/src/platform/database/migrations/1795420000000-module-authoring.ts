import type { MigrationInterface, QueryRunner } from 'typeorm';
import { contentHash } from '../../crypto/content-hash.ts';

/** Hash of a field as `contentHash` gives it: PostgreSQL writes such JSON as RFC 8785 does. */
const hashOf = (column: string): string =>
  `encode(sha256(convert_to(coalesce(to_json(o.${column})::text, 'null'), 'UTF8')), 'hex')`;

const CONTENT = [
  'id',
  'module_id',
  'number',
  'minutes_min',
  'minutes_default',
  'minutes_max',
  'topics',
  'tags',
  'methods',
  'audiences',
  'prerequisites',
  'datasets',
  'law_as_of',
  'institutions_as_of',
  'stats_as_of',
  'hash',
  'change_note',
  'published_at',
];
const row = (name: string): string => `(${CONTENT.map((column) => `${name}.${column}`).join(', ')})`;

/** Modules that people write: drafts and who saves them, what each translation was made from, tasks of owners. */
export class ModuleAuthoring1795420000000 implements MigrationInterface {
  name = 'ModuleAuthoring1795420000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "module_task" ("id" uuid NOT NULL DEFAULT uuidv7(), "module_id" uuid NOT NULL, "kind" character varying(20) NOT NULL, "detail" character varying(500) NOT NULL DEFAULT '', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "due_on" date NOT NULL, "done_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "module_task_kind" CHECK (kind IN ('facts-due','link-broken','dataset-newer')), CONSTRAINT "PK_9a1f8faeceed437530230553bd4" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "module_task_open" ON "module_task" ("module_id", "kind", "detail") WHERE done_at IS NULL`,
    );
    await runner.query(
      `ALTER TABLE "module_task" ADD CONSTRAINT "FK_1e16304b711268a483c514afaa8" FOREIGN KEY ("module_id") REFERENCES "module"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "module_version" ADD "checked_on" date, ADD "revision" integer NOT NULL DEFAULT '1',
         ADD "change_note" character varying(500) NOT NULL DEFAULT '',
         ADD "return_reason" character varying(500) NOT NULL DEFAULT '',
         ADD "submitted_by_id" uuid,
         ADD "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
         ADD "retired_at" TIMESTAMP WITH TIME ZONE`,
    );
    await runner.query(
      `UPDATE "module_version" SET "created_at" = "published_at" WHERE "published_at" < now()`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "module_version_one_open" ON "module_version" ("module_id") WHERE status IN ('draft','in-review')`,
    );
    await runner.query(
      `ALTER TABLE "module_version" ADD CONSTRAINT "FK_039595cd0bd620c3d2f9b125758" FOREIGN KEY ("submitted_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(`ALTER TABLE "module_text" ADD "source_hashes" jsonb NOT NULL DEFAULT '{}'`);
    // A translation made from the original as it stands beside it was made from each of its fields.
    await runner.query(
      `UPDATE "module_text" t SET "source_hashes" = jsonb_build_object(
         'title', ${hashOf('title')}, 'summary', ${hashOf('summary')},
         'learningOutcomes', ${hashOf('learning_outcomes')}, 'body', ${hashOf('body')}, 'lawNote', ${hashOf('law_note')})
       FROM "module_text" o
       WHERE o.module_version_id = t.module_version_id AND o.source_lang IS NULL AND t.source_hash = o.hash`,
    );
    await runner.query(`ALTER TABLE "module_text" DROP COLUMN "source_hash"`);
    await hashAgain(runner);
    await guardPublished(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['module_text', 'module_version'])
      await runner.query(`DROP TRIGGER ${table}_published ON "${table}"`);
    for (const name of ['status', 'kept'])
      await runner.query(`DROP TRIGGER module_version_${name} ON "module_version"`);
    await runner.query('DROP FUNCTION refuse_published_text_change()');
    await runner.query(`ALTER TABLE "module_text" ADD "source_hash" character(64)`);
    await runner.query(
      `UPDATE "module_text" t SET "source_hash" = o.hash FROM "module_text" o
       WHERE o.module_version_id = t.module_version_id AND o.source_lang IS NULL
         AND t.source_hashes ->> 'body' = ${hashOf('body')} AND t.source_hashes ->> 'title' = ${hashOf('title')}`,
    );
    await runner.query(`ALTER TABLE "module_text" DROP COLUMN "source_hashes"`);
    await runner.query(`ALTER TABLE "module_version" DROP CONSTRAINT "FK_039595cd0bd620c3d2f9b125758"`);
    await runner.query(`DROP INDEX "public"."module_version_one_open"`);
    await runner.query(
      `ALTER TABLE "module_version" DROP COLUMN "retired_at", DROP COLUMN "created_at", DROP COLUMN "submitted_by_id",
         DROP COLUMN "return_reason", DROP COLUMN "change_note", DROP COLUMN "revision", DROP COLUMN "checked_on"`,
    );
    await runner.query('DROP TABLE "module_task"');
  }
}

/** The hash of a version no longer holds the day until which it was checked. */
async function hashAgain(runner: QueryRunner): Promise<void> {
  const versions = (await runner.query(
    `SELECT v.*, v.law_as_of::text, v.institutions_as_of::text, v.stats_as_of::text,
            (SELECT jsonb_object_agg(t.lang, t.hash) FROM module_text t WHERE t.module_version_id = v.id) AS texts
       FROM module_version v`,
  )) as Record<string, unknown>[];
  for (const version of versions) {
    const hash = contentHash({
      minutesMin: version['minutes_min'],
      minutesDefault: version['minutes_default'],
      minutesMax: version['minutes_max'],
      topics: version['topics'],
      tags: version['tags'],
      methods: version['methods'],
      audiences: version['audiences'],
      prerequisites: version['prerequisites'],
      datasets: version['datasets'],
      lawAsOf: version['law_as_of'],
      institutionsAsOf: version['institutions_as_of'],
      statsAsOf: version['stats_as_of'],
      texts: version['texts'] ?? {},
    });
    await runner.query('UPDATE module_version SET hash = $2 WHERE id = $1', [version['id'], hash]);
  }
}

/** What was published stays word for word, whoever writes: by hand, triggers are not in the entities. */
async function guardPublished(runner: QueryRunner): Promise<void> {
  const isPublished = `OLD.status IN ('published','retired')`;
  await runner.query(
    `CREATE TRIGGER module_version_published BEFORE UPDATE ON "module_version" FOR EACH ROW
     WHEN (${isPublished} AND ${row('OLD')} IS DISTINCT FROM ${row('NEW')})
     EXECUTE FUNCTION refuse_change()`,
  );
  await runner.query(
    `CREATE TRIGGER module_version_status BEFORE UPDATE ON "module_version" FOR EACH ROW
     WHEN (${isPublished} AND NEW.status <> OLD.status AND NOT (OLD.status = 'published' AND NEW.status = 'retired'))
     EXECUTE FUNCTION refuse_change()`,
  );
  await runner.query(
    `CREATE TRIGGER module_version_kept BEFORE DELETE ON "module_version" FOR EACH ROW
     WHEN (${isPublished}) EXECUTE FUNCTION refuse_change()`,
  );
  await runner.query(
    `CREATE FUNCTION refuse_published_text_change() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       IF EXISTS (SELECT 1 FROM module_version WHERE status IN ('published','retired')
                   AND id IN (coalesce(OLD.module_version_id, NEW.module_version_id), coalesce(NEW.module_version_id, OLD.module_version_id))) THEN
         RAISE EXCEPTION 'texts of published module versions are kept as they are' USING ERRCODE = 'restrict_violation';
       END IF;
       RETURN coalesce(NEW, OLD);
     END $$`,
  );
  await runner.query(
    `CREATE TRIGGER module_text_published BEFORE INSERT OR UPDATE OR DELETE ON "module_text"
     FOR EACH ROW EXECUTE FUNCTION refuse_published_text_change()`,
  );
}
