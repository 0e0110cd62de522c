/** Runs a statement as the owner of the tables. */
type Rows = (sql: string) => Promise<unknown[]>;

// The parts of what is booked or held, with their time around it, worked out anew from the dates themselves.
const fromTheDates = `
  SELECT o.id, p.part_id, tstzrange(lower(o.during) - make_interval(mins => max(r.setup_minutes)),
    upper(o.during) + make_interval(mins => max(r.clearing_minutes))) AS during
  FROM rooms_occurrence o JOIN rooms_room r ON r.id = ANY(o.room_ids) JOIN rooms_room_part p ON p.room_id = r.id
  WHERE o.status IN ('booked', 'held') GROUP BY o.id, p.part_id, o.during`;

/**
 * What must hold whatever has happened, asked of the dates by a self-join, whatever the constraint says: no part is taken
 * twice, what is taken is what the dates say, and no booking is without a date. Each list is empty (`sound`).
 */
export async function brokenBookings(rows: Rows): Promise<Record<keyof typeof sound, unknown[]>> {
  return {
    overlapping: await rows(`WITH taken AS (${fromTheDates})
      SELECT a.id, b.id AS other FROM taken a JOIN taken b ON a.part_id = b.part_id AND a.id < b.id
        AND a.during && b.during`),
    unlikeTheDates: await rows(`WITH taken AS (${fromTheDates})
      SELECT * FROM (
        (SELECT id, part_id, during FROM taken EXCEPT SELECT occurrence_id, part_id, during FROM rooms_occupancy)
        UNION ALL
        (SELECT occurrence_id, part_id, during FROM rooms_occupancy EXCEPT SELECT id, part_id, during FROM taken)) d`),
    withoutDates: await rows(`SELECT b.id FROM rooms_booking b
      WHERE NOT EXISTS (SELECT 1 FROM rooms_occurrence o WHERE o.booking_id = b.id)`),
  };
}

/** Nothing is broken. */
export const sound = { overlapping: [], unlikeTheDates: [], withoutDates: [] };
