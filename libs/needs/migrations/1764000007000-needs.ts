import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Needs, their dates, who was proposed and asked, and who promised to come. */
export class Needs1764000007000 implements MigrationInterface {
  name = 'Needs1764000007000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...kindsAndGate, ...needs, ...dates, ...people]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'place',
      'assignment',
      'asked',
      'proposal',
      'occurrence',
      'referral',
      'gate_answer',
      'need',
      'gate_question',
      'kind',
    ]) {
      await runner.query(`DROP TABLE needs_${table}`);
    }
  }
}

const kindsAndGate = [
  `CREATE TABLE needs_kind (
     centre_id uuid NOT NULL REFERENCES centres_centre (id),
     code text NOT NULL,
     name_nb text NOT NULL,
     name_en text NOT NULL,
     venue text NOT NULL CHECK (venue IN ('home', 'phone', 'elsewhere')),
     involves_minors boolean NOT NULL,
     certificate_required boolean NOT NULL,
     confidentiality_required boolean NOT NULL,
     usual_minutes integer NOT NULL CHECK (usual_minutes > 0),
     active boolean NOT NULL,
     PRIMARY KEY (centre_id, code),
     CONSTRAINT needs_kind_minors_need_a_certificate CHECK (certificate_required OR NOT involves_minors)
   )`,
  `CREATE TABLE needs_gate_question (
     id uuid PRIMARY KEY,
     centre_id uuid NOT NULL REFERENCES centres_centre (id),
     code text NOT NULL,
     text_nb text NOT NULL,
     text_en text NOT NULL,
     kinds text[],
     closing_answer boolean NOT NULL,
     refer_to text NOT NULL,
     position integer NOT NULL,
     active boolean NOT NULL,
     CONSTRAINT needs_gate_question_code UNIQUE (centre_id, code)
   )`,
];

const needs = [
  `CREATE TABLE needs_need (
     id uuid PRIMARY KEY,
     centre_id uuid NOT NULL REFERENCES centres_centre (id),
     kind text NOT NULL,
     status text NOT NULL CHECK (status IN
       ('registered', 'referred', 'open', 'asking', 'assigned', 'done', 'cancelled', 'unfilled')),
     requested_by uuid NOT NULL REFERENCES people_person (id),
     recipient_id uuid NOT NULL REFERENCES people_person (id),
     when_kind text NOT NULL CHECK (when_kind IN ('fixed', 'window', 'series')),
     starts_at timestamptz,
     ends_at timestamptz,
     minutes integer NOT NULL CHECK (minutes > 0),
     rrule text,
     start_date text,
     start_time text,
     zone text NOT NULL,
     until_date text,
     laid_out_to timestamptz,
     extend_at timestamptz,
     lease_until timestamptz,
     attempts integer NOT NULL DEFAULT 0,
     places integer NOT NULL CHECK (places BETWEEN 1 AND 50),
     languages text[] NOT NULL,
     district text,
     place text,
     about text,
     notes text,
     urgent boolean NOT NULL,
     registered_by uuid REFERENCES people_person (id),
     registered_at timestamptz NOT NULL,
     closed_at timestamptz,
     close_reason text,
     FOREIGN KEY (centre_id, kind) REFERENCES needs_kind (centre_id, code),
     CONSTRAINT needs_need_when CHECK (CASE when_kind
       WHEN 'series' THEN rrule IS NOT NULL AND start_date IS NOT NULL AND start_time IS NOT NULL
       ELSE starts_at < ends_at END)
   )`,
  `CREATE INDEX needs_need_list ON needs_need (centre_id, status, id)`,
  `CREATE INDEX needs_need_newest ON needs_need (centre_id, id)`,
  `CREATE INDEX needs_need_recipient ON needs_need (recipient_id)`,
  `CREATE INDEX needs_need_requested_by ON needs_need (requested_by)`,
  `CREATE INDEX needs_need_extend ON needs_need (extend_at) WHERE extend_at IS NOT NULL`,
  `CREATE TABLE needs_gate_answer (
     need_id uuid NOT NULL REFERENCES needs_need (id) ON DELETE CASCADE,
     question_id uuid NOT NULL REFERENCES needs_gate_question (id),
     answer boolean NOT NULL,
     closes boolean NOT NULL,
     PRIMARY KEY (need_id, question_id)
   )`,
  `CREATE TABLE needs_referral (
     need_id uuid PRIMARY KEY REFERENCES needs_need (id) ON DELETE CASCADE,
     referred_to text NOT NULL,
     reason text NOT NULL,
     consented boolean NOT NULL,
     referred_at timestamptz NOT NULL,
     referred_by uuid REFERENCES people_person (id)
   )`,
];

