import { centreOf } from '@hjerterom/centres';
import { newId, type TimeRange } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { commitEach } from '@hjerterom/volunteers';
import { PlaceEntity } from './place.entity.js';
import { remindAt } from './remind-at.js';

/** What the places of needs are called among a volunteer's commitments. */
export const PLACE = 'need-place';

/** A date with a free place, and when it is. */
export interface FreePlace {
  readonly occurrenceId: string;
  readonly placeNo: number;
  readonly during: TimeRange;
}

/** A place that a volunteer now has. */
export interface TakenPlace extends FreePlace {
  readonly placeId: string;
}

/**
 * Commits the volunteer to those of the free places that nothing else they have promised is in the way of.
 * @returns the places, not written yet: they are to hang on an assignment
 */
export async function commitToPlaces(tx: Tx, personId: string, free: readonly FreePlace[]): Promise<TakenPlace[]> {
  const places = free.map((place) => ({ ...place, placeId: newId() }));
  const spans = places.map(({ placeId, during }) => ({ sourceId: placeId, during }));
  const clashing = await commitEach(tx, { personId, sourceKind: PLACE, spans });
  return places.filter(({ placeId }) => !clashing.has(placeId));
}

/** Writes places that have been committed to, with when to remind of each. */
export async function insertPlaces(
  tx: Tx,
  { assignmentId, personId }: { readonly assignmentId: string; readonly personId: string },
  places: readonly TakenPlace[],
): Promise<void> {
  if (places.length === 0) return;
  const { reminderTime, zone } = await centreOf(tx);
  const rows = places.map(({ placeId, occurrenceId, placeNo, during }) => ({
    id: placeId,
    centreId: tx.centreId,
    occurrenceId,
    assignmentId,
    personId,
    placeNo,
    status: 'taken' as const,
    remindAt: remindAt(during.start, tx.now, reminderTime, zone),
  }));
  await tx.em.insert(PlaceEntity, rows);
}
