import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A kind that asks for a police certificate says on which legal basis. Until now the one that a certificate was asked on
 * was responsibility for minors.
 */
export class CertificateBasis1764230002000 implements MigrationInterface {
  name = 'CertificateBasis1764230002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE needs_kind ADD COLUMN certificate_basis text
        CHECK (certificate_basis IN ('minors', 'developmental-disability'))`);
    await runner.query(`UPDATE needs_kind SET certificate_basis = 'minors' WHERE certificate_required`);
    await runner.query(`
      ALTER TABLE needs_kind ADD CONSTRAINT needs_kind_certificate_has_a_basis
        CHECK (certificate_required = (certificate_basis IS NOT NULL))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE needs_kind DROP CONSTRAINT needs_kind_certificate_has_a_basis`);
    await runner.query(`ALTER TABLE needs_kind DROP COLUMN certificate_basis`);
  }
}
