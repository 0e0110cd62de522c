import { allow, Policy } from '@hjerterom/platform';
import type { VolunteerPolicyRow } from '../volunteer/volunteer.policy.js';

/** Who may know that a certificate was shown and a statement signed, who may say so, and who may sign. */
export const vettingPolicy = new Policy<VolunteerPolicyRow, 'read' | 'record' | 'sign'>('volunteers.vetting', {
  read: [allow(['leader', 'staff', 'system']), allow(['volunteer', 'link'], { personId: 'personId' })],
  record: [allow(['leader', 'staff', 'system'])],
  sign: [allow(['leader', 'staff']), allow(['volunteer', 'link'], { personId: 'personId' })],
});
