import type { AssociationStatus } from './association.states.js';

/** It was done; the association as it is now is read by its id. */
export interface AssociationOutcome {
  readonly kind: 'Association';
  readonly associationId: string;
}

/** The organisasjonsnummer has a slip: its check digit does not hold. */
export interface NumberNotValidOutcome {
  readonly kind: 'OrganisationNumberNotValid';
  /** As it was written. */
  readonly organisationNumber: string;
}

/** The one status does not follow the other. */
export interface AssociationStatusOutcome {
  readonly kind: 'AssociationStatusNotPossible';
  readonly from: AssociationStatus;
  readonly possible: readonly AssociationStatus[];
}
