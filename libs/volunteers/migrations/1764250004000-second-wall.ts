import { secondWall, type Walled, withoutSecondWall } from '@hjerterom/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Behind the policies: what is borne in mind about a volunteer, said, shown and signed, and why one is away. */
export class VolunteersSecondWall1764250004000 implements MigrationInterface {
  name = 'VolunteersSecondWall1764250004000';

  async up(runner: QueryRunner): Promise<void> {
    for (const wall of walls) for (const sql of secondWall(wall)) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const wall of walls) for (const sql of withoutSecondWall(wall)) await runner.query(sql);
  }
}

const walls: readonly Walled[] = [
  { table: 'volunteers_volunteer', own: ['person_id'], admitted: 'person_id' },
  { table: 'volunteers_availability_exception', own: ['person_id'], admitted: 'person_id' },
  { table: 'volunteers_certificate', own: ['person_id'], admitted: 'person_id' },
  { table: 'volunteers_talk', own: ['person_id'], admitted: 'person_id' },
  { table: 'volunteers_decline', own: ['person_id'], admitted: 'person_id' },
  { table: 'volunteers_confidentiality', own: ['person_id'], admitted: 'person_id' },
];
