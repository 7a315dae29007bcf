import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The database refuses a seat without its time, somebody there without a seat, and a sector that nobody knows. */
export class AddRegistrationInvariants1795330000000 implements MigrationInterface {
  name = 'AddRegistrationInvariants1795330000000';

  async up(runner: QueryRunner): Promise<void> {
    // Rows written by hand before there was a rule come under it, so that the update goes through everywhere.
    await runner.query(
      `UPDATE "registration" SET "seated_at" = "registered_at" WHERE "status" = 'seated' AND "seated_at" IS NULL`,
    );
    await runner.query(`UPDATE "registration" SET "checked_in_at" = NULL WHERE "status" <> 'seated'`);
    await runner.query(
      `UPDATE "registration" SET "sector" = 'other' WHERE "sector" NOT IN ('employment','early-education','health','youth','social-work','third-sector','other')`,
    );
    await runner.query(
      `ALTER TABLE "registration" ADD CONSTRAINT "registration_sector" CHECK (sector IN ('employment','early-education','health','youth','social-work','third-sector','other'))`,
    );
    await runner.query(
      `ALTER TABLE "registration" ADD CONSTRAINT "registration_seated_at" CHECK (status <> 'seated' OR seated_at IS NOT NULL)`,
    );
    await runner.query(
      `ALTER TABLE "registration" ADD CONSTRAINT "registration_checked_in" CHECK (checked_in_at IS NULL OR status = 'seated')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "registration" DROP CONSTRAINT "registration_checked_in"`);
    await runner.query(`ALTER TABLE "registration" DROP CONSTRAINT "registration_seated_at"`);
    await runner.query(`ALTER TABLE "registration" DROP CONSTRAINT "registration_sector"`);
  }
}
