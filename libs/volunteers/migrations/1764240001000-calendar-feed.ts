import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A volunteer's calendar can be read at a secret address, of which only the hash is kept. */
export class CalendarFeed1764240001000 implements MigrationInterface {
  name = 'CalendarFeed1764240001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE volunteers_calendar_feed (
        person_id uuid PRIMARY KEY REFERENCES volunteers_volunteer (person_id),
        centre_id uuid NOT NULL REFERENCES centres_centre (id),
        secret_hash text NOT NULL,
        made_at timestamptz NOT NULL,
        CONSTRAINT volunteers_calendar_feed_secret UNIQUE (secret_hash)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE volunteers_calendar_feed`);
  }
}
