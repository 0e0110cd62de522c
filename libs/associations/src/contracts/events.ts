import { defineEvent } from '@hjerterom/kernel';

export interface AssociationEvent {
  readonly associationId: string;
}

/** Somebody registered an association; the leader has not looked at it yet. */
export const associationApplied = defineEvent<AssociationEvent>('associations.applied');
/** It may book from now on. */
export const associationApproved = defineEvent<AssociationEvent>('associations.approved');
/** It books nothing more. */
export const associationLeft = defineEvent<AssociationEvent>('associations.left');
/** Somebody speaks or books for an association, or does not any more: what they are is `ContactStanding`'s to say. */
export const associationContactChanged = defineEvent<{ readonly personId: string }>('associations.contact-changed');
