/** Where somebody is on the way from «I would like to help» to having left. */
export const volunteerStatuses = ['applied', 'interviewed', 'approved', 'paused', 'left'] as const;
export type VolunteerStatus = (typeof volunteerStatuses)[number];

/**
 * What may follow what. Nobody is approved without a talk; whoever comes back after having left begins anew, for much
 * may have changed.
 */
export const nextStatuses: Readonly<Record<VolunteerStatus, readonly VolunteerStatus[]>> = {
  applied: ['interviewed', 'left'],
  interviewed: ['approved', 'left'],
  approved: ['paused', 'left'],
  paused: ['approved', 'left'],
  left: ['applied'],
};
