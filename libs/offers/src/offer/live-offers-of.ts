import type { Tx } from '@hjerterom/platform';

/** An offer that awaits an answer, or whose yes stands. */
export interface LiveOffer {
  readonly offerId: string;
  readonly subjectId: string;
  readonly accepted: boolean;
}

/** A bound against accidents, not a page: nobody has promised so much at a time. */
const MOST = 200;

/**
 * The offers of a person of the actor's centre that are not closed, subject by subject in the order in which subjects are
 * locked. For those whose own policy says that they may know.
 */
export function liveOffersOf(tx: Tx, subjectKind: string, personId: string): Promise<LiveOffer[]> {
  return tx.query<LiveOffer>(
    `SELECT id AS "offerId", subject_id AS "subjectId", status = 'accepted' AS accepted FROM offers_offer
     WHERE person_id = $1 AND centre_id = $2 AND subject_kind = $3 AND status IN ('sent', 'seen', 'accepted')
       AND closed_reason IS NULL ORDER BY subject_id, id LIMIT ${MOST}`,
    [personId, tx.centreId, subjectKind],
  );
}
