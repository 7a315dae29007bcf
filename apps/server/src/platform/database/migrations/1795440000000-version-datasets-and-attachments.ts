import type { MigrationInterface, QueryRunner } from 'typeorm';
import { contentHash } from '../../crypto/content-hash.ts';

/**
 * Datasets become versions, and what is published is held to the one there was: by hand, so that no figure is lost.
 * Pins and attachments of what is published stay as they are, whoever writes (triggers).
 */
export class VersionDatasetsAndAttachments1795440000000 implements MigrationInterface {
  name = 'VersionDatasetsAndAttachments1795440000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "attachment_content" ("sha256" character(64) NOT NULL, "bytes" bytea NOT NULL, CONSTRAINT "attachment_content_size" CHECK (octet_length(bytes) BETWEEN 1 AND 10485760), CONSTRAINT "PK_0be63c6c124640bfea595456485" PRIMARY KEY ("sha256"))`,
    );
    await runner.query(
      `CREATE TABLE "module_attachment" ("id" uuid NOT NULL DEFAULT uuidv7(), "module_version_id" uuid NOT NULL, "filename" character varying(200) NOT NULL, "media_type" character varying(100) NOT NULL, "size" integer NOT NULL, "sha256" character(64) NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "module_attachment_name_key" UNIQUE ("module_version_id", "filename"), CONSTRAINT "module_attachment_media_type" CHECK (media_type IN ('application/pdf','image/png','image/jpeg','application/vnd.openxmlformats-officedocument.wordprocessingml.document','application/vnd.openxmlformats-officedocument.presentationml.presentation')), CONSTRAINT "PK_9aff52d99dcc2d19fe180d6ec5d" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "module_attachment_content" ON "module_attachment"  ("sha256") `);
    await runner.query(
      `CREATE TABLE "dataset_version" ("slug" character varying(80) NOT NULL, "number" integer NOT NULL, "label" character varying(300) NOT NULL, "data" jsonb NOT NULL, "hash" character(64) NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "dataset_version_number" CHECK (number > 0), CONSTRAINT "PK_12a7f0a61e8503ad7e49c8e8f41" PRIMARY KEY ("slug", "number"))`,
    );
    await runner.query(
      `CREATE TABLE "module_version_dataset" ("module_version_id" uuid NOT NULL, "slug" character varying(80) NOT NULL, "number" integer NOT NULL, CONSTRAINT "PK_e79508980c5a96d0b14f3da8069" PRIMARY KEY ("module_version_id", "slug"))`,
    );
    await runner.query(
      `CREATE INDEX "module_version_dataset_version" ON "module_version_dataset"  ("slug", "number") `,
    );
    await this.#moveIntoVersions(runner);
    await runner.query(`ALTER TABLE "dataset" DROP COLUMN "data"`);
    await runner.query(`ALTER TABLE "dataset" DROP COLUMN "label"`);
    await runner.query(`ALTER TABLE "dataset" ADD "owner_organisation_id" uuid`);
    await runner.query(
      `ALTER TABLE "dataset" ADD "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now()`,
    );
    await runner.query(`CREATE INDEX "dataset_owner" ON "dataset"  ("owner_organisation_id") `);
    await runner.query(
      `ALTER TABLE "module_attachment" ADD CONSTRAINT "FK_111c514fbd351477d720d91dd62" FOREIGN KEY ("module_version_id") REFERENCES "module_version"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "module_attachment" ADD CONSTRAINT "FK_7e99094470cf87880a609c2e777" FOREIGN KEY ("sha256") REFERENCES "attachment_content"("sha256") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "dataset" ADD CONSTRAINT "FK_14868d49fce8e21fd6db48db7ec" FOREIGN KEY ("owner_organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "dataset_version" ADD CONSTRAINT "FK_fad6de41ad7327b252b5b6e4b1e" FOREIGN KEY ("slug") REFERENCES "dataset"("slug") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "module_version_dataset" ADD CONSTRAINT "FK_d8673b7f1ed410d709dc61cf39a" FOREIGN KEY ("module_version_id") REFERENCES "module_version"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "module_version_dataset" ADD CONSTRAINT "FK_f556ea16a86faa98d7ba0a51bd5" FOREIGN KEY ("slug", "number") REFERENCES "dataset_version"("slug","number") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await this.#guard(runner);
  }

  async #moveIntoVersions(runner: QueryRunner): Promise<void> {
    const datasets = (await runner.query('SELECT slug, label, data FROM dataset')) as {
      slug: string;
      label: string;
      data: unknown;
    }[];
    for (const { slug, label, data } of datasets)
      await runner.query(
        'INSERT INTO dataset_version (slug, number, label, data, hash) VALUES ($1, 1, $2, $3, $4)',
        [slug, label, JSON.stringify(data), contentHash(data)],
      );
    await runner.query(
      `INSERT INTO module_version_dataset (module_version_id, slug, number)
       SELECT DISTINCT v.id, d.slug, 1 FROM module_version v JOIN dataset d ON d.slug = ANY (v.datasets)
        WHERE v.status IN ('published', 'retired')`,
    );
  }

  async #guard(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TRIGGER dataset_version_append_only BEFORE UPDATE OR DELETE ON "dataset_version"
       FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
    );
    await runner.query(`
      CREATE FUNCTION refuse_change_of_published() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        version uuid := coalesce(NEW.module_version_id, OLD.module_version_id);
      BEGIN
        IF EXISTS (SELECT 1 FROM module_version v WHERE v.id = version AND v.status = ANY (TG_ARGV::text[])) THEN
          RAISE EXCEPTION 'rows of % are kept as published', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN coalesce(NEW, OLD);
      END $$`);
    await runner.query(
      `CREATE TRIGGER module_version_dataset_kept BEFORE UPDATE OR DELETE ON "module_version_dataset"
       FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published('published', 'retired')`,
    );
    await runner.query(
      `CREATE TRIGGER module_attachment_kept BEFORE INSERT OR UPDATE OR DELETE ON "module_attachment"
       FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published('in-review', 'published', 'retired')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER module_attachment_kept ON "module_attachment"');
    await runner.query('DROP TRIGGER module_version_dataset_kept ON "module_version_dataset"');
    await runner.query('DROP FUNCTION refuse_change_of_published()');
    await runner.query('DROP TRIGGER dataset_version_append_only ON "dataset_version"');
    await runner.query(
      `ALTER TABLE "module_version_dataset" DROP CONSTRAINT "FK_f556ea16a86faa98d7ba0a51bd5"`,
    );
    await runner.query(
      `ALTER TABLE "module_version_dataset" DROP CONSTRAINT "FK_d8673b7f1ed410d709dc61cf39a"`,
    );
    await runner.query(`ALTER TABLE "dataset_version" DROP CONSTRAINT "FK_fad6de41ad7327b252b5b6e4b1e"`);
    await runner.query(`ALTER TABLE "dataset" DROP CONSTRAINT "FK_14868d49fce8e21fd6db48db7ec"`);
    await runner.query(`ALTER TABLE "module_attachment" DROP CONSTRAINT "FK_7e99094470cf87880a609c2e777"`);
    await runner.query(`ALTER TABLE "module_attachment" DROP CONSTRAINT "FK_111c514fbd351477d720d91dd62"`);
    await runner.query(`DROP INDEX "public"."dataset_owner"`);
    await runner.query(`ALTER TABLE "dataset" DROP COLUMN "created_at"`);
    await runner.query(`ALTER TABLE "dataset" DROP COLUMN "owner_organisation_id"`);
    await runner.query(`ALTER TABLE "dataset" ADD "label" character varying(300)`);
    await runner.query(`ALTER TABLE "dataset" ADD "data" jsonb`);
    await runner.query(
      `UPDATE dataset d SET label = v.label, data = v.data FROM dataset_version v
        WHERE v.slug = d.slug AND v.number = (SELECT max(number) FROM dataset_version WHERE slug = d.slug)`,
    );
    await runner.query(`ALTER TABLE "dataset" ALTER COLUMN "label" SET NOT NULL`);
    await runner.query(`ALTER TABLE "dataset" ALTER COLUMN "data" SET NOT NULL`);
    await runner.query(`DROP INDEX "public"."module_version_dataset_version"`);
    await runner.query(`DROP TABLE "module_version_dataset"`);
    await runner.query(`DROP TABLE "dataset_version"`);
    await runner.query(`DROP INDEX "public"."module_attachment_content"`);
    await runner.query(`DROP TABLE "module_attachment"`);
    await runner.query(`DROP TABLE "attachment_content"`);
  }
}
