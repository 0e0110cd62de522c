import { secondWall, type Walled, withoutSecondWall } from '@hjerterom/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys and codes to rooms, and to whom each was handed. */
export class Keys1765700001000 implements MigrationInterface {
  name = 'Keys1765700001000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of up) await runner.query(sql);
    for (const wall of walls) for (const sql of secondWall(wall)) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const wall of walls) for (const sql of withoutSecondWall(wall)) await runner.query(sql);
    for (const table of ['handout', 'key_code', 'key']) await runner.query(`DROP TABLE rooms_${table}`);
  }
}

const up = [
  `CREATE TABLE rooms_key (
     id uuid PRIMARY KEY,
     centre_id uuid NOT NULL REFERENCES centres_centre (id),
     what text NOT NULL CHECK (what IN ('key', 'code')),
     name text NOT NULL CHECK (name <> ''),
     room_ids uuid[] NOT NULL,
     active boolean NOT NULL,
     UNIQUE (centre_id, name)
   )`,
  // Apart from its name, so that the digits alone stand behind the wall.
  `CREATE TABLE rooms_key_code (
     key_id uuid PRIMARY KEY REFERENCES rooms_key (id) ON DELETE CASCADE,
     centre_id uuid NOT NULL REFERENCES centres_centre (id),
     code text NOT NULL CHECK (code <> '')
   )`,
  `CREATE TABLE rooms_handout (
     id uuid PRIMARY KEY,
     centre_id uuid NOT NULL REFERENCES centres_centre (id),
     key_id uuid NOT NULL REFERENCES rooms_key (id),
     what text NOT NULL CHECK (what IN ('key', 'code')),
     person_id uuid REFERENCES people_person (id),
     association_id uuid REFERENCES associations_association (id),
     handed_at timestamptz NOT NULL,
     handed_by uuid REFERENCES people_person (id),
     due_on date,
     back_at timestamptz,
     back_by uuid REFERENCES people_person (id),
     ended text CHECK (ended IN ('back', 'code-changed')),
     due_reminded_at timestamptz,
     late_reminders integer NOT NULL DEFAULT 0,
     next_at timestamptz,
     lease_until timestamptz,
     attempts integer NOT NULL DEFAULT 0,
     CONSTRAINT rooms_handout_ended CHECK ((back_at IS NULL) = (ended IS NULL)),
     CONSTRAINT rooms_handout_next CHECK (next_at IS NULL OR back_at IS NULL)
   )`,
  // A key is in one pocket; a code may be known to many, each once.
  `CREATE UNIQUE INDEX rooms_handout_one_pocket ON rooms_handout (key_id) WHERE back_at IS NULL AND what = 'key'`,
  `CREATE UNIQUE INDEX rooms_handout_once ON rooms_handout (key_id, person_id) WHERE back_at IS NULL`,
  `CREATE INDEX rooms_handout_out ON rooms_handout (centre_id, due_on, id) WHERE back_at IS NULL`,
  `CREATE INDEX rooms_handout_back ON rooms_handout (centre_id, back_at DESC, id) WHERE back_at IS NOT NULL`,
  `CREATE INDEX rooms_handout_person ON rooms_handout (person_id)`,
  `CREATE INDEX rooms_handout_next_at ON rooms_handout (next_at) WHERE next_at IS NOT NULL`,
];

const walls: readonly Walled[] = [
  { table: 'rooms_key_code', own: [], admitted: 'key_id' },
  {
    table: 'rooms_handout',
    own: ['person_id'],
    infrastructure: { name: 'due', commands: ['SELECT', 'UPDATE'], where: 'next_at IS NOT NULL' },
  },
];
