import { defineListLoader, defineLoader, type OperationContext, type Outcome } from '@hjerterom/platform/api';
import { agreementsOf } from '../agreement/agreements-of.js';
import { associationsByIds } from '../association/association-shown.js';
import type { PossibleDoublesOutcome } from '../association/check-new.js';
import type { AssociationOutcome } from '../association/outcome.js';
import { ownParts } from '../association/own-part.js';
import { doublesOf } from '../association/possible-doubles.js';
import { contactsOf } from '../contact/contacts-of.js';
import { contactLogOf } from '../contact-log/contact-log-of.js';

/** An association by its id, for whoever may see its card. */
export const associationById = defineLoader('associations.association', associationsByIds, (row) => row.id);

export const contactsOfAssociation = defineListLoader('associations.contacts', contactsOf, (row) => row.associationId);

export const agreementsOfAssociation = defineListLoader(
  'associations.agreements',
  agreementsOf,
  (row) => row.associationId,
);

export const logOfAssociation = defineListLoader('associations.log', contactLogOf, (row) => row.associationId);

/** Those that an association which waits may be the same as. */
export const doublesOfAssociation = defineListLoader('associations.doubles', doublesOf, (row) => row.of);

/** What the one who asks is for an association. */
export const ownPartOfAssociation = defineLoader('associations.own-part', ownParts, (row) => row.associationId);

/** What a mutation about an association answers: the association, read afresh; whatever else came of it as it is. */
export function associationAnswer<Out extends Outcome>(
  ctx: OperationContext,
  centreId: string,
  outcome: Out | AssociationOutcome | PossibleDoublesOutcome,
) {
  return isAssociation(outcome)
    ? ctx.load(associationById, centreId, outcome.associationId)
    : withCentre(outcome, centreId);
}

function isAssociation(outcome: Outcome): outcome is AssociationOutcome {
  return outcome.kind === 'Association';
}

/** The doubles are read by ids, in the centre that was asked about. */
function withCentre<Out extends Outcome>(outcome: Out, centreId: string): Out & { centreId: string } {
  return { ...outcome, centreId };
}
