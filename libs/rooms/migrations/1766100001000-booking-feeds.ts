import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Secret addresses at which an association's or a person's bookings can be read as a calendar, and how often they are. */
export class BookingFeeds1766100001000 implements MigrationInterface {
  name = 'BookingFeeds1766100001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE rooms_booking_feed (
        id uuid PRIMARY KEY,
        centre_id uuid NOT NULL REFERENCES centres_centre (id),
        association_id uuid UNIQUE REFERENCES associations_association (id),
        person_id uuid UNIQUE REFERENCES people_person (id),
        secret_hash text NOT NULL,
        made_at timestamptz NOT NULL,
        CONSTRAINT rooms_booking_feed_secret UNIQUE (secret_hash),
        CONSTRAINT rooms_booking_feed_of_one CHECK (num_nonnulls(association_id, person_id) = 1)
      )`);
    await runner.query(`
      CREATE TABLE rooms_read_count (
        key text PRIMARY KEY,
        ends_at timestamptz NOT NULL,
        count integer NOT NULL CHECK (count > 0)
      )`);
    await runner.query(`CREATE INDEX rooms_read_count_ends ON rooms_read_count (ends_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE rooms_read_count`);
    await runner.query(`DROP TABLE rooms_booking_feed`);
  }
}
