import type { Tx } from '@hjerterom/platform';
import { volunteerPolicy } from '../volunteer/volunteer.policy.js';

/** The last no that somebody was given. */
export interface DeclineRow {
  readonly id: string;
  readonly centreId: string;
  readonly personId: string;
  readonly referredTo: string;
  readonly words: string | null;
  readonly declinedAt: Date;
}

const columns = `d.id, d.centre_id AS "centreId", d.person_id AS "personId", d.referred_to AS "referredTo", d.words,
  d.declined_at AS "declinedAt"`;

/** The last no of each of these volunteers, as far as the actor may see it. */
export function declinesOf(tx: Tx, personIds: readonly string[]): Promise<DeclineRow[]> {
  const params: unknown[] = [personIds];
  return tx.query<DeclineRow>(
    `SELECT DISTINCT ON (d.person_id) ${columns} FROM volunteers_decline d
     WHERE d.person_id = ANY($1::uuid[]) AND ${volunteerPolicy.where(tx.actor, 'read', 'd', params)}
     ORDER BY d.person_id, d.declined_at DESC, d.id DESC`,
    params,
  );
}

/** One of them, for the message that says it. */
export async function declineById(tx: Tx, id: string): Promise<DeclineRow | null> {
  const [row] = await tx.query<DeclineRow>(
    `SELECT ${columns} FROM volunteers_decline d WHERE d.id = $1 AND d.centre_id = $2`,
    [id, tx.centreId],
  );
  return row ?? null;
}
