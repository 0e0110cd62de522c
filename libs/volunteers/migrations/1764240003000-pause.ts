import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A pause can have a last day, after which one is asked again by itself. */
export class Pause1764240003000 implements MigrationInterface {
  name = 'Pause1764240003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE volunteers_pause (
        id uuid PRIMARY KEY REFERENCES volunteers_volunteer (person_id),
        centre_id uuid NOT NULL REFERENCES centres_centre (id),
        by_self boolean NOT NULL,
        until date,
        ends_at timestamptz,
        lease_until timestamptz,
        attempts integer NOT NULL DEFAULT 0,
        CHECK ((until IS NULL) = (ends_at IS NULL))
      )`);
    await runner.query(`CREATE INDEX volunteers_pause_due ON volunteers_pause (ends_at) WHERE ends_at IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE volunteers_pause`);
  }
}
