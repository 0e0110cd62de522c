import type { AssociationCategory, AssociationStatus, AssociationTargetGroup } from '../gql/graphql.js';

/** Where an association may stand, in the order in which they are offered. */
export const associationStatuses = ['APPLIED', 'APPROVED', 'DECLINED', 'LEFT'] as const satisfies AssociationStatus[];

/** What associations do. */
export const associationCategories = [
  'CULTURE',
  'SPORT',
  'OUTDOORS',
  'GARDEN',
  'FOOD',
  'CARE',
  'INTEGRATION',
  'PREPAREDNESS',
  'FAITH',
  'NEIGHBOURHOOD',
  'OTHER',
] as const satisfies AssociationCategory[];

/** For whom. */
export const associationTargetGroups = [
  'EVERYBODY',
  'CHILDREN',
  'YOUTH',
  'FAMILIES',
  'ADULTS',
  'WOMEN',
  'MEN',
  'ELDERLY',
] as const satisfies AssociationTargetGroup[];
