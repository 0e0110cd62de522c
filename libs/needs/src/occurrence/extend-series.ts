import type { TimeRange } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { commitToPlaces, insertPlaces } from '../assignment/place-rows.js';
import { placeTaken } from '../contracts/index.js';
import { needPolicy } from '../need/need.policy.js';
import { lockNeed, type NeedRow, whenOf } from '../need/need-rows.js';
import { nextLayingOut } from '../need/next-laying-out.js';
import { fillingOf, settleNeed } from '../need/settle-need.js';
import { layOut, type PlannedDate } from '../need/when.js';
import { planOccurrences } from './plan-occurrences.js';

/** Somebody who comes every time. */
interface Carrier {
  readonly assignmentId: string;
  readonly personId: string;
}

/**
 * Lays out the next dates of a series and gives those who come every time their places. A date that clashes with
 * something else they have promised is left open, and the need with it, so that the leader sees it. Doing it twice, or
 * before its time, does nothing.
 */
export async function extendSeries(tx: Tx, needId: string): Promise<void> {
  const need = await lockNeed(tx, needId);
  needPolicy.assert(tx.actor, 'extend', need);
  const { extendAt, laidOutTo } = need;
  const when = whenOf(need);
  if (extendAt === null || extendAt > tx.now || laidOutTo === null || when.kind !== 'series') return;

  const { planned } = await fillingOf(tx, need);
  const next = layOut(when, laidOutTo, tx.now, planned === 0);
  await tx.query(`UPDATE needs_need SET laid_out_to = $2, extend_at = $3 WHERE id = $1`, [
    needId,
    next.laidOutTo,
    nextLayingOut(next.laidOutTo, tx.now),
  ]);
  const ids = await planOccurrences(tx, needId, next.dates);
  await givePlaces(tx, need, ids, next.dates);
  await settleNeed(tx, need);
}

async function givePlaces(
  tx: Tx,
  need: NeedRow,
  occurrenceIds: readonly string[],
  dates: readonly PlannedDate[],
): Promise<void> {
  const carriers = await tx.query<Carrier>(
    `SELECT id AS "assignmentId", person_id AS "personId" FROM needs_assignment
     WHERE need_id = $1 AND status = 'active' AND carries_on ORDER BY taken_at, id LIMIT $2`,
    [need.id, need.places],
  );
  for (const [index, carrier] of carriers.entries()) {
    const free = dates.map(({ during, within }, date) => ({
      occurrenceId: occurrenceIds[date]!,
      placeNo: index + 1,
      during: (during ?? within) satisfies TimeRange,
    }));
    const taken = await commitToPlaces(tx, carrier.personId, free);
    await insertPlaces(tx, carrier, taken);
    if (taken.length > 0) {
      const placeIds = taken.map(({ placeId }) => placeId);
      tx.append(placeTaken, { needId: need.id, ...carrier, placeIds });
    }
  }
}
