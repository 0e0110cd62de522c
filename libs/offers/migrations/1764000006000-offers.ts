import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The questions put to volunteers, and the codes that open an answered one on another device. */
export class Offers1764000006000 implements MigrationInterface {
  name = 'Offers1764000006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE offers_offer (
        id uuid PRIMARY KEY,
        centre_id uuid NOT NULL REFERENCES centres_centre (id),
        subject_kind text NOT NULL,
        subject_id uuid NOT NULL,
        person_id uuid NOT NULL REFERENCES people_person (id),
        status text NOT NULL CHECK (status IN ('sent', 'seen', 'accepted', 'declined', 'expired', 'withdrawn')),
        spans jsonb NOT NULL CHECK (jsonb_array_length(spans) > 0),
        reasons jsonb NOT NULL,
        sent_at timestamptz NOT NULL,
        asked_at timestamptz NOT NULL,
        seen_at timestamptz,
        answered_at timestamptz,
        answered_by uuid REFERENCES people_person (id),
        answered_how text CHECK (answered_how IN ('link', 'phone', 'app')),
        answered_form text,
        expires_at timestamptz NOT NULL,
        closed_at timestamptz,
        closed_reason text CHECK (closed_reason IN ('filled', 'cancelled', 'withdrawn', 'given-back', 'done')),
        lease_until timestamptz,
        attempts integer NOT NULL DEFAULT 0,
        CHECK ((status = 'withdrawn') <= (closed_reason IS NOT NULL)),
        CHECK ((status IN ('accepted', 'declined')) <= (answered_at IS NOT NULL))
      )`);
    // Nobody is asked twice about the same thing while an answer is awaited or a yes stands.
    await runner.query(`
      CREATE UNIQUE INDEX offers_offer_live ON offers_offer (subject_kind, subject_id, person_id)
        WHERE status IN ('sent', 'seen', 'accepted')`);
    await runner.query(`CREATE INDEX offers_offer_subject ON offers_offer (subject_id, sent_at)`);
    await runner.query(`CREATE INDEX offers_offer_person ON offers_offer (person_id, sent_at)`);
    await runner.query(`CREATE INDEX offers_offer_newest ON offers_offer (centre_id, sent_at, id)`);
    await runner.query(`CREATE INDEX offers_offer_by_status ON offers_offer (centre_id, status, sent_at, id)`);
    await runner.query(`
      CREATE INDEX offers_offer_expiring ON offers_offer (expires_at) WHERE status IN ('sent', 'seen')`);
    await runner.query(`
      CREATE TABLE offers_code (
        id uuid PRIMARY KEY,
        offer_id uuid NOT NULL REFERENCES offers_offer (id) ON DELETE CASCADE,
        sent_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        tries integer NOT NULL DEFAULT 0,
        used_at timestamptz
      )`);
    await runner.query(`CREATE INDEX offers_code_newest ON offers_code (offer_id, sent_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE offers_code`);
    await runner.query(`DROP TABLE offers_offer`);
  }
}
