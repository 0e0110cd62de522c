import { allow, Policy } from '@hjerterom/platform';

/**
 * A booking as the policy sees one. `personId` is the actor's own where the actor books for its association today, else
 * whoever made it: see `lock-booking.ts`.
 */
export interface BookingPolicyRow {
  centreId: string;
  personId: string | null;
}

const own = { personId: 'personId' } as const;

/** Who may book rooms and change it. The centre decides, overrules and closes; associations see to what is theirs. */
export const bookingPolicy = new Policy<
  BookingPolicyRow,
  'read' | 'book' | 'change' | 'answer' | 'follow' | 'report' | 'decide' | 'block' | 'overrule'
>('rooms.booking', {
  read: [allow(['coordinator', 'leader', 'staff', 'system']), allow(['contact'], own)],
  book: [allow(['leader', 'staff', 'system']), allow(['contact'], own)],
  change: [allow(['leader', 'staff', 'system']), allow(['contact'], own)],
  // Whether they come, and how many came: also by the link in a message, as the one it was sent to.
  answer: [allow(['leader', 'staff']), allow(['contact', 'link'], own)],
  follow: [allow(['system'])],
  // Numbers, and nobody's name.
  report: [allow(['coordinator', 'leader', 'staff'])],
  // The rooms' rules for borrowers do not bind whoever may do this.
  decide: [allow(['leader', 'staff', 'system'])],
  block: [allow(['leader', 'staff'])],
  overrule: [allow(['leader'])],
});
