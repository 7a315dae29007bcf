import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Generated; the trigger and what was marked before are by hand. */
export class PressesAtTheDoor1795550010000 implements MigrationInterface {
  name = 'PressesAtTheDoor1795550010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "check_in_press" ("id" uuid NOT NULL, "event_id" uuid NOT NULL, "registration_id" uuid NOT NULL, "programme_item_id" uuid, "is_in" boolean NOT NULL, "pressed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "received_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_33eba0bc48445c7d396dea041ae" PRIMARY KEY ("id", "event_id"))`,
    );
    await runner.query(
      `CREATE INDEX "check_in_press_received" ON "check_in_press"  ("event_id", "received_at") `,
    );
    await runner.query(
      `CREATE INDEX "check_in_press_registration" ON "check_in_press"  ("registration_id") `,
    );
    await runner.query(
      `ALTER TABLE "check_in_press" ADD CONSTRAINT "FK_e1f207ee1a0b78dbd8004e73db1" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "check_in_press" ADD CONSTRAINT "FK_cd31d52ba094462a94d02884190" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    // What was pressed stays as it was; with the registration it goes.
    await runner.query(
      `CREATE TRIGGER check_in_press_append_only BEFORE UPDATE ON "check_in_press"
       FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
    );
    await runner.query(
      `INSERT INTO "check_in_press" (id, event_id, registration_id, is_in, pressed_at, received_at)
       SELECT uuidv7(), event_id, id, true, checked_in_at, checked_in_at FROM "registration"
        WHERE checked_in_at IS NOT NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "check_in_press" DROP CONSTRAINT "FK_cd31d52ba094462a94d02884190"`);
    await runner.query(`ALTER TABLE "check_in_press" DROP CONSTRAINT "FK_e1f207ee1a0b78dbd8004e73db1"`);
    await runner.query(`DROP INDEX "public"."check_in_press_registration"`);
    await runner.query(`DROP INDEX "public"."check_in_press_received"`);
    await runner.query(`DROP TABLE "check_in_press"`);
  }
}
