import type { OfferedSpan } from '@hjerterom/offers/contracts';
import type { Tx } from '@hjerterom/platform';
import type { NeedRow } from '../need/need-rows.js';
import type { FreePlace } from './place-rows.js';

/** What became of the dates of an offer. */
export interface OfferedDates {
  readonly free: readonly FreePlace[];
  /** Dates to come that have all their people, or that were settled for another time. */
  readonly gone: number;
}

/** A date as it stands. Instants in milliseconds; `start` is null while a window's time is not decided. */
export interface DateNow {
  readonly occurrenceId: string;
  readonly start: number | null;
  readonly end: number;
  readonly takenNos: readonly number[];
}

/** How the dates of these spans stand now, those that are not called off or over. Read under the need's lock. */
export async function datesNow(tx: Tx, need: NeedRow, spans: readonly OfferedSpan[]): Promise<DateNow[]> {
  const rows = await tx.query<{ occurrenceId: string; start: Date | null; end: Date; takenNos: number[] }>(
    `SELECT o.id AS "occurrenceId", lower(o.during) AS start, o.ends_at AS "end",
       ARRAY(SELECT p.place_no FROM needs_place p WHERE p.occurrence_id = o.id AND p.status IN ('taken', 'done'))
         AS "takenNos"
     FROM needs_occurrence o
     WHERE o.need_id = $1 AND o.id = ANY($2::uuid[]) AND o.status = 'planned' AND o.ends_at > $3`,
    [need.id, spans.map(({ occurrenceId }) => occurrenceId), tx.now],
  );
  return rows.map(({ start, end, ...row }) => ({ ...row, start: start?.getTime() ?? null, end: end.getTime() }));
}

/** Which of the offered spans can still be taken, each with the lowest free number. Pure. */
export function freePlaces(dates: readonly DateNow[], spans: readonly OfferedSpan[], places: number): OfferedDates {
  const known = new Map(dates.map((date) => [date.occurrenceId, date]));
  const free: FreePlace[] = [];
  let gone = 0;
  for (const { occurrenceId, during } of spans) {
    const date = known.get(occurrenceId);
    if (!date) continue;
    const placeNo = lowestFree(date.takenNos, places);
    const sameTime = date.start === null || date.start === during.start.getTime();
    if (placeNo === null || !sameTime) gone += 1;
    else free.push({ occurrenceId, placeNo, during });
  }
  return { free, gone };
}

function lowestFree(taken: readonly number[], places: number): number | null {
  for (let number = 1; number <= places; number += 1) if (!taken.includes(number)) return number;
  return null;
}
