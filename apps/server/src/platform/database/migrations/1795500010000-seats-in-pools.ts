import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pools of seats, groups, approval and offers; answers by question; personal links in a table of their own. */
export class SeatsInPools1795500010000 implements MigrationInterface {
  name = 'SeatsInPools1795500010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."registration_token_hash_key"`);
    await runner.query(
      `CREATE TABLE "registration_group" ("id" uuid NOT NULL DEFAULT uuidv7(), "event_id" uuid NOT NULL, "contact_name" character varying(200) NOT NULL, "contact_email" character varying(254) NOT NULL, "contact_email_normalised" character varying(254) NOT NULL, "locale" character varying(2) NOT NULL, "wish" character varying(10) NOT NULL, "submission_id" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "registration_group_locale" CHECK (locale IN ('fi','sv','en')), CONSTRAINT "registration_group_wish" CHECK (wish IN ('together','each')), CONSTRAINT "PK_df932963bbaeb26aa7549d6646f" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "registration_group_one_per_submission" ON "registration_group"  ("event_id", "submission_id") `,
    );
    await runner.query(
      `CREATE TABLE "personal_link" ("token_hash" bytea NOT NULL, "event_id" uuid NOT NULL, "registration_id" uuid, "group_id" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "personal_link_one_owner" CHECK (num_nonnulls(registration_id, group_id) = 1), CONSTRAINT "PK_54db0f48d230b98a5c0a7aac57c" PRIMARY KEY ("token_hash"))`,
    );
    await runner.query(`CREATE INDEX "personal_link_event" ON "personal_link"  ("event_id") `);
    await runner.query(
      `CREATE INDEX "personal_link_registration" ON "personal_link"  ("registration_id") WHERE registration_id IS NOT NULL`,
    );
    await runner.query(
      `CREATE INDEX "personal_link_group" ON "personal_link"  ("group_id") WHERE group_id IS NOT NULL`,
    );
    await runner.query(
      `CREATE TABLE "registration_settings" ("event_id" uuid NOT NULL, "waiting_mode" character varying(10) NOT NULL DEFAULT 'automatic', "offer_hours" integer NOT NULL DEFAULT '48', "approval" character varying(20) NOT NULL DEFAULT 'none', "is_closed" boolean NOT NULL DEFAULT false, "waiting_limit" integer, "group_limit" integer NOT NULL DEFAULT '10', "has_online" boolean NOT NULL DEFAULT false, CONSTRAINT "registration_settings_group_limit" CHECK (group_limit BETWEEN 1 AND 50), CONSTRAINT "registration_settings_waiting_limit" CHECK (waiting_limit >= 0), CONSTRAINT "registration_settings_offer_hours" CHECK (offer_hours BETWEEN 1 AND 336), CONSTRAINT "registration_settings_approval" CHECK (approval IN ('none','organiser','own-organisation')), CONSTRAINT "registration_settings_waiting_mode" CHECK (waiting_mode IN ('automatic','offer','manual')), CONSTRAINT "PK_bae55475745f5be2e91b9cf125f" PRIMARY KEY ("event_id"))`,
    );
    await runner.query(
      `CREATE TABLE "seat_pool" ("id" uuid NOT NULL DEFAULT uuidv7(), "event_id" uuid NOT NULL, "kind" character varying(10) NOT NULL, "key" character varying(40) NOT NULL DEFAULT '', "capacity" integer NOT NULL, "release_days_before" integer, "release_time" TIME, "released_at" TIMESTAMP WITH TIME ZONE, "taken" integer NOT NULL DEFAULT '0', "waiting" integer NOT NULL DEFAULT '0', CONSTRAINT "seat_pool_release_days" CHECK (release_days_before BETWEEN 0 AND 365), CONSTRAINT "seat_pool_release" CHECK ((release_days_before IS NULL) = (release_time IS NULL) AND (kind = 'partner' OR release_days_before IS NULL)), CONSTRAINT "seat_pool_waiting" CHECK (waiting >= 0), CONSTRAINT "seat_pool_taken" CHECK (taken >= 0 AND (kind = 'partner' OR taken <= capacity)), CONSTRAINT "seat_pool_capacity" CHECK (capacity BETWEEN 0 AND 100000), CONSTRAINT "seat_pool_kind" CHECK (kind IN ('total','partner','sector','attendance','session')), CONSTRAINT "PK_ff5b6944cdc3b179da89e9fcd89" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "seat_pool_key" ON "seat_pool"  ("event_id", "kind", "key") `);
    await runner.query(`ALTER TABLE "registration" ADD "party_seq" bigint`);
    await runner.query(`UPDATE "registration" SET "party_seq" = "seq"`);
    await runner.query(`ALTER TABLE "registration" ALTER COLUMN "party_seq" SET NOT NULL`);
    await runner.query(`ALTER TABLE "registration" ADD "group_id" uuid`);
    await runner.query(
      `ALTER TABLE "registration" ADD "attendance" character varying(10) NOT NULL DEFAULT 'on-site'`,
    );
    await runner.query(`ALTER TABLE "registration" ADD "session_ids" uuid array NOT NULL DEFAULT '{}'`);
    await runner.query(
      `ALTER TABLE "registration" ADD "needs_key" character varying(2000) NOT NULL DEFAULT ''`,
    );
    await runner.query(`ALTER TABLE "registration" ADD "answers" jsonb NOT NULL DEFAULT '{}'`);
    await runner.query(`ALTER TABLE "registration" ADD "form_version" integer NOT NULL DEFAULT '1'`);
    await runner.query(`ALTER TABLE "registration" ADD "offer_expires_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query(
      `ALTER TABLE "registration" ADD "cancel_reason" character varying(500) NOT NULL DEFAULT ''`,
    );
    await runner.query(
      `CREATE INDEX "registration_group_id" ON "registration"  ("group_id") WHERE group_id IS NOT NULL`,
    );
    await runner.query(
      `CREATE INDEX "registration_queue" ON "registration"  ("event_id", "needs_key", "party_seq") WHERE status = 'waiting'`,
    );
    await runner.query(
      `ALTER TABLE "registration" ADD CONSTRAINT "registration_offered" CHECK ((status = 'offered') = (offer_expires_at IS NOT NULL))`,
    );
    await runner.query(
      `ALTER TABLE "registration" ADD CONSTRAINT "registration_attendance" CHECK (attendance IN ('on-site','online'))`,
    );
    await runner.query(
      `ALTER TABLE "registration_group" ADD CONSTRAINT "FK_5b043f4cc4443e706a1cbf59935" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "registration" ADD CONSTRAINT "FK_df932963bbaeb26aa7549d6646f" FOREIGN KEY ("group_id") REFERENCES "registration_group"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "personal_link" ADD CONSTRAINT "FK_a9ca7bb321821137470605b5b2c" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "personal_link" ADD CONSTRAINT "FK_25d923239c4c6b141340df6f2da" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "personal_link" ADD CONSTRAINT "FK_936cce007b01168898e3d3fffb2" FOREIGN KEY ("group_id") REFERENCES "registration_group"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "registration_settings" ADD CONSTRAINT "FK_bae55475745f5be2e91b9cf125f" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "seat_pool" ADD CONSTRAINT "FK_101cb60e625d939c6f1e77f3f17" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    // What was asked of everybody becomes answers to questions, and links in mails already sent go on working.
    await runner.query(
      `UPDATE "registration" SET "answers" = jsonb_strip_nulls(jsonb_build_object(
         'diet', nullif("diet", ''), 'access', nullif("access_needs", ''),
         'list-consent', CASE WHEN "list_consent" THEN '{"given":true,"version":1}'::jsonb END))`,
    );
    await runner.query(
      `INSERT INTO "personal_link" ("token_hash", "event_id", "registration_id")
       SELECT "token_hash", "event_id", "id" FROM "registration"`,
    );
    await runner.query(
      `INSERT INTO "seat_pool" ("event_id", "kind", "capacity", "taken", "waiting")
       SELECT e.id, 'total', e.capacity, count(r.id) FILTER (WHERE r.status = 'seated'),
              count(r.id) FILTER (WHERE r.status = 'waiting')
         FROM "event" e LEFT JOIN "registration" r ON r.event_id = e.id GROUP BY e.id`,
    );
    await runner.query(`UPDATE "registration" SET "needs_key" = 'total=1' WHERE "status" = 'waiting'`);
    await runner.query(`ALTER TABLE "registration" DROP COLUMN "list_consent"`);
    await runner.query(`ALTER TABLE "registration" DROP COLUMN "diet"`);
    await runner.query(`ALTER TABLE "registration" DROP COLUMN "access_needs"`);
    await runner.query(`ALTER TABLE "registration" DROP COLUMN "token_hash"`);
    await runner.query(`DROP INDEX "public"."registration_one_per_email"`);
    await runner.query(
      `CREATE UNIQUE INDEX "registration_one_per_email" ON "registration" ("event_id", "email_normalised") WHERE status NOT IN ('cancelled','declined')`,
    );
    await runner.query(`ALTER TABLE "registration" DROP CONSTRAINT "registration_status"`);
    await runner.query(
      `ALTER TABLE "registration" ADD CONSTRAINT "registration_status" CHECK (status IN ('pending','waiting','offered','seated','cancelled','declined'))`,
    );
    await runner.query(`ALTER TABLE "event" DROP CONSTRAINT "event_capacity"`);
    await runner.query(
      `ALTER TABLE "event" ADD CONSTRAINT "event_capacity" CHECK (capacity BETWEEN 1 AND 100000)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    // The old states know no approval, no offer and no refusal.
    await runner.query(`DELETE FROM "registration" WHERE "status" IN ('pending','offered','declined')`);
    await runner.query(`ALTER TABLE "event" DROP CONSTRAINT "event_capacity"`);
    await runner.query(
      `ALTER TABLE "event" ADD CONSTRAINT "event_capacity" CHECK (capacity BETWEEN 1 AND 5000)`,
    );
    await runner.query(`ALTER TABLE "registration" DROP CONSTRAINT "registration_status"`);
    await runner.query(
      `ALTER TABLE "registration" ADD CONSTRAINT "registration_status" CHECK (status IN ('seated','waiting','cancelled'))`,
    );
    await runner.query(`DROP INDEX "public"."registration_one_per_email"`);
    await runner.query(
      `CREATE UNIQUE INDEX "registration_one_per_email" ON "registration" ("event_id", "email_normalised") WHERE status <> 'cancelled'`,
    );
    await runner.query(
      `ALTER TABLE "registration" ADD "access_needs" character varying(500) NOT NULL DEFAULT ''`,
    );
    await runner.query(`ALTER TABLE "registration" ADD "diet" character varying(500) NOT NULL DEFAULT ''`);
    await runner.query(`ALTER TABLE "registration" ADD "list_consent" boolean NOT NULL DEFAULT false`);
    await runner.query(`ALTER TABLE "registration" ADD "token_hash" bytea`);
    await runner.query(
      `UPDATE "registration" r SET "diet" = left(coalesce("answers"->>'diet', ''), 500),
              "access_needs" = left(coalesce("answers"->>'access', ''), 500),
              "list_consent" = coalesce(("answers"->'list-consent'->>'given')::boolean, false),
              "token_hash" = coalesce(
                (SELECT l."token_hash" FROM "personal_link" l WHERE l."registration_id" = r."id"
                  ORDER BY l."created_at" DESC LIMIT 1), sha256(r."id"::text::bytea))`,
    );
    await runner.query(`ALTER TABLE "registration" ALTER COLUMN "token_hash" SET NOT NULL`);
    await runner.query(`ALTER TABLE "seat_pool" DROP CONSTRAINT "FK_101cb60e625d939c6f1e77f3f17"`);
    await runner.query(
      `ALTER TABLE "registration_settings" DROP CONSTRAINT "FK_bae55475745f5be2e91b9cf125f"`,
    );
    await runner.query(`ALTER TABLE "personal_link" DROP CONSTRAINT "FK_936cce007b01168898e3d3fffb2"`);
    await runner.query(`ALTER TABLE "personal_link" DROP CONSTRAINT "FK_25d923239c4c6b141340df6f2da"`);
    await runner.query(`ALTER TABLE "personal_link" DROP CONSTRAINT "FK_a9ca7bb321821137470605b5b2c"`);
    await runner.query(`ALTER TABLE "registration" DROP CONSTRAINT "FK_df932963bbaeb26aa7549d6646f"`);
    await runner.query(`ALTER TABLE "registration_group" DROP CONSTRAINT "FK_5b043f4cc4443e706a1cbf59935"`);
    await runner.query(`ALTER TABLE "registration" DROP CONSTRAINT "registration_attendance"`);
    await runner.query(`ALTER TABLE "registration" DROP CONSTRAINT "registration_offered"`);
    await runner.query(`DROP INDEX "public"."registration_queue"`);
    await runner.query(`DROP INDEX "public"."registration_group_id"`);
    await runner.query(`ALTER TABLE "registration" DROP COLUMN "cancel_reason"`);
    await runner.query(`ALTER TABLE "registration" DROP COLUMN "offer_expires_at"`);
    await runner.query(`ALTER TABLE "registration" DROP COLUMN "form_version"`);
    await runner.query(`ALTER TABLE "registration" DROP COLUMN "answers"`);
    await runner.query(`ALTER TABLE "registration" DROP COLUMN "needs_key"`);
    await runner.query(`ALTER TABLE "registration" DROP COLUMN "session_ids"`);
    await runner.query(`ALTER TABLE "registration" DROP COLUMN "attendance"`);
    await runner.query(`ALTER TABLE "registration" DROP COLUMN "group_id"`);
    await runner.query(`ALTER TABLE "registration" DROP COLUMN "party_seq"`);
    await runner.query(`DROP INDEX "public"."seat_pool_key"`);
    await runner.query(`DROP TABLE "seat_pool"`);
    await runner.query(`DROP TABLE "registration_settings"`);
    await runner.query(`DROP INDEX "public"."personal_link_group"`);
    await runner.query(`DROP INDEX "public"."personal_link_registration"`);
    await runner.query(`DROP INDEX "public"."personal_link_event"`);
    await runner.query(`DROP TABLE "personal_link"`);
    await runner.query(`DROP INDEX "public"."registration_group_one_per_submission"`);
    await runner.query(`DROP TABLE "registration_group"`);
    await runner.query(
      `CREATE UNIQUE INDEX "registration_token_hash_key" ON "registration" USING btree ("token_hash") `,
    );
  }
}
