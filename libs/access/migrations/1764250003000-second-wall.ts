import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Behind the policies: by what and from where somebody signs in. */
export class AccessSecondWall1764250003000 implements MigrationInterface {
  name = 'AccessSecondWall1764250003000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ofAnAccount) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
      // Signing in belongs to no centre; and one's own account is one's own everywhere.
      await runner.query(`
        CREATE POLICY signing_in ON ${table}
          USING ((SELECT platform_is_infrastructure()) OR account_id = (SELECT platform_account()))`);
      // Those who run a centre invite, and shut out, the accounts of its persons and of whoever holds a role there.
      await runner.query(`
        CREATE POLICY actor ON ${table} USING (
          (SELECT platform_acts_as('coordinator', 'leader', 'staff', 'system'))
          AND account_id IN (
            SELECT l.account_id FROM access_account_person l WHERE l.centre_id = (SELECT platform_centre())
            UNION
            SELECT l.account_id FROM access_role_grant g JOIN access_account_person l ON l.person_id = g.person_id
            WHERE g.centre_id = (SELECT platform_centre())))`);
      await runner.query(`CREATE POLICY owner ON ${table} TO CURRENT_USER USING ((SELECT platform_acts_as('owner')))`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ofAnAccount) {
      for (const policy of ['signing_in', 'actor', 'owner']) await runner.query(`DROP POLICY ${policy} ON ${table}`);
      await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`);
    }
  }
}

const ofAnAccount = ['access_login_session', 'access_sign_in_address'] as const;
