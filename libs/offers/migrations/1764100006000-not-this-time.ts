import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A third answer: no, and please ask me again. */
export class OffersNotThisTime1764100006000 implements MigrationInterface {
  name = 'OffersNotThisTime1764100006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE offers_offer DROP CONSTRAINT offers_offer_closed_reason_check,
        ADD CONSTRAINT offers_offer_closed_reason_check
          CHECK (closed_reason IN ('filled', 'cancelled', 'withdrawn', 'given-back', 'done', 'not-this-time'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE offers_offer SET closed_reason = NULL WHERE closed_reason = 'not-this-time'`);
    await runner.query(`
      ALTER TABLE offers_offer DROP CONSTRAINT offers_offer_closed_reason_check,
        ADD CONSTRAINT offers_offer_closed_reason_check
          CHECK (closed_reason IN ('filled', 'cancelled', 'withdrawn', 'given-back', 'done'))`);
  }
}
