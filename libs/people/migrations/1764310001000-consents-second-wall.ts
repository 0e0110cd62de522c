import { secondWall, type Walled, withoutSecondWall } from '@hjerterom/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Behind the policies too: what somebody said yes to, and who answers for a child. */
export class ConsentsSecondWall1764310001000 implements MigrationInterface {
  name = 'ConsentsSecondWall1764310001000';

  async up(runner: QueryRunner): Promise<void> {
    for (const wall of walls) for (const sql of secondWall(wall)) await runner.query(sql);
    // A withdrawal names nobody: it is there for whoever the consent is there for.
    await runner.query(`
      CREATE POLICY own_consent ON people_consent_withdrawal USING (
        centre_id = (SELECT platform_centre()) AND EXISTS (SELECT 1 FROM people_consent c WHERE c.id = consent_id))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP POLICY own_consent ON people_consent_withdrawal');
    for (const wall of walls) for (const sql of withoutSecondWall(wall)) await runner.query(sql);
  }
}

const walls: readonly Walled[] = [
  { table: 'people_guardian', own: ['person_id'], admitted: 'person_id' },
  { table: 'people_consent', own: ['person_id'], admitted: 'person_id' },
  { table: 'people_consent_withdrawal', own: [], admitted: 'consent_id' },
];
