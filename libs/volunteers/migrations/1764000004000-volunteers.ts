import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Volunteers: what they can do and when, what they have shown, what they have promised, and whom not to pair them with. */
export class Volunteers1764000004000 implements MigrationInterface {
  name = 'Volunteers1764000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE volunteers_volunteer (
        person_id uuid PRIMARY KEY REFERENCES people_person (id),
        centre_id uuid NOT NULL REFERENCES centres_centre (id),
        status text NOT NULL CHECK (status IN ('applied', 'interviewed', 'approved', 'paused', 'left')),
        capacity_minutes_per_week integer CHECK (capacity_minutes_per_week BETWEEN 0 AND 10080),
        since date,
        note text,
        updated_at timestamptz NOT NULL
      )`);
    await runner.query(`CREATE INDEX volunteers_volunteer_centre ON volunteers_volunteer (centre_id, status)`);
    await runner.query(`
      CREATE TABLE volunteers_skill (
        person_id uuid NOT NULL REFERENCES volunteers_volunteer (person_id),
        kind text NOT NULL,
        PRIMARY KEY (person_id, kind)
      )`);
    await this.availability(runner);
    await this.vetting(runner);
    // Nobody is in two places at once. The verb locks the volunteer's row first, so that contenders queue and are
    // answered; the constraint stands behind it, for whatever way a row may come in.
    await runner.query(`
      CREATE TABLE volunteers_commitment (
        id uuid PRIMARY KEY,
        centre_id uuid NOT NULL REFERENCES centres_centre (id),
        person_id uuid NOT NULL REFERENCES volunteers_volunteer (person_id),
        during tstzrange NOT NULL CHECK (NOT isempty(during)),
        source_kind text NOT NULL,
        source_id uuid NOT NULL,
        CONSTRAINT volunteers_commitment_source UNIQUE (source_kind, source_id),
        CONSTRAINT volunteers_commitment_one_at_a_time EXCLUDE USING gist (person_id WITH =, during WITH &&)
      )`);
    await runner.query(`
      CREATE TABLE volunteers_blocked_pair (
        centre_id uuid NOT NULL REFERENCES centres_centre (id),
        volunteer_id uuid NOT NULL REFERENCES volunteers_volunteer (person_id),
        person_id uuid NOT NULL REFERENCES people_person (id),
        blocked_at timestamptz NOT NULL,
        blocked_by uuid REFERENCES people_person (id),
        PRIMARY KEY (centre_id, volunteer_id, person_id)
      )`);
    await runner.query(`CREATE INDEX volunteers_blocked_pair_person ON volunteers_blocked_pair (person_id)`);
    // Local dates come out as text (YYYY-MM-DD), because the driver makes an instant in this machine's zone of a date.
    await runner.query(`
      CREATE VIEW volunteers_v_candidate AS
      SELECT v.person_id, v.centre_id, v.status,
        ARRAY(SELECT s.kind FROM volunteers_skill s WHERE s.person_id = v.person_id ORDER BY s.kind) AS skills,
        p.languages, p.district,
        (SELECT max(c.shown_on)::text FROM volunteers_certificate c WHERE c.person_id = v.person_id)
          AS certificate_shown_on,
        (SELECT max(c.signed_on)::text FROM volunteers_confidentiality c WHERE c.person_id = v.person_id)
          AS confidentiality_signed_on,
        v.capacity_minutes_per_week
      FROM volunteers_volunteer v JOIN people_v_person p ON p.id = v.person_id`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW volunteers_v_candidate`);
    for (const table of [
      'blocked_pair',
      'commitment',
      'confidentiality',
      'certificate',
      'availability_exception',
      'weekly_window',
      'skill',
      'volunteer',
    ]) {
      await runner.query(`DROP TABLE volunteers_${table}`);
    }
  }

  private async availability(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE volunteers_weekly_window (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES volunteers_volunteer (person_id),
        centre_id uuid NOT NULL REFERENCES centres_centre (id),
        weekday integer NOT NULL CHECK (weekday BETWEEN 1 AND 7),
        from_time text NOT NULL,
        to_time text NOT NULL,
        CHECK (from_time < to_time)
      )`);
    await runner.query(`CREATE INDEX volunteers_weekly_window_person ON volunteers_weekly_window (person_id)`);
    await runner.query(`
      CREATE TABLE volunteers_availability_exception (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES volunteers_volunteer (person_id),
        centre_id uuid NOT NULL REFERENCES centres_centre (id),
        position integer NOT NULL,
        from_date date NOT NULL,
        to_date date NOT NULL,
        available boolean NOT NULL,
        from_time text,
        to_time text,
        note text,
        CHECK (from_date <= to_date),
        CHECK (coalesce(from_time, '00:00') < coalesce(to_time, '24:00'))
      )`);
    await runner.query(`
      CREATE INDEX volunteers_availability_exception_person ON volunteers_availability_exception (person_id, position)`);
  }

  private async vetting(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE volunteers_certificate (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES volunteers_volunteer (person_id),
        centre_id uuid NOT NULL REFERENCES centres_centre (id),
        shown_on date NOT NULL,
        seen_by uuid REFERENCES people_person (id),
        legal_basis text NOT NULL CHECK (legal_basis IN ('minors', 'developmental-disability'))
      )`);
    await runner.query(`CREATE INDEX volunteers_certificate_person ON volunteers_certificate (person_id, shown_on)`);
    await runner.query(`
      CREATE TABLE volunteers_confidentiality (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES volunteers_volunteer (person_id),
        centre_id uuid NOT NULL REFERENCES centres_centre (id),
        signed_on date NOT NULL,
        seen_by uuid REFERENCES people_person (id)
      )`);
    await runner.query(`
      CREATE INDEX volunteers_confidentiality_person ON volunteers_confidentiality (person_id, signed_on)`);
  }
}
