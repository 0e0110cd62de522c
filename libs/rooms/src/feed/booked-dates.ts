import { type TimeRange, timeRange } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';

/** A date that is booked, as it may stand in a calendar that others see: no person and no purpose. */
export interface BookedDate {
  readonly id: string;
  /** Null where somebody has it for no association. */
  readonly association: string | null;
  /** Names, in their order. */
  readonly rooms: readonly string[];
  readonly during: TimeRange;
}

/** Whose dates: of these associations, and what the person booked for none of any. */
export interface WhoseDates {
  readonly associationIds: readonly string[];
  readonly personId: string | null;
}

const most = 2_000;

/** What is booked within a time, in order; what is applied for or called off is no date. One statement. */
export async function bookedDates(
  tx: Tx,
  { associationIds, personId }: WhoseDates,
  within: TimeRange,
): Promise<BookedDate[]> {
  const rows = await tx.query<Omit<BookedDate, 'during'> & { start: Date; end: Date }>(
    `SELECT o.id, lower(o.during) AS start, upper(o.during) AS "end", a.name AS association,
       ARRAY(SELECT r.name FROM rooms_room r WHERE r.id = ANY(o.room_ids) ORDER BY r.name) AS rooms
     FROM rooms_booking b JOIN rooms_occurrence o ON o.booking_id = b.id
     LEFT JOIN associations_v_association a ON a.id = b.association_id
     WHERE b.centre_id = $1 AND b.kind = 'booking' AND o.status = 'booked' AND o.during && tstzrange($4, $5)
       AND (b.association_id = ANY($2::uuid[]) OR (b.association_id IS NULL AND b.person_id = $3))
     ORDER BY lower(o.during), o.id LIMIT ${most}`,
    [tx.centreId, associationIds, personId, within.start, within.end],
  );
  return rows.map(({ start, end, ...row }) => ({ ...row, during: timeRange(start, end) }));
}
