import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, the persons that they are, the addresses that they sign in by, and their login sessions. */
export class Accounts1764200001000 implements MigrationInterface {
  name = 'Accounts1764200001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE access_account (id uuid PRIMARY KEY, created_at timestamptz NOT NULL)`);
    await runner.query(`
      CREATE TABLE access_account_person (
        person_id uuid PRIMARY KEY REFERENCES people_person (id) ON DELETE CASCADE,
        account_id uuid NOT NULL REFERENCES access_account (id) ON DELETE CASCADE,
        centre_id uuid NOT NULL REFERENCES centres_centre (id),
        linked_at timestamptz NOT NULL,
        UNIQUE (account_id, centre_id)
      )`);
    await runner.query(`
      CREATE TABLE access_sign_in_address (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES access_account (id) ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('email', 'phone')),
        value text NOT NULL CHECK (value <> ''),
        added_at timestamptz NOT NULL,
        proved_at timestamptz
      )`);
    await runner.query(`
      CREATE UNIQUE INDEX access_sign_in_address_once ON access_sign_in_address (account_id, kind, lower(value))`);
    // Not unique: a couple may share one address.
    await runner.query(`CREATE INDEX access_sign_in_address_value ON access_sign_in_address (kind, lower(value))`);
    await runner.query(`
      CREATE TABLE access_login_session (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES access_account (id) ON DELETE CASCADE,
        token_hash text NOT NULL UNIQUE,
        method text NOT NULL CHECK (method IN ('link', 'code', 'password', 'oidc', 'demo')),
        device text NOT NULL,
        network text,
        began_at timestamptz NOT NULL,
        seen_at timestamptz NOT NULL CHECK (seen_at >= began_at),
        second_factor_at timestamptz,
        ended_at timestamptz
      )`);
    await runner.query(`
      CREATE INDEX access_login_session_open ON access_login_session (account_id) WHERE ended_at IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['login_session', 'sign_in_address', 'account_person', 'account']) {
      await runner.query(`DROP TABLE access_${table}`);
    }
  }
}
