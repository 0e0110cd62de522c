import { allow, Policy } from '@hjerterom/platform';

/** How the centre receives volunteers is seen by those who run it and set by its leader. */
export const volunteerSettingsPolicy = new Policy('volunteers.settings', {
  read: [allow(['coordinator', 'leader', 'staff', 'system'])],
  change: [allow(['leader'])],
});
