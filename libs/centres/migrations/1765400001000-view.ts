import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What other libs' SQL may know of a centre: what its addresses are called, and by which clock it lives. */
export class CentresView1765400001000 implements MigrationInterface {
  name = 'CentresView1765400001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE VIEW centres_v_centre AS SELECT id, slug, zone FROM centres_centre`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW centres_v_centre`);
  }
}
