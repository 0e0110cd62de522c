import type { VolunteerStatus } from '../gql/graphql.js';

/** What it means for the volunteer where they stand, as a sentence of the page. */
export const standing = {
  APPLIED: 'applied',
  TALK_BOOKED: 'talkBooked',
  APPROVED: 'approved',
  ACTIVE: 'approved',
  DECLINED: 'declined',
  PAUSED: 'paused',
  LEFT: 'left',
} as const satisfies Record<VolunteerStatus, string>;
