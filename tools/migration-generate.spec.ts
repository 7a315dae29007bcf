import { migrationSource, withMigration } from './migration-generate.ts';

describe('a generated migration', () => {
  it('runs up and down in order, with the text of the queries as it is', () => {
    const source = migrationSource('AddSeat1', {
      up: ['ALTER TABLE "event" ADD "seat" integer', "COMMENT ON TABLE x IS '`${y}` \\'"],
      down: ['ALTER TABLE "event" DROP COLUMN "seat"'],
    });
    expect(source).toContain('export class AddSeat1 implements MigrationInterface');
    expect(source).toContain('await runner.query(`ALTER TABLE "event" ADD "seat" integer`);');
    expect(source).toContain("await runner.query(`COMMENT ON TABLE x IS '\\`\\${y}\\` \\\\'`);");
    expect(source.indexOf('DROP COLUMN')).toBeGreaterThan(source.indexOf('async down'));
  });

  it('is added to the end of the list', () => {
    const before = `import { A1 } from './1-a.ts';\n\n/** In order. */\nexport const migrations = [A1];\n`;
    expect(withMigration(before, 'B2', './2-b.ts')).toBe(
      `import { A1 } from './1-a.ts';\nimport { B2 } from './2-b.ts';\n\n/** In order. */\nexport const migrations = [A1, B2];\n`,
    );
  });

  it('can be the first', () => {
    expect(withMigration('export const migrations = [];\n', 'A1', './1-a.ts')).toBe(
      `import { A1 } from './1-a.ts';\nexport const migrations = [A1];\n`,
    );
  });

  it('says so when there is no list', () => {
    expect(() => withMigration('export const all = [];', 'A1', './1-a.ts')).toThrow('has no list');
  });
});
