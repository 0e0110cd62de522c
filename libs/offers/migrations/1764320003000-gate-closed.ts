import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A yes that could not be taken, since what the task asks for counted no more. */
export class OffersGateClosed1764320003000 implements MigrationInterface {
  name = 'OffersGateClosed1764320003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE offers_offer DROP CONSTRAINT offers_offer_closed_reason_check,
        ADD CONSTRAINT offers_offer_closed_reason_check CHECK (closed_reason IN
          ('filled', 'cancelled', 'withdrawn', 'given-back', 'done', 'not-this-time', 'gate-closed'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE offers_offer SET closed_reason = 'cancelled' WHERE closed_reason = 'gate-closed'`);
    await runner.query(`
      ALTER TABLE offers_offer DROP CONSTRAINT offers_offer_closed_reason_check,
        ADD CONSTRAINT offers_offer_closed_reason_check
          CHECK (closed_reason IN ('filled', 'cancelled', 'withdrawn', 'given-back', 'done', 'not-this-time'))`);
  }
}
