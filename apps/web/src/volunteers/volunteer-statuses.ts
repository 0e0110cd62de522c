import type { VolunteerStatus } from '../gql/graphql.js';

/** Where a volunteer may stand, in the order of the way. */
export const volunteerStatuses = [
  'APPLIED',
  'TALK_BOOKED',
  'APPROVED',
  'ACTIVE',
  'PAUSED',
  'DECLINED',
  'LEFT',
] as const satisfies readonly VolunteerStatus[];

/** The colour of a status. The word says the same: nothing is told by colour alone. */
export const statusColour: Readonly<Record<VolunteerStatus, 'neutral' | 'warning' | 'info' | 'success'>> = {
  APPLIED: 'warning',
  TALK_BOOKED: 'info',
  APPROVED: 'success',
  ACTIVE: 'success',
  DECLINED: 'neutral',
  PAUSED: 'neutral',
  LEFT: 'neutral',
};
