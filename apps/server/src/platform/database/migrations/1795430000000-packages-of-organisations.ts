import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Packages get an owner, headings, tracks, fixed starts and texts in several languages, and their rows pin module
 * versions: each row that had a module gets the version that was the newest published one.
 */
export class PackagesOfOrganisations1795430000000 implements MigrationInterface {
  name = 'PackagesOfOrganisations1795430000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "package"
      ADD "owner_organisation_id" uuid,
      ADD "visibility" character varying(10) NOT NULL DEFAULT 'public',
      ADD "group_recommended" integer,
      ADD "details" jsonb NOT NULL DEFAULT '{}',
      ADD "removed_at" TIMESTAMP WITH TIME ZONE,
      ALTER COLUMN "summary" TYPE jsonb USING jsonb_build_object('fi', "summary"),
      ADD CONSTRAINT "package_visibility" CHECK (visibility IN ('own','partners','public')),
      ADD CONSTRAINT "package_group" CHECK ((group_min IS NULL OR group_min > 0) AND (group_min IS NULL OR group_max IS NULL OR group_min <= group_max)),
      ADD CONSTRAINT "FK_69ed6ef0bb7b8062ddebd5015e9" FOREIGN KEY ("owner_organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`);
    await runner.query(`CREATE INDEX "package_owner" ON "package" ("owner_organisation_id")`);

    await runner.query(`ALTER TABLE "package_item"
      ADD "fixed_start" TIME,
      ADD "track" character varying(30),
      ADD "module_version_id" uuid,
      ADD "owner" character varying(200),
      ALTER COLUMN "title" TYPE jsonb USING jsonb_build_object('fi', "title"),
      DROP CONSTRAINT "package_item_kind",
      DROP CONSTRAINT "package_item_minutes"`);
    await runner.query(`UPDATE "package_item" SET "module_version_id" = (
      SELECT v.id FROM "module_version" v
       WHERE v.module_id = "package_item"."module_id" AND v.status = 'published'
       ORDER BY v.number DESC LIMIT 1)
      WHERE "module_id" IS NOT NULL`);
    await runner.query(`ALTER TABLE "package_item"
      DROP COLUMN "module_id",
      ADD CONSTRAINT "package_item_kind" CHECK (kind IN ('session','exercise','break','section')),
      ADD CONSTRAINT "package_item_minutes" CHECK (CASE kind WHEN 'section' THEN minutes = 0 ELSE minutes BETWEEN 1 AND 720 END),
      ADD CONSTRAINT "package_item_section" CHECK (kind <> 'section' OR (module_version_id IS NULL AND fixed_start IS NULL AND track IS NULL)),
      ADD CONSTRAINT "FK_3c4cc4a638219ad49e0ebd68249" FOREIGN KEY ("module_version_id") REFERENCES "module_version"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`);
    await runner.query(`CREATE INDEX "package_item_module_version" ON "package_item" ("module_version_id")`);
  }

  /** Sections and everything but Finnish are lost: what was before has no place for them. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM "package_item" WHERE "kind" = 'section'`);
    await runner.query(`ALTER TABLE "package_item" ADD "module_id" uuid`);
    await runner.query(`UPDATE "package_item" SET "module_id" = (
      SELECT v.module_id FROM "module_version" v WHERE v.id = "package_item"."module_version_id")`);
    await runner.query(`DROP INDEX "package_item_module_version"`);
    await runner.query(`ALTER TABLE "package_item"
      DROP CONSTRAINT "FK_3c4cc4a638219ad49e0ebd68249",
      DROP CONSTRAINT "package_item_section",
      DROP CONSTRAINT "package_item_minutes",
      DROP CONSTRAINT "package_item_kind",
      DROP COLUMN "owner",
      DROP COLUMN "module_version_id",
      DROP COLUMN "track",
      DROP COLUMN "fixed_start",
      ALTER COLUMN "title" TYPE character varying(200) USING COALESCE("title"->>'fi', ''),
      ADD CONSTRAINT "package_item_kind" CHECK (kind IN ('session','exercise','break')),
      ADD CONSTRAINT "package_item_minutes" CHECK (minutes BETWEEN 1 AND 720),
      ADD CONSTRAINT "FK_31cdc21aff87e83aae5641ce2c1" FOREIGN KEY ("module_id") REFERENCES "module"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`);
    await runner.query(`CREATE INDEX "package_item_module" ON "package_item" ("module_id")`);
    await runner.query(`DROP INDEX "package_owner"`);
    await runner.query(`ALTER TABLE "package"
      DROP CONSTRAINT "FK_69ed6ef0bb7b8062ddebd5015e9",
      DROP CONSTRAINT "package_group",
      DROP CONSTRAINT "package_visibility",
      ALTER COLUMN "summary" TYPE text USING COALESCE("summary"->>'fi', ''),
      DROP COLUMN "removed_at",
      DROP COLUMN "details",
      DROP COLUMN "group_recommended",
      DROP COLUMN "visibility",
      DROP COLUMN "owner_organisation_id"`);
  }
}
