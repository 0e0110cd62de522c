import { centreOf } from '@hjerterom/centres';
import { parseOrganisationNumber } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { askAgainAt } from './ask-again.js';
import type { AssociationCard } from './association.input.js';
import { associationPolicy } from './association.policy.js';
import { lockAssociation } from './association-row.js';
import type { PossibleDoublesOutcome } from './check-new.js';
import type { AssociationOutcome, NumberNotValidOutcome } from './outcome.js';
import { possibleDoubles } from './possible-doubles.js';

export interface ChangeAssociation extends AssociationCard {
  readonly associationId: string;
}

/**
 * Writes the whole card anew. Whoever does that has looked at it: it is right as of now.
 * @throws NotFound when there is no such association, or the actor does not speak for it
 */
export async function changeAssociation(
  tx: Tx,
  input: ChangeAssociation,
): Promise<AssociationOutcome | NumberNotValidOutcome | PossibleDoublesOutcome> {
  const row = await lockAssociation(tx, input.associationId);
  associationPolicy.assert(tx.actor, 'change', row);
  const number = input.organisationNumber ? parseOrganisationNumber(input.organisationNumber) : null;
  if (input.organisationNumber && number === null) {
    return { kind: 'OrganisationNumberNotValid', organisationNumber: input.organisationNumber };
  }
  const doubles = (await possibleDoubles(tx, input.name, number)).filter(
    ({ associationId, sameNumber }) => sameNumber && associationId !== row.id,
  );
  if (doubles.length > 0) return { kind: 'PossibleDoubleAssociations', doubles };
  await tx.query(
    `UPDATE associations_association SET name = $2, organisation_number = $3, about = $4, website = $5,
       categories = $6, target_groups = $7, languages = $8, confirmed_at = $9,
       ask_again_at = CASE WHEN status = 'approved' THEN $10::timestamptz END WHERE id = $1`,
    [
      ...[row.id, input.name, number, input.about || null, input.website || null],
      ...[input.categories, input.targetGroups, input.languages, tx.now],
      askAgainAt(tx.now, (await centreOf(tx)).zone),
    ],
  );
  return { kind: 'Association', associationId: row.id };
}
