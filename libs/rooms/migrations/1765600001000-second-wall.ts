import { secondWall, type Walled, withoutSecondWall } from '@hjerterom/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The second wall (ADR 3) behind what names persons or was said in confidence: what a booking is for and who made it,
 * what was told to whom, whether they come, and who waits. Dates, rooms and what is taken stay before it: they are on the
 * door, and PostgreSQL looks up times by an index only where no wall stands (`&&` is not leakproof).
 */
export class RoomsSecondWall1765600001000 implements MigrationInterface {
  name = 'RoomsSecondWall1765600001000';

  async up(runner: QueryRunner): Promise<void> {
    for (const wall of walls) for (const sql of secondWall(wall)) await runner.query(sql);
    for (const sql of doors) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION rooms_wake_waiting');
    await runner.query('DROP POLICY woken ON rooms_waiting');
    for (const view of ['waiting', 'telling']) await runner.query(`DROP VIEW rooms_v_${view}`);
    for (const wall of walls) for (const sql of withoutSecondWall(wall)) await runner.query(sql);
  }
}

/** Of one's own, or of an association that a verb found the actor to book for today. */
const bookedByThem = `(b.person_id = ANY ((SELECT platform_persons())::uuid[])
  OR b.association_id = ANY ((SELECT platform_admitted())::uuid[]))`;

const walls: readonly Walled[] = [
  // Whoever wants a room must be told who has it, and lets go of holds that have run out: all who are somebody here.
  { table: 'rooms_booking', own: [], related: `NOT (SELECT platform_acts_as('anonymous'))` },
  {
    table: 'rooms_waiting',
    own: ['person_id'],
    admitted: 'association_id',
    infrastructure: {
      name: 'the_sweep_leases_who_waits',
      commands: ['SELECT', 'UPDATE'],
      where: 'due_at IS NOT NULL',
    },
  },
  {
    table: 'rooms_telling',
    own: ['person_id'],
    related: `EXISTS (SELECT 1 FROM rooms_booking b WHERE b.id = rooms_telling.booking_id AND ${bookedByThem})
      OR EXISTS (SELECT 1 FROM rooms_waiting w WHERE w.id = rooms_telling.waiting_id
        AND w.association_id = ANY ((SELECT platform_admitted())::uuid[]))`,
  },
  {
    table: 'rooms_attendance',
    own: ['answered_by', 'counted_by'],
    related: `EXISTS (SELECT 1 FROM rooms_occurrence o JOIN rooms_booking b ON b.id = o.booking_id
      WHERE o.id = rooms_attendance.id AND ${bookedByThem})`,
    infrastructure: { name: 'the_sweep_leases_dates', commands: ['SELECT', 'UPDATE'], where: 'next_at IS NOT NULL' },
  },
];

const doors = [
  // Whose the link of a message is, for the door that lets its holder in.
  `CREATE VIEW rooms_v_telling AS SELECT id, centre_id, person_id FROM rooms_telling`,
  // How many wait before one, and for which floor: not who.
  `CREATE VIEW rooms_v_waiting AS SELECT id, centre_id, room_ids, status, joined_at FROM rooms_waiting`,
  // Whoever frees a room wakes those who wait for it, without seeing who they are: the owner's right, in one function.
  `CREATE POLICY woken ON rooms_waiting FOR UPDATE TO CURRENT_USER
     USING (centre_id = (SELECT platform_centre()) AND NOT (SELECT platform_acts_as('anonymous')))`,
  `CREATE FUNCTION rooms_wake_waiting(freed uuid[], at timestamptz) RETURNS void
     LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
     UPDATE rooms_waiting SET due_at = at WHERE id IN (
       SELECT w.id FROM rooms_waiting w
       WHERE w.centre_id = (SELECT platform_centre()) AND w.status = 'waiting' AND EXISTS (
         SELECT 1 FROM rooms_room_part p JOIN rooms_room_part wanted ON wanted.part_id = p.part_id
         WHERE p.room_id = ANY(freed) AND wanted.room_id = ANY(w.room_ids))
       ORDER BY w.id FOR UPDATE) $$`,
];
