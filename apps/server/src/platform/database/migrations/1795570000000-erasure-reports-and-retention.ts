import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables generated from the entities; the triggers by hand. */
export class ErasureReportsAndRetention1795570000000 implements MigrationInterface {
  name = 'ErasureReportsAndRetention1795570000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "erasure_report" ("id" uuid NOT NULL DEFAULT uuidv7(), "event_id" uuid, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "table_name" character varying(63) NOT NULL, "column_names" text array NOT NULL, "rule" character varying(30) NOT NULL, "row_count" integer NOT NULL, CONSTRAINT "erasure_report_row_count" CHECK (row_count > 0), CONSTRAINT "erasure_report_rule" CHECK (rule IN ('mail-days','names-days','answer-days','attendee-days','never-seated-days','attendance-kept-until','invitation-days','message-days','request')), CONSTRAINT "PK_erasure_report" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "erasure_report_event_at" ON "erasure_report"  ("event_id", "at") `);
    await runner.query(
      `CREATE TABLE "registration_retention" ("event_id" uuid NOT NULL, "people_days" integer NOT NULL DEFAULT '365', "never_seated_days" integer NOT NULL DEFAULT '30', "keeps_attendance_until" date, "keep_ground" character varying(300) NOT NULL DEFAULT '', "version" integer NOT NULL DEFAULT '1', CONSTRAINT "registration_retention_keep" CHECK ((keeps_attendance_until IS NULL) = (keep_ground = '')), CONSTRAINT "registration_retention_never_seated_days" CHECK (never_seated_days BETWEEN 7 AND 90 AND never_seated_days <= people_days), CONSTRAINT "registration_retention_people_days" CHECK (people_days BETWEEN 30 AND 730), CONSTRAINT "PK_registration_retention" PRIMARY KEY ("event_id"))`,
    );
    await runner.query(
      `ALTER TABLE "registration_retention" ADD CONSTRAINT "FK_8686f5598e5efa0091e6ae52db1" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `CREATE TRIGGER erasure_report_append_only BEFORE UPDATE OR DELETE ON "erasure_report"
       FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
    );
    // That something was done stays for ever; the words somebody gave for it do not outlive the people in them.
    await runner.query(`
      CREATE FUNCTION keep_audit_entry() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND current_setting('talkoot.erasing', true) = 'on'
           AND to_jsonb(NEW) - 'details' = to_jsonb(OLD) - 'details' THEN
          RETURN NEW;
        END IF;
        RAISE EXCEPTION 'rows of % are append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END $$`);
    await runner.query('DROP TRIGGER audit_entry_append_only ON "audit_entry"');
    await runner.query(
      `CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON "audit_entry"
       FOR EACH ROW EXECUTE FUNCTION keep_audit_entry()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER audit_entry_append_only ON "audit_entry"');
    await runner.query(
      `CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON "audit_entry"
       FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
    );
    await runner.query('DROP FUNCTION keep_audit_entry()');
    await runner.query('DROP TRIGGER erasure_report_append_only ON "erasure_report"');
    await runner.query(
      `ALTER TABLE "registration_retention" DROP CONSTRAINT "FK_8686f5598e5efa0091e6ae52db1"`,
    );
    await runner.query(`DROP TABLE "registration_retention"`);
    await runner.query(`DROP INDEX "public"."erasure_report_event_at"`);
    await runner.query(`DROP TABLE "erasure_report"`);
  }
}
