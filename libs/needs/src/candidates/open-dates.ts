import type { TimeRange } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import type { NeedRow } from '../need/need-rows.js';

/** A date that still lacks somebody. */
export interface OpenDate {
  readonly occurrenceId: string;
  /** Null while a window's time is not decided. */
  readonly during: TimeRange | null;
  readonly within: TimeRange;
}

interface Row {
  occurrenceId: string;
  start: Date | null;
  end: Date | null;
  withinStart: Date;
  withinEnd: Date;
}

/**
 * The need's dates that still lack somebody and are not over, in the order of time.
 * @param only these dates; null gives all
 */
export async function openDates(tx: Tx, need: NeedRow, only: readonly string[] | null = null): Promise<OpenDate[]> {
  const rows = await tx.query<Row>(
    `SELECT o.id AS "occurrenceId", lower(o.during) AS start, upper(o.during) AS "end",
       lower(o.within) AS "withinStart", upper(o.within) AS "withinEnd"
     FROM needs_occurrence o
     WHERE o.need_id = $1 AND o.status = 'planned' AND o.ends_at > $2 AND ($3::uuid[] IS NULL OR o.id = ANY($3))
       AND (SELECT count(*) FROM needs_place p WHERE p.occurrence_id = o.id AND p.status = 'taken') < $4
     ORDER BY lower(o.within), o.id`,
    [need.id, tx.now, only, need.places],
  );
  return rows.map(({ occurrenceId, start, end, withinStart, withinEnd }) => ({
    occurrenceId,
    during: start && end ? { start, end } : null,
    within: { start: withinStart, end: withinEnd },
  }));
}
