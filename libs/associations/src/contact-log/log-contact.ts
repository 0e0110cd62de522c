import { newId } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { associationPolicy } from '../association/association.policy.js';
import { lockAssociation, today } from '../association/association-row.js';
import type { AssociationOutcome } from '../association/outcome.js';

/** How the centre and an association were in touch. */
export const contactWays = ['phone', 'email', 'meeting', 'visit'] as const;
export type ContactWay = (typeof contactWays)[number];

export interface LogContact {
  readonly associationId: string;
  readonly way: ContactWay;
  readonly words: string;
}

/** Keeps that the centre and an association were in touch today, and about what. @throws NotFound when there is none */
export async function logContact(tx: Tx, { associationId, way, words }: LogContact): Promise<AssociationOutcome> {
  const row = await lockAssociation(tx, associationId);
  associationPolicy.assert(tx.actor, 'keepLog', row);
  await tx.query(
    `INSERT INTO associations_contact_log
       (id, centre_id, association_id, way, words, happened_on, written_at, written_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [newId(), tx.centreId, associationId, way, words, await today(tx), tx.now, tx.actor.personId],
  );
  return { kind: 'Association', associationId };
}
