import type { AssociationCategory, AssociationTargetGroup } from '../gql/graphql.js';

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
