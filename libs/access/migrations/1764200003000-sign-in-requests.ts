import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links and codes that were asked for, and how often somebody has tried. */
export class SignInRequests1764200003000 implements MigrationInterface {
  name = 'SignInRequests1764200003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE access_sign_in_request (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('email', 'phone')),
        value text NOT NULL,
        person_id uuid REFERENCES people_person (id) ON DELETE CASCADE,
        next text,
        asked_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        tries integer NOT NULL DEFAULT 0,
        proved_at timestamptz,
        proved_by text CHECK (proved_by IN ('link', 'code')),
        chosen_at timestamptz
      )`);
    await runner.query(`CREATE INDEX access_sign_in_request_old ON access_sign_in_request (expires_at)`);
    await runner.query(`
      CREATE INDEX access_sign_in_request_value ON access_sign_in_request (kind, lower(value), asked_at)`);
    await runner.query(`CREATE INDEX access_sign_in_request_person ON access_sign_in_request (person_id)`);
    await runner.query(`
      CREATE TABLE access_attempt_count (
        key text PRIMARY KEY,
        ends_at timestamptz NOT NULL,
        count integer NOT NULL
      )`);
    await runner.query(`CREATE INDEX access_attempt_count_old ON access_attempt_count (ends_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE access_attempt_count`);
    await runner.query(`DROP TABLE access_sign_in_request`);
  }
}
