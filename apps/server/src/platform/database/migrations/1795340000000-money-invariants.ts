import type { MigrationInterface, QueryRunner } from 'typeorm';

const CATEGORIES = `category IN ('venue','catering','coffee','lunch','speaker-fee','travel','interpreters','materials','tech','other')`;
const APPEND_ONLY = ['voucher', 'voucher_line', 'payment'];

/** What must hold of money and agreements whoever writes: by hand, triggers are not in the entities. */
export class MoneyInvariants1795340000000 implements MigrationInterface {
  name = 'MoneyInvariants1795340000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['budget_line', 'voucher'])
      await runner.query(`ALTER TABLE "${table}" ADD CONSTRAINT "${table}_category" CHECK (${CATEGORIES})`);
    for (const table of APPEND_ONLY)
      await runner.query(
        `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON "${table}"
         FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
      );
    await runner.query(
      `CREATE TRIGGER agreement_version_terms BEFORE UPDATE ON "agreement_version" FOR EACH ROW
       WHEN ((OLD.id, OLD.event_id, OLD.number, OLD.material, OLD.hash, OLD.proposed_at)
         IS DISTINCT FROM (NEW.id, NEW.event_id, NEW.number, NEW.material, NEW.hash, NEW.proposed_at))
       EXECUTE FUNCTION refuse_change()`,
    );
    await runner.query(
      `CREATE TRIGGER agreement_version_kept BEFORE DELETE ON "agreement_version"
       FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER agreement_version_kept ON "agreement_version"');
    await runner.query('DROP TRIGGER agreement_version_terms ON "agreement_version"');
    for (const table of APPEND_ONLY) await runner.query(`DROP TRIGGER ${table}_append_only ON "${table}"`);
    for (const table of ['voucher', 'budget_line'])
      await runner.query(`ALTER TABLE "${table}" DROP CONSTRAINT "${table}_category"`);
  }
}
