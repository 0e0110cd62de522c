import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is what in which centre, and links that sign somebody in once. */
export class Access1764000003000 implements MigrationInterface {
  name = 'Access1764000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE access_role_grant (
        id uuid PRIMARY KEY,
        centre_id uuid NOT NULL REFERENCES centres_centre (id),
        person_id uuid NOT NULL REFERENCES people_person (id),
        role text NOT NULL CHECK (role IN ('coordinator', 'leader', 'staff', 'volunteer', 'contact', 'resident')),
        granted_at timestamptz NOT NULL,
        ended_at timestamptz CHECK (ended_at >= granted_at)
      )`);
    // One row at a time says that somebody is something; it is also what every request asks: the person goes first.
    await runner.query(`
      CREATE UNIQUE INDEX access_role_grant_held ON access_role_grant (person_id, centre_id, role)
        WHERE ended_at IS NULL`);
    await runner.query(`
      CREATE INDEX access_role_grant_in_centre ON access_role_grant (centre_id, role, person_id)
        WHERE ended_at IS NULL`);
    await runner.query(`
      CREATE TABLE access_sign_in_link (
        token_hash text PRIMARY KEY,
        centre_id uuid NOT NULL REFERENCES centres_centre (id),
        person_id uuid NOT NULL REFERENCES people_person (id),
        expires_at timestamptz NOT NULL,
        used_at timestamptz
      )`);
    await runner.query(`CREATE INDEX access_sign_in_link_person ON access_sign_in_link (person_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE access_sign_in_link`);
    await runner.query(`DROP TABLE access_role_grant`);
  }
}
