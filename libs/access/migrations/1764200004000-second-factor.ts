import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What staff may have besides: a password, a second factor, an identity elsewhere; and a centre that demands the second. */
export class SecondFactor1764200004000 implements MigrationInterface {
  name = 'SecondFactor1764200004000';

  async up(runner: QueryRunner): Promise<void> {
    const account = 'account_id uuid NOT NULL REFERENCES access_account (id) ON DELETE CASCADE';
    await runner.query(`
      CREATE TABLE access_password (
        account_id uuid PRIMARY KEY REFERENCES access_account (id) ON DELETE CASCADE,
        hash text NOT NULL,
        set_at timestamptz NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE access_totp (
        account_id uuid PRIMARY KEY REFERENCES access_account (id) ON DELETE CASCADE,
        sealed_secret text NOT NULL,
        confirmed_at timestamptz,
        last_step integer
      )`);
    await runner.query(`
      CREATE TABLE access_recovery_code (code_hash text PRIMARY KEY, ${account}, used_at timestamptz)`);
    await runner.query(`CREATE INDEX access_recovery_code_account ON access_recovery_code (account_id)`);
    await runner.query(`
      CREATE TABLE access_identity (
        issuer text NOT NULL,
        subject text NOT NULL,
        ${account},
        linked_at timestamptz NOT NULL,
        PRIMARY KEY (issuer, subject)
      )`);
    await runner.query(`CREATE INDEX access_identity_account ON access_identity (account_id)`);
    await runner.query(`
      CREATE TABLE access_centre_rule (
        centre_id uuid PRIMARY KEY REFERENCES centres_centre (id),
        second_factor boolean NOT NULL
      )`);
    // Set where an address is to be added to an account: such a request signs nobody in.
    await runner.query(`
      ALTER TABLE access_sign_in_request
        ADD for_account uuid REFERENCES access_account (id) ON DELETE CASCADE`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE access_sign_in_request DROP for_account`);
    for (const table of ['centre_rule', 'identity', 'recovery_code', 'totp', 'password']) {
      await runner.query(`DROP TABLE access_${table}`);
    }
  }
}
