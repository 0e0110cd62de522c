import { allow, Policy } from '@hjerterom/platform';

/**
 * A place on the waiting list as the policy sees it: `personId` is the actor's own where the actor books for its
 * association today.
 */
export interface WaitingPolicyRow {
  centreId: string;
  personId: string | null;
}

const own = { personId: 'personId' } as const;

/** Who waits, and who sees the order: an association its own place, the centre the whole list. */
export const waitingPolicy = new Policy<WaitingPolicyRow, 'read' | 'join' | 'answer' | 'offer'>('rooms.waiting', {
  read: [allow(['coordinator', 'leader', 'staff']), allow(['contact', 'link'], own)],
  join: [allow(['leader', 'staff', 'system']), allow(['contact'], own)],
  answer: [allow(['leader', 'staff']), allow(['contact', 'link'], own)],
  offer: [allow(['system'])],
});
