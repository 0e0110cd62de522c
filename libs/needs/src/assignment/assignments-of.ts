import type { Tx } from '@hjerterom/platform';
import type { AssignmentState } from './assignment.entity.js';

/** A volunteer's promise as it is read. */
export interface AssignmentRow {
  readonly id: string;
  readonly centreId: string;
  readonly needId: string;
  readonly personId: string;
  readonly offerId: string;
  readonly carriesOn: boolean;
  readonly state: AssignmentState;
  readonly takenAt: Date;
  readonly endedAt: Date | null;
}

const MOST = 100;

/** The promises made for these needs, the newest first: a hundred of each at most. */
export function assignmentsOf(tx: Tx, needIds: readonly string[]): Promise<AssignmentRow[]> {
  return tx.query<AssignmentRow>(
    `SELECT last.* FROM unnest($1::uuid[]) AS need(id) CROSS JOIN LATERAL (
       SELECT a.id, a.centre_id AS "centreId", a.need_id AS "needId", a.person_id AS "personId",
         a.offer_id AS "offerId", a.carries_on AS "carriesOn", a.status AS state, a.taken_at AS "takenAt",
         a.ended_at AS "endedAt"
       FROM needs_assignment a WHERE a.need_id = need.id AND a.centre_id = $2
       ORDER BY a.taken_at DESC, a.id DESC LIMIT ${MOST}) AS last`,
    [needIds, tx.centreId],
  );
}
