import type { MigrationInterface, QueryRunner } from 'typeorm';

/** To find a room one asks what is taken at a time, whichever the room. */
export class Find1765500003000 implements MigrationInterface {
  name = 'Find1765500003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX rooms_occupancy_during ON rooms_occupancy USING gist (during)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX rooms_occupancy_during`);
  }
}
