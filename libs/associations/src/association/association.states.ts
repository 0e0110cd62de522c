/** Where an association stands with the centre. */
export const associationStatuses = ['applied', 'approved', 'declined', 'left'] as const;
export type AssociationStatus = (typeof associationStatuses)[number];

/** What may follow what. Whoever was declined or has left may be let in after all; nobody is deleted. */
export const associationSteps: Readonly<Record<AssociationStatus, readonly AssociationStatus[]>> = {
  applied: ['approved', 'declined'],
  approved: ['left'],
  declined: ['approved'],
  left: ['approved'],
};
