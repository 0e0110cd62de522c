import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * From which age somebody consents alone. The law's floor is 13 (GDPR art. 8 with personopplysningsloven § 5); 15 is
 * when one may join an association alone (barnelova § 32).
 */
export class CentresGuardianAge1764220000000 implements MigrationInterface {
  name = 'CentresGuardianAge1764220000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE centres_centre ADD COLUMN guardian_age integer NOT NULL DEFAULT 15
        CHECK (guardian_age BETWEEN 13 AND 18)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE centres_centre DROP COLUMN guardian_age`);
  }
}
