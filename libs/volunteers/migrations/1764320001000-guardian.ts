import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What somebody says yes to goes into the ledger of consents from now on, and who answers for a child stands in `people`
 * beside the child. What was said before keeps its version and language here: the text had another wording, and nobody
 * has said yes to the one of the ledger. The cards of guardians stay; who is too young waits for the guardian's yes anew.
 */
export class Guardian1764320001000 implements MigrationInterface {
  name = 'Guardian1764320001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE volunteers_application DROP COLUMN guardian_id,
        ALTER COLUMN consent_version DROP NOT NULL, ALTER COLUMN consent_language DROP NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE volunteers_application SET consent_version = coalesce(consent_version, 'ledger'),
        consent_language = coalesce(consent_language, 'nb')`);
    await runner.query(`
      ALTER TABLE volunteers_application ADD COLUMN guardian_id uuid REFERENCES people_person (id),
        ALTER COLUMN consent_version SET NOT NULL, ALTER COLUMN consent_language SET NOT NULL`);
  }
}
