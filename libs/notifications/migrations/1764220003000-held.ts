import type { MigrationInterface, QueryRunner } from 'typeorm';

const statuses = `'scheduled', 'accepted', 'to-call', 'called', 'failed', 'withdrawn'`;

/** A message may wait for somebody to decide: when a backup was restored, nobody knows whether it was sent. */
export class MessageHeld1764220003000 implements MigrationInterface {
  name = 'MessageHeld1764220003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE notifications_message DROP CONSTRAINT notifications_message_status_check,
        ADD CONSTRAINT notifications_message_status_check CHECK (status IN (${statuses}, 'held'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE notifications_message SET status = 'withdrawn' WHERE status = 'held'`);
    await runner.query(`
      ALTER TABLE notifications_message DROP CONSTRAINT notifications_message_status_check,
        ADD CONSTRAINT notifications_message_status_check CHECK (status IN (${statuses}))`);
  }
}
