import { allow, Policy } from '@hjerterom/platform';

/** A message as the policy sees it. */
export interface MessagePolicyRow {
  centreId: string;
  personId: string;
}

const office = allow<MessagePolicyRow>(['coordinator', 'leader', 'staff']);

/** The office reads all messages of its centre and rings; everybody reads what they were told themselves. */
export const messagePolicy = new Policy<MessagePolicyRow, 'read' | 'call' | 'deliver'>('notifications.message', {
  read: [office, allow(['volunteer', 'contact', 'resident'], { personId: 'personId' })],
  call: [office],
  deliver: [allow(['system'])],
});
