import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The hours of a need are read beside it, by what they were given to. */
export class HoursSource1764100008000 implements MigrationInterface {
  name = 'HoursSource1764100008000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX hours_entry_source_id ON hours_entry (source_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX hours_entry_source_id`);
  }
}
