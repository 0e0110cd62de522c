import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who asked to be erased, how far it has come, and who is erased: their row is empty, and nobody sees it. */
export class PeopleErasure1764220002000 implements MigrationInterface {
  name = 'PeopleErasure1764220002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE people_person ADD COLUMN erased_at timestamptz`);
    await runner.query(`
      CREATE OR REPLACE VIEW people_v_person AS
        SELECT id, centre_id, name, languages, district, preferred_channel FROM people_person WHERE erased_at IS NULL`);
    await runner.query(`
      CREATE TABLE people_erasure (
        id uuid PRIMARY KEY,
        centre_id uuid NOT NULL REFERENCES centres_centre (id),
        person_id uuid NOT NULL REFERENCES people_person (id),
        status text NOT NULL CHECK (status IN ('asked', 'declined', 'going', 'done')),
        asked_at timestamptz NOT NULL,
        asked_by uuid REFERENCES people_person (id),
        decided_at timestamptz,
        decided_by uuid REFERENCES people_person (id),
        steps_done text[] NOT NULL DEFAULT '{}',
        steps_in_all integer NOT NULL DEFAULT 0,
        done_at timestamptz,
        lease_until timestamptz,
        attempts integer NOT NULL DEFAULT 0,
        CHECK ((status = 'done') = (done_at IS NOT NULL)),
        CHECK ((status = 'asked') = (decided_at IS NULL))
      )`);
    await runner.query(`
      CREATE UNIQUE INDEX people_erasure_once ON people_erasure (person_id) WHERE status IN ('asked', 'going', 'done')`);
    await runner.query(`CREATE INDEX people_erasure_going ON people_erasure (decided_at) WHERE status = 'going'`);
    await runner.query(`CREATE INDEX people_erasure_newest ON people_erasure (centre_id, id)`);
    await runner.query(`
      CREATE TABLE people_export (
        id uuid PRIMARY KEY,
        centre_id uuid NOT NULL REFERENCES centres_centre (id),
        person_id uuid NOT NULL REFERENCES people_person (id),
        made_at timestamptz NOT NULL,
        made_by uuid REFERENCES people_person (id)
      )`);
    await runner.query(`CREATE INDEX people_export_made ON people_export (person_id, made_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE people_export`);
    await runner.query(`DROP TABLE people_erasure`);
    await runner.query(`
      CREATE OR REPLACE VIEW people_v_person AS
        SELECT id, centre_id, name, languages, district, preferred_channel FROM people_person`);
    await runner.query(`ALTER TABLE people_person DROP COLUMN erased_at`);
  }
}
