import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Persons, how they are reached, and what other libs may see of them. */
export class People1764000002000 implements MigrationInterface {
  name = 'People1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE people_person (
        id uuid PRIMARY KEY,
        centre_id uuid NOT NULL REFERENCES centres_centre (id),
        name text NOT NULL CHECK (name <> ''),
        preferred_channel text NOT NULL CHECK (preferred_channel IN ('email', 'sms', 'call')),
        languages text[] NOT NULL,
        district text,
        street text,
        postal_code text,
        city text,
        birth_year integer CHECK (birth_year BETWEEN 1900 AND 2199),
        note text,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      )`);
    await runner.query(`CREATE INDEX people_person_by_name ON people_person (centre_id, name, id)`);
    // The centre goes first, so that a search never walks through the people of five hundred other centres.
    await runner.query(`
      CREATE INDEX people_person_search ON people_person USING gist (centre_id, platform_plain(name) gist_trgm_ops)`);
    await runner.query(`
      CREATE TABLE people_contact_point (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES people_person (id) ON DELETE CASCADE,
        centre_id uuid NOT NULL REFERENCES centres_centre (id),
        kind text NOT NULL CHECK (kind IN ('phone', 'email')),
        value text NOT NULL CHECK (value <> ''),
        position integer NOT NULL,
        UNIQUE (person_id, position),
        UNIQUE (person_id, kind, value)
      )`);
    await runner.query(`CREATE INDEX people_contact_point_value ON people_contact_point (centre_id, kind, value)`);
    await runner.query(`
      CREATE INDEX people_contact_point_digits ON people_contact_point USING gist (centre_id, value gist_trgm_ops)
        WHERE kind = 'phone'`);
    await runner.query(`
      CREATE VIEW people_v_person AS
        SELECT id, centre_id, name, languages, district, preferred_channel FROM people_person`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW people_v_person`);
    await runner.query(`DROP TABLE people_contact_point`);
    await runner.query(`DROP TABLE people_person`);
  }
}
