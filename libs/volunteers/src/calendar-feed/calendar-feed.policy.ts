import { allow, Policy } from '@hjerterom/platform';
import type { VolunteerPolicyRow } from '../volunteer/volunteer.policy.js';

const own = allow<VolunteerPolicyRow>(['volunteer'], { personId: 'personId' });
const runs = allow<VolunteerPolicyRow>(['leader', 'staff']);

/** Whose calendar may be read at a secret address: only the volunteer makes one; the centre may close it as well. */
export const calendarFeedPolicy = new Policy<VolunteerPolicyRow, 'read' | 'make' | 'revoke'>(
  'volunteers.calendar-feed',
  { read: [own, runs], make: [own], revoke: [own, runs] },
);
