import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was invited and by which links, and which addresses get no mail. See ADR 32. */
export class InvitationsAndMailBlocks1795540000000 implements MigrationInterface {
  name = 'InvitationsAndMailBlocks1795540000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "invitation_link" ("id" uuid NOT NULL DEFAULT uuidv7(), "event_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "code" character varying(24) NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ended_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_63004f50fe26217b1321888c574" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "invitation_link_organisation" ON "invitation_link" ("organisation_id")`,
    );
    await runner.query(`CREATE UNIQUE INDEX "invitation_link_code_key" ON "invitation_link" ("code")`);
    await runner.query(
      `CREATE UNIQUE INDEX "invitation_link_one_open" ON "invitation_link" ("event_id", "organisation_id") WHERE ended_at IS NULL`,
    );
    await runner.query(
      `CREATE TABLE "invitation" ("id" uuid NOT NULL DEFAULT uuidv7(), "event_id" uuid NOT NULL, "organisation_id" uuid, "email" character varying(254) NOT NULL, "email_normalised" character varying(254) NOT NULL, "name" character varying(200) NOT NULL DEFAULT '', "locale" character varying(2) NOT NULL, "mail_id" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "reminded_at" TIMESTAMP WITH TIME ZONE, "declined_at" TIMESTAMP WITH TIME ZONE, "registration_id" uuid, CONSTRAINT "invitation_locale" CHECK (locale IN ('fi','sv','en')), CONSTRAINT "PK_beb994737756c0f18a1c1f8669c" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "invitation_organisation" ON "invitation" ("organisation_id")`);
    await runner.query(`CREATE INDEX "invitation_registration" ON "invitation" ("registration_id")`);
    await runner.query(
      `CREATE UNIQUE INDEX "invitation_one_per_email" ON "invitation" ("event_id", "email_normalised")`,
    );
    await runner.query(
      `CREATE TABLE "mail_block" ("address_hash" bytea NOT NULL, "what" character varying(10) NOT NULL, "since" TIMESTAMP WITH TIME ZONE NOT NULL, "code" character varying(20) NOT NULL DEFAULT '', CONSTRAINT "mail_block_what" CHECK (what IN ('invitation','message','delivery')), CONSTRAINT "PK_1e78b1960716aae03689a1d5f79" PRIMARY KEY ("address_hash", "what"))`,
    );
    await runner.query(
      `ALTER TABLE "invitation_link" ADD CONSTRAINT "FK_57d030b04b492b6def0abfb50cd" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "invitation_link" ADD CONSTRAINT "FK_3bde8cf38b44e448f416f2849c6" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "invitation" ADD CONSTRAINT "FK_358de2217986d3ddec2d206cd57" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "invitation" ADD CONSTRAINT "FK_913833c1541e680e8112131222f" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "invitation" ADD CONSTRAINT "FK_b248bbcb6ff9de832e51ec75ecf" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "mail_block"`);
    await runner.query(`DROP TABLE "invitation"`);
    await runner.query(`DROP TABLE "invitation_link"`);
  }
}
