import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For the public pages: how often one network has knocked, and which centre and person a link to an association is of. */
export class AssociationsKnocking1765200002000 implements MigrationInterface {
  name = 'AssociationsKnocking1765200002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE associations_knock_count (
        key text PRIMARY KEY,
        ends_at timestamptz NOT NULL,
        count integer NOT NULL CHECK (count > 0)
      )`);
    await runner.query(`CREATE INDEX associations_knock_count_ends ON associations_knock_count (ends_at)`);
    await runner.query(`
      CREATE VIEW associations_v_contact AS
        SELECT id, centre_id, association_id, person_id FROM associations_contact`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW associations_v_contact`);
    await runner.query(`DROP TABLE associations_knock_count`);
  }
}
