import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Headcounts as they stood when somebody froze them; the trigger keeps what costs were shared by. */
export class HeadcountSnapshots1795560000000 implements MigrationInterface {
  name = 'HeadcountSnapshots1795560000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "headcount_snapshot" ("id" uuid NOT NULL DEFAULT uuidv7(), "event_id" uuid NOT NULL, "basis" character varying(10) NOT NULL, "content" jsonb NOT NULL, "hash" character(64) NOT NULL, "taken_by_id" uuid NOT NULL, "taken_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "headcount_snapshot_basis" CHECK (basis IN ('registered','attended')), CONSTRAINT "PK_f80ab55948d55e0d7f8e86b6f0a" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "headcount_snapshot_taken_by" ON "headcount_snapshot"  ("taken_by_id") `,
    );
    await runner.query(
      `CREATE INDEX "headcount_snapshot_event_basis" ON "headcount_snapshot"  ("event_id", "basis", "taken_at") `,
    );
    await runner.query(
      `ALTER TABLE "headcount_snapshot" ADD CONSTRAINT "FK_d20f1a244205493bc37bfc7d19a" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "headcount_snapshot" ADD CONSTRAINT "FK_b9953367e101b80940360cd9172" FOREIGN KEY ("taken_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `CREATE TRIGGER headcount_snapshot_append_only BEFORE UPDATE OR DELETE ON "headcount_snapshot"
         FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER headcount_snapshot_append_only ON "headcount_snapshot"`);
    await runner.query(`ALTER TABLE "headcount_snapshot" DROP CONSTRAINT "FK_b9953367e101b80940360cd9172"`);
    await runner.query(`ALTER TABLE "headcount_snapshot" DROP CONSTRAINT "FK_d20f1a244205493bc37bfc7d19a"`);
    await runner.query(`DROP INDEX "public"."headcount_snapshot_event_basis"`);
    await runner.query(`DROP INDEX "public"."headcount_snapshot_taken_by"`);
    await runner.query(`DROP TABLE "headcount_snapshot"`);
  }
}
