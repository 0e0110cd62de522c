import type { AvailabilityException, WeeklyWindow } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';

/** When somebody can, on the clock of the centre; what kernel's `availableRanges` takes. */
export interface Availability {
  readonly weekly: WeeklyWindow[];
  /** In the volunteer's own order: where two name the same day, the later wins. */
  readonly exceptions: AvailabilityException[];
}

interface Row {
  personId: string;
  weekly: WeeklyWindow[];
  exceptions: AvailabilityException[];
}

/** The weekly windows and exceptions of these volunteers, in one statement. Who is no volunteer here has none. */
export async function availabilityOf(tx: Tx, personIds: readonly string[]): Promise<Map<string, Availability>> {
  const nothing = () => ({ weekly: [], exceptions: [] });
  const result = new Map<string, Availability>(personIds.map((id) => [id, nothing()]));
  const rows = await tx.query<Row>(
    `SELECT v.person_id AS "personId",
       (SELECT coalesce(jsonb_agg(jsonb_build_object('weekday', w.weekday, 'from', w.from_time, 'to', w.to_time)
                  ORDER BY w.weekday, w.from_time, w.id), '[]')
        FROM volunteers_weekly_window w WHERE w.person_id = v.person_id) AS weekly,
       (SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('from', e.from_date, 'to', e.to_date,
                  'available', e.available, 'fromTime', e.from_time, 'toTime', e.to_time)) ORDER BY e.position), '[]')
        FROM volunteers_availability_exception e WHERE e.person_id = v.person_id) AS exceptions
     FROM volunteers_volunteer v WHERE v.person_id = ANY($1::uuid[]) AND v.centre_id = $2`,
    [personIds, tx.centreId],
  );
  for (const { personId, weekly, exceptions } of rows) result.set(personId, { weekly, exceptions });
  return result;
}
