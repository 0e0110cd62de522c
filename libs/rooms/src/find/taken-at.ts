import type { TimeRange } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';

/** A part that is taken at one of the times asked about. */
export interface TakenPart {
  /** Which of the times, from 0. */
  readonly slot: number;
  readonly partId: string;
  readonly start: Date;
  readonly end: Date;
}

/** The longest set-up or clearing that a room may have: what lies further from a time is in no room's way. */
export const widestMinutes = 720;

/**
 * What is taken at these times, in whichever room: the times are looked up one by one in an index of time, so that a year
 * of Tuesdays in 500 rooms costs what is booked on Tuesdays. An expired hold is nothing.
 */
export const takenAtSql = `
  SELECT w.slot::int - 1 AS slot, o.part_id AS "partId", lower(o.during) AS start, upper(o.during) AS "end"
  FROM unnest($1::timestamptz[], $2::timestamptz[]) WITH ORDINALITY AS w(start, stop, slot)
  CROSS JOIN LATERAL (
    SELECT part_id, during, held_until FROM rooms_occupancy WHERE during && tstzrange(w.start, w.stop) OFFSET 0) o
  WHERE o.part_id = ANY($3) AND (o.held_until IS NULL OR o.held_until > $4)`;

/** What is taken of these parts at these times, and some minutes around them. One statement. */
export function takenAt(
  tx: Tx,
  slots: readonly TimeRange[],
  { partIds, around }: { readonly partIds: readonly string[]; readonly around: number },
): Promise<TakenPart[]> {
  const ms = around * 60_000;
  return tx.query<TakenPart>(takenAtSql, [
    slots.map(({ start }) => new Date(start.getTime() - ms)),
    slots.map(({ end }) => new Date(end.getTime() + ms)),
    partIds,
    tx.now,
  ]);
}
