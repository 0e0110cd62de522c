import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which ways into an account there are besides its addresses, and since when: what somebody has a right to be told of
 * themselves. The hash, the secret and what another service calls them stay where they are, behind the second wall.
 */
export class WaysIn1767200001000 implements MigrationInterface {
  name = 'WaysIn1767200001000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) {
      // For the owner's view alone, and for the program when it gathers everything about a person of the centre.
      await runner.query(`
        CREATE POLICY told ON ${table} FOR SELECT TO CURRENT_USER USING (
          (SELECT platform_acts_as('system')) AND account_id IN (
            SELECT l.account_id FROM access_account_person l WHERE l.centre_id = (SELECT platform_centre())))`);
    }
    await runner.query(`
      CREATE VIEW access_v_way_in AS
        SELECT account_id, 'password' AS kind, NULL AS service, set_at AS at FROM access_password
        UNION ALL SELECT account_id, 'app', NULL, confirmed_at FROM access_totp
        UNION ALL SELECT account_id, 'paper-code', NULL, used_at FROM access_recovery_code
        UNION ALL SELECT account_id, 'service', issuer, linked_at FROM access_identity`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW access_v_way_in`);
    for (const table of tables) await runner.query(`DROP POLICY told ON ${table}`);
  }
}

const tables = ['access_password', 'access_totp', 'access_recovery_code', 'access_identity'] as const;
