import type { PlaceRequest } from '@hjerterom/offers/contracts';
import type { Tx } from '@hjerterom/platform';
import { release } from '@hjerterom/volunteers';
import { placeGivenBack } from '../contracts/index.js';
import { tellHelped } from '../messages/tell-helped.js';
import { needOf } from '../need/need-rows.js';
import { settleNeed } from '../need/settle-need.js';
import { reopenWindows } from '../occurrence/reopen-windows.js';
import { endAssignmentsWithNothingLeft, stopCarryingOn } from './end-assignments.js';
import { heldPlaces, movePlaces } from './move-places.js';
import { PLACE } from './place-rows.js';

/** «I cannot come after all»: to one date, or (null) to all that have not begun, and of a series to none any more. */
export interface GiveBack extends PlaceRequest {
  readonly occurrenceId: string | null;
}

/**
 * Gives places back. The dates lack somebody again, and the one to be helped is told. Who cannot come to one date of a
 * series goes on with the rest of it. Called under the need's lock; to do it again does nothing.
 */
export async function giveBackPlaces(tx: Tx, { subjectId: needId, personId, offerId, occurrenceId }: GiveBack) {
  const held = await heldPlaces(tx, needId);
  const meant = held.filter(
    (place) => place.offerId === offerId && (occurrenceId === null || place.occurrenceId === occurrenceId),
  );
  const back = await movePlaces(tx, meant, 'giveBack');
  const [first] = back;
  if (!first) return;
  const { assignmentId } = first;
  const placeIds = back.map(({ placeId }) => placeId);
  await release(tx, PLACE, placeIds);
  await reopenWindows(
    tx,
    back.map((place) => place.occurrenceId),
  );
  if (occurrenceId === null) await stopCarryingOn(tx, assignmentId);
  await endAssignmentsWithNothingLeft(tx, needId);
  tx.append(placeGivenBack, { needId, assignmentId, personId, placeIds });
  const need = await needOf(tx, needId);
  const telling = { template: 'needs.helper-changed', subjectId: assignmentId, key: first.placeId };
  tellHelped(tx, need, { ...telling, begins: first.start });
  await settleNeed(tx, need);
}
