import { withdrawOffers } from '@hjerterom/offers';
import type { Tx } from '@hjerterom/platform';
import { release } from '@hjerterom/volunteers';
import { endAllAssignments } from '../assignment/end-assignments.js';
import { heldPlaces, movePlaces } from '../assignment/move-places.js';
import { PLACE } from '../assignment/place-rows.js';
import { tell, tellHelped } from '../messages/tell-helped.js';
import { occurrenceAfter } from '../occurrence/occurrence.states.js';
import type { NeedState } from './need.states.js';
import type { NeedRow } from './need-rows.js';

/**
 * Closes a need that is not needed any more: no more dates, no more questions, and whoever had promised to come is told,
 * and those whom they were to help. What has begun takes its course. A part of the verbs that close, under the lock.
 */
export async function callOff(tx: Tx, need: NeedRow, status: NeedState, reason: string): Promise<void> {
  await tx.query(
    `UPDATE needs_need SET status = $2, closed_at = $3, close_reason = $4, extend_at = NULL WHERE id = $1`,
    [need.id, status, tx.now, reason],
  );
  const cancelled = await movePlaces(tx, await heldPlaces(tx, need.id), 'cancel');
  await release(
    tx,
    PLACE,
    cancelled.map(({ placeId }) => placeId),
  );
  await tx.query(
    `UPDATE needs_occurrence o SET status = $2
     WHERE o.need_id = $1 AND o.status = 'planned' AND NOT EXISTS (
       SELECT 1 FROM needs_place p WHERE p.occurrence_id = o.id AND p.status = 'taken')`,
    [need.id, occurrenceAfter('planned', 'cancel', 0)],
  );
  await withdrawOffers(tx, 'need', need.id, 'cancelled');
  await endAllAssignments(tx, need.id);
  const [first] = cancelled;
  if (!first) return;
  const telling = { template: 'needs.cancelled', subjectId: need.id, key: need.id, begins: first.start };
  for (const personId of new Set(cancelled.map((place) => place.personId))) tell(tx, personId, telling);
  tellHelped(tx, need, telling);
}
