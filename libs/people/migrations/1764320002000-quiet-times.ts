import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When somebody does not want to be disturbed, within the house's own quiet hours. */
export class PeopleQuietTimes1764320002000 implements MigrationInterface {
  name = 'PeopleQuietTimes1764320002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE people_person ADD COLUMN quiet_times jsonb NOT NULL DEFAULT '[]'
      CHECK (jsonb_typeof(quiet_times) = 'array')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE people_person DROP COLUMN quiet_times`);
  }
}
