import { secondWall, type Walled, withoutSecondWall } from '@hjerterom/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Behind the policies: what people are told, and at which address. */
export class NotificationsSecondWall1764250005000 implements MigrationInterface {
  name = 'NotificationsSecondWall1764250005000';

  async up(runner: QueryRunner): Promise<void> {
    for (const wall of walls) for (const sql of secondWall(wall)) await runner.query(sql);
    await runner.query(`
      CREATE VIEW notifications_v_told AS SELECT id, centre_id, template, subject_id FROM notifications_message`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW notifications_v_told`);
    for (const wall of walls) for (const sql of withoutSecondWall(wall)) await runner.query(sql);
  }
}

const walls: readonly Walled[] = [
  {
    table: 'notifications_message',
    own: ['person_id'],
    infrastructure: {
      // What waits has no words yet: they are found when it is sent.
      name: 'the_sweep_leases_what_waits',
      commands: ['SELECT', 'UPDATE'],
      where: `status = 'scheduled'`,
    },
  },
  {
    table: 'notifications_dev_mail',
    own: [],
    infrastructure: { name: 'the_demo_mailbox_shows', commands: ['SELECT'], where: 'true' },
  },
];
