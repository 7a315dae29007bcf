import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A task that was removed can be put back: it is marked, not deleted. */
export class AddTaskRemoval1795320000000 implements MigrationInterface {
  name = 'AddTaskRemoval1795320000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "event_task" ADD "removed_at" TIMESTAMP WITH TIME ZONE`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "event_task" DROP COLUMN "removed_at"`);
  }
}
