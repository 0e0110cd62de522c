import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was told about one thing is read beside it. */
export class MessageSubject1764100005000 implements MigrationInterface {
  name = 'MessageSubject1764100005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX notifications_message_subject ON notifications_message (subject_id, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX notifications_message_subject`);
  }
}
