import type { Tx } from '@hjerterom/platform';
import { today } from './association-row.js';

/** What the actor is for an association today. */
export interface OwnPart {
  readonly associationId: string;
  readonly speaks: boolean;
  /** By their place in it; that the association is approved is another question. */
  readonly books: boolean;
}

/** What the actor is for these associations; those for which they are nothing are left out. */
export async function ownParts(tx: Tx, associationIds: readonly string[]): Promise<OwnPart[]> {
  return tx.query<OwnPart>(
    `SELECT association_id AS "associationId", bool_or(role <> 'delegate') AS speaks, bool_or(may_book) AS books
     FROM associations_contact
     WHERE association_id = ANY($1::uuid[]) AND centre_id = $2 AND person_id = $3
       AND from_date <= $4 AND (until_date IS NULL OR until_date >= $4) GROUP BY association_id`,
    [associationIds, tx.centreId, tx.actor.personId, await today(tx)],
  );
}
