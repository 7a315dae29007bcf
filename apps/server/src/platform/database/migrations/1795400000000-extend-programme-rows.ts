import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows of a programme: fixed points, parallel tracks, several speakers, a language, interpreting. */
export class ExtendProgrammeRows1795400000000 implements MigrationInterface {
  name = 'ExtendProgrammeRows1795400000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "programme_item" ADD "fixed_start" TIME`);
    await queryRunner.query(`ALTER TABLE "programme_item" ADD "track" character varying(30)`);
    await queryRunner.query(`ALTER TABLE "programme_item" ADD "speakers" text array NOT NULL DEFAULT '{}'`);
    // One text stays one speaker: a comma may stand between a name and an organisation.
    await queryRunner.query(
      `UPDATE "programme_item" SET "speakers" = ARRAY[btrim("speaker")] WHERE btrim("speaker") <> ''`,
    );
    await queryRunner.query(`ALTER TABLE "programme_item" DROP COLUMN "speaker"`);
    await queryRunner.query(`ALTER TABLE "programme_item" ADD "language" character varying(2)`);
    await queryRunner.query(
      `ALTER TABLE "programme_item" ADD "interpreting" character varying(15) NOT NULL DEFAULT 'none'`,
    );
    await queryRunner.query(
      `ALTER TABLE "programme_item" ADD CONSTRAINT "programme_item_speakers" CHECK (cardinality(speakers) <= 10)`,
    );
    await queryRunner.query(
      `ALTER TABLE "programme_item" ADD CONSTRAINT "programme_item_track" CHECK (track <> '')`,
    );
    await queryRunner.query(
      `ALTER TABLE "programme_item" ADD CONSTRAINT "programme_item_interpreting" CHECK (interpreting IN ('none','simultaneous','consecutive'))`,
    );
    await queryRunner.query(
      `ALTER TABLE "programme_item" ADD CONSTRAINT "programme_item_language" CHECK (language IN ('fi','sv','en'))`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const name of ['language', 'interpreting', 'track', 'speakers'])
      await queryRunner.query(`ALTER TABLE "programme_item" DROP CONSTRAINT "programme_item_${name}"`);
    await queryRunner.query(`ALTER TABLE "programme_item" DROP COLUMN "interpreting"`);
    await queryRunner.query(`ALTER TABLE "programme_item" DROP COLUMN "language"`);
    await queryRunner.query(
      `ALTER TABLE "programme_item" ADD "speaker" character varying(200) NOT NULL DEFAULT ''`,
    );
    await queryRunner.query(
      `UPDATE "programme_item" SET "speaker" = left(array_to_string("speakers", ', '), 200)`,
    );
    await queryRunner.query(`ALTER TABLE "programme_item" DROP COLUMN "speakers"`);
    await queryRunner.query(`ALTER TABLE "programme_item" DROP COLUMN "track"`);
    await queryRunner.query(`ALTER TABLE "programme_item" DROP COLUMN "fixed_start"`);
  }
}
