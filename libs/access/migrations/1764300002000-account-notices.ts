import { secondWall, withoutSecondWall } from '@hjerterom/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is to be told that their ways in were changed; and behind the second wall, all that is a way in. */
export class AccountNotices1764300002000 implements MigrationInterface {
  name = 'AccountNotices1764300002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE access_account_notice (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES access_account (id) ON DELETE CASCADE,
        centre_id uuid NOT NULL REFERENCES centres_centre (id),
        change text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('email', 'phone')),
        value text NOT NULL,
        at timestamptz NOT NULL
      )`);
    await runner.query(`CREATE INDEX access_account_notice_account ON access_account_notice (account_id, at)`);
    await runner.query(`CREATE INDEX access_account_notice_old ON access_account_notice (at)`);
    // The centre whose worker sends the message. What was under way is over in ten minutes anyway.
    await runner.query(`DELETE FROM access_sign_in_request`);
    await runner.query(`
      ALTER TABLE access_sign_in_request ADD centre_id uuid NOT NULL REFERENCES centres_centre (id)`);
    for (const walled of [requests, notices]) for (const sql of secondWall(walled)) await runner.query(sql);
    for (const table of secrets) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
      // By what somebody proves who they are is nobody's in any centre: the program's when they sign in, and their own.
      await runner.query(`
        CREATE POLICY signing_in ON ${table}
          USING ((SELECT platform_is_infrastructure()) OR account_id = (SELECT platform_account()))`);
      await runner.query(`CREATE POLICY owner ON ${table} TO CURRENT_USER USING ((SELECT platform_acts_as('owner')))`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of secrets) {
      for (const policy of ['signing_in', 'owner']) await runner.query(`DROP POLICY ${policy} ON ${table}`);
      await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`);
    }
    for (const sql of withoutSecondWall(requests)) await runner.query(sql);
    await runner.query(`ALTER TABLE access_sign_in_request DROP centre_id`);
    await runner.query(`DROP TABLE access_account_notice`);
  }
}

const signingIn = { name: 'signing_in', commands: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'], where: 'true' } as const;
const requests = { table: 'access_sign_in_request', own: [], admitted: 'person_id', infrastructure: signingIn };
const notices = { table: 'access_account_notice', own: [], infrastructure: signingIn };
const secrets = ['access_password', 'access_totp', 'access_recovery_code', 'access_identity'] as const;
