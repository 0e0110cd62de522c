import { allow, Policy } from '@hjerterom/platform';
import type { VolunteerPolicyRow } from '../volunteer/volunteer.policy.js';

/** Who may know that a certificate was shown and a statement signed, and who may say so. */
export const vettingPolicy = new Policy<VolunteerPolicyRow, 'read' | 'record'>('volunteers.vetting', {
  read: [allow(['leader', 'staff', 'system']), allow(['volunteer'], { personId: 'personId' })],
  record: [allow(['leader', 'staff', 'system'])],
});
