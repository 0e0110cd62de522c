import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How long a centre keeps what, and when it is looked through next. */
export class Retention1764210010000 implements MigrationInterface {
  name = 'Retention1764210010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE records_retention_setting (
        centre_id uuid NOT NULL REFERENCES centres_centre (id),
        kind text NOT NULL,
        months integer NOT NULL CHECK (months BETWEEN 1 AND 120),
        changed_at timestamptz NOT NULL,
        PRIMARY KEY (centre_id, kind)
      )`);
    await runner.query(`
      CREATE TABLE records_retention_run (
        id uuid PRIMARY KEY,
        centre_id uuid NOT NULL UNIQUE REFERENCES centres_centre (id),
        due_at timestamptz NOT NULL,
        lease_until timestamptz,
        attempts integer NOT NULL DEFAULT 0,
        done_at timestamptz
      )`);
    await runner.query(`CREATE INDEX records_retention_run_due ON records_retention_run (due_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE records_retention_run`);
    await runner.query(`DROP TABLE records_retention_setting`);
  }
}
