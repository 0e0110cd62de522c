import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was really done: proposed when it ends, confirmed by a person, corrected with a trace. */
export class Hours1764000008000 implements MigrationInterface {
  name = 'Hours1764000008000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE hours_entry (
        id uuid PRIMARY KEY,
        centre_id uuid NOT NULL REFERENCES centres_centre (id),
        person_id uuid NOT NULL REFERENCES volunteers_volunteer (person_id),
        source_kind text NOT NULL,
        source_id uuid NOT NULL,
        kind text NOT NULL,
        happened tstzrange NOT NULL CHECK (NOT isempty(happened)),
        proposed_minutes integer NOT NULL CHECK (proposed_minutes BETWEEN 0 AND 1440),
        minutes integer NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
        status text NOT NULL CHECK (status IN ('proposed', 'confirmed')),
        confirmed_at timestamptz,
        confirmed_by uuid REFERENCES people_person (id),
        confirmed_how text CHECK (confirmed_how IN ('link', 'self', 'leader')),
        CONSTRAINT hours_entry_source UNIQUE (source_kind, source_id),
        CHECK ((status = 'confirmed') = (confirmed_at IS NOT NULL)),
        CHECK ((status = 'confirmed') = (confirmed_how IS NOT NULL))
      )`);
    await runner.query(`CREATE INDEX hours_entry_newest ON hours_entry (centre_id, lower(happened), id)`);
    await runner.query(`
      CREATE INDEX hours_entry_waiting ON hours_entry (centre_id, lower(happened), id) WHERE status = 'proposed'`);
    await runner.query(`CREATE INDEX hours_entry_person ON hours_entry (person_id, lower(happened), id)`);
    await runner.query(`
      CREATE TABLE hours_correction (
        id uuid PRIMARY KEY,
        entry_id uuid NOT NULL REFERENCES hours_entry (id),
        centre_id uuid NOT NULL REFERENCES centres_centre (id),
        from_minutes integer NOT NULL,
        to_minutes integer NOT NULL CHECK (to_minutes BETWEEN 0 AND 1440),
        reason text,
        at timestamptz NOT NULL,
        by uuid REFERENCES people_person (id)
      )`);
    await runner.query(`CREATE INDEX hours_correction_entry ON hours_correction (entry_id, at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE hours_correction`);
    await runner.query(`DROP TABLE hours_entry`);
  }
}
