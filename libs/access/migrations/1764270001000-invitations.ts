import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invitations to be something in a centre, and what those who left had still to do. */
export class Invitations1764270001000 implements MigrationInterface {
  name = 'Invitations1764270001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE access_invitation (
        id uuid PRIMARY KEY,
        centre_id uuid NOT NULL REFERENCES centres_centre (id),
        person_id uuid NOT NULL REFERENCES people_person (id) ON DELETE CASCADE,
        role text NOT NULL CHECK (role IN ('leader', 'staff', 'volunteer', 'contact', 'resident')),
        kind text NOT NULL CHECK (kind IN ('email', 'phone')),
        value text NOT NULL,
        invited_by uuid REFERENCES people_person (id) ON DELETE SET NULL,
        invited_at timestamptz NOT NULL,
        round integer NOT NULL CHECK (round > 0),
        token_hash text NOT NULL UNIQUE,
        sent_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        accepted_at timestamptz,
        revoked_at timestamptz
      )`);
    // One invitation at a time waits for an answer; also when two leaders invite the same person at once.
    await runner.query(`
      CREATE UNIQUE INDEX access_invitation_waiting ON access_invitation (person_id, centre_id, role)
        WHERE accepted_at IS NULL AND revoked_at IS NULL`);
    await runner.query(`
      CREATE INDEX access_invitation_in_centre ON access_invitation (centre_id, invited_at DESC, id DESC)`);
    await runner.query(`CREATE INDEX access_invitation_by ON access_invitation (invited_by)`);
    // It holds an address: those who lead, and whoever lets somebody go, are the second wall's way in beside the sign-in.
    await runner.query(`ALTER TABLE access_invitation ENABLE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE access_invitation FORCE ROW LEVEL SECURITY`);
    await runner.query(`CREATE POLICY signing_in ON access_invitation USING ((SELECT platform_is_infrastructure()))`);
    await runner.query(`
      CREATE POLICY actor ON access_invitation USING (
        (SELECT platform_acts_as('coordinator', 'leader', 'staff', 'system'))
        AND centre_id = (SELECT platform_centre()))`);
    await runner.query(
      `CREATE POLICY owner ON access_invitation TO CURRENT_USER USING ((SELECT platform_acts_as('owner')))`,
    );
    await runner.query(`
      CREATE TABLE access_left_task (
        id uuid PRIMARY KEY,
        centre_id uuid NOT NULL REFERENCES centres_centre (id),
        person_id uuid NOT NULL REFERENCES people_person (id) ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('promise', 'question', 'responsible')),
        source text NOT NULL,
        subject_id uuid NOT NULL,
        left_at timestamptz NOT NULL,
        settled_at timestamptz,
        settled_by uuid REFERENCES people_person (id) ON DELETE SET NULL
      )`);
    await runner.query(`
      CREATE UNIQUE INDEX access_left_task_once ON access_left_task (person_id, source, kind, subject_id)
        WHERE settled_at IS NULL`);
    await runner.query(`
      CREATE INDEX access_left_task_open ON access_left_task (centre_id, left_at DESC, id) WHERE settled_at IS NULL`);
    await runner.query(`CREATE INDEX access_left_task_settled_by ON access_left_task (settled_by)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE access_left_task`);
    await runner.query(`DROP TABLE access_invitation`);
  }
}
