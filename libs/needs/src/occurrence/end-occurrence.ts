import { closeOffers } from '@hjerterom/offers';
import type { Tx } from '@hjerterom/platform';
import { endAllAssignments, endAssignmentsWithNothingLeft } from '../assignment/end-assignments.js';
import { heldPlaces, movePlaces } from '../assignment/move-places.js';
import { occurrenceEnded } from '../contracts/index.js';
import { tellHelped, unsay } from '../messages/tell-helped.js';
import { needPolicy } from '../need/need.policy.js';
import { needAfter } from '../need/need.states.js';
import { lockNeed, type NeedRow } from '../need/need-rows.js';
import { fillingOf, settleNeed } from '../need/settle-need.js';
import { type OccurrenceState, occurrenceAfter } from './occurrence.states.js';

interface EndingDate {
  readonly needId: string;
  readonly status: OccurrenceState;
  readonly start: Date;
  readonly end: Date;
  readonly endsAt: Date;
}

/**
 * Ends a date that is over: done where somebody came, unfilled where nobody did, and then those who waited are told so.
 * With the last date the need is over too. Doing it twice, or before it is over, does nothing.
 */
export async function endOccurrence(tx: Tx, occurrenceId: string): Promise<void> {
  const before = await dateOf(tx, occurrenceId);
  if (!before) return;
  const need = await lockNeed(tx, before.needId);
  needPolicy.assert(tx.actor, 'end', need);
  // Read again under the lock: it may have been ended, cancelled or (a window) given a time in the meantime.
  const date = await dateOf(tx, occurrenceId);
  if (!date || date.endsAt > tx.now) return;

  const held = (await heldPlaces(tx, need.id)).filter((place) => place.occurrenceId === occurrenceId);
  const came = await movePlaces(tx, held, 'end');
  const status = occurrenceAfter(date.status, 'end', came.length);
  if (status === null) return;
  await tx.query(`UPDATE needs_occurrence SET status = $2 WHERE id = $1`, [occurrenceId, status]);
  unsay(tx, [{ template: 'needs.reminder-recipient', key: occurrenceId, personId: need.recipientId }]);
  if (came.length === 0)
    tellHelped(tx, need, { template: 'needs.nobody-found', subjectId: occurrenceId, key: occurrenceId });
  tx.append(occurrenceEnded, {
    needId: need.id,
    occurrenceId,
    kind: need.kind,
    start: date.start.toISOString(),
    end: date.end.toISOString(),
    places: came.map(({ placeId, personId }) => ({ placeId, personId })),
  });
  await endNeedIfOver(tx, need);
}

async function dateOf(tx: Tx, occurrenceId: string): Promise<EndingDate | null> {
  const [row] = await tx.query<EndingDate>(
    `SELECT need_id AS "needId", status, lower(coalesce(during, within)) AS start, upper(coalesce(during, within)) AS "end",
       ends_at AS "endsAt"
     FROM needs_occurrence WHERE id = $1 AND centre_id = $2`,
    [occurrenceId, tx.centreId],
  );
  return row ?? null;
}

/** With dates to come, or to be laid out, the need goes on. */
async function endNeedIfOver(tx: Tx, need: NeedRow): Promise<void> {
  const { planned } = await fillingOf(tx, need);
  if (planned > 0 || need.extendAt !== null) {
    await endAssignmentsWithNothingLeft(tx, need.id);
    await settleNeed(tx, need);
    return;
  }
  await endAllAssignments(tx, need.id);
  const status = needAfter(need.status, (await somebodyCame(tx, need.id)) ? 'finish' : 'miss');
  // A need that was called off while somebody was at it stays called off.
  if (status === null) return;
  await tx.query(`UPDATE needs_need SET status = $2, closed_at = $3 WHERE id = $1`, [need.id, status, tx.now]);
  await closeOffers(tx, 'need', need.id, 'done');
}

async function somebodyCame(tx: Tx, needId: string): Promise<boolean> {
  const rows = await tx.query(`SELECT 1 FROM needs_occurrence WHERE need_id = $1 AND status = 'done' LIMIT 1`, [
    needId,
  ]);
  return rows.length > 0;
}
