import { newId } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { associationPolicy } from '../association/association.policy.js';
import { lockAssociation } from '../association/association-row.js';
import type { AssociationOutcome } from '../association/outcome.js';
import type { DaysWrongWayOutcome } from '../contact/add-contact.js';

/** Something that was agreed: «fast tid på tirsdager», with local dates. */
export interface AddAgreement {
  readonly associationId: string;
  readonly title: string;
  readonly fromDate: string;
  readonly untilDate?: string | null;
  readonly signedOn?: string | null;
  readonly note?: string | null;
}

/** Keeps an agreement with an association. @throws NotFound when there is no such association */
export async function addAgreement(tx: Tx, input: AddAgreement): Promise<AssociationOutcome | DaysWrongWayOutcome> {
  const { associationId, title, fromDate, untilDate, signedOn, note } = input;
  const row = await lockAssociation(tx, associationId);
  associationPolicy.assert(tx.actor, 'agree', row);
  if (untilDate && untilDate < fromDate) return { kind: 'DaysWrongWay', from: fromDate };
  await tx.query(
    `INSERT INTO associations_agreement
       (id, centre_id, association_id, title, from_date, until_date, signed_on, note)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [newId(), tx.centreId, associationId, title, fromDate, untilDate ?? null, signedOn ?? null, note ?? null],
  );
  return { kind: 'Association', associationId };
}
