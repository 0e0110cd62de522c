import { allow, Policy } from '@hjerterom/platform';

/** A calendar of bookings as the policy sees it: `personId` is the actor's own where it is theirs, or they book for its association today. */
export interface FeedPolicyRow {
  centreId: string;
  personId: string | null;
}

/** Who makes and closes the secret address of a calendar of bookings: whoever books what stands in it. */
export const feedPolicy = new Policy<FeedPolicyRow, 'keep'>('rooms.feed', {
  keep: [allow(['contact'], { personId: 'personId' })],
});
