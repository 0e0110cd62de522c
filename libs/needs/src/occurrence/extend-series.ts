import type { Tx } from '@hjerterom/platform';
import { mayCome } from '../assignment/may-come.js';
import { commitToPlaces, insertPlaces } from '../assignment/place-rows.js';
import { placeTaken } from '../contracts/index.js';
import { needPolicy } from '../need/need.policy.js';
import { lockNeed, type NeedRow, whenOf } from '../need/need-rows.js';
import { nextLayingOut } from '../need/next-laying-out.js';
import { fillingOf, settleNeed } from '../need/settle-need.js';
import { layOut, type PlannedDate } from '../need/when.js';
import { planOccurrences } from './plan-occurrences.js';

/** Somebody who comes every time, and the number of their place. */
interface Carrier {
  readonly assignmentId: string;
  readonly personId: string;
  readonly placeNo: number;
}

/**
 * Lays out the next dates of a series and gives those who come every time their places. A date that clashes with
 * something else they have promised is left open, and the need with it, so that the leader sees it; so are all dates of
 * one who may not come any more. Doing it twice, or before its time, does nothing.
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
  // In the order of their ids, for each volunteer's row is held to the end: two series that share people must not wait
  // for each other.
  const carriers = await tx.query<Carrier>(
    `SELECT * FROM (
       SELECT id AS "assignmentId", person_id AS "personId", row_number() OVER (ORDER BY taken_at, id)::int AS "placeNo"
       FROM needs_assignment WHERE need_id = $1 AND status = 'active' AND carries_on) AS carrier
     WHERE "placeNo" <= $2 ORDER BY "personId"`,
    [need.id, need.places],
  );
  for (const { assignmentId, personId, placeNo } of carriers) {
    if ((await mayCome(tx, need, personId)) !== 'yes') continue;
    const free = dates.map(({ during, within }, index) => ({
      occurrenceId: occurrenceIds[index]!,
      placeNo,
      during: during ?? within,
    }));
    const taken = await commitToPlaces(tx, personId, free);
    await insertPlaces(tx, { assignmentId, personId }, taken);
    if (taken.length > 0) {
      const placeIds = taken.map(({ placeId }) => placeId);
      tx.append(placeTaken, { needId: need.id, assignmentId, personId, placeIds });
    }
  }
}
