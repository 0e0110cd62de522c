import pg from 'pg';

/** What there is in the house. */
export interface AYear {
  readonly centreId: string;
  readonly roomIds: readonly string[];
  /** A day in the middle of it, `YYYY-MM-DD`. */
  readonly day: string;
  /** How many dates are booked in all. */
  readonly booked: number;
}

/** So many bookings a day, of two hours each, in every room from the first of January 2027. */
const INTO_THE_TABLES = `
  WITH one AS (
    SELECT gen_random_uuid() AS booking, gen_random_uuid() AS occurrence, r.id AS room,
      (date '2027-01-01' + d)::date AS day, 10 + 2 * n AS hour
    FROM unnest($2::uuid[]) AS r(id), generate_series(0, 364) d, generate_series(0, $4::int - 1) n
  ), bookings AS (
    INSERT INTO rooms_booking (id, centre_id, kind, association_id, purpose, start_date, start_time, minutes, zone,
      priority, made_at)
    SELECT booking, $1, 'booking', $3, 'Øving', day, hour || ':00', 120, 'Europe/Oslo', false, '2026-12-01' FROM one
  ), dates AS (
    INSERT INTO rooms_occurrence (id, centre_id, booking_id, room_ids, during, status, changed_at)
    SELECT occurrence, $1, booking, ARRAY[room], tstzrange((day + make_time(hour, 0, 0)) AT TIME ZONE 'Europe/Oslo',
      (day + make_time(hour, 0, 0)) AT TIME ZONE 'Europe/Oslo' + interval '2 hours'), 'booked', '2026-12-01' FROM one
  )
  INSERT INTO rooms_occupancy (occurrence_id, part_id, booking_id, during)
  SELECT occurrence, p.part_id, booking, tstzrange((day + make_time(hour, 0, 0)) AT TIME ZONE 'Europe/Oslo',
    (day + make_time(hour, 0, 0)) AT TIME ZONE 'Europe/Oslo' + interval '2 hours')
  FROM one JOIN rooms_room_part p ON p.room_id = one.room`;

/** Fills a year at once, as the owner of the tables; by the verbs it would take an hour. */
export async function bookAYear(
  ownerUrl: string,
  { centreId, roomIds, associationId, aDay }: Omit<AYear, 'day' | 'booked'> & { associationId: string; aDay: number },
): Promise<AYear> {
  const client = new pg.Client({ connectionString: ownerUrl, options: '-c hjerterom.roles=owner' });
  await client.connect();
  try {
    const { rowCount } = await client.query(INTO_THE_TABLES, [centreId, roomIds, associationId, aDay]);
    await client.query('VACUUM ANALYZE rooms_booking, rooms_occurrence, rooms_occupancy');
    return { centreId, roomIds, day: '2027-05-11', booked: rowCount ?? 0 };
  } finally {
    await client.end();
  }
}
