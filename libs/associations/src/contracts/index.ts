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
