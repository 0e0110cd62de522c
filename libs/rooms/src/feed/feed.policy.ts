import { allow, Policy } from '@hjerterom/platform';

/** A calendar of bookings as the policy sees it: `personId` is the actor's own where it is theirs, or they book for its association today. */
export interface FeedPolicyRow {
  centreId: string;
  personId: string | null;
}

/** Who makes the secret address of a calendar of bookings: whoever books what stands in it. The leader may close it, too. */
export const feedPolicy = new Policy<FeedPolicyRow, 'keep' | 'close'>('rooms.feed', {
  keep: [allow(['contact'], { personId: 'personId' })],
  close: [allow(['contact'], { personId: 'personId' }), allow(['leader'])],
});
