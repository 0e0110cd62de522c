import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When somebody's last day for an association is over: access is told then, by a due job. */
export class ContactOver1765600002000 implements MigrationInterface {
  name = 'ContactOver1765600002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE associations_contact ADD over_at timestamptz, ADD lease_until timestamptz,
         ADD attempts integer NOT NULL DEFAULT 0`,
    );
    await runner.query(
      `CREATE INDEX associations_contact_over ON associations_contact (over_at) WHERE over_at IS NOT NULL`,
    );
    for (const command of commands) {
      await runner.query(
        `CREATE POLICY ${policyOf(command)} ON associations_contact FOR ${command}
           USING ((SELECT platform_is_infrastructure()) AND over_at IS NOT NULL)`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const command of commands) await runner.query(`DROP POLICY ${policyOf(command)} ON associations_contact`);
    await runner.query('ALTER TABLE associations_contact DROP over_at, DROP lease_until, DROP attempts');
  }
}

const commands = ['SELECT', 'UPDATE'] as const;

function policyOf(command: string): string {
  return `the_sweep_leases_contacts_${command.toLowerCase()}`;
}
