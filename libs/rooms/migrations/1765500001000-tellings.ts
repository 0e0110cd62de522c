import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What those who borrow are told of their dates, and what becomes of a date: whether they come, and how many came. The
 * room says whether it asks, and what silence means.
 */
export class Tellings1765500001000 implements MigrationInterface {
  name = 'Tellings1765500001000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of up) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE rooms_attendance');
    await runner.query('DROP TABLE rooms_telling');
    await runner.query('ALTER TABLE rooms_booking DROP decline_reason, DROP remind');
    await runner.query('ALTER TABLE rooms_room DROP unused_rule, DROP ask_hours, DROP free_hours');
  }
}

const up = [
  `ALTER TABLE rooms_room
     ADD unused_rule text NOT NULL DEFAULT 'off' CHECK (unused_rule IN ('off', 'keep', 'free')),
     ADD ask_hours integer NOT NULL DEFAULT 48 CHECK (ask_hours BETWEEN 1 AND 336),
     ADD free_hours integer NOT NULL DEFAULT 12 CHECK (free_hours BETWEEN 0 AND 335),
     ADD CONSTRAINT rooms_room_asked_before_freed CHECK (free_hours < ask_hours)`,
  `ALTER TABLE rooms_booking ADD decline_reason text, ADD remind boolean NOT NULL DEFAULT true`,
  // The message's subject: which dates it is about, for when it is put into words. Whoever holds its link acts as the person.
  `CREATE TABLE rooms_telling (
     id uuid PRIMARY KEY,
     centre_id uuid NOT NULL REFERENCES centres_centre (id),
     person_id uuid NOT NULL REFERENCES people_person (id),
     template text NOT NULL,
     booking_id uuid NOT NULL REFERENCES rooms_booking (id) ON DELETE CASCADE,
     occurrence_ids uuid[] NOT NULL,
     told_at timestamptz NOT NULL,
     withdrawn_at timestamptz
   )`,
  `CREATE INDEX rooms_telling_booking ON rooms_telling (booking_id)`,
  `CREATE INDEX rooms_telling_person ON rooms_telling (person_id)`,
  `CREATE TABLE rooms_attendance (
     id uuid PRIMARY KEY REFERENCES rooms_occurrence (id) ON DELETE CASCADE,
     centre_id uuid NOT NULL REFERENCES centres_centre (id),
     starts_at timestamptz NOT NULL,
     next_at timestamptz,
     lease_until timestamptz,
     attempts integer NOT NULL DEFAULT 0,
     reminded_at timestamptz,
     asked_at timestamptz,
     coming boolean,
     answered_at timestamptz,
     answered_by uuid REFERENCES people_person (id),
     freed_at timestamptz,
     count_asked_at timestamptz,
     head_count integer CHECK (head_count BETWEEN 0 AND 100000),
     counted_at timestamptz,
     counted_by uuid REFERENCES people_person (id),
     CONSTRAINT rooms_attendance_answered CHECK ((coming IS NULL) = (answered_at IS NULL)),
     CONSTRAINT rooms_attendance_counted CHECK ((head_count IS NULL) = (counted_at IS NULL))
   )`,
  `CREATE INDEX rooms_attendance_due ON rooms_attendance (next_at) WHERE next_at IS NOT NULL`,
];
