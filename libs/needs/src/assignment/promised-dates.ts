import type { PlaceRequest, PromisedDate } from '@hjerterom/offers/contracts';
import type { Tx } from '@hjerterom/platform';

/** A yes that has carried a series for years shows its last dates. */
const MOST = 100;

/** The dates that a yes promised and that are not given back or called off, in the order of time: the last hundred. */
export async function promisedDates(tx: Tx, { subjectId, personId, offerId }: PlaceRequest): Promise<PromisedDate[]> {
  const rows = await tx.query<{ occurrenceId: string; start: Date; end: Date; status: string }>(
    `SELECT o.id AS "occurrenceId", lower(o.during) AS start, upper(o.during) AS "end", p.status
     FROM needs_assignment a JOIN needs_place p ON p.assignment_id = a.id JOIN needs_occurrence o ON o.id = p.occurrence_id
     WHERE a.offer_id = $1 AND a.person_id = $2 AND a.need_id = $3 AND a.centre_id = $4 AND p.status IN ('taken', 'done')
     ORDER BY lower(o.during) DESC LIMIT ${MOST}`,
    [offerId, personId, subjectId, tx.centreId],
  );
  return rows.reverse().map(({ occurrenceId, start, end, status }) => ({
    occurrenceId,
    during: { start, end },
    canGiveBack: status === 'taken' && start > tx.now,
  }));
}
