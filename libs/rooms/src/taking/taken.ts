import type { TimeRange } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import type { PartTime } from './part-times.js';

/** Something that has a part at a time that is asked about. */
export interface Taken {
  /** Which of the slots it is in the way of. */
  readonly slot: number;
  readonly occurrenceId: string;
  readonly bookingId: string;
  readonly kind: 'booking' | 'block';
  /** Somebody is just filling in a form. */
  readonly held: boolean;
  readonly associationId: string | null;
  readonly priority: boolean;
}

/** What is in the way of these, apart from some bookings; an expired hold is not. One statement, however many. */
export function takenBy(tx: Tx, wanted: readonly PartTime[], except: readonly string[]): Promise<Taken[]> {
  return tx.query<Taken>(
    `SELECT DISTINCT w.slot, o.occurrence_id AS "occurrenceId", o.booking_id AS "bookingId", b.kind,
       o.held_until IS NOT NULL AS held, b.association_id AS "associationId", b.priority
     FROM unnest($1::int[], $2::uuid[], $3::timestamptz[], $4::timestamptz[]) AS w(slot, part_id, start, stop)
     JOIN rooms_occupancy o ON o.part_id = w.part_id AND o.during && tstzrange(w.start, w.stop)
     JOIN rooms_booking b ON b.id = o.booking_id
     WHERE (o.held_until IS NULL OR o.held_until > $5) AND o.occurrence_id <> ALL($6::uuid[])
     ORDER BY w.slot, o.occurrence_id`,
    [
      wanted.map(({ slot }) => slot),
      wanted.map(({ partId }) => partId),
      wanted.map(({ during }) => during.start),
      wanted.map(({ during }) => during.end),
      tx.now,
      except,
    ],
  );
}

/** A part, and a time at which it is taken. */
export interface BusyPart {
  readonly partId: string;
  readonly start: Date;
  readonly end: Date;
}

/** All that is taken of these parts within these times, apart from some occurrences. One statement. */
export function busyParts(
  tx: Tx,
  partIds: readonly string[],
  within: readonly TimeRange[],
  except: readonly string[],
): Promise<BusyPart[]> {
  return tx.query<BusyPart>(
    `SELECT o.part_id AS "partId", lower(o.during) AS start, upper(o.during) AS "end"
     FROM rooms_occupancy o
     WHERE o.part_id = ANY($1) AND (o.held_until IS NULL OR o.held_until > $4) AND o.occurrence_id <> ALL($5::uuid[])
       AND o.during && tstzrange((SELECT min(s) FROM unnest($2::timestamptz[]) s),
                                 (SELECT max(e) FROM unnest($3::timestamptz[]) e))
       AND EXISTS (SELECT 1 FROM unnest($2::timestamptz[], $3::timestamptz[]) w(s, e)
                   WHERE o.during && tstzrange(w.s, w.e))`,
    [partIds, within.map(({ start }) => start), within.map(({ end }) => end), tx.now, except],
  );
}
