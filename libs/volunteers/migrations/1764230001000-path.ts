import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The path from a knock on the door to a first task: a talk with a time, a kind no with a referral, what expires, and
 * how soon a centre answers. Whoever had been talked with waits for the answer after a talk that was held.
 */
export class Path1764230001000 implements MigrationInterface {
  name = 'Path1764230001000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...tables, ...statuses, ...vetting, ...views]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of back) await runner.query(sql);
  }
}

const tables = [
  `CREATE TABLE volunteers_settings (
     centre_id uuid PRIMARY KEY REFERENCES centres_centre (id),
     answer_days integer NOT NULL CHECK (answer_days BETWEEN 1 AND 60),
     certificate_months integer CHECK (certificate_months BETWEEN 1 AND 120),
     confidentiality_months integer CHECK (confidentiality_months BETWEEN 1 AND 120),
     warn_days integer NOT NULL CHECK (warn_days BETWEEN 1 AND 180)
   )`,
  `CREATE TABLE volunteers_talk (
     id uuid PRIMARY KEY,
     centre_id uuid NOT NULL REFERENCES centres_centre (id),
     person_id uuid NOT NULL REFERENCES volunteers_volunteer (person_id),
     state text NOT NULL CHECK (state IN ('planned', 'moved', 'held', 'called-off', 'earlier')),
     starts_at timestamptz,
     way text CHECK (way IN ('here', 'phone', 'elsewhere')),
     place text,
     with_id uuid REFERENCES people_person (id),
     moved boolean NOT NULL,
     held_on date,
     booked_at timestamptz NOT NULL,
     CHECK ((starts_at IS NULL) = (way IS NULL)),
     CHECK ((state IN ('held', 'earlier')) = (held_on IS NOT NULL))
   )`,
  `CREATE INDEX volunteers_talk_person ON volunteers_talk (person_id, booked_at)`,
  `CREATE UNIQUE INDEX volunteers_talk_one_planned ON volunteers_talk (person_id) WHERE state = 'planned'`,
  `CREATE TABLE volunteers_decline (
     id uuid PRIMARY KEY,
     centre_id uuid NOT NULL REFERENCES centres_centre (id),
     person_id uuid NOT NULL REFERENCES volunteers_volunteer (person_id),
     referred_to text NOT NULL,
     words text,
     declined_at timestamptz NOT NULL,
     declined_by uuid REFERENCES people_person (id)
   )`,
  `CREATE INDEX volunteers_decline_person ON volunteers_decline (person_id, declined_at)`,
  `CREATE TABLE volunteers_expiry (
     id uuid PRIMARY KEY,
     centre_id uuid NOT NULL REFERENCES centres_centre (id),
     person_id uuid NOT NULL REFERENCES volunteers_volunteer (person_id),
     what text NOT NULL CHECK (what IN ('minors', 'developmental-disability', 'confidentiality')),
     valid_until date NOT NULL,
     warn_at timestamptz NOT NULL,
     warned_at timestamptz,
     lease_until timestamptz,
     attempts integer NOT NULL DEFAULT 0
   )`,
  `CREATE INDEX volunteers_expiry_due ON volunteers_expiry (warn_at) WHERE warned_at IS NULL`,
  `CREATE INDEX volunteers_expiry_person ON volunteers_expiry (person_id, what, valid_until)`,
];

const statuses = [
  `ALTER TABLE volunteers_volunteer DROP CONSTRAINT volunteers_volunteer_status_check`,
  // The one talk that was had, on the day of which we know last: in Oslo, as in every centre until now.
  `INSERT INTO volunteers_talk (id, centre_id, person_id, state, moved, held_on, booked_at)
   SELECT gen_random_uuid(), v.centre_id, v.person_id, 'held', false, (v.updated_at AT TIME ZONE 'Europe/Oslo')::date, v.updated_at
   FROM volunteers_volunteer v
   WHERE v.status IN ('interviewed', 'approved', 'paused')`,
  `UPDATE volunteers_volunteer v SET status = CASE
     WHEN v.status = 'interviewed' THEN 'talk-booked'
     WHEN v.status = 'approved' AND EXISTS (SELECT FROM volunteers_commitment c WHERE c.person_id = v.person_id)
       THEN 'active'
     ELSE v.status END`,
  `ALTER TABLE volunteers_volunteer ADD CONSTRAINT volunteers_volunteer_status_check
     CHECK (status IN ('applied', 'talk-booked', 'approved', 'declined', 'active', 'paused', 'left'))`,
  `ALTER TABLE volunteers_volunteer ADD COLUMN applied_at timestamptz, ADD COLUMN answer_by date`,
  `UPDATE volunteers_volunteer v SET applied_at = v.updated_at,
     answer_by = (v.updated_at AT TIME ZONE 'Europe/Oslo')::date + 7`,
  `ALTER TABLE volunteers_volunteer ALTER COLUMN applied_at SET NOT NULL, ALTER COLUMN answer_by SET NOT NULL`,
  `CREATE INDEX volunteers_volunteer_knocked ON volunteers_volunteer (centre_id, answer_by, person_id)
     WHERE status IN ('applied', 'talk-booked')`,
];

