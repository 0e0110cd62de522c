import { centreOf } from '@hjerterom/centres';
import { localDateOf, startOfDay } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { entryPolicy } from './entry.policy.js';

/** What a volunteer has given in all. */
export interface HoursTotalsRow {
  readonly personId: string;
  /** Confirmed, in minutes. */
  readonly minutes: number;
  /** Confirmed, of what began this year by the clock of the centre. */
  readonly minutesThisYear: number;
  /** How many times, confirmed. */
  readonly times: number;
  /** How many times nobody has confirmed yet. */
  readonly unconfirmed: number;
}

/** The sums of these volunteers, as far as the actor may see their hours. */
export async function hoursTotalsOf(tx: Tx, personIds: readonly string[]): Promise<HoursTotalsRow[]> {
  const { zone } = await centreOf(tx);
  const params: unknown[] = [personIds, startOfDay(`${localDateOf(tx.now, zone).slice(0, 4)}-01-01`, zone)];
  const allowed = entryPolicy.where(tx.actor, 'read', 'h', params);
  return tx.query<HoursTotalsRow>(
    `SELECT asked.id AS "personId", coalesce(sum(h.minutes) FILTER (WHERE h.status = 'confirmed'), 0)::int AS minutes,
       coalesce(sum(h.minutes) FILTER (WHERE h.status = 'confirmed' AND lower(h.happened) >= $2), 0)::int
         AS "minutesThisYear",
       (count(*) FILTER (WHERE h.status = 'confirmed'))::int AS times,
       (count(*) FILTER (WHERE h.status = 'proposed'))::int AS unconfirmed
     FROM unnest($1::uuid[]) AS asked(id) LEFT JOIN hours_entry h ON h.person_id = asked.id AND ${allowed}
     GROUP BY asked.id`,
    params,
  );
}
