/** Where somebody is on the way from «I would like to help» to having left. */
export const volunteerStatuses = ['applied', 'interviewed', 'approved', 'paused', 'left'] as const;
export type VolunteerStatus = (typeof volunteerStatuses)[number];
