import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mails may be written when they leave, from data; and a mail may turn out not to be wanted. See ADR 31. */
export class WriteMailsWhenTheyLeave1795530000000 implements MigrationInterface {
  name = 'WriteMailsWhenTheyLeave1795530000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "outgoing_mail" ADD "data" jsonb`);
    await runner.query(`ALTER TABLE "outgoing_mail" ADD "list_unsubscribe" character varying(500)`);
    await runner.query(`ALTER TABLE "outgoing_mail" ADD "group_id" uuid`);
    await runner.query(`ALTER TABLE "outgoing_mail" ADD "failure" character varying(60)`);
    await runner.query(
      `CREATE INDEX "outgoing_mail_group" ON "outgoing_mail" ("group_id") WHERE group_id IS NOT NULL`,
    );
    await runner.query(`ALTER TABLE "outgoing_mail" DROP CONSTRAINT "outgoing_mail_status"`);
    await runner.query(
      `ALTER TABLE "outgoing_mail" ADD CONSTRAINT "outgoing_mail_status" CHECK (status IN ('queued','sent','failed','withheld'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM "outgoing_mail" WHERE status = 'withheld'`);
    await runner.query(`ALTER TABLE "outgoing_mail" DROP CONSTRAINT "outgoing_mail_status"`);
    await runner.query(
      `ALTER TABLE "outgoing_mail" ADD CONSTRAINT "outgoing_mail_status" CHECK (status IN ('queued','sent','failed'))`,
    );
    await runner.query(`DROP INDEX "outgoing_mail_group"`);
    await runner.query(`ALTER TABLE "outgoing_mail" DROP COLUMN "failure"`);
    await runner.query(`ALTER TABLE "outgoing_mail" DROP COLUMN "group_id"`);
    await runner.query(`ALTER TABLE "outgoing_mail" DROP COLUMN "list_unsubscribe"`);
    await runner.query(`ALTER TABLE "outgoing_mail" DROP COLUMN "data"`);
  }
}