const vetting = [
  `ALTER TABLE volunteers_certificate ADD COLUMN valid_until date`,
  `ALTER TABLE volunteers_confidentiality ADD COLUMN valid_until date,
     ADD COLUMN way text NOT NULL DEFAULT 'paper' CHECK (way IN ('screen', 'paper')),
     ADD COLUMN text_version text`,
  `ALTER TABLE volunteers_confidentiality ALTER COLUMN way DROP DEFAULT`,
];

const views = [
  `DROP VIEW volunteers_v_candidate`,
  // Local dates come out as text (YYYY-MM-DD), because the driver makes an instant in this machine's zone of a date.
  `CREATE VIEW volunteers_v_candidate AS
   SELECT v.person_id, v.centre_id, v.status,
     ARRAY(SELECT s.kind FROM volunteers_skill s WHERE s.person_id = v.person_id ORDER BY s.kind) AS skills,
     p.languages, p.district,
     (SELECT coalesce(jsonb_object_agg(last.legal_basis,
         jsonb_build_object('on', last.shown_on::text, 'validUntil', last.valid_until::text)), '{}')
      FROM (SELECT DISTINCT ON (c.legal_basis) c.legal_basis, c.shown_on, c.valid_until FROM volunteers_certificate c
            WHERE c.person_id = v.person_id ORDER BY c.legal_basis, c.shown_on DESC, c.id DESC) AS last) AS certificates,
     (SELECT jsonb_build_object('on', c.signed_on::text, 'validUntil', c.valid_until::text)
      FROM volunteers_confidentiality c WHERE c.person_id = v.person_id
      ORDER BY c.signed_on DESC, c.id DESC LIMIT 1) AS confidentiality,
     v.capacity_minutes_per_week
   FROM volunteers_volunteer v JOIN people_v_person p ON p.id = v.person_id`,
];

const back = [
  `DROP VIEW volunteers_v_candidate`,
  `ALTER TABLE volunteers_confidentiality DROP COLUMN valid_until, DROP COLUMN way, DROP COLUMN text_version`,
  `ALTER TABLE volunteers_certificate DROP COLUMN valid_until`,
  `DROP INDEX volunteers_volunteer_knocked`,
  `ALTER TABLE volunteers_volunteer DROP COLUMN applied_at, DROP COLUMN answer_by,
     DROP CONSTRAINT volunteers_volunteer_status_check`,
  `UPDATE volunteers_volunteer SET status = CASE status WHEN 'talk-booked' THEN 'interviewed'
     WHEN 'active' THEN 'approved' WHEN 'declined' THEN 'left' ELSE status END`,
  `ALTER TABLE volunteers_volunteer ADD CONSTRAINT volunteers_volunteer_status_check
     CHECK (status IN ('applied', 'interviewed', 'approved', 'paused', 'left'))`,
  ...['expiry', 'decline', 'talk', 'settings'].map((table) => `DROP TABLE volunteers_${table}`),
  `CREATE VIEW volunteers_v_candidate AS
   SELECT v.person_id, v.centre_id, v.status,
     ARRAY(SELECT s.kind FROM volunteers_skill s WHERE s.person_id = v.person_id ORDER BY s.kind) AS skills,
     p.languages, p.district,
     (SELECT max(c.shown_on)::text FROM volunteers_certificate c WHERE c.person_id = v.person_id)
       AS certificate_shown_on,
     (SELECT max(c.signed_on)::text FROM volunteers_confidentiality c WHERE c.person_id = v.person_id)
       AS confidentiality_signed_on,
     v.capacity_minutes_per_week
   FROM volunteers_volunteer v JOIN people_v_person p ON p.id = v.person_id`,
];
