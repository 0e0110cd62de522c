import type { VolunteerStatus } from '../gql/graphql.js';

/** What it means for the volunteer where they stand, as a sentence of the page. */
export const standing = {
  APPLIED: 'applied',
  INTERVIEWED: 'interviewed',
  APPROVED: 'approved',
  PAUSED: 'paused',
  LEFT: 'left',
} as const satisfies Record<VolunteerStatus, string>;
