import type { Tx } from '@hjerterom/platform';
import { unsay } from '../messages/tell-helped.js';
import { type PlaceStep, placeAfter } from './place.states.js';

/** A place that somebody has, and when its date begins. */
export interface HeldPlace {
  readonly placeId: string;
  readonly personId: string;
  readonly assignmentId: string;
  readonly offerId: string;
  readonly occurrenceId: string;
  readonly start: Date;
}

/** The places of a need that are taken and not over, in the order of time. Read under the need's lock. */
export function heldPlaces(tx: Tx, needId: string): Promise<HeldPlace[]> {
  return tx.query<HeldPlace>(
    `SELECT p.id AS "placeId", p.person_id AS "personId", a.id AS "assignmentId", a.offer_id AS "offerId",
       o.id AS "occurrenceId", lower(o.during) AS start
     FROM needs_occurrence o JOIN needs_place p ON p.occurrence_id = o.id JOIN needs_assignment a ON a.id = p.assignment_id
     WHERE o.need_id = $1 AND p.status = 'taken' ORDER BY lower(o.during), p.place_no`,
    [needId],
  );
}

/** Takes a step with those of the held places that can take it: none of them is reminded any more. @returns those */
export async function movePlaces(tx: Tx, held: readonly HeldPlace[], step: PlaceStep): Promise<HeldPlace[]> {
  const next = (place: HeldPlace) => placeAfter('taken', step, place.start <= tx.now);
  const moved = held.filter((place) => next(place) !== null);
  const [first] = moved;
  if (first) {
    await tx.query(`UPDATE needs_place SET status = $2 WHERE id = ANY($1::uuid[])`, [
      moved.map(({ placeId }) => placeId),
      next(first),
    ]);
  }
  unsay(
    tx,
    moved.map(({ placeId, personId }) => ({ template: 'needs.reminder', key: placeId, personId })),
  );
  return moved;
}
