import type { Tx } from '@hjerterom/platform';

/** What a place that a volunteer has promised to fill is about. */
export interface PromiseRow {
  readonly placeId: string;
  readonly centreId: string;
  readonly needId: string;
  readonly kindCode: string;
  readonly occurrenceId: string;
  readonly offerId: string;
}

/** What these places are about. For readers of the promises: it tells the kind of need, and whose need it is to nobody. */
export function promisesOf(tx: Tx, placeIds: readonly string[]): Promise<PromiseRow[]> {
  return tx.query<PromiseRow>(
    `SELECT p.id AS "placeId", p.centre_id AS "centreId", n.id AS "needId", n.kind AS "kindCode",
       p.occurrence_id AS "occurrenceId", a.offer_id AS "offerId"
     FROM needs_place p JOIN needs_assignment a ON a.id = p.assignment_id JOIN needs_need n ON n.id = a.need_id
     WHERE p.id = ANY($1::uuid[]) AND p.centre_id = $2`,
    [placeIds, tx.centreId],
  );
}
