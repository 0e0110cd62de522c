import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Buildings, rooms and the parts they are made of; bookings, their dates, and what is taken (ADR 5). */
export class Rooms1765100000000 implements MigrationInterface {
  name = 'Rooms1765100000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...rooms, ...bookings]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['bump', 'occupancy', 'occurrence', 'booking', 'opening', 'season', 'setup', 'room_part']) {
      await runner.query(`DROP TABLE rooms_${table}`);
    }
    for (const table of ['part', 'room', 'building']) await runner.query(`DROP TABLE rooms_${table}`);
  }
}

const rooms = [
  `CREATE TABLE rooms_building (
     id uuid PRIMARY KEY,
     centre_id uuid NOT NULL REFERENCES centres_centre (id),
     name text NOT NULL CHECK (name <> ''),
     address text,
     CONSTRAINT rooms_building_name UNIQUE (centre_id, name)
   )`,
  `CREATE TABLE rooms_room (
     id uuid PRIMARY KEY,
     centre_id uuid NOT NULL REFERENCES centres_centre (id),
     building_id uuid NOT NULL REFERENCES rooms_building (id),
     name text NOT NULL CHECK (name <> ''),
     about text,
     house_rules text,
     equipment text[] NOT NULL,
     accessibility text[] NOT NULL,
     setup_minutes integer NOT NULL DEFAULT 0 CHECK (setup_minutes BETWEEN 0 AND 720),
     clearing_minutes integer NOT NULL DEFAULT 0 CHECK (clearing_minutes BETWEEN 0 AND 720),
     price_per_hour integer NOT NULL DEFAULT 0 CHECK (price_per_hour >= 0),
     free_for_local boolean NOT NULL DEFAULT true,
     decided_by_centre boolean NOT NULL,
     horizon_days integer CHECK (horizon_days > 0),
     longest_minutes integer CHECK (longest_minutes > 0),
     permits text[] NOT NULL DEFAULT '{}',
     active boolean NOT NULL,
     CONSTRAINT rooms_room_name UNIQUE (centre_id, name)
   )`,
  `CREATE TABLE rooms_part (
     id uuid PRIMARY KEY,
     centre_id uuid NOT NULL REFERENCES centres_centre (id)
   )`,
  // A room without another's floor has one part; the whole hall has those of its halves.
  `CREATE TABLE rooms_room_part (
     room_id uuid NOT NULL REFERENCES rooms_room (id),
     part_id uuid NOT NULL REFERENCES rooms_part (id),
     PRIMARY KEY (room_id, part_id)
   )`,
  `CREATE INDEX rooms_room_part_part ON rooms_room_part (part_id)`,
  `CREATE TABLE rooms_setup (
     room_id uuid NOT NULL REFERENCES rooms_room (id),
     code text NOT NULL,
     capacity integer NOT NULL CHECK (capacity > 0),
     PRIMARY KEY (room_id, code)
   )`,
  `CREATE TABLE rooms_season (
     id uuid PRIMARY KEY,
     room_id uuid NOT NULL REFERENCES rooms_room (id),
     from_date date NOT NULL,
     to_date date NOT NULL,
     CHECK (from_date <= to_date),
     CONSTRAINT rooms_season_one_a_day EXCLUDE USING gist (room_id WITH =, daterange(from_date, to_date, '[]') WITH &&)
   )`,
  `CREATE TABLE rooms_opening (
     id uuid PRIMARY KEY,
     room_id uuid NOT NULL REFERENCES rooms_room (id),
     season_id uuid REFERENCES rooms_season (id) ON DELETE CASCADE,
     weekday integer NOT NULL CHECK (weekday BETWEEN 1 AND 7),
     from_time text NOT NULL,
     to_time text NOT NULL,
     CHECK (from_time < to_time)
   )`,
  `CREATE INDEX rooms_opening_room ON rooms_opening (room_id)`,
];

const bookings = [
  `CREATE TABLE rooms_booking (
     id uuid PRIMARY KEY,
     centre_id uuid NOT NULL REFERENCES centres_centre (id),
     kind text NOT NULL CHECK (kind IN ('booking', 'block')),
     association_id uuid REFERENCES associations_association (id),
     person_id uuid REFERENCES people_person (id),
     purpose text NOT NULL,
     participants integer CHECK (participants > 0),
     setup text,
     rrule text,
     start_date date NOT NULL,
     start_time text NOT NULL,
     minutes integer NOT NULL CHECK (minutes > 0),
     zone text NOT NULL,
     priority boolean NOT NULL,
     held_until timestamptz,
     made_at timestamptz NOT NULL
   )`,
  `CREATE INDEX rooms_booking_person ON rooms_booking (person_id)`,
  `CREATE INDEX rooms_booking_association ON rooms_booking (association_id)`,
  `CREATE INDEX rooms_booking_hold ON rooms_booking (held_until) WHERE held_until IS NOT NULL`,
  `CREATE TABLE rooms_occurrence (
     id uuid PRIMARY KEY,
     centre_id uuid NOT NULL REFERENCES centres_centre (id),
     booking_id uuid NOT NULL REFERENCES rooms_booking (id) ON DELETE CASCADE,
     room_ids uuid[] NOT NULL CHECK (cardinality(room_ids) > 0),
     during tstzrange NOT NULL CHECK (NOT isempty(during)),
     status text NOT NULL CHECK (status IN
       ('held', 'applied', 'booked', 'declined', 'cancelled', 'bumped')),
     status_before text,
     changed_at timestamptz NOT NULL,
     changed_by uuid REFERENCES people_person (id)
   )`,
  `CREATE INDEX rooms_occurrence_booking ON rooms_occurrence (booking_id)`,
  `CREATE INDEX rooms_occurrence_during ON rooms_occurrence USING gist (centre_id, during)`,
  `CREATE INDEX rooms_occurrence_applied ON rooms_occurrence (centre_id, id) WHERE status = 'applied'`,
  // What is taken, with the time to set up before and to clear after. The lock on the part's row makes contenders queue
  // and get an answer; the constraint stands behind it, for whatever way a row may come in.
  `CREATE TABLE rooms_occupancy (
     occurrence_id uuid NOT NULL REFERENCES rooms_occurrence (id) ON DELETE CASCADE,
     part_id uuid NOT NULL REFERENCES rooms_part (id),
     booking_id uuid NOT NULL,
     during tstzrange NOT NULL CHECK (NOT isempty(during)),
     held_until timestamptz,
     PRIMARY KEY (occurrence_id, part_id),
     CONSTRAINT rooms_occupancy_once EXCLUDE USING gist (part_id WITH =, during WITH &&)
   )`,
  `CREATE INDEX rooms_occupancy_booking ON rooms_occupancy (booking_id)`,
  `CREATE TABLE rooms_bump (
     occurrence_id uuid NOT NULL REFERENCES rooms_occurrence (id) ON DELETE CASCADE,
     by_booking_id uuid NOT NULL REFERENCES rooms_booking (id),
     centre_id uuid NOT NULL REFERENCES centres_centre (id),
     bumped_at timestamptz NOT NULL,
     bumped_by uuid REFERENCES people_person (id),
     PRIMARY KEY (occurrence_id, by_booking_id)
   )`,
  `CREATE INDEX rooms_bump_booking ON rooms_bump (by_booking_id)`,
];
