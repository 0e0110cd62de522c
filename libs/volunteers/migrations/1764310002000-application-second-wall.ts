import { secondWall, type Walled, withoutSecondWall } from '@hjerterom/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Behind the policies too: what somebody wrote when they knocked. */
export class ApplicationSecondWall1764310002000 implements MigrationInterface {
  name = 'ApplicationSecondWall1764310002000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of secondWall(wall)) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of withoutSecondWall(wall)) await runner.query(sql);
  }
}

const wall: Walled = { table: 'volunteers_application', own: ['person_id'], admitted: 'person_id' };
