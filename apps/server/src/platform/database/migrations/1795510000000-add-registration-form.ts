import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an event asks, version by version; the trigger keeps the words that answers and consents were given to. */
export class AddRegistrationForm1795510000000 implements MigrationInterface {
  name = 'AddRegistrationForm1795510000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "registration_form" ("event_id" uuid NOT NULL, "version" integer NOT NULL, "questions" jsonb NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "registration_form_version" CHECK (version > 1), CONSTRAINT "PK_registration_form" PRIMARY KEY ("event_id", "version"))`,
    );
    await runner.query(
      `ALTER TABLE "registration_form" ADD CONSTRAINT "FK_27203a7da1d9bcb969beb86f97d" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `CREATE TRIGGER registration_form_append_only BEFORE UPDATE OR DELETE ON "registration_form"
         FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER registration_form_append_only ON "registration_form"`);
    await runner.query(`ALTER TABLE "registration_form" DROP CONSTRAINT "FK_27203a7da1d9bcb969beb86f97d"`);
    await runner.query(`DROP TABLE "registration_form"`);
  }
}
