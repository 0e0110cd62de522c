import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody has said yes to and taken back, and who answers for a child. */
export class PeopleConsents1764220001000 implements MigrationInterface {
  name = 'PeopleConsents1764220001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE people_consent (
        id uuid PRIMARY KEY,
        centre_id uuid NOT NULL REFERENCES centres_centre (id),
        person_id uuid NOT NULL REFERENCES people_person (id),
        purpose text NOT NULL,
        text_version text NOT NULL,
        language text NOT NULL,
        given_at timestamptz NOT NULL,
        given_by text NOT NULL CHECK (given_by IN ('person', 'guardian')),
        how text NOT NULL CHECK (how IN ('screen', 'paper', 'phone')),
        recorded_by uuid REFERENCES people_person (id)
      )`);
    await runner.query(`CREATE INDEX people_consent_person ON people_consent (person_id, given_at)`);
    await runner.query(`
      CREATE TABLE people_consent_withdrawal (
        consent_id uuid PRIMARY KEY REFERENCES people_consent (id),
        centre_id uuid NOT NULL REFERENCES centres_centre (id),
        withdrawn_at timestamptz NOT NULL,
        withdrawn_by text NOT NULL CHECK (withdrawn_by IN ('person', 'guardian')),
        how text NOT NULL CHECK (how IN ('screen', 'paper', 'phone')),
        recorded_by uuid REFERENCES people_person (id)
      )`);
    await runner.query(`
      CREATE TABLE people_guardian (
        person_id uuid PRIMARY KEY REFERENCES people_person (id),
        centre_id uuid NOT NULL REFERENCES centres_centre (id),
        name text NOT NULL CHECK (name <> ''),
        contact_kind text NOT NULL CHECK (contact_kind IN ('phone', 'email')),
        contact_value text NOT NULL CHECK (contact_value <> ''),
        updated_at timestamptz NOT NULL
      )`);
    // What was once said stays said: also for whoever writes SQL by hand as the program.
    await runner.query(`
      CREATE FUNCTION people_append_only() RETURNS trigger LANGUAGE plpgsql
        AS $$ BEGIN RAISE EXCEPTION 'The table % is only added to.', tg_table_name; END $$`);
    for (const table of ['people_consent', 'people_consent_withdrawal']) {
      await runner.query(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
          FOR EACH ROW EXECUTE FUNCTION people_append_only()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['guardian', 'consent_withdrawal', 'consent']) {
      await runner.query(`DROP TABLE people_${table}`);
    }
    await runner.query(`DROP FUNCTION people_append_only()`);
  }
}
