import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody wrote when they knocked, and how often one network knocks. */
export class Application1764230003000 implements MigrationInterface {
  name = 'Application1764230003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE volunteers_application (
        id uuid PRIMARY KEY,
        centre_id uuid NOT NULL REFERENCES centres_centre (id),
        person_id uuid NOT NULL REFERENCES volunteers_volunteer (person_id),
        applied_at timestamptz NOT NULL,
        age_group text NOT NULL CHECK (age_group IN ('under-15', '15-17', '18-29', '30-49', '50-66', '67-')),
        week_parts text[] NOT NULL,
        doubles uuid[] NOT NULL
      )`);
    await runner.query(`CREATE INDEX volunteers_application_person ON volunteers_application (person_id, applied_at)`);
    await runner.query(`
      CREATE TABLE volunteers_knock_count (
        key text PRIMARY KEY,
        ends_at timestamptz NOT NULL,
        count integer NOT NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE volunteers_knock_count`);
    await runner.query(`DROP TABLE volunteers_application`);
  }
}
