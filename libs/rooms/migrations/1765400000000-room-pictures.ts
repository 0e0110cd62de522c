import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pictures of rooms, what a permit asks of whoever borrows one, and what they ticked of it. */
export class RoomPictures1765400000000 implements MigrationInterface {
  name = 'RoomPictures1765400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE rooms_picture (
         id uuid PRIMARY KEY,
         centre_id uuid NOT NULL REFERENCES centres_centre (id),
         room_id uuid NOT NULL REFERENCES rooms_room (id),
         alt text NOT NULL CHECK (alt <> ''),
         mime text NOT NULL CHECK (mime IN ('image/jpeg', 'image/webp')),
         width integer NOT NULL CHECK (width BETWEEN 1 AND 1600),
         height integer NOT NULL CHECK (height BETWEEN 1 AND 1600),
         bytes bytea NOT NULL,
         added_at timestamptz NOT NULL
       )`,
    );
    await runner.query(`CREATE INDEX rooms_picture_room ON rooms_picture (room_id)`);
    // The sentences themselves, here and there: what somebody ticked stays what they read.
    await runner.query(`ALTER TABLE rooms_room ADD COLUMN permit_checklist text[] NOT NULL DEFAULT '{}'`);
    await runner.query(`ALTER TABLE rooms_booking ADD COLUMN permit_ticks text[] NOT NULL DEFAULT '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE rooms_booking DROP COLUMN permit_ticks`);
    await runner.query(`ALTER TABLE rooms_room DROP COLUMN permit_checklist`);
    await runner.query(`DROP TABLE rooms_picture`);
  }
}
