import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the schools of a centre's town are closed. */
export class CentresSchoolBreaks1765100001000 implements MigrationInterface {
  name = 'CentresSchoolBreaks1765100001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE centres_school_break (
        centre_id uuid NOT NULL REFERENCES centres_centre (id) ON DELETE CASCADE,
        from_date date NOT NULL,
        to_date date NOT NULL,
        name text NOT NULL CHECK (name <> ''),
        PRIMARY KEY (centre_id, from_date),
        CHECK (from_date <= to_date)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE centres_school_break`);
  }
}
