import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was in the way of each date when it was last offered to whoever waits for it: nothing (`{}`, it is offered) or why
 * it was left out. NULL where nothing is or was offered. And what became of whoever waited, found by the booking.
 */
export class OfferedDates1767000001000 implements MigrationInterface {
  name = 'OfferedDates1767000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE rooms_waiting_slot ADD in_the_way text[] CONSTRAINT rooms_waiting_slot_reasons
         CHECK (in_the_way <@ ARRAY['taken', 'held', 'blocked', 'twice', 'not-lent-out', 'in-past', 'closed', 'too-far', 'too-long'])`,
    );
    await runner.query(`CREATE INDEX rooms_waiting_booking ON rooms_waiting (booking_id) WHERE booking_id IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX rooms_waiting_booking`);
    await runner.query(`ALTER TABLE rooms_waiting_slot DROP in_the_way`);
  }
}
