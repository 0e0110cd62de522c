import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who waits for rooms at which times, in order, and whose turn it is. */
export class Waiting1765500002000 implements MigrationInterface {
  name = 'Waiting1765500002000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of up) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM rooms_telling WHERE booking_id IS NULL');
    await runner.query('ALTER TABLE rooms_telling DROP waiting_id, ALTER booking_id SET NOT NULL');
    await runner.query('DROP TABLE rooms_waiting_slot');
    await runner.query('DROP TABLE rooms_waiting');
  }
}

const up = [
  `CREATE TABLE rooms_waiting (
     id uuid PRIMARY KEY,
     centre_id uuid NOT NULL REFERENCES centres_centre (id),
     association_id uuid NOT NULL REFERENCES associations_association (id),
     person_id uuid REFERENCES people_person (id),
     room_ids uuid[] NOT NULL CHECK (cardinality(room_ids) > 0),
     start_date date NOT NULL,
     start_time text NOT NULL,
     minutes integer NOT NULL CHECK (minutes > 0),
     rrule text,
     purpose text NOT NULL,
     participants integer CHECK (participants > 0),
     setup text,
     status text NOT NULL CHECK (status IN ('waiting', 'offered', 'taken', 'declined', 'expired', 'left', 'over')),
     joined_at timestamptz NOT NULL,
     answer_by timestamptz,
     hold_id uuid REFERENCES rooms_booking (id) ON DELETE SET NULL,
     booking_id uuid REFERENCES rooms_booking (id) ON DELETE SET NULL,
     due_at timestamptz,
     lease_until timestamptz,
     attempts integer NOT NULL DEFAULT 0,
     CONSTRAINT rooms_waiting_offered CHECK ((status = 'offered') = (answer_by IS NOT NULL)),
     CONSTRAINT rooms_waiting_due CHECK (due_at IS NULL OR status IN ('waiting', 'offered'))
   )`,
  `CREATE INDEX rooms_waiting_live ON rooms_waiting (centre_id, joined_at, id) WHERE status IN ('waiting', 'offered')`,
  `CREATE INDEX rooms_waiting_due_at ON rooms_waiting (due_at) WHERE due_at IS NOT NULL`,
  `CREATE INDEX rooms_waiting_association ON rooms_waiting (association_id)`,
  `CREATE INDEX rooms_waiting_hold ON rooms_waiting (hold_id) WHERE hold_id IS NOT NULL`,
  `CREATE TABLE rooms_waiting_slot (
     waiting_id uuid NOT NULL REFERENCES rooms_waiting (id) ON DELETE CASCADE,
     during tstzrange NOT NULL CHECK (NOT isempty(during)),
     PRIMARY KEY (waiting_id, during)
   )`,
  `ALTER TABLE rooms_telling ALTER booking_id DROP NOT NULL,
     ADD waiting_id uuid REFERENCES rooms_waiting (id) ON DELETE CASCADE,
     ADD CONSTRAINT rooms_telling_of_one CHECK (num_nonnulls(booking_id, waiting_id) = 1)`,
  `CREATE INDEX rooms_telling_waiting ON rooms_telling (waiting_id) WHERE waiting_id IS NOT NULL`,
];
