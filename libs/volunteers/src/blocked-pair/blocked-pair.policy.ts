import { allow, Policy } from '@hjerterom/platform';

/** Who may know, and say, that two are not to be paired: those who run the centre, and neither of the two. */
export const blockedPairPolicy = new Policy<{ centreId: string }, 'read' | 'change'>('volunteers.blocked-pair', {
  read: [allow(['leader', 'staff'])],
  change: [allow(['leader', 'staff', 'system'])],
});
