import { secondWall, type Walled, withoutSecondWall } from '@hjerterom/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Associations, who speaks and books for them, what was agreed with them and said. */
export class Associations1765000000000 implements MigrationInterface {
  name = 'Associations1765000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...associations, ...people, ...views]) await runner.query(sql);
    for (const wall of walls) for (const sql of secondWall(wall)) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const view of ['delegate', 'association']) await runner.query(`DROP VIEW associations_v_${view}`);
    for (const wall of walls) for (const sql of withoutSecondWall(wall)) await runner.query(sql);
    for (const table of ['contact_log', 'agreement', 'contact', 'association']) {
      await runner.query(`DROP TABLE associations_${table}`);
    }
  }
}

const associations = [
  `CREATE TABLE associations_association (
     id uuid PRIMARY KEY,
     centre_id uuid NOT NULL REFERENCES centres_centre (id),
     organisation_number text CHECK (organisation_number ~ '^[0-9]{9}$'),
     name text NOT NULL CHECK (name <> ''),
     about text,
     website text,
     categories text[] NOT NULL,
     target_groups text[] NOT NULL,
     languages text[] NOT NULL,
     local boolean NOT NULL,
     status text NOT NULL CHECK (status IN ('applied', 'approved', 'declined', 'left')),
     registered_at timestamptz NOT NULL,
     registered_by uuid REFERENCES people_person (id),
     decided_at timestamptz,
     decided_by uuid REFERENCES people_person (id),
     confirmed_at timestamptz,
     ask_again_at timestamptz,
     lease_until timestamptz,
     attempts integer NOT NULL DEFAULT 0,
     CONSTRAINT associations_association_asked CHECK (ask_again_at IS NULL OR status = 'approved')
   )`,
  // One number is one association of the centre, whatever was answered at the desk; whoever was declined may try again.
  `CREATE UNIQUE INDEX associations_association_number ON associations_association (centre_id, organisation_number)
     WHERE status IN ('applied', 'approved')`,
  `CREATE INDEX associations_association_list ON associations_association (centre_id, status, name, id)`,
  `CREATE INDEX associations_association_name ON associations_association
     USING gin (platform_plain(name) gin_trgm_ops)`,
  `CREATE INDEX associations_association_ask ON associations_association (ask_again_at)
     WHERE ask_again_at IS NOT NULL`,
];

const people = [
  `CREATE TABLE associations_contact (
     id uuid PRIMARY KEY,
     centre_id uuid NOT NULL REFERENCES centres_centre (id),
     association_id uuid NOT NULL REFERENCES associations_association (id) ON DELETE CASCADE,
     person_id uuid NOT NULL REFERENCES people_person (id),
     role text NOT NULL CHECK (role IN ('leader', 'deputy', 'treasurer', 'contact', 'delegate')),
     may_book boolean NOT NULL,
     from_date date NOT NULL,
     until_date date,
     CHECK (from_date <= until_date)
   )`,
  `CREATE INDEX associations_contact_association ON associations_contact (association_id)`,
  `CREATE INDEX associations_contact_person ON associations_contact (person_id)`,
  `CREATE TABLE associations_agreement (
     id uuid PRIMARY KEY,
     centre_id uuid NOT NULL REFERENCES centres_centre (id),
     association_id uuid NOT NULL REFERENCES associations_association (id) ON DELETE CASCADE,
     title text NOT NULL,
     from_date date NOT NULL,
     until_date date,
     signed_on date,
     note text,
     CHECK (from_date <= until_date)
   )`,
  `CREATE INDEX associations_agreement_association ON associations_agreement (association_id)`,
  `CREATE TABLE associations_contact_log (
     id uuid PRIMARY KEY,
     centre_id uuid NOT NULL REFERENCES centres_centre (id),
     association_id uuid NOT NULL REFERENCES associations_association (id) ON DELETE CASCADE,
     way text NOT NULL CHECK (way IN ('phone', 'email', 'meeting', 'visit')),
     words text NOT NULL,
     happened_on date NOT NULL,
     written_at timestamptz NOT NULL,
     written_by uuid REFERENCES people_person (id)
   )`,
  `CREATE INDEX associations_contact_log_association ON associations_contact_log (association_id, happened_on)`,
];

const views = [
  // The public card: what the association itself wants known.
  `CREATE VIEW associations_v_association AS
     SELECT id, centre_id, name, about, website, categories, target_groups, languages, local, status
     FROM associations_association`,
  // Who may book for whom, and between which days.
  `CREATE VIEW associations_v_delegate AS
     SELECT association_id, centre_id, person_id, from_date, until_date FROM associations_contact WHERE may_book`,
];

const walls: readonly Walled[] = [
  { table: 'associations_contact', own: ['person_id'], admitted: 'association_id' },
  { table: 'associations_agreement', own: [], admitted: 'association_id' },
  { table: 'associations_contact_log', own: [], admitted: 'association_id' },
];