const dates = [
  `CREATE TABLE needs_occurrence (
     id uuid PRIMARY KEY,
     need_id uuid NOT NULL REFERENCES needs_need (id) ON DELETE CASCADE,
     centre_id uuid NOT NULL REFERENCES centres_centre (id),
     during tstzrange CHECK (NOT isempty(during)),
     within tstzrange NOT NULL CHECK (NOT isempty(within)),
     status text NOT NULL CHECK (status IN ('planned', 'done', 'unfilled', 'cancelled')),
     ends_at timestamptz NOT NULL,
     lease_until timestamptz,
     attempts integer NOT NULL DEFAULT 0,
     CONSTRAINT needs_occurrence_within CHECK (during <@ within)
   )`,
  // Laying out the same stretch of a series twice must not give a date twice.
  `CREATE UNIQUE INDEX needs_occurrence_once ON needs_occurrence (need_id, lower(within))`,
  `CREATE INDEX needs_occurrence_due ON needs_occurrence (ends_at) WHERE status = 'planned'`,
];

const people = [
  `CREATE TABLE needs_proposal (
     need_id uuid NOT NULL REFERENCES needs_need (id) ON DELETE CASCADE,
     person_id uuid NOT NULL REFERENCES people_person (id),
     rank integer NOT NULL,
     score double precision NOT NULL,
     parts jsonb NOT NULL,
     proposed_at timestamptz NOT NULL,
     PRIMARY KEY (need_id, person_id)
   )`,
  `CREATE INDEX needs_proposal_person ON needs_proposal (person_id)`,
  `CREATE TABLE needs_asked (
     offer_id uuid PRIMARY KEY REFERENCES offers_offer (id) ON DELETE CASCADE,
     need_id uuid NOT NULL REFERENCES needs_need (id) ON DELETE CASCADE,
     for_all_dates boolean NOT NULL
   )`,
  `CREATE INDEX needs_asked_need ON needs_asked (need_id)`,
  `CREATE TABLE needs_assignment (
     id uuid PRIMARY KEY,
     need_id uuid NOT NULL REFERENCES needs_need (id) ON DELETE CASCADE,
     centre_id uuid NOT NULL REFERENCES centres_centre (id),
     person_id uuid NOT NULL REFERENCES people_person (id),
     offer_id uuid NOT NULL REFERENCES offers_offer (id),
     carries_on boolean NOT NULL,
     status text NOT NULL CHECK (status IN ('active', 'given-back', 'cancelled', 'ended')),
     taken_at timestamptz NOT NULL,
     ended_at timestamptz,
     CONSTRAINT needs_assignment_offer UNIQUE (offer_id)
   )`,
  `CREATE INDEX needs_assignment_need ON needs_assignment (need_id)`,
  `CREATE INDEX needs_assignment_person ON needs_assignment (person_id)`,
  `CREATE TABLE needs_place (
     id uuid PRIMARY KEY,
     centre_id uuid NOT NULL REFERENCES centres_centre (id),
     occurrence_id uuid NOT NULL REFERENCES needs_occurrence (id) ON DELETE CASCADE,
     assignment_id uuid NOT NULL REFERENCES needs_assignment (id) ON DELETE CASCADE,
     person_id uuid NOT NULL REFERENCES people_person (id),
     place_no integer NOT NULL CHECK (place_no > 0),
     status text NOT NULL CHECK (status IN ('taken', 'given-back', 'cancelled', 'done')),
     remind_at timestamptz,
     reminded_at timestamptz,
     lease_until timestamptz,
     attempts integer NOT NULL DEFAULT 0
   )`,
  // The second guard behind the lock on the need: a numbered place of a date belongs to one.
  `CREATE UNIQUE INDEX needs_place_one_each ON needs_place (occurrence_id, place_no) WHERE status IN ('taken', 'done')`,
  `CREATE UNIQUE INDEX needs_place_once_a_person ON needs_place (occurrence_id, person_id)
     WHERE status IN ('taken', 'done')`,
  `CREATE INDEX needs_place_occurrence ON needs_place (occurrence_id)`,
  `CREATE INDEX needs_place_assignment ON needs_place (assignment_id)`,
  `CREATE INDEX needs_place_person ON needs_place (person_id, status)`,
  `CREATE INDEX needs_place_remind ON needs_place (remind_at) WHERE status = 'taken' AND reminded_at IS NULL`,
];
