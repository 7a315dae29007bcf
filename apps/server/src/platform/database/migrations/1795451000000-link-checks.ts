import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LinkChecks1795451000000 implements MigrationInterface {
  name = 'LinkChecks1795451000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "link_check" ("id" uuid NOT NULL DEFAULT uuidv7(), "url" character varying(2000) NOT NULL, "status" character varying(10) NOT NULL DEFAULT 'unknown', "failures" integer NOT NULL DEFAULT '0', "http_status" integer, "reason" character varying(20), "final_url" text, "checked_at" TIMESTAMP WITH TIME ZONE, "next_check_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "link_check_failures" CHECK (failures >= 0), CONSTRAINT "link_check_status" CHECK (status IN ('unknown','ok','redirected','broken')), CONSTRAINT "link_check_id" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "link_check_url_key" ON "link_check" ("url")`);
    await runner.query(`CREATE INDEX "link_check_next" ON "link_check" ("next_check_at")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "link_check"`);
  }
}
