import { centreOf } from '@hjerterom/centres';
import { localDateOf, newId } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { associationApplied, associationApproved, associationContactChanged } from '../contracts/index.js';
import { askAgainAt } from './ask-again.js';
import type { AssociationCard } from './association.input.js';
import type { AssociationOutcome } from './outcome.js';

/** A new association, checked. */
export interface NewAssociation {
  readonly id: string;
  readonly card: AssociationCard;
  /** Nine digits. */
  readonly number: string | null;
  readonly local: boolean;
  /** May book at once; else it waits for the leader. */
  readonly approved: boolean;
  /** Who wrote it. */
  readonly registeredBy: string | null;
  /** Who speaks for it and may book. */
  readonly contactPersonId: string | null;
}

/** Writes a new association with its contact person. The caller has asked a policy and looked for doubles. */
export async function writeAssociation(tx: Tx, given: NewAssociation): Promise<AssociationOutcome> {
  const { id, card, number, local, approved, registeredBy, contactPersonId: personId } = given;
  const { zone } = await centreOf(tx);
  await tx.query(
    `INSERT INTO associations_association (id, centre_id, organisation_number, name, about, website, categories,
       target_groups, languages, local, status, registered_at, registered_by, decided_at, decided_by, confirmed_at,
       ask_again_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $14, $16)`,
    [
      ...[id, tx.centreId, number, card.name, card.about || null, card.website || null],
      ...[card.categories, card.targetGroups, card.languages, local, approved ? 'approved' : 'applied'],
      ...[tx.now, registeredBy, approved ? tx.now : null, approved ? tx.actor.personId : null],
      approved ? askAgainAt(tx.now, zone) : null,
    ],
  );
  if (personId) {
    await tx.admit(id);
    await tx.query(
      `INSERT INTO associations_contact (id, centre_id, association_id, person_id, role, may_book, from_date)
       VALUES ($1, $2, $3, $4, 'contact', true, $5)`,
      [newId(), tx.centreId, id, personId, localDateOf(tx.now, zone)],
    );
    tx.append(associationContactChanged, { personId });
  }
  tx.append(approved ? associationApproved : associationApplied, { associationId: id });
  return { kind: 'Association', associationId: id };
}
