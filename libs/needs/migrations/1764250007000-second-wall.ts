import { secondWall, type Walled, withoutSecondWall } from '@hjerterom/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Behind the policies: who needs help with what, where, and what was told on the phone. */
export class NeedsSecondWall1764250007000 implements MigrationInterface {
  name = 'NeedsSecondWall1764250007000';

  async up(runner: QueryRunner): Promise<void> {
    for (const wall of walls) for (const sql of secondWall(wall)) await runner.query(sql);
    // These have no centre of their own: they are where their need is, for those who run its centre.
    for (const table of ofANeed) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
      await runner.query(`
        CREATE POLICY actor ON ${table} USING (
          (SELECT platform_acts_as('coordinator', 'leader', 'staff', 'system'))
          AND EXISTS (SELECT FROM needs_need n WHERE n.id = need_id AND n.centre_id = (SELECT platform_centre())))`);
      await runner.query(`CREATE POLICY owner ON ${table} TO CURRENT_USER USING ((SELECT platform_acts_as('owner')))`);
    }
    // What a task is, without who, where and why: for those who were asked about it.
    await runner.query(`
      CREATE VIEW needs_v_task AS SELECT id, centre_id, kind, recipient_id, district FROM needs_need`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW needs_v_task`);
    for (const table of ofANeed) {
      for (const policy of ['actor', 'owner']) await runner.query(`DROP POLICY ${policy} ON ${table}`);
      await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`);
    }
    for (const wall of walls) for (const sql of withoutSecondWall(wall)) await runner.query(sql);
  }
}

const walls: readonly Walled[] = [
  {
    table: 'needs_need',
    own: ['recipient_id', 'requested_by'],
    infrastructure: {
      name: 'the_sweep_leases_series',
      commands: ['SELECT', 'UPDATE'],
      where: 'extend_at IS NOT NULL',
    },
  },
];

const ofANeed = ['needs_gate_answer', 'needs_referral'] as const;
