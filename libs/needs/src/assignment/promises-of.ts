import type { Tx } from '@hjerterom/platform';
import { needPolicy } from '../need/need.policy.js';

/** What a place that a volunteer has promised to fill is about. */
export interface PromiseRow {
  readonly placeId: string;
  readonly centreId: string;
  /** Null, as the recipient is, for an actor who may not read needs. */
  readonly needId: string | null;
  readonly recipientId: string | null;
  readonly kindCode: string;
  readonly aboutNeedId: string;
  readonly occurrenceId: string;
  readonly offerId: string;
}

/** What these places are about, as far as the actor may know. For readers of the promises: all learn the kind of need. */
export function promisesOf(tx: Tx, placeIds: readonly string[]): Promise<PromiseRow[]> {
  const params: unknown[] = [placeIds, tx.centreId];
  const readable = needPolicy.where(tx.actor, 'read', 'n', params);
  return tx.query<PromiseRow>(
    `SELECT p.id AS "placeId", p.centre_id AS "centreId", CASE WHEN ${readable} THEN n.id END AS "needId",
       CASE WHEN ${readable} THEN n.recipient_id END AS "recipientId", n.kind AS "kindCode",
       n.id AS "aboutNeedId",
       p.occurrence_id AS "occurrenceId", a.offer_id AS "offerId"
     FROM needs_place p JOIN needs_assignment a ON a.id = p.assignment_id JOIN needs_v_task n ON n.id = a.need_id
     WHERE p.id = ANY($1::uuid[]) AND p.centre_id = $2`,
    params,
  );
}
