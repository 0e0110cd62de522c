import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The dates of a centre by when they are, for the page of the day. */
export class NeedsDay1764100007000 implements MigrationInterface {
  name = 'NeedsDay1764100007000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX needs_occurrence_day ON needs_occurrence USING gist (centre_id, within)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX needs_occurrence_day`);
  }
}
