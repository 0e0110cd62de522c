import type { AvailabilityException, WeeklyWindow } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { volunteerPolicy } from '../volunteer/volunteer.policy.js';

export type WindowRow = WeeklyWindow & { readonly personId: string };
export type ExceptionRow = Omit<AvailabilityException, 'fromTime' | 'toTime'> & {
  readonly centreId: string;
  readonly personId: string;
  readonly fromTime: string | null;
  readonly toTime: string | null;
  /** Null also for an actor who may not read it: it can tell of somebody's health or family. */
  readonly note: string | null;
};

/** The usual weeks of these volunteers, in order of the week. For readers of the volunteers, whom the caller has found. */
export function weeklyWindowsOf(tx: Tx, personIds: readonly string[]): Promise<WindowRow[]> {
  return tx.query<WindowRow>(
    `SELECT person_id AS "personId", weekday, from_time AS "from", to_time AS "to" FROM volunteers_weekly_window
     WHERE person_id = ANY($1::uuid[]) AND centre_id = $2 ORDER BY weekday, from_time, id`,
    [personIds, tx.centreId],
  );
}

/** The exceptions of these volunteers, in the order in which they were said. */
export function exceptionsOf(tx: Tx, personIds: readonly string[]): Promise<ExceptionRow[]> {
  const params: unknown[] = [personIds, tx.centreId];
  return tx.query<ExceptionRow>(
    `SELECT e.centre_id AS "centreId", e.person_id AS "personId", e.from_date::text AS "from", e.to_date::text AS "to", e.available,
       e.from_time AS "fromTime", e.to_time AS "toTime",
       CASE WHEN ${volunteerPolicy.where(tx.actor, 'read', 'e', params, 'exceptionNote')} THEN e.note END AS note
     FROM volunteers_availability_exception e
     WHERE e.person_id = ANY($1::uuid[]) AND e.centre_id = $2 ORDER BY e.position`,
    params,
  );
}
