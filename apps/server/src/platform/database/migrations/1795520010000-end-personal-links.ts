import type { MigrationInterface, QueryRunner } from 'typeorm';

export class EndPersonalLinks1795520010000 implements MigrationInterface {
  name = 'EndPersonalLinks1795520010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "personal_link" ADD "ended_at" TIMESTAMP WITH TIME ZONE`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "personal_link" DROP COLUMN "ended_at"`);
  }
}
