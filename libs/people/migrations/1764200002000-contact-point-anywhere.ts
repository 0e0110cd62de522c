import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is reached at an address, in whatever centre: asked when somebody signs in with it. */
export class ContactPointAnywhere1764200002000 implements MigrationInterface {
  name = 'ContactPointAnywhere1764200002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX people_contact_point_anywhere ON people_contact_point (kind, lower(value))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX people_contact_point_anywhere`);
  }
}
