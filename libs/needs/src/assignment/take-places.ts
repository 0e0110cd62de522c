import { newId } from '@hjerterom/kernel';
import { withdrawOffers } from '@hjerterom/offers';
import type { OfferedSpan, PlaceRequest, TakeAnswer } from '@hjerterom/offers/contracts';
import type { Tx } from '@hjerterom/platform';
import { AskedEntity } from '../candidates/asked.entity.js';
import { placeTaken } from '../contracts/index.js';
import { tellHelped } from '../messages/tell-helped.js';
import { isLive } from '../need/need.states.js';
import { type NeedRow, needOf } from '../need/need-rows.js';
import { settleNeed } from '../need/settle-need.js';
import { AssignmentEntity } from './assignment.entity.js';
import { datesNow, freePlaces } from './free-places.js';
import { mayCome } from './may-come.js';
import { commitToPlaces, insertPlaces, type TakenPlace } from './place-rows.js';

/** A yes: whose, to which offer, and to which dates. */
export interface Yes extends PlaceRequest {
  readonly spans: readonly OfferedSpan[];
}

/**
 * Gives a volunteer the places they said yes to: every offered date that is still free and that nothing else they have
 * promised is in the way of; none where they may not come any more. With the last place filled, the others who were asked are thanked. Called under the need's
 * lock, in the transaction of the yes.
 */
export async function takePlaces(tx: Tx, { subjectId: needId, personId, offerId, spans }: Yes): Promise<TakeAnswer> {
  const need = await needOf(tx, needId);
  if (!isLive(need.status)) return 'closed';
  const may = await mayCome(tx, need, personId);
  if (may !== 'yes') {
    await settleNeed(tx, need, personId);
    return may === 'no' ? 'closed' : may;
  }
  const { free, gone } = freePlaces(await datesNow(tx, need, spans), spans, need.places);
  if (free.length === 0) {
    await settleNeed(tx, need, personId);
    return gone > 0 ? 'already-filled' : 'closed';
  }
  const taken = await commitToPlaces(tx, personId, free);
  if (taken.length === 0) return 'clash';

  const assignmentId = await insertAssignment(tx, need, personId, offerId);
  await insertPlaces(tx, { assignmentId, personId }, taken);
  if (need.whenKind === 'window') await decideTimes(tx, taken);
  tx.append(placeTaken, { needId, assignmentId, personId, placeIds: taken.map(({ placeId }) => placeId) });
  const telling = { template: 'needs.helper-coming', subjectId: assignmentId, key: assignmentId };
  tellHelped(tx, need, { ...telling, begins: taken[0]?.during.start });
  const filled = await settleNeed(tx, need, personId);
  if (filled) await withdrawOffers(tx, 'need', needId, 'filled', offerId);
  return 'taken';
}

async function insertAssignment(tx: Tx, need: NeedRow, personId: string, offerId: string): Promise<string> {
  const id = newId();
  const asked = await tx.em.findOneBy(AskedEntity, { offerId });
  const carriesOn = need.whenKind === 'series' && asked?.forAllDates === true;
  const { id: needId, centreId } = need;
  const status = 'active' as const;
  await tx.em.insert(AssignmentEntity, { id, needId, centreId, personId, offerId, carriesOn, status, takenAt: tx.now });
  return id;
}

/** The first yes decides when within its window a date takes place. */
async function decideTimes(tx: Tx, taken: readonly TakenPlace[]): Promise<void> {
  const times = taken.map(({ occurrenceId, during: { start, end } }) => ({ id: occurrenceId, start, end }));
  await tx.query(
    `UPDATE needs_occurrence o SET during = tstzrange(t.start, t."end"), ends_at = t."end"
     FROM jsonb_to_recordset($1::jsonb) AS t(id uuid, start timestamptz, "end" timestamptz) WHERE o.id = t.id`,
    [JSON.stringify(times)],
  );
}
