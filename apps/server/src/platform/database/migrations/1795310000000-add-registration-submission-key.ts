import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A form that is sent twice gives one registration. */
export class AddRegistrationSubmissionKey1795310000000 implements MigrationInterface {
  name = 'AddRegistrationSubmissionKey1795310000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE UNIQUE INDEX "registration_one_per_submission" ON "registration"  ("event_id", "submission_id") `,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."registration_one_per_submission"`);
  }
}
