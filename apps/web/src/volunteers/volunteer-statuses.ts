import type { VolunteerStatus } from '../gql/graphql.js';

/** Where a volunteer may stand, in the order of the way. */
export const volunteerStatuses = [
  'APPLIED',
  'INTERVIEWED',
  'APPROVED',
  'PAUSED',
  'LEFT',
] as const satisfies readonly VolunteerStatus[];

/** The colour of a status. The word says the same: nothing is told by colour alone. */
export const statusColour: Readonly<Record<VolunteerStatus, 'neutral' | 'warning' | 'info' | 'success'>> = {
  APPLIED: 'warning',
  INTERVIEWED: 'info',
  APPROVED: 'success',
  PAUSED: 'neutral',
  LEFT: 'neutral',
};
