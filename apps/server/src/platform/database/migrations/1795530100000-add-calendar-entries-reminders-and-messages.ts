import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddCalendarEntriesRemindersAndMessages1795530100000 implements MigrationInterface {
  name = 'AddCalendarEntriesRemindersAndMessages1795530100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "participant_message" ("id" uuid NOT NULL DEFAULT uuidv7(), "event_id" uuid NOT NULL, "status" character varying(10) NOT NULL DEFAULT 'draft', "about" character varying(10) NOT NULL DEFAULT 'event', "subject" jsonb NOT NULL, "body" jsonb NOT NULL, "filter" jsonb NOT NULL, "version" integer NOT NULL DEFAULT '1', "leaves_at" TIMESTAMP WITH TIME ZONE, "sent_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "participant_message_leaves" CHECK ((status = 'draft') = (leaves_at IS NULL)), CONSTRAINT "participant_message_about" CHECK (about IN ('event','other')), CONSTRAINT "participant_message_status" CHECK (status IN ('draft','scheduled','sent','stopped')), CONSTRAINT "PK_f89f08800b97bec861de17fc01b" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "participant_message_event" ON "participant_message"  ("event_id") `);
    await runner.query(
      `CREATE TABLE "message_recipient" ("message_id" uuid NOT NULL, "registration_id" uuid NOT NULL, "mail_id" uuid NOT NULL, CONSTRAINT "PK_ff4509931202d9cbaef86320019" PRIMARY KEY ("message_id", "registration_id"))`,
    );
    await runner.query(
      `CREATE INDEX "message_recipient_registration" ON "message_recipient"  ("registration_id") `,
    );
    await runner.query(`CREATE INDEX "message_recipient_mail" ON "message_recipient"  ("mail_id") `);
    await runner.query(
      `CREATE TABLE "reminder_plan" ("event_id" uuid NOT NULL, "reminders" jsonb NOT NULL, CONSTRAINT "PK_1201b9e6d12ded57b7fa55aa6c0" PRIMARY KEY ("event_id"))`,
    );
    await runner.query(
      `CREATE TABLE "calendar_entry" ("registration_id" uuid NOT NULL, "sequence" integer NOT NULL DEFAULT '0', "digest" bytea NOT NULL, CONSTRAINT "PK_49d2e069d3add5b87f717867c3b" PRIMARY KEY ("registration_id"))`,
    );
    await runner.query(
      `ALTER TABLE "participant_message" ADD CONSTRAINT "FK_3e9465f8542e82e41f6144d5a8f" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "message_recipient" ADD CONSTRAINT "FK_2180f699042d5939a42845ed816" FOREIGN KEY ("message_id") REFERENCES "participant_message"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "message_recipient" ADD CONSTRAINT "FK_4c6c463da68fab65a6fa7077cfe" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "reminder_plan" ADD CONSTRAINT "FK_1201b9e6d12ded57b7fa55aa6c0" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "calendar_entry" ADD CONSTRAINT "FK_49d2e069d3add5b87f717867c3b" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "calendar_entry" DROP CONSTRAINT "FK_49d2e069d3add5b87f717867c3b"`);
    await runner.query(`ALTER TABLE "reminder_plan" DROP CONSTRAINT "FK_1201b9e6d12ded57b7fa55aa6c0"`);
    await runner.query(`ALTER TABLE "message_recipient" DROP CONSTRAINT "FK_4c6c463da68fab65a6fa7077cfe"`);
    await runner.query(`ALTER TABLE "message_recipient" DROP CONSTRAINT "FK_2180f699042d5939a42845ed816"`);
    await runner.query(`ALTER TABLE "participant_message" DROP CONSTRAINT "FK_3e9465f8542e82e41f6144d5a8f"`);
    await runner.query(`DROP TABLE "calendar_entry"`);
    await runner.query(`DROP TABLE "reminder_plan"`);
    await runner.query(`DROP INDEX "public"."message_recipient_mail"`);
    await runner.query(`DROP INDEX "public"."message_recipient_registration"`);
    await runner.query(`DROP TABLE "message_recipient"`);
    await runner.query(`DROP INDEX "public"."participant_message_event"`);
    await runner.query(`DROP TABLE "participant_message"`);
  }
}
