import { allow, Policy } from '@hjerterom/platform';

/** A key or code as the policy sees it: `personId` is who has it, null where nobody is meant. */
export interface KeyPolicyRow {
  centreId: string;
  personId: string | null;
}

/** Who hands out keys and codes, and sees who has them; whoever has one sees that they have. */
export const keyPolicy = new Policy<KeyPolicyRow, 'keep' | 'hold' | 'follow'>('rooms.key', {
  keep: [allow(['leader', 'staff', 'system'])],
  hold: [allow(['contact', 'resident', 'volunteer'], { personId: 'personId' })],
  follow: [allow(['system'])],
});
