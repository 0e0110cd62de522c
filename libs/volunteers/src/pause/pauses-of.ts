import type { Tx } from '@hjerterom/platform';
import { volunteerPolicy } from '../volunteer/volunteer.policy.js';

/** A pause as screens read one. */
export interface PauseRow {
  readonly personId: string;
  readonly centreId: string;
  /** Local date. */
  readonly until: string | null;
  readonly bySelf: boolean;
}

/** The pauses of these volunteers, as far as the actor may see them. */
export function pausesOf(tx: Tx, personIds: readonly string[]): Promise<PauseRow[]> {
  const params: unknown[] = [personIds];
  return tx.query<PauseRow>(
    `SELECT v.person_id AS "personId", v.centre_id AS "centreId", p.until::text AS until, p.by_self AS "bySelf"
     FROM volunteers_pause p JOIN volunteers_volunteer v ON v.person_id = p.id
     WHERE p.id = ANY($1::uuid[]) AND ${volunteerPolicy.where(tx.actor, 'read', 'v', params)}`,
    params,
  );
}
