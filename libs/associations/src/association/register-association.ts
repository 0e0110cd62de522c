import { centreOf } from '@hjerterom/centres';
import { localDateOf, newId, parseOrganisationNumber } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { associationApplied, associationApproved } from '../contracts/index.js';
import { askAgainAt } from './ask-again.js';
import type { AssociationCard } from './association.input.js';
import { associationPolicy } from './association.policy.js';
import type { AssociationOutcome, NumberNotValidOutcome } from './outcome.js';
import { personOfCentre } from './person-of-centre.js';
import { type PossibleDouble, possibleDoubles } from './possible-doubles.js';

export interface RegisterAssociation extends AssociationCard {
  /** Of the neighbourhood: it borrows rooms for free. True when left out. */
  readonly local?: boolean | null;
  /** Somebody has looked at those of nearly the same name, and it is none of them. */
  readonly confirmedNotDouble?: boolean | null;
  /** Who speaks for it and may book: whoever registers it, when they do it themselves. */
  readonly contactPersonId?: string | null;
}

/** Nothing was registered: it may be one of these. One with the same number always is. */
export interface PossibleDoublesOutcome {
  readonly kind: 'PossibleDoubleAssociations';
  readonly doubles: readonly PossibleDouble[];
}

/**
 * Registers an association. What the desk registers is approved; what somebody registers themselves waits for the leader,
 * and that person speaks for it and may book.
 * @throws NotFound when the contact person is not of the centre, or the actor registers for somebody else
 */
export async function registerAssociation(
  tx: Tx,
  input: RegisterAssociation,
): Promise<AssociationOutcome | PossibleDoublesOutcome | NumberNotValidOutcome> {
  const atTheDesk = associationPolicy.can(tx.actor, 'registerApproved', { centreId: tx.centreId, personId: null });
  const personId = input.contactPersonId ?? (atTheDesk ? null : tx.actor.personId);
  associationPolicy.assert(tx.actor, 'register', { centreId: tx.centreId, personId });
  const number = input.organisationNumber ? parseOrganisationNumber(input.organisationNumber) : null;
  if (input.organisationNumber && number === null) {
    return { kind: 'OrganisationNumberNotValid', organisationNumber: input.organisationNumber };
  }

  // Two who register the same at once come one after the other.
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('associations.register:' || $1, 0))`, [tx.centreId]);
  const doubles = await possibleDoubles(tx, input.name, number);
  const sure = input.confirmedNotDouble && !doubles.some(({ sameNumber }) => sameNumber);
  if (doubles.length > 0 && !sure) return { kind: 'PossibleDoubleAssociations', doubles };

  const id = newId();
  const { zone } = await centreOf(tx);
  const local = atTheDesk ? (input.local ?? true) : true;
  await tx.query(
    `INSERT INTO associations_association (id, centre_id, organisation_number, name, about, website, categories,
       target_groups, languages, local, status, registered_at, registered_by, decided_at, decided_by, confirmed_at,
       ask_again_at)
     SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13,
       d.at, CASE WHEN d.at IS NOT NULL THEN $13::uuid END, d.at, CASE WHEN d.at IS NOT NULL THEN $15::timestamptz END
     FROM (SELECT $14::timestamptz AS at) d`,
    [
      ...[id, tx.centreId, number, input.name, input.about ?? null, input.website ?? null],
      ...[input.categories, input.targetGroups, input.languages, local, atTheDesk ? 'approved' : 'applied'],
      ...[tx.now, tx.actor.personId, atTheDesk ? tx.now : null, askAgainAt(tx.now, zone)],
    ],
  );
  if (personId) {
    await tx.query(
      `INSERT INTO associations_contact (id, centre_id, association_id, person_id, role, may_book, from_date)
       VALUES ($1, $2, $3, $4, 'contact', true, $5)`,
      [newId(), tx.centreId, id, await personOfCentre(tx, personId), localDateOf(tx.now, zone)],
    );
  }
  tx.append(atTheDesk ? associationApproved : associationApplied, { associationId: id });
  return { kind: 'Association', associationId: id };
}
