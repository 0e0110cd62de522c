import type { Tx } from '@hjerterom/platform';
import { awaitedOffers } from '../candidates/awaited-offers.js';
import { needAfter } from './need.states.js';
import type { NeedRow } from './need-rows.js';

/** How the dates to come stand. */
export interface Filling {
  /** Dates that are planned. */
  readonly planned: number;
  /** Those of them that still lack somebody. */
  readonly lacking: number;
}

/** Counts the planned dates, and those that still lack somebody. */
export async function fillingOf(tx: Tx, need: NeedRow): Promise<Filling> {
  const [row] = await tx.query<Filling>(
    `SELECT count(*)::int AS planned,
       count(*) FILTER (WHERE (SELECT count(*) FROM needs_place p
         WHERE p.occurrence_id = o.id AND p.status = 'taken') < $2)::int AS lacking
     FROM needs_occurrence o WHERE o.need_id = $1 AND o.status = 'planned'`,
    [need.id, need.places],
  );
  return row ?? { planned: 0, lacking: 0 };
}

/**
 * Brings a live need's state in step with its places and the questions that are out. Called under the need's lock after
 * anything that may have changed them. With no date planned (a series between two years' dates) it stays as it is.
 * @param answeringId whoever is just answering: their offer does not say so yet
 * @returns whether every date has its people
 */
export async function settleNeed(tx: Tx, need: NeedRow, answeringId: string | null = null): Promise<boolean> {
  const { planned, lacking } = await fillingOf(tx, need);
  if (planned === 0) return false;
  const step = lacking === 0 ? 'fill' : (await awaitedOffers(tx, need.id, answeringId)) > 0 ? 'ask' : 'vacate';
  const status = needAfter(need.status, step);
  if (status !== null && status !== need.status) {
    await tx.query(`UPDATE needs_need SET status = $2 WHERE id = $1`, [need.id, status]);
  }
  return lacking === 0;
}
