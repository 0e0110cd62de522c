import { allow, Policy } from '@hjerterom/platform';

/** A message as the policy sees it. */
export interface MessagePolicyRow {
  centreId: string;
  personId: string;
}

/** The words of a message: they name people, places and times. */
const words = ['body', 'subject'] as const;

const office = allow<MessagePolicyRow, (typeof words)[number]>(['coordinator', 'leader', 'staff'], {}, words);

/** The office reads all messages of its centre and rings; everybody reads what they were told themselves. */
export const messagePolicy = new Policy<MessagePolicyRow, 'read' | 'call' | 'deliver', (typeof words)[number]>(
  'notifications.message',
  {
    read: [office, allow(['volunteer', 'contact', 'resident'], { personId: 'personId' }, words)],
    call: [office],
    deliver: [allow(['system'])],
  },
  words,
);
