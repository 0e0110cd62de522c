import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether somebody is something because of what another lib says, and ends with it; null when it was given by hand. */
export class RoleFollows1765600003000 implements MigrationInterface {
  name = 'RoleFollows1765600003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE access_role_grant ADD follows text CHECK (follows <> '')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE access_role_grant DROP follows');
  }
}
