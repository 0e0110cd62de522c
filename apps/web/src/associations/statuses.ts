import type { AssociationStatus } from '../gql/graphql.js';

/** Where an association may stand, in the order in which they are offered. */
export const associationStatuses = ['APPLIED', 'APPROVED', 'DECLINED', 'LEFT'] as const satisfies AssociationStatus[];
